// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationPane.h"

#include "accounts/AccountService.h"
#include "common/AddressLink.h"
#include "common/Avatar.h"
#include "common/Banner.h"
#include "common/ErrorText.h"
#include "common/PlainToolTip.h"
#include "common/SendingPreferences.h"
#include "composer/Composer.h"
#include "composer/DropArea.h"
#include "composer/SendLaterPopup.h"
#include "composer/TemplatePicker.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationFind.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/Correspondent.h"
#include "conversation/DayJump.h"
#include "conversation/EmailWindow.h"
#include "conversation/EntryText.h"
#include "conversation/FileActions.h"
#include "conversation/FindBar.h"
#include "conversation/MessageDeeds.h"
#include "conversation/MessagePrinter.h"
#include "conversation/NoteActions.h"
#include "conversation/PictureCache.h"
#include "conversation/ScheduleUndo.h"
#include "conversation/ScheduledStrip.h"
#include "db/Database.h"
#include "help/HelpTopic.h"
#include "notes/NoteService.h"
#include "outbox/SendService.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

/// With less height what stands around the messages yields, so that these have most of it.
constexpr int kShort = 460;
constexpr int kShortest = 300;

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
      m_days(new DayJump(context, *m_view, this)),
      m_notes(new NoteActions(context, *m_view, this)),
      m_files(new FileActions(context, this)),
      m_deeds(new MessageDeeds(context, *m_model, this)),
      m_scheduled(new ScheduledStrip(context.theme, context.clock, this)),
      m_scheduleUndo(new ScheduleUndo(context, this)),
      m_composer(new Composer(context.theme, context.clock, context.preferences, context.profileDir, this)),
      m_person(new Correspondent(context, *m_composer, this)),
      m_drafts(new ConversationDrafts(context, *m_composer, *m_person, this)),
      m_below(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed))
{
    setHelpPlace(*this, {QStringLiteral("conversation")});
    setHelpPlace(*m_composer, {QStringLiteral("writing")});
    build();
    new DropArea(*m_composer, context.theme, *this);
    listen();
    listenToView();
    listenToNotes();
    readTeam();
}

void ConversationPane::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_findBar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_scheduled);
    layout->addItem(m_below);
    layout->addWidget(m_composer);
    m_view->setPictures(new PictureCache(m_context.thumbnails, this));
    m_composer->setCarriesFiles([sending = &m_context.sending] { return sending->carriesFiles(Channel::Sms); });
}

void ConversationPane::setRoomBelow(int height)
{
    if (height == m_below->sizeHint().height()) return;
    m_below->changeSize(0, height, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout()->invalidate();
}

void ConversationPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ConversationPane::fitHeight()
{
    const bool isShort = height() < m_context.theme.scaled(kShort);
    m_header->setBrief(isShort);
    m_banner->setBrief(isShort);
    m_composer->setBrief(isShort);
    m_scheduled->setRoom(height() >= m_context.theme.scaled(kShortest));
}

void ConversationPane::listen()
{
    connect(&m_context.theme, &Theme::changed, this, &ConversationPane::fitHeight);
    connect(m_composer, &Composer::sendRequested, this, &ConversationPane::send);
    connect(m_composer, &Composer::left, this, &ConversationPane::left);
    connect(m_composer, &Composer::undoRequested, this, [this] { (void)undoSend(); });
    connect(m_header, &ConversationHeader::findRequested, m_find, &ConversationFind::begin);
    connect(m_days, &DayJump::found, this, [this](EntryId entry) { openAt(m_thread, entry); });
    connect(m_days, &DayJump::failed, this, &ConversationPane::report);
    connect(m_find, &ConversationFind::failed, this, &ConversationPane::report);
    connect(m_notes, &NoteActions::failed, this, &ConversationPane::report);
    connect(m_notes, &NoteActions::notAdded, m_drafts, &ConversationDrafts::keepNote);
    connect(m_files, &FileActions::failed, this, &ConversationPane::report);
    connect(m_model, &ConversationModel::arrived, this, [this](int inbound) {
        if (inbound == 0 || !m_view->isAtEnd()) return;
        // The list may not have heard yet that there is something unread.
        m_thread.unread = qMax(1, m_thread.unread);
        markRead();
    });
    connect(m_model, &ConversationModel::failed, this, &ConversationPane::report);
    connect(m_drafts, &ConversationDrafts::failed, this, &ConversationPane::report);
    connect(m_composer, &Composer::laterRequested, this, &ConversationPane::chooseTime);
    connect(m_composer, &Composer::templateRequested, this, &ConversationPane::chooseTemplate);
    connect(m_person, &Correspondent::contactRead, m_header, &ConversationHeader::setContact);
    connect(m_person, &Correspondent::failed, this, &ConversationPane::report);
    connect(m_scheduleUndo, &ScheduleUndo::takenBack, this,
            [this](ThreadId thread, const OutgoingMessage& message, ScheduleUndo::Stored stored) {
                stored == ScheduleUndo::Stored::AsDraft ? m_drafts->takeUp(thread) : m_drafts->giveBack(thread, message);
            });
    connect(m_scheduleUndo, &ScheduleUndo::scheduledAgain, m_drafts, &ConversationDrafts::dropCopy);
    connect(m_scheduled, &ScheduledStrip::showRequested, this, &ConversationPane::scheduledRequested);
    connect(&m_context.database, &db::Database::committed, this, &ConversationPane::onCommitted);
}

void ConversationPane::listenToView()
{
    connect(m_view, &ConversationView::actionRequested, m_deeds, &MessageDeeds::act);
    connect(m_deeds, &MessageDeeds::takeBackRequested, this, &ConversationPane::takeBack);
    connect(m_deeds, &MessageDeeds::editRequested, this, &ConversationPane::editAsNew);
    connect(m_deeds, &MessageDeeds::failed, this, &ConversationPane::report);
    connect(m_view, &ConversationView::linkOpened, this, &ConversationPane::openLink);
    connect(m_view, &ConversationView::originalRequested, this, &ConversationPane::showOriginal);
    connect(m_view, &ConversationView::quoteRequested, this, &ConversationPane::quote);
    connect(m_view, &ConversationView::entryLinkRequested, this, &ConversationPane::copyLink);
    connect(m_view, &ConversationView::dayRequested, m_days, &DayJump::choose);
    connect(m_view, &ConversationView::fileOpened, this, [this](MessageId message, int file) {
        const Attachment* opened = fileOf(message, file);
        if (opened) m_files->open(*opened, {m_thread.id, message, m_model->message(m_model->rowOf(message)).createdAt});
    });
    connect(m_view, &ConversationView::fileSaved, this, [this](MessageId message, int file) {
        if (const Attachment* saved = fileOf(message, file)) m_files->save(*saved);
    });
    connect(m_view, &ConversationView::endSeen, this, &ConversationPane::markRead);
}

void ConversationPane::listenToNotes()
{
    connect(m_notes, &NoteActions::addedAgain, m_drafts, &ConversationDrafts::dropNote);
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
            m_notes->setTeam(team);
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

void ConversationPane::open(const Thread& thread)
{
    m_drafts->leave();
    m_banner->hide();
    m_find->leave();
    if (thread.id != m_thread.id) Q_EMIT opened();
    if (m_lastSent) m_leftBehind = m_lastSent;
    m_thread = thread;
    m_lastSent.reset();
    m_header->setThread(thread);
    m_model->open(thread.id, thread.unread);
    showNames();
    m_drafts->open(thread);
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
    m_drafts->edited();
    m_drafts->flush();
    m_view->jumpToLatest();
    m_notes->add(m_thread.id, m_owner.value_or(UserId()), content, visibility, mentions);
}

void ConversationPane::print()
{
    printConversation(m_context, m_thread.id, personName(m_thread), this);
}

void ConversationPane::save()
{
    Q_EMIT saveRequested(m_thread.id, personName(m_thread));
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
    m_drafts->edited();
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
    auto* popup = new SendLaterPopup(m_context.theme, m_context.clock, person, m_context.preferences, this);
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
        if (message.schedule) return m_scheduleUndo->offer(thread, receipt->message.id, message);
        const Timestamp leaves = receipt->message.createdAt + message.undoWindow;
        if (thread != m_thread.id) {
            m_leftBehind = SentMessage{thread, receipt->message.id, message, leaves};
            return;
        }
        Q_EMIT sent();
        m_lastSent = SentMessage{thread, receipt->message.id, message, leaves};
        m_composer->countDown(leaves);
        return;
    }
    report(receipt.error());
    m_drafts->giveBack(thread, message);
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
    m_banner->setToolTip(plainToolTip(words.details));
    if (error.kind == ErrorKind::Auth) m_banner->offer(tr("Open settings"), [this] { Q_EMIT settingsRequested(); });
    m_banner->offerClose();
}

}  // namespace uinbox::ui
