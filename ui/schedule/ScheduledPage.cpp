// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledPage.h"

#include "actions/ActionRegistry.h"
#include "base/Async.h"
#include "channels/Senders.h"
#include "common/Avatar.h"
#include "common/Banner.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "common/SendingPreferences.h"
#include "common/UndoStack.h"
#include "schedule/CancelUndo.h"
#include "schedule/ScheduledEditor.h"
#include "schedule/ScheduledHeading.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledView.h"
#include "schedule/WhenText.h"
#include "theme/Theme.h"
#include "threads/Thread.h"

#include <QPainter>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace uinbox::ui {

namespace {

/// How long what was cancelled can be brought back with one click.
constexpr std::chrono::seconds kOfferFor{12};
/// "Tomorrow" becomes "Today" without anything being written.
constexpr std::chrono::minutes kWordsEvery{1};

ScheduleChange asItWas(const ScheduledMessage& scheduled)
{
    ScheduleChange before{scheduled.schedule, {}, {}};
    if (scheduled.message.envelope.templateSid.isEmpty()) before.content = scheduled.message.content;
    if (scheduled.message.channel == Channel::Email) before.subject = scheduled.message.subject;
    return before;
}

}  // namespace

ScheduledPage::ScheduledPage(const AppContext& context, ScheduleService& service, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_theme(context.theme),
      m_clock(context.clock),
      m_service(service),
      m_undo(context.undo),
      m_cancelUndo(new CancelUndo(service, context.undo, context.clock, this)),
      m_model(new ScheduledListModel(service, context.database, context.clock, this)),
      m_view(new ScheduledView(*m_model, context.theme)),
      m_banner(new Banner(context.theme, this)),
      m_heading(new ScheduledHeading(context.theme, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Schedule, context.theme)),
      m_bannerTime(new QTimer(this))
{
    build();
    listen();
    m_model->reload();
}

void ScheduledPage::build()
{
    showEmpty();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
}

void ScheduledPage::listen()
{
    m_view->viewport()->installEventFilter(this);
    m_bannerTime->setSingleShot(true);
    connect(m_bannerTime, &QTimer::timeout, m_banner, &QWidget::hide);
    // Its "Undo" is about what was done last, and that is something else now.
    connect(&m_undo, &UndoStack::changed, this, [this] {
        if (m_bannerTime->isActive()) m_banner->hide();
    });
    connect(m_cancelUndo, &CancelUndo::restoring, this, [this](MessageId first) { m_wanted = first; });
    connect(m_cancelUndo, &CancelUndo::notRestored, this, [this] { m_wanted.reset(); });
    auto* words = new QTimer(this);
    connect(words, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    words->start(kWordsEvery);
    connect(m_heading, &ScheduledHeading::filterChanged, m_model, &ScheduledListModel::setFilter);
    connect(m_heading, &ScheduledHeading::listRequested, this, &ScheduledPage::focusList);
    connect(m_view, &ScheduledView::actionRequested, this, &ScheduledPage::act);
    connect(m_view, &ScheduledView::cancelRequested, this, &ScheduledPage::cancelAll);
    connect(m_view, &ScheduledView::conversationRequested, this, &ScheduledPage::conversationRequested);
    connect(m_model, &ScheduledListModel::loaded, this, &ScheduledPage::onLoaded);
    connect(m_model, &ScheduledListModel::failed, this, &ScheduledPage::report);
    // Who holds a message is the provider that its channel is connected to.
    connect(&m_context.senders, &Senders::changed, m_model, &ScheduledListModel::reload);
}

void ScheduledPage::showEmpty()
{
    if (m_model->isFiltered()) {
        m_empty->say(tr("Nothing of that is waiting"), tr("No message to such a person, or by that channel, leaves later."));
        m_empty->offer(tr("Show all"), EmptyState::Weight::Main, [this] {
            m_heading->clear();
            focusList();
        });
        return;
    }
    m_empty->say(tr("Nothing is waiting to be sent"),
                 tr("Write a message and choose \"Send later\": it waits here and leaves by itself at its time."));
    m_empty->offer(tr("Write a message"), EmptyState::Weight::Main, [this] { Q_EMIT newMessageRequested(); });
}

void ScheduledPage::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ScheduledPage::onLoaded()
{
    const int rows = m_model->rowCount();
    const bool hadFocus = m_view->hasFocus();
    if (rows == 0) showEmpty();
    m_heading->setFilterable(rows > 0 || m_model->isFiltered());
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget*>(m_empty) : m_view);
    // The last of them went: the keyboard is not left nowhere.
    if (rows == 0 && hadFocus) m_empty->focusMain();
    QString text = rows == 1 ? tr("1 message") : tr("%n messages", nullptr, rows);
    if (rows == 0 || m_model->canFetchMore({})) text.clear();
    m_heading->setCount(m_model->asking() > 0 ? askingText(m_model->asking()) : text);
    const int wanted = m_wanted ? m_model->rowOf(*m_wanted) : -1;
    if (wanted < 0) return;
    m_wanted.reset();
    m_view->setCurrentIndex(m_model->index(wanted));
}

void ScheduledPage::act(MessageId message, ScheduledAction action)
{
    const int row = m_model->rowOf(message);
    if (row < 0) return;
    const ScheduledMessage scheduled = m_model->at(row);
    switch (action) {
        case ScheduledAction::Edit: return edit(scheduled);
        case ScheduledAction::SendNow: return sendNow(scheduled);
        case ScheduledAction::Cancel: return cancelAll({message});
    }
}

void ScheduledPage::edit(const ScheduledMessage& scheduled)
{
    auto* editor = new ScheduledEditor(scheduled, m_theme, m_clock, this);
    connect(editor, &ScheduledEditor::changed, this, [this, editor, scheduled](const ScheduleChange& change) {
        onFinished(m_service.change(scheduled.message.id, change), editor, [=, this](const Result<>& done) {
            if (!done) return editor->showProblem(wordsFor(done.error()).oneLine());
            onChanged(scheduled, change);
            editor->accept();
        });
    });
    editor->open();
}

void ScheduledPage::onChanged(const ScheduledMessage& before, const ScheduleChange& change)
{
    const MessageId id = before.message.id;
    const QString name = personName(recipientOf(before));
    const bool isMoved = change.schedule && change.schedule->when != before.schedule.when;
    const auto said = [this, before, name, isMoved] {
        return isMoved ? scheduledAgainText(before.schedule, m_clock.now()) : tr("The message to %1 is as it was").arg(name);
    };
    m_undo.push({.done = isMoved ? scheduledForText(*change.schedule, m_clock.now()) : tr("The message to %1 is changed").arg(name),
                 .undoSoon = [=, this, was = asItWas(before)](const UndoAnswer& answer) { this->change(id, was, said, answer); },
                 .redoSoon = [=, this](const UndoAnswer& answer) { this->change(id, change, {}, answer); }});
}

void ScheduledPage::change(MessageId message, const ScheduleChange& change, const Said& said, const UndoAnswer& answer)
{
    m_wanted = message;
    onFinished(m_service.change(message, change), this,
               [=, this](const Result<>& done) { done ? answer.done(said ? said() : QString()) : refuse(done.error(), answer); });
}

void ScheduledPage::sendNow(const ScheduledMessage& scheduled)
{
    const auto window = undoWindow(m_context.preferences, m_context.undoWindow);
    // What the provider has is asked back first, and what asked had no time to go back to.
    if (scheduled.state == OutboxState::Scheduled && window.count() > 0) return sendSoon(scheduled, window);
    leaveNow(scheduled.message.id);
}

void ScheduledPage::leaveNow(MessageId id)
{
    onFinished(m_service.sendNow(id), this, [this](const Result<>& done) {
        if (!done) report(done.error());
    });
}

/// As what is sent from a conversation, it can be taken back for a moment.
void ScheduledPage::sendSoon(const ScheduledMessage& scheduled, std::chrono::milliseconds window)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(window);
    const auto soon = wallTimeOf(m_clock.now() + seconds, scheduled.schedule.when.zone);
    if (!soon) return report(soon.error());
    ScheduleChange change{scheduled.schedule, {}, {}};
    change.schedule->when = *soon;
    const MessageId id = scheduled.message.id;
    onFinished(m_service.change(id, change), this, [=, this](const Result<>& done) {
        // An hour that comes twice has no time of its own in the second round: then it leaves without a moment to take it back.
        if (!done && done.error().kind == ErrorKind::Invalid) return leaveNow(id);
        if (!done) return report(done.error());
        const int count = static_cast<int>(seconds.count());
        const QString name = personName(recipientOf(scheduled));
        m_undo.push({.done = count == 1 ? tr("The message to %1 leaves in a second").arg(name)
                                        : tr("The message to %1 leaves in %n seconds", nullptr, count).arg(name),
                     .undoSoon = [this, id, scheduled](const UndoAnswer& answer) {
                         const auto said = [this, scheduled] { return scheduledAgainText(scheduled.schedule, m_clock.now()); };
                         this->change(id, asItWas(scheduled), said, answer);
                     }});
    });
}

void ScheduledPage::cancelAll(const QList<MessageId>& messages)
{
    struct Batch {
        qsizetype left;
        std::vector<ScheduledMessage> canceled{};
    };
    auto batch = std::make_shared<Batch>(Batch{messages.size()});
    for (const MessageId id : messages) {
        const int row = m_model->rowOf(id);
        if (row < 0) {
            --batch->left;
            continue;
        }
        onFinished(m_service.cancel(id), this, [this, batch, scheduled = m_model->at(row)](const Result<QString>& text) {
            if (text)
                batch->canceled.push_back(scheduled);
            else
                report(text.error());
            if (--batch->left == 0) onCanceled(batch->canceled);
        });
    }
}

/// Said in the banner, which has room for both ways back; so there is no toast.
void ScheduledPage::onCanceled(const std::vector<ScheduledMessage>& canceled)
{
    if (canceled.empty()) return;
    m_cancelUndo->offer(canceled);
    m_banner->say(CancelUndo::canceledText(canceled));
    m_banner->offer(tr("Undo"), [this, id = m_undo.lastDone()] { (void)m_undo.undo(id); });
    const Message& first = canceled.front().message;
    m_returnable.reset();
    if (canceled.size() == 1 && !first.content.trimmed().isEmpty()) {
        m_returnable = first;
        m_banner->offer(tr("Keep as draft"), [this] { keepAsDraft(); });
    }
    m_banner->offerClose();
    m_bannerTime->start(kOfferFor);
}

void ScheduledPage::keepAsDraft()
{
    m_banner->hide();
    const auto kept = std::exchange(m_returnable, std::nullopt);
    if (kept) Q_EMIT textReturned(kept->threadId, kept->channel, kept->content);
}

void ScheduledPage::addActions(ActionRegistry& registry)
{
    m_view->addActions(registry);
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, const QString& hint,
                         std::function<void()> run, std::function<bool()> canRun) {
        registry.add({.id = QLatin1String(id),
                      .group = tr("Scheduled messages"),
                      .text = text,
                      .keys = keys,
                      .run = std::move(run),
                      .within = {this},
                      .hint = hint,
                      .canRun = [this, can = std::move(canRun)] { return isVisible() && can(); }});
    };
    const auto canFilter = [this] { return m_heading->isFilterable(); };
    add(
        "scheduled.search", tr("&Filter by person"), {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)},
        tr("Only the messages to that person"), [this] { m_heading->focusWords(); }, canFilter);
    add(
        "scheduled.channel", tr("Filter by c&hannel…"), {}, tr("Only the messages of that channel"),
        [this] { m_heading->chooseChannel(); }, canFilter);
    add(
        "scheduled.showAll", tr("&Show all"), {}, tr("Without a filter"),
        [this] {
            m_heading->clear();
            focusList();
        },
        [this] { return m_model->isFiltered(); });
    add(
        "scheduled.keepAsDraft", tr("&Keep as draft"), {}, tr("Puts the text that was cancelled last back into its conversation"),
        [this] { keepAsDraft(); }, [this] { return m_returnable && m_banner->isVisible(); });
}

/// What was to be taken back, or done again, and could not be.
void ScheduledPage::refuse(const Error& error, const UndoAnswer& answer)
{
    m_wanted.reset();
    if (error.kind == ErrorKind::Conflict)
        return answer.refuse(tr("It has left already, or they have written since: it stays as it is."));
    if (error.kind == ErrorKind::Invalid) return answer.refuse(tr("The time it had is over: it stays as it is."));
    answer.fail(error);
}

void ScheduledPage::report(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) return;
    m_bannerTime->stop();
    m_banner->say(wordsFor(error).oneLine());
    m_banner->offerClose();
}

bool ScheduledPage::eventFilter(QObject* watched, QEvent* event)
{
    // A scroll bar came or went, or changed sides: the heading stays as wide as the rows.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        const QRect rows = m_view->viewport()->geometry();
        m_heading->setInsets(rows.left(), m_view->width() - 1 - rows.right());
    }
    return QWidget::eventFilter(watched, event);
}

void ScheduledPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().window);
}

}  // namespace uinbox::ui
