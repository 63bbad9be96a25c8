// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpDesk.h"

#include "actions/ActionRegistry.h"
#include "common/Preferences.h"
#include "common/ToastArea.h"
#include "help/HelpTopic.h"
#include "help/Manual.h"

#include <QApplication>
#include <QDesktopServices>
#include <QUrl>

namespace uinbox::ui {

namespace {

const Preference<QString> kLastVersion{"help/lastVersion", {}};
/// Somebody who starts the program looks elsewhere first.
constexpr std::chrono::seconds kLong{20};

}  // namespace

HelpDesk::HelpDesk(ActionRegistry& registry, const Theme& theme, Preferences& preferences, QWidget& window)
    : QObject(&window), m_registry(registry), m_theme(theme), m_preferences(preferences), m_window(window)
{
    addActions();
    QDesktopServices::setUrlHandler(QStringLiteral("help"), this, "openAddress");
}

HelpDesk::~HelpDesk()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("help"));
    delete m_open;
}

void HelpDesk::addActions()
{
    const QString group = tr("Help");
    m_registry.add({.id = QStringLiteral("app.help"),
                    .group = group,
                    .text = tr("&Manual"),
                    .keys = {QKeySequence(Qt::Key_F1)},
                    .run = [this] { showHere(); },
                    .icon = Icon::Help,
                    .hint = tr("Explains the part of the window that has the keyboard")});
    m_registry.add({.id = QStringLiteral("app.errors"),
                    .group = group,
                    .text = tr("When something was not &sent"),
                    .run = [this] { show({QStringLiteral("errors")}); },
                    .icon = Icon::Alert,
                    .hint = tr("What each number of a failure means, and what helps")});
    m_registry.add({.id = QStringLiteral("app.whatsNew"),
                    .group = group,
                    .text = tr("What's &new"),
                    .run = [this] { show({QStringLiteral("whatsnew")}); },
                    .icon = Icon::Info,
                    .hint = tr("What came with this version and those before")});
}

void HelpDesk::showHere()
{
    show(helpPlaceOf(QApplication::focusWidget()).value_or(HelpPlace{QStringLiteral("start")}));
}

void HelpDesk::show(const HelpPlace& place)
{
    if (!m_open) {
        m_open = new HelpWindow(shippedManual(m_registry), m_theme, m_preferences);
        m_open->setWindowIcon(m_window.windowIcon());
        m_open->setCommands([this](const QString& id) { run(id); });
    }
    m_open->show(place);
}

void HelpDesk::tellNewVersion(ToastArea& toasts, const QString& version)
{
    const QString before = m_preferences.get(kLastVersion);
    if (version.isEmpty() || version == before) return;
    m_preferences.set(kLastVersion, version);
    if (before.isEmpty()) return;
    Toast toast;
    toast.text = tr("Unified Inbox is version %1 now.").arg(version);
    toast.action = tr("What's new");
    toast.run = [this] { show({QStringLiteral("whatsnew")}); };
    toast.duration = kLong;
    toasts.show(std::move(toast));
}

void HelpDesk::openAddress(const QUrl& address)
{
    if (const auto place = helpPlace(address.toString())) show(*place);
}

void HelpDesk::run(const QString& command)
{
    QAction* action = m_registry.action(command);
    if (!action) return;
    m_window.raise();
    m_window.activateWindow();
    m_registry.refresh();
    action->trigger();
}

}  // namespace uinbox::ui
