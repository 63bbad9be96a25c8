// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TabOrder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
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
        if (widget->focusPolicy() & Qt::TabFocus) found.push_back(widget);
        if (const auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget()) widget = area->widget();
        if (widget->layout()) collect(*widget->layout(), found);
    }
}

/// What Tab reaches last before it comes to any of them; null where they are the window's first.
QWidget* lastBefore(const std::vector<QWidget*>& all)
{
    QWidget* last = nullptr;
    const QWidget* window = all.front()->window();
    for (QWidget* next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if (std::find(all.begin(), all.end(), next) != all.end()) return last;
        if (next->focusPolicy() != Qt::NoFocus && !next->focusProxy()) last = next;
    }
    return nullptr;
}

}  // namespace

void tabAsLaidOut(const QLayout& layout)
{
    std::vector<QWidget*> all;
    collect(layout, all);
    if (all.size() < 2) return;
    // All of them stand where the first of them stood; Qt moves nothing behind what takes no keyboard.
    QWidget* before = lastBefore(all);
    for (QWidget* each : all) {
        if (before) QWidget::setTabOrder(before, each);
        before = each;
    }
}

}  // namespace uinbox::ui
