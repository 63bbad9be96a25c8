// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationPane.h"

#include "accounts/AccountService.h"
#include "channels/Senders.h"
#include "common/Avatar.h"
#include "common/Banner.h"
#include "common/ErrorText.h"
#include "composer/Composer.h"
#include "composer/DraftKeeper.h"
#include "contacts/ContactService.h"
#include "conversation/ConversationHeader.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/MessageDetails.h"
#include "outbox/SendService.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QDesktopServices>
#include <QEvent>
#include <QVBoxLayout>

namespace uinbox::ui {

ConversationPane::ConversationPane(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_header(new ConversationHeader(context.theme, this)),
      m_banner(new Banner(context.theme, this)),
      m_model(new ConversationModel(context.threads, context.database, this)),
      m_view(new ConversationView(*m_model, context.theme, context.clock, this)),
      m_composer(new Composer(context.theme, this)),
      m_drafts(new DraftKeeper(context.threads, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_composer);

    connect(m_composer, &Composer::edited, this,
            [this](const QString& text) { m_drafts->edited(m_thread.id, Channel::Sms, text); });
    connect(m_composer, &Composer::sendRequested, this, &ConversationPane::send);
    connect(m_composer, &Composer::left, this, &ConversationPane::left);
    connect(m_composer, &Composer::undoRequested, this, [this] { (void)undoSend(); });
    connect(m_view, &ConversationView::actionRequested, this, &ConversationPane::act);
    connect(m_view, &ConversationView::linkOpened, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(m_view, &ConversationView::endSeen, this, &ConversationPane::markRead);
    connect(m_model, &ConversationModel::failed, this, &ConversationPane::report);
    connect(m_drafts, &DraftKeeper::failed, this, &ConversationPane::report);
    connect(&context.senders, &Senders::changed, this, &ConversationPane::updateBlocked);
    connect(&context.database, &db::Database::committed, this, &ConversationPane::onCommitted);
    readOwner();
}

void ConversationPane::readOwner()
{
    onFinished(m_context.accounts.owner(), this, [this](const Result<User>& owner) {
        if (owner) m_owner = owner->id;
    });
}

void ConversationPane::open(const Thread& thread)
{
    m_drafts->flush();
    m_banner->hide();
    m_thread = thread;
    m_contact.reset();
    m_lastSent.reset();
    m_header->setThread(thread);
    m_composer->setRecipient(Channel::Sms, personName(thread));
    m_composer->setText({});
    m_model->open(thread.id, thread.unread);
    readContact();
    readDraft();
}

void ConversationPane::refresh(const Thread& thread)
{
    m_thread = thread;
    m_header->setThread(thread);
    m_composer->setRecipient(Channel::Sms, personName(thread));
    // Arrived while it was being read.
    if (m_view->isAtEnd()) markRead();
}

void ConversationPane::flushDraft()
{
    m_drafts->flush();
}

void ConversationPane::readContact()
{
    onFinished(m_context.contacts.contact(m_thread.contactId), this,
               [this, id = m_thread.contactId](const Result<Contact>& contact) {
                   if (id == m_thread.contactId) onContact(contact);
               });
}

void ConversationPane::onContact(const Result<Contact>& contact)
{
    if (contact) m_contact = *contact;
    updateBlocked();
}

void ConversationPane::updateBlocked()
{
    const ContactAddress* phone = m_contact ? m_contact->address(AddressKind::Phone) : nullptr;
    if (!m_context.senders.sender(Channel::Sms))
        m_composer->setBlocked(
            tr("SMS is not connected. Open Settings (Ctrl+,) to connect your Twilio account; what you write is kept."));
    else if (m_contact && !phone)
        m_composer->setBlocked(tr("%1 has no phone number.").arg(personName(m_thread)));
    else if (phone && !phone->value.startsWith(u'+'))
        m_composer->setBlocked(tr("Texts from %1 cannot be answered: it is a name, not a number.").arg(personName(m_thread)));
    else if (phone && phone->optedOutAt)
        m_composer->setBlocked(tr("%1 replied STOP. Only they can change that, by texting START.").arg(personName(m_thread)));
    else
        m_composer->setBlocked({});
}

void ConversationPane::readDraft()
{
    if (const auto unsaved = m_drafts->unsaved(m_thread.id)) return m_composer->setText(*unsaved);
    onFinished(m_context.threads.draft(m_thread.id), this, [this, id = m_thread.id](const Result<std::optional<Draft>>& draft) {
        // Whoever began to write meanwhile is not interrupted.
        if (id == m_thread.id && draft && *draft && m_composer->text().isEmpty()) m_composer->setText((*draft)->content);
    });
}

void ConversationPane::send(const QString& text)
{
    m_drafts->forget();
    OutgoingMessage message;
    message.contactId = m_thread.contactId;
    message.channel = Channel::Sms;
    message.content = text;
    message.userId = m_owner;
    message.undoWindow = m_context.undoWindow;
    message.draft = DraftAfterSend::Remove;
    m_banner->hide();
    m_model->clearFirstUnread();
    m_view->jumpToLatest();
    onFinished(m_context.sending.send(std::move(message)), this,
               [this, text, id = m_thread.id](const Result<SendReceipt>& receipt) {
                   if (receipt)
                       onSent(id, text, receipt->message.id);
                   else
                       onSent(id, text, fail(receipt.error()));
               });
}

void ConversationPane::onSent(ThreadId thread, const QString& text, const Result<MessageId>& sent)
{
    if (sent) {
        if (thread == m_thread.id) m_lastSent = *sent;
        return;
    }
    report(sent.error());
    if (thread == m_thread.id) return m_composer->giveBack(text);
    // The conversation was left meanwhile: the text waits there.
    onFinished(m_context.threads.saveDraft(thread, Channel::Sms, text), this, [this](const Result<>& saved) {
        if (!saved) report(saved.error());
    });
}

void ConversationPane::act(MessageId message, MessageAction action)
{
    switch (action) {
        case MessageAction::SendAgain: return sendAgain(message);
        case MessageAction::ConfirmSent: return confirmSent(message);
        case MessageAction::TakeBack: return takeBack(message);
        case MessageAction::Details:
            if (const int row = m_model->rowOf(message); row >= 0) showMessageDetails(m_model->message(row), this);
            return;
    }
}

void ConversationPane::sendAgain(MessageId message)
{
    onFinished(m_context.sending.retry(message), this, [this](const Result<Message>& queued) {
        if (!queued) report(queued.error());
    });
}

void ConversationPane::confirmSent(MessageId message)
{
    onFinished(m_context.sending.confirmSent(message), this, [this](const Result<>& confirmed) {
        if (!confirmed) report(confirmed.error());
    });
}

void ConversationPane::takeBack(MessageId message)
{
    onFinished(m_context.sending.cancel(message), this, [this, id = m_thread.id](const Result<QString>& text) {
        if (!text) return report(text.error());
        if (id == m_thread.id) return m_composer->giveBack(*text);
        onFinished(m_context.threads.saveDraft(id, Channel::Sms, *text), this, [this](const Result<>& saved) {
            if (!saved) report(saved.error());
        });
    });
    if (m_lastSent == message) m_lastSent.reset();
}

bool ConversationPane::undoSend()
{
    if (!m_lastSent) return false;
    const int row = m_model->rowOf(*m_lastSent);
    if (row < 0 || m_model->message(row).status != MessageStatus::Pending) return false;
    takeBack(*m_lastSent);
    return true;
}

void ConversationPane::markRead()
{
    // What a window in the background shows has not been read.
    if (m_thread.id.isNull() || m_thread.unread == 0 || !isActiveWindow()) return;
    onFinished(m_context.threads.markRead(m_thread.id), this, [this](const Result<>& marked) {
        if (!marked) report(marked.error());
    });
}

void ConversationPane::onCommitted(const db::ChangeSet& changes)
{
    if (changes.contacts.contains(m_thread.contactId)) readContact();
}

void ConversationPane::report(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) return;
    const ErrorWords words = wordsFor(error);
    m_banner->say(words.oneLine());
    m_banner->setToolTip(words.details);
    if (error.kind == ErrorKind::Auth) m_banner->offer(tr("Open settings"), [this] { Q_EMIT settingsRequested(); });
    m_banner->offerClose();
}

}  // namespace uinbox::ui
