// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/NotificationsPage.h"

#include "base/Async.h"
#include "common/DesktopPreferences.h"
#include "common/WrapCheckBox.h"
#include "settings/DesktopGateway.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace uinbox::ui {

NotificationsPage::NotificationsPage(AccountsGateway& gateway, Preferences& preferences, DesktopGateway* desktop,
                                     const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent),
      m_preferences(preferences),
      m_desktop(desktop),
      m_on(new WrapCheckBox(tr("&Notify me when a message arrives"), this)),
      m_content(new QComboBox(this)),
      m_sound(new WrapCheckBox(tr("With the system's &sound"), this)),
      m_quiet(new WrapCheckBox(tr("&Do not disturb: nothing is shown until this is off"), this)),
      m_test(new QPushButton(tr("Show a &test"), this)),
      m_tray(new WrapCheckBox(tr("Show an &icon in the tray"), this)),
      m_keep(new WrapCheckBox(tr("&Closing the window leaves the program in the tray"), this)),
      m_hidden(new WrapCheckBox(tr("&Begin in the tray, without a window"), this))
{
    build();
    listen();
    finish();
}

void NotificationsPage::build()
{
    setHeading(
        tr("Notifications"),
        tr("How you are told of new messages while you do something else. What you choose holds at once, on this computer."));
    m_content->addItem(tr("who wrote, and the message"), QStringLiteral("full"));
    m_content->addItem(tr("who wrote"), QStringLiteral("name"));
    m_content->addItem(tr("only that something came"), QStringLiteral("none"));
    m_test->setAutoDefault(false);
    addBare(*m_on, "");
    addControl(tr("They s&how"), *m_content, "");
    addBare(*m_sound, "");
    addBare(*m_quiet, "");
    addBare(*m_test, "");
    m_note = addFormNote();
    addBare(*m_tray, "");
    addBare(*m_keep, "");
    addBare(*m_hidden, "");
    m_trayNote = addFormNote();
    addReset([this] {
        for (const Preference<bool>* each : {&kNotify, &kNotifySound, &kQuiet, &kTrayIcon, &kTrayKeep, &kStartHidden})
            m_preferences.reset(*each);
        m_preferences.reset(kNotifyContent);
    });
}

void NotificationsPage::listen()
{
    const auto bind = [this](QCheckBox* box, const Preference<bool>& preference) {
        connect(box, &QCheckBox::toggled, this, [this, preference](bool on) {
            if (!m_isFilling) m_preferences.set(preference, on);
            updateEnabled();
        });
    };
    bind(m_on, kNotify);
    bind(m_sound, kNotifySound);
    bind(m_quiet, kQuiet);
    bind(m_tray, kTrayIcon);
    bind(m_keep, kTrayKeep);
    bind(m_hidden, kStartHidden);
    connect(m_content, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) m_preferences.set(kNotifyContent, m_content->currentData().toString());
    });
    connect(m_test, &QPushButton::clicked, this, &NotificationsPage::test);
    // The tray's menu has "do not disturb", too.
    connect(&m_preferences, &Preferences::changed, this, [this] { fill(); });
    if (m_desktop) connect(m_desktop, &DesktopGateway::changed, this, &NotificationsPage::updateEnabled);
}

void NotificationsPage::fill()
{
    m_isFilling = true;
    m_on->setChecked(m_preferences.get(kNotify));
    m_content->setCurrentIndex(qMax(0, m_content->findData(m_preferences.get(kNotifyContent))));
    m_sound->setChecked(m_preferences.get(kNotifySound));
    m_quiet->setChecked(m_preferences.get(kQuiet));
    m_tray->setChecked(m_preferences.get(kTrayIcon));
    m_keep->setChecked(m_preferences.get(kTrayKeep));
    m_hidden->setChecked(m_preferences.get(kStartHidden));
    m_isFilling = false;
    updateEnabled();
}

void NotificationsPage::updateEnabled()
{
    const bool isOn = m_on->isChecked();
    for (QWidget* widget : {static_cast<QWidget*>(m_content), static_cast<QWidget*>(m_sound), static_cast<QWidget*>(m_quiet)})
        widget->setEnabled(isOn);
    const bool canNotify = m_desktop && m_desktop->canNotify();
    m_test->setEnabled(isOn && canNotify);
    m_note->setText(canNotify ? QString() : tr("This desktop shows no notifications: nothing here answers for them."));
    setShown(*m_note, !canNotify);
    const bool hasTray = m_desktop && m_desktop->hasTray();
    m_tray->setEnabled(hasTray);
    const bool isTrayOn = hasTray && m_tray->isChecked();
    m_keep->setEnabled(isTrayOn);
    m_hidden->setEnabled(isTrayOn);
    m_trayNote->setText(
        hasTray ? QString()
                : tr("This desktop has no tray. A window that is closed could not be found again, so it stays a window."));
    setShown(*m_trayNote, !hasTray);
}

void NotificationsPage::test()
{
    if (m_desktop && m_desktop->showTestNotification()) return;
    m_note->setText(tr("It could not be shown: nothing on this desktop answers for notifications."));
    setShown(*m_note, true);
}

QFuture<Result<>> NotificationsPage::store()
{
    return makeReady(Result<>());
}

}  // namespace uinbox::ui
