// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ReportView.h"

#include "analytics/ChartCard.h"
#include "analytics/ColumnGrid.h"
#include "analytics/FigureTile.h"
#include "analytics/HeatMap.h"
#include "analytics/ReportText.h"
#include "analytics/SeriesChart.h"
#include "common/FocusOverlay.h"
#include "common/TabOrder.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kNarrowestTile = 190;
constexpr int kNarrowestCard = 400;
constexpr int kWidest = 1320;

}  // namespace

ReportView::ReportView(const Theme& theme, QWidget* parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_summary(new QLabel),
      m_tiles(new ColumnGrid(theme, kNarrowestTile, 4)),
      m_cards(new ColumnGrid(theme, kNarrowestCard, 2)),
      m_by(new QComboBox),
      m_messageChart(new SeriesChart(theme)),
      m_responseChart(new SeriesChart(theme)),
      m_classChart(new SeriesChart(theme)),
      m_hourMap(new HeatMap(theme))
{
    build();
    new FocusOverlay(*this, theme);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ReportView::showMessages);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!isAncestorOf(now)) return;
        for (QWidget* each = now; each != this; each = each->parentWidget())
            if (auto* card = qobject_cast<ChartCard*>(each)) m_current = card;
    });
    connect(&theme, &Theme::changed, this, &ReportView::applyTheme);
    applyTheme();
}

void ReportView::build()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kL, 0, space::kL, space::kL);
    column->setSpacing(space::kM);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    for (int i = 0; i < 8; ++i) {
        m_figures.push_back(new FigureTile(m_theme));
        m_tiles->add(*m_figures.back());
    }
    m_messages = addCard(tr("Messages per day"), m_messageChart);
    m_responses = addCard(tr("First response time, median"), m_responseChart);
    m_hours = addCard(tr("Busiest hours, incoming"), m_hourMap);
    m_classes = addCard(tr("How long first responses took"), m_classChart);
    m_delivery = addCard(tr("Delivery"), nullptr);
    m_failures = addCard(tr("Why messages failed"), nullptr);
    m_teammates = addCard(tr("Teammates"), nullptr);
    m_by->addItems({tr("By direction"), tr("By channel")});
    m_by->setAccessibleName(tr("What the bars are made of"));
    m_messages->addChoice(*m_by);
    column->addWidget(m_summary);
    column->addWidget(m_tiles);
    column->addWidget(m_cards);
    column->addStretch();
    setWidget(content);
    tabAsLaidOut(*m_messages->layout());
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Figures and charts"));
}

ChartCard* ReportView::addCard(const QString& title, ChartView* chart)
{
    auto* card = new ChartCard(title, chart, m_theme);
    m_cards->add(*card);
    connect(card, &ChartCard::failed, this, &ReportView::failed);
    return card;
}

void ReportView::setReport(const Report& report)
{
    m_report = report;
    m_summary->setText(ReportText::summary(report));
    m_summary->setVisible(!m_summary->text().isEmpty());
    const auto words = ReportText::figures(report);
    for (size_t i = 0; i < m_figures.size(); ++i) m_figures[i]->setWords(words[i]);
    showMessages();
    const ChartData responses = ReportText::responses(report);
    m_responseChart->setData(responses);
    m_responses->setLegend(responses);
    m_responses->setTable(responses.table(tr("First response time, median"), tr("Day")));
    m_hourMap->setHours(report.now.hours);
    m_hours->setTable(m_hourMap->table(tr("Busiest hours, incoming")));
    const ChartData classes = ReportText::responseClasses(report);
    m_classChart->setData(classes);
    m_classes->setTable(classes.table(tr("How long first responses took"), tr("Within")));
    showTables();
}

void ReportView::showMessages()
{
    const ChartData chart = ReportText::messages(m_report, m_by->currentIndex() == 0 ? MessagesBy::Direction : MessagesBy::Channel);
    m_messageChart->setData(chart);
    m_messages->setLegend(chart);
    m_messages->setTable(chart.table(ReportText::messagesTitle(m_report), ReportText::pointsHead(m_report)));
}

void ReportView::showTables()
{
    m_delivery->setTable(ReportText::delivery(m_report));
    m_failures->setTable(ReportText::failures(m_report));
    m_failures->setVisible(!m_report.now.failures.empty());
    m_teammates->setTable(ReportText::teammates(m_report));
    m_teammates->setVisible(m_report.now.teammates.size() > 1);
    m_cards->arrange();
}

ChartCard& ReportView::current() const
{
    return m_current && !m_current->isHidden() ? *m_current : *m_messages;
}

void ReportView::changeBars()
{
    m_by->setCurrentIndex(1 - m_by->currentIndex());
}

void ReportView::applyTheme()
{
    widget()->setMaximumWidth(m_theme.scaled(kWidest));
    m_summary->setFont(m_theme.font(type::kBody));
    QPalette colors = palette();
    colors.setColor(QPalette::Window, m_theme.tokens().window);
    setPalette(colors);
}

}  // namespace uinbox::ui
