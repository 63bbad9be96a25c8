// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the analytics page and their keys.

#include "actions/ActionRegistry.h"
#include "analytics/AnalyticsPage.h"
#include "analytics/ChartCard.h"
#include "analytics/ChartView.h"
#include "analytics/RangeBar.h"
#include "analytics/ReportView.h"

#include <QApplication>
#include <QStackedWidget>

namespace uinbox::ui {

namespace {

/// Enters one after the other under one heading; they are offered while the page is seen.
class Adding {
public:
    Adding(ActionRegistry& registry, QWidget& page) : m_registry(registry), m_page(page) {}
    void operator()(const char* id, const QString& text, const QList<QKeySequence>& keys, const QString& hint,
                    std::function<void()> run, std::function<bool()> canRun)
    {
        m_registry.add({.id = QLatin1String(id),
                        .group = AnalyticsPage::tr("Analytics"),
                        .text = text,
                        .keys = keys,
                        .run = std::move(run),
                        .within = {&m_page},
                        .hint = hint,
                        .canRun = [&page = m_page, can = std::move(canRun)] { return page.isVisible() && can(); }});
    }

private:
    ActionRegistry& m_registry;
    QWidget& m_page;
};

}  // namespace

void AnalyticsPage::addActions(ActionRegistry& registry)
{
    addChoices(registry);
    addFigures(registry);
    addWalking(registry);
}

bool AnalyticsPage::hasFigures() const
{
    return m_view && m_stack->currentWidget() == m_view;
}

void AnalyticsPage::addChoices(ActionRegistry& registry)
{
    Adding add(registry, *this);
    const auto isBuilt = [this] { return m_view != nullptr; };
    add(
        "analytics.days", tr("Choose the &days…"), {}, tr("Which days are counted"), [this] { m_range->chooseDays(); }, isBuilt);
    add(
        "analytics.channel", tr("Choose the &channel…"), {}, tr("Which channel is counted"), [this] { m_range->chooseChannel(); },
        isBuilt);
    add(
        "analytics.allChannels", tr("Show &all channels"), {}, tr("Counts the messages of every channel"),
        [this] { m_range->clearFilter(); }, [this] { return m_view && m_range->filter().channel.has_value(); });
    add(
        "analytics.refresh", tr("Count a&gain"), {}, tr("Reads the messages of these days anew"), [this] { refresh(); }, isBuilt);
}

void AnalyticsPage::addFigures(ActionRegistry& registry)
{
    Adding add(registry, *this);
    const auto has = [this] { return hasFigures(); };
    add(
        "analytics.by", tr("Bars by direction, or by channel"), {}, tr("What the bars of “Messages per day” are made of"),
        [this] { m_view->changeBars(); }, has);
    add(
        "analytics.table", tr("Show as &table, or as chart"), {}, tr("The chart that has the keyboard, or had it last"),
        [this] {
            ChartCard& card = m_view->current();
            card.showTable(!card.isTableShown());
        },
        [this] { return hasFigures() && m_view->current().chart(); });
    add(
        "analytics.copy", tr("Copy the fi&gures"), {QKeySequence(Qt::CTRL | Qt::Key_C)},
        tr("Of the chart or table that has the keyboard, or had it last"), [this] { m_view->current().copy(); }, has);
    add(
        "analytics.save", tr("&Save as CSV…"), {QKeySequence(Qt::CTRL | Qt::Key_S)},
        tr("The figures of the chart or table that has the keyboard, or had it last"), [this] { m_view->current().chooseFile(); },
        has);
}

void AnalyticsPage::addWalking(ActionRegistry& registry)
{
    using Step = ChartView::Step;
    const auto canWalk = [this](Step step) {
        if (!hasFigures() || !m_view->current().isChartShown() || m_view->current().chart()->pointCount() == 0) return false;
        // Fields, tables and the page itself have their own use for these keys.
        const QWidget* focus = QApplication::focusWidget();
        if (!focus || !isAncestorOf(focus) || qobject_cast<const ChartView*>(focus)) return true;
        return focus == m_view && (step == Step::Next || step == Step::Previous);
    };
    Adding adding(registry, *this);
    const auto add = [&](const char* id, const QString& text, Qt::Key key, Step step) {
        adding(
            id, text, {QKeySequence(key)}, tr("In the chart that has the keyboard, or had it last"),
            [this, step] {
                ChartView& chart = *m_view->current().chart();
                chart.setFocus(Qt::ShortcutFocusReason);
                chart.walk(step);
            },
            [canWalk, step] { return canWalk(step); });
    };
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    add("analytics.next", tr("Next value of the chart"), isMirrored ? Qt::Key_Left : Qt::Key_Right, Step::Next);
    add("analytics.previous", tr("Previous value of the chart"), isMirrored ? Qt::Key_Right : Qt::Key_Left, Step::Previous);
    add("analytics.first", tr("First value of the chart"), Qt::Key_Home, Step::First);
    add("analytics.last", tr("Last value of the chart"), Qt::Key_End, Step::Last);
}

}  // namespace uinbox::ui
