// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/HealthLight.h"

#include "actions/ActionRegistry.h"
#include "health/HealthDialog.h"
#include "health/HealthGateway.h"
#include "health/HealthPage.h"
#include "help/HelpTopic.h"
#include "shell/LineButton.h"
#include "shell/NavigationRail.h"

#include <utility>

namespace uinbox::ui {

HealthLight::HealthLight(const AppContext& context, QWidget& window) : QObject(&window), m_context(context), m_window(window)
{
    if (!context.health) return;
    connect(context.health, &HealthGateway::changed, this, &HealthLight::look);
    // Found while the inbox was opened: whoever is to hear of it listens by then.
    QMetaObject::invokeMethod(this, &HealthLight::look, Qt::QueuedConnection);
}

void HealthLight::look()
{
    if (m_context.health->facts().damage && !std::exchange(m_isDamageTold, true)) Q_EMIT damageFound();
}

void HealthLight::addTo(NavigationRail& rail, ActionRegistry& registry)
{
    m_registry = &registry;
    if (!m_context.health) return;
    auto* light = new LineButton(*m_context.health, m_context.theme, &rail);
    rail.addAbove(*light);
    connect(light, &QToolButton::clicked, this, &HealthLight::showPage);
    registry.add({.id = QStringLiteral("app.health"),
                  .group = tr("General"),
                  .text = tr("&Line and health"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
                  .run = [this] { showPage(); },
                  .hint = tr("Says of every part of the program whether it works, and what to do")});
}

void HealthLight::showPage()
{
    if (!m_context.health) return;
    if (auto* open = m_window.findChild<HealthDialog*>()) return open->activateWindow();
    auto* dialog = new HealthDialog(*m_context.health, m_context.clock, m_context.theme, m_context.profileDir, &m_window);
    connect(&dialog->page(), &HealthPage::placeRequested, this, [this, dialog](HealthAction place) {
        dialog->close();
        Q_EMIT placeRequested(place);
    });
    // The window's keys do not work in a window of its own; this one works everywhere.
    if (m_registry) dialog->addActions({m_registry->action(u"app.quit"), m_registry->action(u"app.help")});
    setHelpPlace(*dialog, {QStringLiteral("receiving"), QStringLiteral("light")});
    dialog->show();
}

}  // namespace uinbox::ui
