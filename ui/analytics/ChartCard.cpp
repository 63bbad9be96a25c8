// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ChartCard.h"

#include "analytics/ChartLegend.h"
#include "analytics/ChartView.h"
#include "base/Async.h"
#include "base/Result.h"
#include "common/ElidedLabel.h"
#include "theme/Draw.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kButton = 32;
constexpr int kTableRows = 7;

Result<> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return fail(ErrorKind::Storage, file.errorString());
}

}  // namespace

ChartCard::ChartCard(const QString& title, ChartView* chart, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_chart(chart),
      m_title(new ElidedLabel(title, this)),
      m_head(new QHBoxLayout),
      m_more(new QToolButton(this)),
      m_table(new QTableWidget(this)),
      m_legend(new ChartLegend(theme, this)),
      m_stack(new QStackedLayout)
{
    m_figures.title = title;
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_more);
    if (chart) {
        chart->setAccessibleName(title);
        chart->setAccessibleDescription(tr("The arrow keys go from one value to the next. The menu beside the title has a table."));
        m_stack->addWidget(chart);
    }
    m_stack->addWidget(m_table);
    m_legend->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kL, space::kM, space::kM, space::kM);
    layout->setSpacing(space::kS);
    layout->addLayout(m_head);
    layout->addWidget(m_legend);
    layout->addLayout(m_stack);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(title);
    addActions();
    connect(&theme, &Theme::changed, this, &ChartCard::applyTheme);
    applyTheme();
}

void ChartCard::addActions()
{
    auto* menu = new QMenu(m_more);
    if (m_chart) {
        m_asTable = menu->addAction(tr("Show as &table"));
        m_asTable->setCheckable(true);
        connect(m_asTable, &QAction::toggled, this, &ChartCard::showTable);
    }
    connect(menu->addAction(tr("&Copy the figures")), &QAction::triggered, this, &ChartCard::copy);
    connect(menu->addAction(tr("&Save as CSV…")), &QAction::triggered, this, &ChartCard::chooseFile);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAccessibleName(tr("More about %1").arg(m_figures.title));
    m_more->setToolTip(tr("Table, copy, save"));
}

void ChartCard::addChoice(QComboBox& choice)
{
    m_head->insertWidget(1, &choice);
}

void ChartCard::setLegend(const ChartData& chart)
{
    m_legend->setSeries(chart.series);
    m_legend->setVisible(chart.series.size() > 1);
}

void ChartCard::setTable(FigureTable table)
{
    m_figures = std::move(table);
    m_title->setText(m_figures.title);
    if (isTableShown()) fillTable();
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::showTable(bool isTable)
{
    if (!m_chart) return;
    m_asTable->setChecked(isTable);
    if (isTable) fillTable();
    const bool hadFocus = m_chart->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_table) : m_chart);
    if (hadFocus) m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::fillTable()
{
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(m_figures.head.size()));
    m_table->setRowCount(static_cast<int>(m_figures.rows.size()));
    m_table->setHorizontalHeaderLabels(m_figures.head);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const auto align = Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        m_table->horizontalHeaderItem(column)->setTextAlignment(align);
        m_table->horizontalHeader()->setSectionResizeMode(column,
                                                          column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const QString& text = m_figures.rows[static_cast<size_t>(row)][column];
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(align);
            // A reason may be longer than its column.
            if (column == 0) item->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
            m_table->setItem(row, column, item);
        }
    }
    applyTheme();
}

void ChartCard::copy() const
{
    QApplication::clipboard()->setText(m_figures.toTabs());
}

void ChartCard::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save as CSV"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                                   tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(m_figures.title + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ChartCard::save);
    dialog->open();
}

void ChartCard::save(const QString& path)
{
    onFinished(workOut(*QThreadPool::globalInstance(), [path, bytes = m_figures.toCsv()] { return write(path, bytes); }), this,
               [this](const Result<>& saved) {
                   if (!saved) Q_EMIT failed(saved.error());
               });
}

void ChartCard::applyTheme()
{
    const Tokens& t = m_theme.tokens();
    m_title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    m_more->setIcon(makeIcon(Icon::More, t.textMuted, t.disabled));
    m_more->setFixedSize(m_theme.scaled(kButton), m_theme.scaled(kButton));
    m_table->setFont(m_theme.font(type::kSmall));
    QPalette colors = m_table->palette();
    colors.setColor(QPalette::Base, t.panel);
    m_table->setPalette(colors);
    const int row = m_theme.scaled(kButton);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const int rows = m_chart ? kTableRows : qMax(1, static_cast<int>(m_figures.rows.size()));
    const int high = row * (rows + 1) + space::kXs;
    m_table->setFixedHeight(m_chart ? m_chart->sizeHint().height() : high);
    update();
}

void ChartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw::box(painter, rect(), radius::kM, m_theme.tokens().panel, m_theme.tokens().line, m_theme.lineWidth());
}

}  // namespace uinbox::ui
