// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"

#include <QObject>

class QWidget;

namespace uinbox::ui {

class ActionRegistry;
class NavigationRail;
enum class HealthAction;

/// The one light of the program, in the rail, and the page behind it. Nothing where nobody gathers how the program is. Main thread; a
/// child of the window.
class HealthLight final : public QObject {
    Q_OBJECT

public:
    HealthLight(const AppContext& context, QWidget& window);

    void addTo(NavigationRail& rail, ActionRegistry& registry);
    void showPage();

Q_SIGNALS:
    /// Something is to be done about it, there.
    void placeRequested(uinbox::ui::HealthAction place);
    /// The database is damaged. Once.
    void damageFound();

private:
    void look();

    AppContext m_context;
    QWidget& m_window;
    ActionRegistry* m_registry = nullptr;
    bool m_isDamageTold = false;
};

}  // namespace uinbox::ui
