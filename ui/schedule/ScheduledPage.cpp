// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledPage.h"

#include "base/Async.h"
#include "channels/Senders.h"
#include "common/Avatar.h"
#include "common/Banner.h"
#include "common/ElidedLabel.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "common/Reflow.h"
#include "common/SendingPreferences.h"
#include "common/UndoStack.h"
#include "schedule/ScheduledEditor.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledView.h"
#include "schedule/WhenText.h"
#include "theme/Theme.h"
#include "threads/Thread.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace uinbox::ui {

namespace {

constexpr int kHeading = 60;
constexpr int kFilter = 190;
constexpr int kChannelLetters = 10;
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

QList<MessageId> idsOf(const std::vector<ScheduledMessage>& messages)
{
    QList<MessageId> ids;
    for (const ScheduledMessage& scheduled : messages) ids.append(scheduled.message.id);
    return ids;
}

}  // namespace

ScheduledPage::ScheduledPage(const AppContext& context, ScheduleService& service, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_theme(context.theme),
      m_clock(context.clock),
      m_service(service),
      m_undo(context.undo),
      m_model(new ScheduledListModel(service, context.database, context.clock, this)),
      m_view(new ScheduledView(*m_model, context.theme)),
      m_banner(new Banner(context.theme, this)),
      m_heading(new QWidget(this)),
      m_title(new QLabel(tr("Scheduled"), this)),
      m_count(new ElidedLabel(this)),
      m_words(new QLineEdit(this)),
      m_channel(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Schedule, context.theme)),
      m_bannerTime(new QTimer(this))
{
    auto* heading = new QWidget(this);
    heading->setMinimumHeight(kHeading);
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // As wide as the rows below it, and above them.
    auto* middle = m_heading;
    middle->setParent(heading);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* across = new QHBoxLayout(heading);
    across->setContentsMargins(space::kL, 0, space::kL, 0);
    across->addWidget(middle);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(space::kXs, space::kS, 0, space::kS);
    buildHeading(*row);
    new Reflow(*middle);
    showEmpty();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    m_bannerTime->setSingleShot(true);
    connect(m_bannerTime, &QTimer::timeout, m_banner, &QWidget::hide);
    // Its "Undo" is about what was done last, and that is something else now.
    connect(&m_undo, &UndoStack::changed, this, [this] {
        if (m_bannerTime->isActive()) m_banner->hide();
    });
    auto* words = new QTimer(this);
    connect(words, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    words->start(kWordsEvery);
    connect(m_view, &ScheduledView::actionRequested, this, &ScheduledPage::act);
    connect(m_view, &ScheduledView::cancelRequested, this, &ScheduledPage::cancelAll);
    connect(m_view, &ScheduledView::conversationRequested, this, &ScheduledPage::conversationRequested);
    connect(m_model, &ScheduledListModel::loaded, this, &ScheduledPage::onLoaded);
    connect(m_model, &ScheduledListModel::failed, this, &ScheduledPage::report);
    // Who holds a message is the provider that its channel is connected to.
    connect(&context.senders, &Senders::changed, m_model, &ScheduledListModel::reload);
    connect(&m_theme, &Theme::changed, this, &ScheduledPage::applyTheme);
    applyTheme();
    m_model->reload();
}

void ScheduledPage::buildHeading(QHBoxLayout& row)
{
    m_words->setPlaceholderText(tr("Filter by person"));
    m_words->setAccessibleName(tr("Filter by person"));
    m_words->setClearButtonEnabled(true);
    m_channel->addItem(tr("All channels"));
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email})
        m_channel->addItem(channelTitle(channel), static_cast<int>(channel));
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->setMinimumContentsLength(kChannelLetters);
    m_channel->setAccessibleName(tr("Filter by channel"));
    auto* about = new QWidget(this);
    auto* aboutRow = new QHBoxLayout(about);
    aboutRow->setContentsMargins(0, 0, 0, 0);
    aboutRow->addWidget(m_title);
    aboutRow->addWidget(m_count, 1);
    auto* filters = new QWidget(this);
    auto* filterRow = new QHBoxLayout(filters);
    filterRow->setContentsMargins(0, 0, 0, 0);
    filterRow->addWidget(m_words, 1);
    filterRow->addWidget(m_channel);
    row.addWidget(about, 1);
    row.addWidget(filters);
    connect(m_words, &QLineEdit::textChanged, this, &ScheduledPage::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &ScheduledPage::focusList);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ScheduledPage::filter);
}

void ScheduledPage::filter()
{
    const QVariant channel = m_channel->currentData();
    m_model->setFilter(m_words->text(), channel.isValid() ? std::optional(static_cast<Channel>(channel.toInt())) : std::nullopt);
}

void ScheduledPage::showEmpty()
{
    if (m_model->isFiltered()) {
        m_empty->say(tr("Nothing of that is waiting"), tr("No message to such a person, or by that channel, leaves later."));
        m_empty->offer(tr("Show all"), EmptyState::Weight::Main, [this] {
            m_words->clear();
            m_channel->setCurrentIndex(0);
            focusList();
        });
        return;
    }
    m_empty->say(tr("Nothing is waiting to be sent"),
                 tr("Write a message and choose \"Send later\": it waits here and leaves by itself at its time."));
    m_empty->offer(tr("Write a message"), EmptyState::Weight::Main, [this] { Q_EMIT newMessageRequested(); });
}

void ScheduledPage::applyTheme()
{
    m_title->setFont(m_theme.font(type::kLarge, QFont::Bold));
    m_count->setFont(m_theme.font(type::kSmall, QFont::Medium));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_count->setPalette(muted);
    m_words->setMaximumWidth(m_theme.scaled(kFilter));
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 2 * space::kL);
    m_heading->setMaximumWidth(m_theme.scaled(ScheduledDelegate::kWidest));
}

void ScheduledPage::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ScheduledPage::onLoaded()
{
    const int rows = m_model->rowCount();
    if (rows == 0) showEmpty();
    m_words->setEnabled(rows > 0 || m_model->isFiltered());
    m_channel->setEnabled(m_words->isEnabled());
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget*>(m_empty) : m_view);
    QString text = rows == 1 ? tr("1 message") : tr("%n messages", nullptr, rows);
    if (rows == 0 || m_model->canFetchMore({})) text.clear();
    m_count->setText(m_model->asking() > 0 ? askingText(m_model->asking()) : text);
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
    m_undo.push({.done = isMoved ? scheduledForText(*change.schedule, m_clock.now()) : tr("The message to %1 is changed").arg(name),
                 .undo = [this, id, was = asItWas(before)] { this->change(id, was); },
                 .redo = [this, id, change] { this->change(id, change); },
                 .takenBack =
                     [this, before, name, isMoved] {
                         return isMoved ? scheduledAgainText(before.schedule, m_clock.now())
                                        : tr("The message to %1 is as it was").arg(name);
                     }});
}

void ScheduledPage::change(MessageId message, const ScheduleChange& change)
{
    m_wanted = message;
    onFinished(m_service.change(message, change), this, [this](const Result<>& done) {
        if (!done) onNotDone(done.error());
    });
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
                     .undo = [this, id, scheduled] { this->change(id, asItWas(scheduled)); },
                     .takenBack = [this, scheduled] { return scheduledAgainText(scheduled.schedule, m_clock.now()); }});
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

QString ScheduledPage::canceledText(const std::vector<ScheduledMessage>& canceled) const
{
    const int count = static_cast<int>(canceled.size());
    if (count > 1) return tr("%n messages are not sent.", nullptr, count);
    const ScheduledMessage& only = canceled.front();
    const QString name = personName(recipientOf(only));
    return only.state == OutboxState::Held
               ? tr("%1 is asked to give the message to %2 back. It is not sent once that is done.").arg(only.heldBy, name)
               : tr("The message to %1 is not sent.").arg(name);
}

/// Said in the banner, which has room for both ways back; so there is no toast.
void ScheduledPage::onCanceled(const std::vector<ScheduledMessage>& canceled)
{
    if (canceled.empty()) return;
    offerUndo(canceled);
    m_banner->say(canceledText(canceled));
    m_banner->offer(tr("Undo"), [this] { (void)m_undo.undo(); });
    const Message& first = canceled.front().message;
    if (canceled.size() == 1 && !first.content.trimmed().isEmpty())
        m_banner->offer(tr("Keep as draft"), [this, first] {
            m_banner->hide();
            Q_EMIT textReturned(first.threadId, first.channel, first.content);
        });
    m_banner->offerClose();
    m_bannerTime->start(kOfferFor);
}

void ScheduledPage::offerUndo(const std::vector<ScheduledMessage>& canceled)
{
    const auto said = [this, canceled] {
        const ScheduledMessage& first = canceled.front();
        if (canceled.size() > 1) return tr("%n messages are scheduled again", nullptr, static_cast<int>(canceled.size()));
        return first.due > m_clock.now() ? scheduledAgainText(first.schedule, m_clock.now())
                                         : tr("The message to %1 needs your answer again").arg(personName(recipientOf(first)));
    };
    m_undo.push({.done = canceledText(canceled),
                 .undo = [this, ids = idsOf(canceled)] { restore(ids); },
                 .redo = [this, ids = idsOf(canceled)] { cancelAgain(ids); },
                 .offered = std::chrono::milliseconds(0),
                 .takenBack = said});
}

void ScheduledPage::restore(const QList<MessageId>& messages)
{
    m_wanted = messages.front();
    struct Answers {
        int left;
        int refused = 0;
    };
    const auto answers = std::make_shared<Answers>(Answers{static_cast<int>(messages.size())});
    const int all = answers->left;
    for (const MessageId id : messages)
        onFinished(m_service.restore(id), this, [this, all, answers](const Result<>& restored) {
            answers->refused += restored ? 0 : 1;
            if (--answers->left > 0 || answers->refused == 0) return;
            if (all == 1) return onNotDone(restored.error());
            m_undo.refuse(tr("%1 of %2 are scheduled again. The others have left, or their people have written since.")
                              .arg(QLocale().toString(all - answers->refused), QLocale().toString(all)));
        });
}

void ScheduledPage::cancelAgain(const QList<MessageId>& messages)
{
    for (const MessageId id : messages)
        onFinished(m_service.cancel(id), this, [this](const Result<QString>& canceled) {
            if (!canceled) onNotDone(canceled.error());
        });
}

/// Of what was to be taken back, or done again.
void ScheduledPage::onNotDone(const Error& error)
{
    m_wanted.reset();
    if (error.kind == ErrorKind::Conflict)
        return m_undo.refuse(tr("It has left already, or they have written since: it stays as it is."));
    if (error.kind == ErrorKind::Invalid) return m_undo.refuse(tr("The time it had is over: it stays as it is."));
    m_undo.refuse(wordsFor(error).oneLine());
}

void ScheduledPage::report(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) return;
    m_bannerTime->stop();
    m_banner->say(wordsFor(error).oneLine());
    m_banner->offerClose();
}

void ScheduledPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().window);
}

}  // namespace uinbox::ui
