// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ColumnTable.h"

#include "common/FocusOverlay.h"
#include "common/ImportWords.h"
#include "theme/Draw.h"
#include "theme/Theme.h"
#include "transfer/ColumnChoiceDelegate.h"
#include "transfer/ImportTableModel.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kColumn = 168;
constexpr int kChoiceRow = 40;
constexpr int kRow = 28;
constexpr int kLineNumbers = 56;

bool opens(const QKeyEvent& press)
{
    const int key = press.key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_F4 ||
           (key == Qt::Key_Down && press.modifiers() == Qt::AltModifier);
}

}  // namespace

ColumnTable::ColumnTable(ImportTableModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_theme(theme),
      m_choices(new QTableView(this)),
      m_rows(new QTableView(this)),
      m_gap(new QWidget(this))
{
    build();
    couple();
    connect(&theme, &Theme::changed, this, &ColumnTable::applyTheme);
    applyTheme();
}

void ColumnTable::build()
{
    for (QTableView* view : {m_choices, m_rows}) {
        view->setModel(&m_model);
        view->setFrameShape(QFrame::NoFrame);
        view->setShowGrid(false);
        view->setTabKeyNavigation(false);
        view->setSelectionMode(QAbstractItemView::NoSelection);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setWordWrap(false);
        view->setCornerButtonEnabled(false);
        view->viewport()->setAutoFillBackground(false);
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    m_choices->setItemDelegate(new ColumnChoiceDelegate(m_theme, m_choices));
    m_choices->setMouseTracking(true);
    m_choices->setAccessibleName(tr("What each column is"));
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setAccessibleName(tr("The first rows of the file"));
    m_rows->horizontalHeader()->hide();
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    new FocusOverlay(*m_rows, m_theme);
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_choices, 1);
    top->addWidget(m_gap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_rows, 1);
}

void ColumnTable::couple()
{
    m_choices->installEventFilter(this);
    m_rows->viewport()->installEventFilter(this);
    connect(m_choices, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.column()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ColumnTable::hideRows);
    connect(m_rows->horizontalScrollBar(), &QScrollBar::valueChanged, m_choices->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_choices->horizontalScrollBar(), &QScrollBar::valueChanged, m_rows->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_choices->horizontalHeader(), &QHeaderView::sectionResized, m_rows,
            [this](int column, int, int width) { m_rows->setColumnWidth(column, width); });
}

void ColumnTable::hideRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isChoice = row == ImportTableModel::kChoices;
        m_choices->setRowHidden(row, !isChoice);
        m_rows->setRowHidden(row, isChoice);
    }
    if (m_model.columnCount() > 0) m_choices->setCurrentIndex(m_model.index(ImportTableModel::kChoices, 0));
    fit();
}

void ColumnTable::fit()
{
    const int choices = m_theme.scaled(kChoiceRow);
    m_choices->verticalHeader()->setDefaultSectionSize(choices);
    if (m_model.rowCount() > 0) m_choices->setRowHeight(ImportTableModel::kChoices, choices);
    m_choices->setFixedHeight(m_choices->horizontalHeader()->sizeHint().height() + choices);
    m_rows->verticalHeader()->setDefaultSectionSize(m_theme.scaled(kRow));
    for (QTableView* view : {m_choices, m_rows}) {
        view->horizontalHeader()->setDefaultSectionSize(m_theme.scaled(kColumn));
        view->verticalHeader()->setFixedWidth(m_theme.scaled(kLineNumbers));
    }
    const QRect inside = m_rows->viewport()->geometry();
    m_gap->setFixedWidth(layoutDirection() == Qt::RightToLeft ? inside.left() : qMax(0, m_rows->width() - 1 - inside.right()));
}

void ColumnTable::choose(int column)
{
    const QModelIndex index = m_model.index(ImportTableModel::kChoices, column);
    if (!index.isValid()) return;
    m_choices->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    auto* group = new QActionGroup(menu);
    QAction* now = nullptr;
    for (const ColumnTarget target : columnTargets()) {
        QAction* action = menu->addAction(targetText(target));
        action->setCheckable(true);
        action->setChecked(target == m_model.target(column));
        if (action->isChecked()) now = action;
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column, target] { Q_EMIT targetChosen(column, target); });
        if (target == ColumnTarget::Ignore) menu->addSeparator();
    }
    const QRect cell = m_choices->visualRect(index);
    menu->popup(m_choices->viewport()->mapToGlobal(
        layoutDirection() == Qt::RightToLeft ? cell.bottomRight() - QPoint(menu->sizeHint().width(), 0) : cell.bottomLeft()));
    menu->setActiveAction(now);
}

bool ColumnTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_rows->viewport()) fit();
    if (event->type() != QEvent::KeyPress || watched != m_choices) return QWidget::eventFilter(watched, event);
    const auto& press = *static_cast<QKeyEvent*>(event);
    if (!opens(press) || !m_choices->currentIndex().isValid()) return QWidget::eventFilter(watched, event);
    choose(m_choices->currentIndex().column());
    return true;
}

void ColumnTable::applyTheme()
{
    m_rows->setFont(m_theme.font(type::kSmall));
    m_choices->horizontalHeader()->setFont(m_theme.font(type::kSmall, QFont::DemiBold));
    m_rows->verticalHeader()->setFont(m_theme.font(type::kCaption));
    fit();
    update();
}

void ColumnTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw::box(painter, rect(), radius::kS, m_theme.tokens().field, m_theme.tokens().line, m_theme.lineWidth());
}

}  // namespace uinbox::ui
