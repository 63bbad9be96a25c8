// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

class QWidget;

namespace uinbox::test {

/// Which widgets the window's sources declare, and which of them somebody has seen: a page, dialog or popup that is new is missed until
/// the Tour goes there. Main thread.
class Census {
public:
    /// Notes the widget and all that is visible in it.
    void see(const QWidget& top);
    /// Classes of widgets that are declared below ui/ and have not been seen.
    [[nodiscard]] std::set<QString> unseen() const;
    /// Sources below ui/ that make a dialog or popup without a class of its own ("new QDialog"), from ui/.
    [[nodiscard]] static std::set<QString> nameless();

private:
    std::set<QString> m_seen;
};

}  // namespace uinbox::test
