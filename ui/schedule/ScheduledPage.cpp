// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledPage.h"

#include "base/Async.h"
#include "channels/Senders.h"
#include "common/AppContext.h"
#include "common/Avatar.h"
#include "common/Banner.h"
#include "common/ElidedLabel.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "common/Reflow.h"
#include "common/UndoStack.h"
#include "schedule/ScheduledEditor.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledView.h"
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

namespace uinbox::ui {

namespace {

constexpr int kHeading = 60;
constexpr int kFilter = 190;
constexpr int kChannelLetters = 10;
/// How long what was cancelled can be brought back with one click.
constexpr std::chrono::seconds kOfferFor{12};
/// "Tomorrow" becomes "Today" without anything being written.
constexpr std::chrono::minutes kWordsEvery{1};

bool hasOwnFiles(const Message& message)
{
    return std::any_of(message.attachments.begin(), message.attachments.end(),
                       [](const Attachment& file) { return file.url.isEmpty(); });
}

}  // namespace

ScheduledPage::ScheduledPage(const AppContext& context, ScheduleService& service, QWidget* parent)
    : QWidget(parent),
      m_theme(context.theme),
      m_clock(context.clock),
      m_service(service),
      m_sending(context.sending),
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
}

void ScheduledPage::act(MessageId message, ScheduledAction action)
{
    const int row = m_model->rowOf(message);
    if (row < 0) return;
    const ScheduledMessage scheduled = m_model->at(row);
    switch (action) {
        case ScheduledAction::Edit: return edit(scheduled);
        case ScheduledAction::SendNow: return sendNow(scheduled);
        case ScheduledAction::Cancel: return cancel(scheduled);
    }
}

void ScheduledPage::edit(const ScheduledMessage& scheduled)
{
    auto* editor = new ScheduledEditor(scheduled, m_theme, m_clock, this);
    ScheduleChange before{scheduled.schedule, {}, {}};
    if (scheduled.message.envelope.templateSid.isEmpty()) before.content = scheduled.message.content;
    if (scheduled.message.channel == Channel::Email) before.subject = scheduled.message.subject;
    connect(editor, &ScheduledEditor::changed, this,
            [this, editor, before, id = scheduled.message.id](const ScheduleChange& change) {
                onFinished(m_service.change(id, change), editor, [this, editor, before = before, id](const Result<>& done) {
                    if (done) {
                        m_undo.push({tr("Changed"), [this, id, before] {
                                         onFinished(m_service.change(id, before), this, [this](const Result<>& back) {
                                             if (!back) report(back.error());
                                         });
                                     }});
                        return editor->accept();
                    }
                    editor->showProblem(wordsFor(done.error()).oneLine());
                });
            });
    editor->open();
}

void ScheduledPage::sendNow(const ScheduledMessage& scheduled)
{
    onFinished(m_service.sendNow(scheduled.message.id), this, [this](const Result<>& done) {
        if (!done) report(done.error());
    });
}

void ScheduledPage::cancel(const ScheduledMessage& scheduled)
{
    onFinished(m_service.cancel(scheduled.message.id), this, [this, scheduled](const Result<QString>& text) {
        if (!text) return report(text.error());
        onCanceled(scheduled, *text);
    });
}

void ScheduledPage::onCanceled(const ScheduledMessage& scheduled, const QString& text)
{
    const Message& message = scheduled.message;
    const bool isHeld = scheduled.state == OutboxState::Held;
    offerAgain(tr("Not sent"), {scheduled});
    const QString name = personName(recipientOf(scheduled));
    m_banner->say(
        isHeld ? tr("%1 is asked to give the message to %2 back. It is not sent once that is done.").arg(scheduled.heldBy, name)
               : tr("The message to %1 is not sent.").arg(name));
    if (canScheduleAgain(scheduled))
        m_banner->offer(tr("Schedule again"), [this, scheduled] {
            m_banner->hide();
            scheduleAgain(scheduled);
        });
    if (!text.trimmed().isEmpty())
        m_banner->offer(tr("Keep as draft"), [this, message, text] {
            m_banner->hide();
            Q_EMIT textReturned(message.threadId, message.channel, text);
        });
    m_banner->offerClose();
    m_bannerTime->start(kOfferFor);
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
            if (--batch->left == 0) onAllCanceled(batch->canceled);
        });
    }
}

void ScheduledPage::onAllCanceled(const std::vector<ScheduledMessage>& canceled)
{
    if (canceled.empty()) return;
    const int count = static_cast<int>(canceled.size());
    const QString done = count == 1 ? tr("1 message is not sent.") : tr("%n messages are not sent.", nullptr, count);
    offerAgain(done, canceled);
    m_banner->say(done);
    std::vector<ScheduledMessage> again;
    std::copy_if(canceled.begin(), canceled.end(), std::back_inserter(again),
                 [this](const auto& s) { return canScheduleAgain(s); });
    if (!again.empty())
        m_banner->offer(tr("Schedule again"), [this, again] {
            m_banner->hide();
            for (const ScheduledMessage& each : again) scheduleAgain(each);
        });
    m_banner->offerClose();
    m_bannerTime->start(kOfferFor);
}

/// Until the provider has given it back it may still leave there: a second one is not made. Files would have to be chosen again.
bool ScheduledPage::canScheduleAgain(const ScheduledMessage& scheduled) const
{
    return scheduled.state != OutboxState::Held && !hasOwnFiles(scheduled.message) && scheduled.due > m_clock.now();
}

void ScheduledPage::offerAgain(const QString& done, const std::vector<ScheduledMessage>& canceled)
{
    std::vector<ScheduledMessage> again;
    std::copy_if(canceled.begin(), canceled.end(), std::back_inserter(again),
                 [this](const auto& s) { return canScheduleAgain(s); });
    if (again.empty()) return;
    m_undo.push({done, [this, again] {
                     m_banner->hide();
                     for (const ScheduledMessage& each : again)
                         if (canScheduleAgain(each)) scheduleAgain(each);
                 }});
}

void ScheduledPage::scheduleAgain(const ScheduledMessage& scheduled)
{
    const Message& message = scheduled.message;
    OutgoingMessage again;
    again.contactId = message.contactId;
    again.channel = message.channel;
    again.content = message.content;
    again.subject = message.subject;
    again.html = message.html;
    again.envelope = message.envelope;
    for (const Attachment& file : message.attachments) again.mediaUrls.push_back(file.url);
    again.schedule = scheduled.schedule;
    again.userId = message.userId;
    onFinished(m_sending.send(std::move(again)), this, [this](const Result<SendReceipt>& sent) {
        if (!sent) report(sent.error());
    });
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
