// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ColumnGrid.h"

#include "theme/Theme.h"

#include <QGridLayout>

namespace uinbox::ui {

ColumnGrid::ColumnGrid(const Theme& theme, int narrowest, int most, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_narrowest(narrowest), m_most(most), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::kM);
    connect(&theme, &Theme::changed, this, &ColumnGrid::arrange);
}

void ColumnGrid::add(QWidget& part)
{
    part.setParent(this);
    m_parts.append(&part);
    arrange();
}

int ColumnGrid::fitting() const
{
    const int wide = m_theme.scaled(m_narrowest) + space::kM;
    int columns = qBound(1, (width() + space::kM) / wide, m_most);
    // Four tiles in rows of three leave a hole.
    while (columns > 1 && m_most % columns != 0) --columns;
    return columns;
}

void ColumnGrid::arrange()
{
    const int columns = fitting();
    for (int column = 0; column < qMax(columns, m_columns); ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    int at = 0;
    for (QWidget* part : std::as_const(m_parts)) {
        m_grid->removeWidget(part);
        // One that was never shown counts as hidden, too.
        if (part->isHidden() && part->testAttribute(Qt::WA_WState_ExplicitShowHide)) continue;
        m_grid->addWidget(part, at / columns, at % columns);
        ++at;
    }
}

void ColumnGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (fitting() == m_columns) return;
    arrange();
    updateGeometry();
}

}  // namespace uinbox::ui
