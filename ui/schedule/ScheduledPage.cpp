// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledPage.h"

#include "base/Async.h"
#include "channels/Senders.h"
#include "common/AppContext.h"
#include "common/Avatar.h"
#include "common/Banner.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "schedule/ScheduledEditor.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledView.h"
#include "theme/Theme.h"
#include "threads/Thread.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kHeading = 60;
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
      m_model(new ScheduledListModel(service, context.database, context.clock, this)),
      m_view(new ScheduledView(*m_model, context.theme)),
      m_banner(new Banner(context.theme, this)),
      m_title(new QLabel(tr("Scheduled"), this)),
      m_count(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Schedule, context.theme)),
      m_bannerTime(new QTimer(this))
{
    auto* heading = new QWidget(this);
    heading->setFixedHeight(kHeading);
    // As wide as the rows below it, and above them.
    auto* middle = new QWidget(heading);
    middle->setMaximumWidth(ScheduledDelegate::kWidest);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* across = new QHBoxLayout(heading);
    across->setContentsMargins(space::kL, 0, space::kL, 0);
    across->addWidget(middle);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(space::kXs, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    m_empty->say(tr("Nothing is waiting to be sent"),
                 tr("Write a message and choose \"Send later\": it waits here and leaves by itself at its time."));
    m_empty->offer(tr("Write a message"), EmptyState::Weight::Main, [this] { Q_EMIT newMessageRequested(); });
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
    connect(m_view, &ScheduledView::conversationRequested, this, &ScheduledPage::conversationRequested);
    connect(m_model, &ScheduledListModel::loaded, this, &ScheduledPage::onLoaded);
    connect(m_model, &ScheduledListModel::failed, this, &ScheduledPage::report);
    // Who holds a message is the provider that its channel is connected to.
    connect(&context.senders, &Senders::changed, m_model, &ScheduledListModel::reload);
    connect(&m_theme, &Theme::changed, this, &ScheduledPage::applyTheme);
    applyTheme();
    m_model->reload();
}

void ScheduledPage::applyTheme()
{
    m_title->setFont(m_theme.font(type::kLarge, QFont::Bold));
    m_count->setFont(m_theme.font(type::kSmall, QFont::Medium));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_count->setPalette(muted);
}

void ScheduledPage::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ScheduledPage::onLoaded()
{
    const int rows = m_model->rowCount();
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
    connect(editor, &ScheduledEditor::changed, this, [this, editor, id = scheduled.message.id](const ScheduleChange& change) {
        onFinished(m_service.change(id, change), editor, [editor](const Result<>& done) {
            if (done) return editor->accept();
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
    const QString name = personName(recipientOf(scheduled));
    m_banner->say(
        isHeld ? tr("%1 is asked to give the message to %2 back. It is not sent once that is done.").arg(scheduled.heldBy, name)
               : tr("The message to %1 is not sent.").arg(name));
    // Until the provider has given it back it may still leave there: a second one is not made. Files would have to be chosen again.
    if (!isHeld && !hasOwnFiles(message) && scheduled.due > m_clock.now())
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
