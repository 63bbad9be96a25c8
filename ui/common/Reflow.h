// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLayoutItem;
class QWidget;

namespace uinbox::ui {

/// Turns the row of a widget into a column where it has no room for all that stands in it, and back. Main thread; a child of the widget,
/// whose layout is a QBoxLayout.
class Reflow final : public QObject {
    Q_OBJECT

public:
    explicit Reflow(QWidget& host);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget& m_host;
};

}  // namespace uinbox::ui
