// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Tray.h"

#include "common/DesktopPreferences.h"
#include "shell/TrayHost.h"

#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>
#include <QSystemTrayIcon>

namespace uinbox::ui {

namespace {

/// Those that trays ask for, at one and more pixels for each.
constexpr int kSizes[] = {16, 22, 24, 32, 44, 48, 64, 96};
/// On light and dark panels alike: the dot has a rim of its own.
constexpr QRgb kDot = 0xffe5484d;
constexpr QRgb kRim = 0xffffffff;

QPixmap picture(QSvgRenderer& renderer, int size, bool hasUnread)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, size, size));
    if (!hasUnread) return pixmap;
    const qreal radius = size * 0.23;
    const QPointF middle(size - radius - size * 0.02, radius + size * 0.02);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(kRim));
    painter.drawEllipse(middle, radius, radius);
    painter.setBrush(QColor::fromRgba(kDot));
    painter.drawEllipse(middle, radius * 0.78, radius * 0.78);
    return pixmap;
}

}  // namespace

QIcon trayIcon(bool hasUnread)
{
    QSvgRenderer renderer(QStringLiteral(":/icons/application.svg"));
    QIcon icon;
    for (const int size : kSizes) icon.addPixmap(picture(renderer, size, hasUnread));
    return icon;
}

Tray::Tray(TrayHost& host, Preferences& preferences, QObject* parent)
    : QObject(parent), m_host(host), m_preferences(preferences), m_menu(std::make_unique<QMenu>())
{
    build();
    connect(&host, &TrayHost::changed, this, &Tray::refresh);
    connect(&preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == QLatin1String(kTrayIcon.key)) refresh();
        if (key == QLatin1String(kQuiet.key)) m_quiet->setChecked(m_preferences.get(kQuiet));
    });
    refresh();
}

Tray::~Tray() = default;

void Tray::build()
{
    QAction* open = m_menu->addAction(tr("&Open Unified Inbox"));
    connect(open, &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu->addAction(tr("&New message")), &QAction::triggered, this, &Tray::newMessageRequested);
    m_menu->addSeparator();
    m_quiet = m_menu->addAction(tr("&Do not disturb"));
    m_quiet->setCheckable(true);
    m_quiet->setChecked(m_preferences.get(kQuiet));
    connect(m_quiet, &QAction::toggled, this, [this](bool isQuiet) { m_preferences.set(kQuiet, isQuiet); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

bool Tray::isShown() const
{
    return m_icon && m_host.isThere();
}

void Tray::refresh()
{
    const bool isWanted = m_host.isThere() && m_preferences.get(kTrayIcon);
    if (isWanted == (m_icon != nullptr)) return;
    if (!isWanted) {
        m_icon.reset();
        return Q_EMIT shownChanged();
    }
    m_icon = std::make_unique<QSystemTrayIcon>(trayIcon(m_unread > 0));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) Q_EMIT openRequested();
    });
    setUnread(m_unread);
    m_icon->show();
    Q_EMIT shownChanged();
}

void Tray::setUnread(int conversations)
{
    const bool hadUnread = m_unread > 0;
    m_unread = conversations;
    if (!m_icon) return;
    if (hadUnread != (conversations > 0)) m_icon->setIcon(trayIcon(conversations > 0));
    m_icon->setToolTip(conversations == 0   ? tr("Unified Inbox")
                       : conversations == 1 ? tr("Unified Inbox: 1 unread conversation")
                                            : tr("Unified Inbox: %n unread conversations", nullptr, conversations));
}

bool Tray::showMessage(const QString& title, const QString& text)
{
    if (!isShown() || !QSystemTrayIcon::supportsMessages()) return false;
    m_icon->showMessage(title, text, m_icon->icon());
    return true;
}

}  // namespace uinbox::ui
