// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationPane.h"

#include "accounts/AccountService.h"
#include "common/Avatar.h"
#include "common/Banner.h"
#include "common/ErrorText.h"
#include "composer/Composer.h"
#include "composer/DraftKeeper.h"
#include "composer/SendLaterPopup.h"
#include "composer/TemplatePicker.h"
#include "conversation/ConversationHeader.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/Correspondent.h"
#include "conversation/FileActions.h"
#include "conversation/MessageDetails.h"
#include "conversation/PictureCache.h"
#include "conversation/Provenance.h"
#include "conversation/ScheduledStrip.h"
#include "db/Database.h"
#include "inbound/FlightRecorder.h"
#include "outbox/SendService.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

/// What a person would have to write to send it once more. Files of a sent message are not on this computer under a path any more.
OutgoingMessage asNew(const Message& message)
{
    OutgoingMessage again;
    again.channel = message.channel;
    again.content = message.content;
    again.subject = message.subject;
    again.envelope.cc = message.envelope.cc;
    again.envelope.bcc = message.envelope.bcc;
    return again;
}

}  // namespace

ConversationPane::ConversationPane(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_header(new ConversationHeader(context.theme, this)),
      m_banner(new Banner(context.theme, this)),
      m_model(new ConversationModel(context.threads, context.database, this)),
      m_view(new ConversationView(*m_model, context.theme, context.clock, this)),
      m_files(new FileActions(context, this)),
      m_scheduled(new ScheduledStrip(context.theme, context.clock, this)),
      m_composer(new Composer(context.theme, context.clock, this)),
      m_person(new Correspondent(context, *m_composer, this)),
      m_drafts(new DraftKeeper(context.threads, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_scheduled);
    layout->addWidget(m_composer);
    m_view->setPictures(new PictureCache(context.thumbnails, this));
    m_composer->setCarriesFiles([sending = &context.sending] { return sending->carriesFiles(Channel::Sms); });
    listen();
    readOwner();
}

void ConversationPane::listen()
{
    connect(m_composer, &Composer::edited, this, [this] {
        Draft draft = m_composer->draft();
        draft.threadId = m_thread.id;
        m_drafts->edited(draft);
    });
    connect(m_composer, &Composer::sendRequested, this, &ConversationPane::send);
    connect(m_composer, &Composer::left, this, &ConversationPane::left);
    connect(m_composer, &Composer::undoRequested, this, [this] { (void)undoSend(); });
    connect(m_view, &ConversationView::actionRequested, this, &ConversationPane::act);
    connect(m_view, &ConversationView::linkOpened, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(m_view, &ConversationView::fileOpened, this, [this](MessageId message, int file) {
        if (const Attachment* opened = fileOf(message, file)) m_files->open(*opened);
    });
    connect(m_view, &ConversationView::fileSaved, this, [this](MessageId message, int file) {
        if (const Attachment* saved = fileOf(message, file)) m_files->save(*saved);
    });
    connect(m_files, &FileActions::failed, this, &ConversationPane::report);
    connect(m_view, &ConversationView::endSeen, this, &ConversationPane::markRead);
    connect(m_model, &ConversationModel::failed, this, &ConversationPane::report);
    connect(m_drafts, &DraftKeeper::failed, this, &ConversationPane::report);
    connect(m_composer, &Composer::laterRequested, this, &ConversationPane::chooseTime);
    connect(m_composer, &Composer::templateRequested, this, &ConversationPane::chooseTemplate);
    connect(m_person, &Correspondent::contactRead, m_header, &ConversationHeader::setContact);
    connect(m_person, &Correspondent::failed, this, &ConversationPane::report);
    connect(m_scheduled, &ScheduledStrip::showRequested, this, &ConversationPane::scheduledRequested);
    connect(&m_context.database, &db::Database::committed, this, &ConversationPane::onCommitted);
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
    if (thread.id != m_thread.id) Q_EMIT opened();
    m_thread = thread;
    m_lastSent.reset();
    m_header->setThread(thread);
    m_model->open(thread.id, thread.unread);
    m_person->open(thread, m_drafts->unsaved(thread.id));
    m_scheduled->setWaiting({});
    readWaiting();
}

void ConversationPane::writeTo(AddressKind to)
{
    m_person->writeTo(to);
}

void ConversationPane::readWaiting()
{
    onFinished(m_context.threads.waiting(m_thread.id), this, [this, id = m_thread.id](const Result<WaitingMessages>& waiting) {
        if (id == m_thread.id && waiting) m_scheduled->setWaiting(*waiting);
    });
}

void ConversationPane::onCommitted(const db::ChangeSet& changes)
{
    if (!m_thread.id.isNull() && (changes.schedule || changes.threads.contains(m_thread.id))) readWaiting();
}

void ConversationPane::chooseTime()
{
    const auto& contact = m_person->contact();
    const SendLaterPopup::Person person{personName(m_thread), contact ? contact->timeZone.toUtf8() : QByteArray(),
                                        m_composer->freeUntil()};
    const QString memory = QDir(m_context.profileDir).filePath(QStringLiteral("window.ini"));
    auto* popup = new SendLaterPopup(m_context.theme, m_context.clock, person, memory, this);
    connect(popup, &SendLaterPopup::chosen, m_composer, &Composer::sendAt);
    connect(popup, &QDialog::rejected, m_composer, &Composer::focusField);
    popup->popUp(m_composer->sendButton());
}

void ConversationPane::chooseTemplate()
{
    auto* picker = new TemplatePicker(m_context.templates, m_context.theme, m_thread.contactName, this);
    connect(picker, &TemplatePicker::chosen, m_composer, &Composer::setTemplate);
    // Another conversation is not given a template that was chosen for this one.
    connect(this, &ConversationPane::opened, picker, &QWidget::close);
    picker->open();
}

void ConversationPane::refresh(const Thread& thread)
{
    m_thread = thread;
    m_header->setThread(thread);
    m_person->rename(thread);
    // Arrived while it was being read.
    if (m_view->isAtEnd()) markRead();
}

void ConversationPane::flushDraft()
{
    m_drafts->flush();
}

void ConversationPane::send(OutgoingMessage message)
{
    m_drafts->forget();
    message.contactId = m_thread.contactId;
    message.userId = m_owner;
    message.undoWindow = m_context.undoWindow;
    message.draft = DraftAfterSend::Remove;
    m_banner->hide();
    m_model->clearFirstUnread();
    m_view->jumpToLatest();
    onFinished(m_context.sending.send(message), this,
               [this, message, id = m_thread.id](const Result<SendReceipt>& receipt) { onSent(id, message, receipt); });
}

void ConversationPane::onSent(ThreadId thread, const OutgoingMessage& message, const Result<SendReceipt>& receipt)
{
    if (receipt) {
        if (thread == m_thread.id && !message.schedule) m_lastSent = receipt->message.id;
        return;
    }
    report(receipt.error());
    giveBack(thread, message);
}

void ConversationPane::giveBack(ThreadId thread, const OutgoingMessage& message)
{
    if (thread == m_thread.id) return m_composer->giveBack(message);
    // The conversation was left meanwhile: the text waits there.
    onFinished(m_context.threads.saveDraft(thread, message.channel, message.content, message.subject), this,
               [this](const Result<>& saved) {
                   if (!saved) report(saved.error());
               });
}

void ConversationPane::act(MessageId message, MessageAction action)
{
    switch (action) {
        case MessageAction::SendAgain: return sendAgain(message);
        case MessageAction::ConfirmSent: return confirmSent(message);
        case MessageAction::TakeBack: return takeBack(message);
        case MessageAction::EditAsNew: return editAsNew(message);
        case MessageAction::Details: return showDetails(message);
    }
}

const Attachment* ConversationPane::fileOf(MessageId message, int file) const
{
    const int row = m_model->rowOf(message);
    if (row < 0) return nullptr;
    const auto& files = m_model->message(row).attachments;
    return file >= 0 && file < static_cast<int>(files.size()) ? &files[static_cast<size_t>(file)] : nullptr;
}

void ConversationPane::showDetails(MessageId message)
{
    const int row = m_model->rowOf(message);
    if (row < 0) return;
    const Message& shown = m_model->message(row);
    if (shown.direction == Direction::Inbound) return showWithProvenance(shown, {});
    onFinished(m_context.sending.facts(message), this, [this, shown](const Result<DeliveryFacts>& facts) {
        if (!facts && facts.error().kind != ErrorKind::NotFound) report(facts.error());
        showWithProvenance(shown, facts.value_or(DeliveryFacts{}));
    });
}

void ConversationPane::showWithProvenance(const Message& shown, const DeliveryFacts& facts)
{
    // Another conversation was opened meanwhile: nobody waits for it any more.
    if (shown.threadId != m_thread.id) return;
    if (!m_context.recorder) return showMessageDetails(shown, this, facts);
    onFinished(m_context.recorder->about(shown.id, shown.providerSid), this,
               [this, shown, facts](const Result<std::vector<WebhookEvent>>& events) {
                   if (shown.threadId != m_thread.id) return;
                   showMessageDetails(shown, this, facts, events ? provenanceRows(*events) : std::vector<DetailRow>());
               });
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
    const int row = m_model->rowOf(message);
    OutgoingMessage again = row < 0 ? OutgoingMessage{} : asNew(m_model->message(row));
    onFinished(m_context.sending.cancel(message), this, [this, again, id = m_thread.id](const Result<QString>& text) mutable {
        if (!text) return report(text.error());
        again.content = *text;
        giveBack(id, again);
    });
    if (m_lastSent == message) m_lastSent.reset();
}

void ConversationPane::editAsNew(MessageId message)
{
    const int row = m_model->rowOf(message);
    if (row < 0) return;
    const Message& old = m_model->message(row);
    m_composer->giveBack(asNew(old));
    if (!old.attachments.empty()) m_composer->remark(tr("Attach the files again: they do not come back with the text."));
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
