// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QEvent>

class QWidget;

namespace uinbox::ui {

/// What is told to whoever listens with a screen reader, as an event of the widget it is about: who watches the widget hears it, too,
/// also where no screen reader is there.
class AnnouncementEvent final : public QEvent {
public:
    AnnouncementEvent(QAccessible::Event what, int child) : QEvent(kind()), m_what(what), m_child(child) {}

    [[nodiscard]] static Type kind();
    [[nodiscard]] QAccessible::Event what() const { return m_what; }
    [[nodiscard]] int child() const { return m_child; }  ///< -1: the widget itself

private:
    QAccessible::Event m_what;
    int m_child;
};

/// Tells it. `child` is a row of a view; -1: the widget itself. Main thread.
void announce(QWidget& widget, QAccessible::Event what, int child = -1);

}  // namespace uinbox::ui
