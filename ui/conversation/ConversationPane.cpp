// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationPane.h"

#include "accounts/AccountService.h"
#include "common/AddressLink.h"
#include "common/Avatar.h"
#include "common/Banner.h"
#include "common/ErrorText.h"
#include "composer/Composer.h"
#include "composer/ComposerPreferences.h"
#include "composer/DraftKeeper.h"
#include "composer/SendLaterPopup.h"
#include "composer/TemplatePicker.h"
#include "conversation/ConversationFind.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/Correspondent.h"
#include "conversation/EmailWindow.h"
#include "conversation/EntryText.h"
#include "conversation/FileActions.h"
#include "conversation/FindBar.h"
#include "conversation/MessageDetails.h"
#include "conversation/MessagePrinter.h"
#include "conversation/NoteActions.h"
#include "conversation/PictureCache.h"
#include "conversation/Provenance.h"
#include "conversation/ScheduledStrip.h"
#include "db/Database.h"
#include "inbound/FlightRecorder.h"
#include "notes/NoteService.h"
#include "outbox/SendService.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
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
    again.html = message.html;
    again.envelope.cc = message.envelope.cc;
    again.envelope.bcc = message.envelope.bcc;
    return again;
}

}  // namespace

ConversationPane::ConversationPane(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_header(new ConversationHeader(context.theme, context.clock, this)),
      m_banner(new Banner(context.theme, this)),
      m_findBar(new FindBar(context.theme, this)),
      m_model(new ConversationModel(context.notes.timeline(), context.database, this)),
      m_view(new ConversationView(*m_model, context.theme, context.clock, this)),
      m_find(new ConversationFind(*m_findBar, *m_view, this)),
      m_notes(new NoteActions(context, *m_view, this)),
      m_files(new FileActions(context, this)),
      m_scheduled(new ScheduledStrip(context.theme, context.clock, this)),
      m_composer(new Composer(context.theme, context.clock, context.preferences, context.profileDir, this)),
      m_person(new Correspondent(context, *m_composer, this)),
      m_drafts(new DraftKeeper(context.threads, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_findBar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_scheduled);
    layout->addWidget(m_composer);
    m_view->setPictures(new PictureCache(context.thumbnails, this));
    m_composer->setCarriesFiles([sending = &context.sending] { return sending->carriesFiles(Channel::Sms); });
    listen();
    listenToNotes();
    readTeam();
}

void ConversationPane::listen()
{
    connect(m_composer, &Composer::edited, this, [this] { m_drafts->edited(currentDraft()); });
    connect(m_composer, &Composer::sendRequested, this, &ConversationPane::send);
    connect(m_composer, &Composer::left, this, &ConversationPane::left);
    connect(m_composer, &Composer::undoRequested, this, [this] { (void)undoSend(); });
    connect(m_view, &ConversationView::actionRequested, this, &ConversationPane::act);
    connect(m_view, &ConversationView::linkOpened, this, &ConversationPane::openLink);
    connect(m_view, &ConversationView::originalRequested, this, &ConversationPane::showOriginal);
    connect(m_view, &ConversationView::quoteRequested, this, &ConversationPane::quote);
    connect(m_view, &ConversationView::entryLinkRequested, this, &ConversationPane::copyLink);
    connect(m_header, &ConversationHeader::findRequested, m_find, &ConversationFind::begin);
    connect(m_find, &ConversationFind::failed, this, &ConversationPane::report);
    connect(m_notes, &NoteActions::failed, this, &ConversationPane::report);
    connect(m_notes, &NoteActions::notAdded, this, &ConversationPane::keepNote);
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

void ConversationPane::listenToNotes()
{
    connect(m_composer, &Composer::noteRequested, this, &ConversationPane::addNote);
    connect(m_composer, &Composer::noteEdited, this, &ConversationPane::changeNote);
    connect(m_composer, &Composer::sendAndArchiveRequested, this, [this] { Q_EMIT archiveRequested(m_thread.id); });
    connect(m_person, &Correspondent::contactRead, m_composer,
            [this](const Contact& contact) { m_composer->setLanguage(contact.language); });
}

void ConversationPane::readTeam()
{
    onFinished(m_context.accounts.owner(), this, [this](const Result<User>& owner) {
        if (!owner) return;
        m_owner = owner->id;
        m_model->setReader(owner->id);
        onFinished(m_context.accounts.users(), this, [this](const Result<std::vector<User>>& users) {
            std::vector<Teammate> team;
            for (const User& user : users.value_or(std::vector<User>())) team.push_back({user.id, user.name});
            m_team.clear();
            for (const Teammate& mate : team) m_team.append(mate.name);
            m_composer->setTeam(std::move(team));
            showNames();
        });
    });
}

void ConversationPane::changeNote(NoteId note, const QString& content, const std::vector<UserId>& mentions)
{
    onFinished(m_context.notes.edit(note, m_owner.value_or(UserId()), content, mentions), this, [this](const Result<>& changed) {
        if (!changed) report(changed.error());
    });
}

Draft ConversationPane::currentDraft() const
{
    Draft draft = m_composer->draft();
    draft.threadId = m_thread.id;
    return draft;
}

void ConversationPane::open(const Thread& thread)
{
    m_drafts->flush();
    m_banner->hide();
    m_find->leave();
    if (thread.id != m_thread.id) Q_EMIT opened();
    if (m_lastSent) m_leftBehind = LeftBehind{m_thread.id, *m_lastSent, m_lastMessage, m_lastLeaves};
    m_thread = thread;
    m_lastSent.reset();
    m_header->setThread(thread);
    m_model->open(thread.id, thread.unread);
    showNames();
    m_person->open(thread, m_drafts->unsaved(thread.id));
    m_scheduled->setWaiting({});
    readWaiting();
}

void ConversationPane::openAt(const Thread& thread, EntryId entry)
{
    if (thread.id != m_thread.id) open(thread);
    if (m_model->rowOf(entry) >= 0) {
        m_view->focusRow(m_model->rowOf(entry));
        return m_view->showOff(entry);
    }
    m_model->openAt(thread.id, entry);
}

void ConversationPane::addNote(const QString& content, NoteVisibility visibility, const std::vector<UserId>& mentions)
{
    if (m_thread.id.isNull()) return;
    m_drafts->edited(currentDraft());
    m_drafts->flush();
    m_view->jumpToLatest();
    m_notes->add(m_thread.id, m_owner.value_or(UserId()), content, visibility, mentions);
}

void ConversationPane::keepNote(ThreadId thread, const QString& content, NoteVisibility visibility)
{
    if (thread == m_thread.id) return m_composer->giveBackNote(content, visibility);
    // The conversation was left meanwhile: the note waits there.
    Draft draft;
    draft.threadId = thread;
    draft.note = content;
    keepBeside(draft);
}

void ConversationPane::print()
{
    printConversation(m_context, m_thread.id, personName(m_thread), this);
}

void ConversationPane::savePdf()
{
    saveConversationAsPdf(m_context, m_thread.id, personName(m_thread), this);
}

void ConversationPane::showOriginal(MessageId message)
{
    const int row = m_model->rowOf(entryId(message));
    const Message* email = row < 0 ? nullptr : m_model->entry(row).message();
    if (!email) return;
    openEmail(*email, personName(m_thread), m_context, this);
}

void ConversationPane::showNames()
{
    m_view->setNames(personName(m_thread), m_team);
}

void ConversationPane::copyLink(std::optional<EntryId> entry) const
{
    if (m_thread.id.isNull()) return;
    QGuiApplication::clipboard()->setText(entry ? linkTo(m_thread.id, *entry) : linkTo(m_thread.id));
}

void ConversationPane::quote(const QString& text)
{
    Draft draft = m_composer->draft();
    if (!draft.content.isEmpty() && !draft.content.endsWith(u'\n')) draft.content += u'\n';
    draft.content += quoted(text);
    m_composer->setDraft(draft);
    m_composer->focusField();
    draft.threadId = m_thread.id;
    m_drafts->edited(draft);
}

void ConversationPane::openLink(const QUrl& url)
{
    const bool isAddress = url.scheme() == u"mailto" || url.scheme() == u"tel" || url.scheme() == u"sms";
    isAddress ? Q_EMIT writeRequested(url) : void(QDesktopServices::openUrl(url));
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
    // Marking it unread while it is open is not undone by its being open.
    const bool hasArrived = thread.lastMessageAt != m_thread.lastMessageAt || thread.unread > m_thread.unread + 1 ||
                            (m_thread.unread > 0 && thread.unread > m_thread.unread);
    m_thread = thread;
    m_header->setThread(thread);
    m_person->rename(thread);
    // Arrived while it was being read.
    if (hasArrived && m_view->isAtEnd()) markRead();
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
    message.undoWindow = undoWindow(m_context.preferences, m_context.undoWindow);
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
        if (message.schedule) return;
        const Timestamp leaves = receipt->message.createdAt + message.undoWindow;
        if (thread != m_thread.id) {
            m_leftBehind = LeftBehind{thread, receipt->message.id, message, leaves};
            return;
        }
        m_lastSent = receipt->message.id;
        m_lastMessage = message;
        m_lastLeaves = leaves;
        m_composer->countDown(leaves);
        return;
    }
    report(receipt.error());
    giveBack(thread, message);
}

void ConversationPane::giveBack(ThreadId thread, const OutgoingMessage& message)
{
    if (thread == m_thread.id) return m_composer->giveBack(message);
    // The conversation was left meanwhile: the text waits there.
    Draft draft{thread,          message.channel,     message.content,      {},
                message.subject, message.envelope.cc, message.envelope.bcc, message.html};
    for (const OutgoingFile& file : message.files) draft.files.append(file.path);
    keepBeside(draft);
}

/// What is being written there stays: the text of a message before it, a note after it.
void ConversationPane::keepBeside(Draft draft)
{
    onFinished(m_context.threads.draft(draft.threadId), this, [this, draft](const Result<std::optional<Draft>>& found) {
        Draft kept = draft;
        if (found && *found) {
            const Draft& there = **found;
            if (!there.content.isEmpty()) {
                kept.content = kept.content.isEmpty() ? there.content : kept.content + u'\n' + there.content;
                kept.html.clear();
            }
            kept.note = kept.note.isEmpty() || there.note.isEmpty() ? kept.note + there.note : kept.note + u'\n' + there.note;
            kept.files += there.files;
        }
        onFinished(m_context.threads.saveDraft(kept), this, [this](const Result<>& saved) {
            if (!saved) report(saved.error());
        });
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
    if (!m_context.recorder) return showMessageDetails(shown, this, m_context.theme, facts);
    onFinished(m_context.recorder->about(shown.id, shown.providerSid), this,
               [this, shown, facts](const Result<std::vector<WebhookEvent>>& events) {
                   if (shown.threadId != m_thread.id) return;
                   showMessageDetails(shown, this, m_context.theme, facts,
                                      events ? provenanceRows(*events) : std::vector<DetailRow>());
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
    const bool isLast = m_lastSent == message;
    OutgoingMessage again = isLast ? m_lastMessage : row < 0 ? OutgoingMessage{} : asNew(m_model->message(row));
    onFinished(m_context.sending.cancel(message), this, [this, again, id = m_thread.id](const Result<QString>& text) mutable {
        if (!text) return report(text.error());
        again.content = *text;
        giveBack(id, again);
    });
    if (isLast) m_lastSent.reset();
    if (isLast) m_composer->stopCountDown();
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
    // It is in the outbox before it is on the screen.
    if (row >= 0 && m_model->message(row).status != MessageStatus::Pending) return false;
    takeBack(*m_lastSent);
    return true;
}

void ConversationPane::takeBackSent(ThreadId thread)
{
    const auto left = std::exchange(m_leftBehind, std::nullopt);
    // What has gone cannot be had back: that is no error of the person's.
    if (!left || left->thread != thread || m_context.clock.now() >= left->leaves) return;
    onFinished(m_context.sending.cancel(left->id), this, [this, left = *left](const Result<QString>& text) {
        if (!text) return report(text.error());
        giveBack(left.thread, left.message);
    });
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
