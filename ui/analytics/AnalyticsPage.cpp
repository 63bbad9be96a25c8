// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/AnalyticsPage.h"

#include "analytics/AnalyticsService.h"
#include "analytics/RangeBar.h"
#include "analytics/ReportText.h"
#include "analytics/ReportView.h"
#include "base/Async.h"
#include "base/WallTime.h"
#include "common/AppContext.h"
#include "common/Banner.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "common/Preferences.h"
#include "common/Spinner.h"
#include "common/TimeText.h"
#include "db/Database.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace uinbox::ui {

namespace {

/// What is there sooner needs no sign that it is awaited.
constexpr std::chrono::milliseconds kPatience{150};
/// Messages come in bursts; counting takes a while where there are many.
constexpr std::chrono::milliseconds kCalm{1500};
constexpr int kSpinner = 20;

const Preference<int> kDays{"analytics/days", static_cast<int>(RangeBar::Days::Month)};

}  // namespace

AnalyticsPage::AnalyticsPage(const AppContext& context, AnalyticsService& service, QWidget* parent)
    : QWidget(parent), m_theme(context.theme), m_clock(context.clock), m_preferences(context.preferences), m_service(service)
{
    setAccessibleName(tr("Analytics"));
    connect(&context.database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (!changes.messages.isEmpty() || !changes.contacts.isEmpty()) onMessagesChanged();
    });
}

void AnalyticsPage::build()
{
    m_title = new QLabel(tr("Analytics"), this);
    m_days = new QLabel(this);
    m_days->setTextFormat(Qt::PlainText);
    m_range = new RangeBar(m_theme, this);
    m_busy = new Spinner(kSpinner, tr("Counting"), m_theme, this);
    m_banner = new Banner(m_theme, this);
    m_stack = new QStackedWidget(this);
    m_view = new ReportView(m_theme);
    m_empty = new EmptyState(Icon::Analytics, m_theme);
    m_blank = new QWidget;
    m_slow = new QTimer(this);
    m_soon = new QTimer(this);
    for (QWidget* page : {static_cast<QWidget*>(m_blank), static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(page);
    arrange();
    for (QTimer* timer : {m_slow, m_soon}) timer->setSingleShot(true);
    m_range->setDays(static_cast<RangeBar::Days>(qBound(0, m_preferences.get(kDays), static_cast<int>(RangeBar::Days::Year))));
    connect(m_slow, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_soon, &QTimer::timeout, this, &AnalyticsPage::refresh);
    connect(m_range, &RangeBar::changed, this, &AnalyticsPage::chooseRange);
    connect(m_view, &ReportView::failed, this, [this](const Error& error) {
        m_banner->say(wordsFor(error).oneLine());
        m_banner->offerClose();
    });
    connect(&m_theme, &Theme::changed, this, &AnalyticsPage::applyTheme);
    applyTheme();
}

void AnalyticsPage::arrange()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kL, space::kM, space::kL, 0);
    head->setSpacing(space::kS);
    head->addWidget(m_title);
    head->addWidget(m_days);
    head->addWidget(m_busy);
    head->addStretch();
    auto* choices = new QHBoxLayout;
    choices->setContentsMargins(space::kL, space::kS, space::kL, space::kM);
    choices->addWidget(m_range);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(choices);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    QSizePolicy kept = m_busy->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(kept);
    m_busy->hide();
}

void AnalyticsPage::showEvent(QShowEvent* event)
{
    if (!m_title) build();
    QWidget::showEvent(event);
    // Yesterday's figures end too early.
    if (m_isStale || localDay(m_clock.now()) != m_today) refresh();
}

void AnalyticsPage::chooseRange()
{
    // An own range is not remembered: it would be another one by the next time.
    if (m_range->days() != RangeBar::Days::Own) m_preferences.set(kDays, static_cast<int>(m_range->days()));
    refresh();
}

void AnalyticsPage::onMessagesChanged()
{
    m_isStale = true;
    // One count at a time: what comes meanwhile is counted after it.
    if (isVisible() && m_soon && !m_isCounting && !m_soon->isActive()) m_soon->start(kCalm);
}

void AnalyticsPage::refresh()
{
    if (!isVisible()) return;
    m_today = localDay(m_clock.now());
    m_range->setToday(m_today);
    m_isStale = false;
    m_isReady = false;
    m_isCounting = true;
    m_soon->stop();
    if (!m_slow->isActive()) m_slow->start(kPatience);
    const ReportRange range = m_range->range();
    m_days->setText(ReportText::range(range));
    onFinished(m_service.report(range, localTimeZone(), m_range->filter()), this,
               [this, request = ++m_request](const Result<Report>& report) { onReport(report, request); });
}

void AnalyticsPage::onReport(const Result<Report>& report, quint64 request)
{
    if (request != m_request) return;  // another one was asked for meanwhile
    m_isCounting = false;
    m_slow->stop();
    m_busy->hide();
    if (!report) return showProblem(report.error());
    m_isReady = true;
    if (report->now.isEmpty() && report->before.isEmpty()) {
        showEmpty();
    } else {
        m_view->setReport(*report);
        const bool hadFocus = m_empty->isAncestorOf(focusWidget()) || std::exchange(m_wantsFocus, false);
        m_stack->setCurrentWidget(m_view);
        if (hadFocus) focusFigures();
    }
    if (m_isStale) m_soon->start(kCalm);
    Q_EMIT ready();
}

void AnalyticsPage::showEmpty()
{
    m_stack->setCurrentWidget(m_empty);
    if (m_range->filter().channel) {
        m_empty->say(tr("Nothing by this channel"),
                     tr("In these days, and in as many before them, no message came or went by it."));
        return m_empty->offer(tr("Show all channels"), EmptyState::Weight::Main, [this] { m_range->clearFilter(); });
    }
    m_empty->say(tr("No messages in these days"),
                 tr("Once messages come and go, this page says how many, how fast they are answered, and whether they arrive."));
    if (m_range->days() != RangeBar::Days::Year)
        m_empty->offer(tr("Show this year"), EmptyState::Weight::Main, [this] {
            m_range->setDays(RangeBar::Days::Year);
            chooseRange();
        });
}

void AnalyticsPage::showProblem(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) return;
    const ErrorWords words = wordsFor(error);
    m_stack->setCurrentWidget(m_empty);
    m_empty->say(tr("The figures could not be counted"), words.oneLine());
    m_empty->offer(tr("Try again"), EmptyState::Weight::Main, [this] { refresh(); });
}

void AnalyticsPage::focusFigures()
{
    if (!m_view) return;
    if (hasFigures()) return m_view->setFocus(Qt::ShortcutFocusReason);
    // They are still counted, or there are none.
    m_range->setFocus();
    m_wantsFocus = !m_isReady;
}

void AnalyticsPage::applyTheme()
{
    m_title->setFont(m_theme.font(type::kLarge, QFont::Bold));
    m_days->setFont(m_theme.font(type::kSmall, QFont::Medium));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_days->setPalette(muted);
}

void AnalyticsPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().window);
}

}  // namespace uinbox::ui
