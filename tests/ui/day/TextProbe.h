// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <vector>

class QWidget;

namespace uinbox::test {

/// A piece of text as it was painted: in which colour, and on which.
struct DrawnText {
    QString text;
    QColor front;
    QColor ground;         ///< what most of its place has
    bool isLarge = false;  ///< as WCAG 2.2 has it: 24 px, or 18.66 px and bold
    const QWidget* widget = nullptr;
};

/// Every text that is seen of a window, whoever paints it: labels, buttons, fields, delegates, bubbles, badges. What cannot be used now is
/// left out. Widgets are painted once more, into a device that hears of texts; their ground is read from the window's picture. Main thread.
[[nodiscard]] std::vector<DrawnText> drawnTexts(QWidget& top);

}  // namespace uinbox::test
