// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ImportReportPage.h"

#include "common/Card.h"
#include "theme/Theme.h"
#include "transfer/ImportUndo.h"
#include "transfer/RowLogModel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>

namespace uinbox::ui {

namespace {

constexpr int kRow = 28;
constexpr int kReason = 210;

}  // namespace

ImportReportPage::ImportReportPage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_figures(new QWidget(this)),
      m_grid(new QGridLayout(m_figures)),
      m_heading(new QLabel(this)),
      m_model(new RowLogModel(theme, this)),
      m_table(new QTableView(this))
{
    build();
    connect(&theme, &Theme::changed, this, &ImportReportPage::applyTheme);
    applyTheme();
}

void ImportReportPage::build()
{
    for (QLabel* label : {m_title, m_sentence, m_heading}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_grid->setContentsMargins({});
    m_grid->setSpacing(space::kS);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Rows with something to say"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, 0);
    layout->setSpacing(space::kM);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_figures);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    layout->addStretch();
}

void ImportReportPage::setReport(const ImportReport& report, const QString& fileName)
{
    m_report = report;
    m_fileName = fileName;
    m_model->setLog(report.log);
    const qint64 notes = report.log ? report.log->count() : 0;
    m_table->setVisible(notes > 0);
    m_heading->setVisible(notes > 0);
    const qint64 shown = m_model->rowCount();
    const QLocale locale;
    m_heading->setText(
        shown < notes
            ? tr("The first %1 of %2 remarks; “Save report…” has all of them").arg(locale.toString(shown), locale.toString(notes))
            : tr("Rows that were not taken, and remarks on others"));
    const ImportCounts& counts = report.counts;
    const qint64 people = counts.made + counts.changed;
    m_title->setText(people > 0 ? tr("%1 imported").arg(peopleText(people)) : tr("Nobody new in this file"));
    m_sentence->setText(sentence());
    fillFigures();
    if (m_model->rowCount() > 0) m_table->selectRow(0);
}

QString ImportReportPage::sentence() const
{
    const ImportCounts& counts = m_report.counts;
    const QLocale locale;
    QStringList parts{tr("%1 has %2 rows.").arg(m_fileName, locale.toString(counts.rows))};
    if (counts.notTaken > 0) parts.append(tr("Not taken: %1.").arg(locale.toString(counts.notTaken)));
    if (counts.notTaken == 0) parts.append(tr("All of them were taken."));
    if (counts.joined > 0) parts.append(tr("About somebody of an earlier row: %1.").arg(locale.toString(counts.joined)));
    return parts.join(u' ');
}

void ImportReportPage::addFigure(qint64 count, const QString& words, const QString& hint, bool isDanger)
{
    auto* card = new Card(m_theme, m_figures);
    auto* number = new QLabel(QLocale().toString(count), card);
    number->setFont(m_theme.font(type::kLarge, QFont::Bold));
    auto* name = new QLabel(words, card);
    name->setWordWrap(true);
    name->setFont(m_theme.font(type::kSmall));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isDanger && count > 0 ? m_theme.tokens().danger : m_theme.tokens().text);
    number->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    name->setPalette(colors);
    card->setToolTip(hint);
    auto* column = new QVBoxLayout(card);
    column->setSpacing(2);
    column->addWidget(number);
    column->addWidget(name);
    m_grid->addWidget(card, 0, m_grid->count());
}

void ImportReportPage::fillFigures()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ImportCounts& counts = m_report.counts;
    addFigure(counts.made, tr("new"), tr("People who were not here before"), false);
    addFigure(counts.changed, tr("completed"), tr("People who were here, and got something from the file"), false);
    addFigure(counts.unchanged, tr("unchanged"), tr("People who were here with all of it"), false);
    addFigure(counts.remarked, tr("with a remark"), tr("Taken, but for something that was left out"), false);
    addFigure(counts.notTaken, tr("not taken"), tr("Rows nobody was made of"), true);
}

void ImportReportPage::applyTheme()
{
    m_title->setFont(m_theme.font(type::kLarge, QFont::Bold));
    m_heading->setFont(m_theme.font(type::kSmall, QFont::DemiBold));
    m_table->setFont(m_theme.font(type::kSmall));
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(kRow));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_sentence->setPalette(muted);
    m_table->setColumnWidth(RowLogModel::Line, m_theme.scaled(64));
    m_table->setColumnWidth(RowLogModel::Taken, m_theme.scaled(64));
    m_table->setColumnWidth(RowLogModel::Reason, m_theme.scaled(kReason));
    if (m_report.log) fillFigures();
}

}  // namespace uinbox::ui
