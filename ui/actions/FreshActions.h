// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace uinbox::ui {

class ActionRegistry;

/// Has the commands of a window enabled as they can run at that moment: before a key is looked up among them, as a menu that may show them
/// opens, and, for the buttons that show them, soon after anything else on the screen was painted. Nobody who changes what can run has to
/// think of it. Watches the whole application. Main thread; a child of the registry.
class FreshActions final : public QObject {
    Q_OBJECT

public:
    explicit FreshActions(ActionRegistry& registry);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshSoon();

    ActionRegistry& m_registry;
    QTimer m_soon;
};

}  // namespace uinbox::ui
