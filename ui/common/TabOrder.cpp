// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TabOrder.h"

#include <QLayout>
#include <QWidget>

#include <vector>

namespace uinbox::ui {

namespace {

void collect(const QLayout& layout, std::vector<QWidget*>& found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (const QLayout* inner = item->layout()) collect(*inner, found);
        QWidget* widget = item->widget();
        if (!widget) continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            found.push_back(widget);
        else if (widget->layout())
            collect(*widget->layout(), found);
    }
}

}  // namespace

void tabAsLaidOut(const QLayout& layout)
{
    std::vector<QWidget*> all;
    collect(layout, all);
    for (size_t i = 1; i < all.size(); ++i) QWidget::setTabOrder(all[i - 1], all[i]);
}

}  // namespace uinbox::ui
