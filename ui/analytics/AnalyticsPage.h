// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/Report.h"
#include "base/Result.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;

namespace uinbox {
class AnalyticsService;
class Clock;
}  // namespace uinbox

namespace uinbox::ui {

struct AppContext;
class ActionRegistry;
class Banner;
class EmptyState;
class Preferences;
class RangeBar;
class ReportView;
class Spinner;
class Theme;

/// What happened in the inbox, in figures and charts. It is built when it is first shown, counts anew when messages changed while it is
/// seen, and keeps what it shows until the new figures are there. Main thread.
class AnalyticsPage final : public QWidget {
    Q_OBJECT

public:
    /// `service` outlives it.
    AnalyticsPage(const AppContext& context, AnalyticsService& service, QWidget* parent = nullptr);

    /// Puts the keyboard into the figures.
    void focusFigures();
    /// The figures of what is chosen are shown.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// What is done with figures and charts: with the chart that has the keyboard, or had it last.
    void addActions(ActionRegistry& registry);

Q_SIGNALS:
    void ready();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void arrange();
    void refresh();
    void onReport(const Result<Report>& report, quint64 request);
    void onMessagesChanged();
    void showEmpty();
    void showProblem(const Error& error);
    void chooseRange();
    void applyTheme();
    void addChoices(ActionRegistry& registry);
    void addFigures(ActionRegistry& registry);
    void addWalking(ActionRegistry& registry);
    [[nodiscard]] bool hasFigures() const;

    const Theme& m_theme;
    const Clock& m_clock;
    Preferences& m_preferences;
    AnalyticsService& m_service;
    QLabel* m_title = nullptr;
    QLabel* m_days = nullptr;
    RangeBar* m_range = nullptr;
    Spinner* m_busy = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReportView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_blank = nullptr;
    QTimer* m_slow = nullptr;
    QTimer* m_soon = nullptr;
    QDate m_today;
    quint64 m_request = 0;
    bool m_isStale = true;
    bool m_isReady = false;
    bool m_isCounting = false;
    bool m_wantsFocus = false;  ///< in the figures, as soon as they are there
};

}  // namespace uinbox::ui
