// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UnfinishedSettings.h"

#include "settings/UnsavedDialog.h"
#include "shell/WindowDialogs.h"

namespace uinbox::ui {

UnfinishedSettings::UnfinishedSettings(const WindowDialogs& dialogs, QWidget& window) : Unfinished(window), m_dialogs(dialogs) {}

Unfinished::State UnfinishedSettings::state() const
{
    const UnsavedDialog* settings = m_dialogs.forms();
    return settings && settings->isVisible() && settings->isUnsaved() ? State::Question : State::Nothing;
}

void UnfinishedSettings::ask()
{
    UnsavedDialog* settings = m_dialogs.forms();
    settings->raise();
    settings->activateWindow();
    if (m_asked == settings) return;
    m_asked = settings;
    connect(settings, &QDialog::finished, this, [this] {
        withdraw();
        Q_EMIT changed();
    });
    connect(settings, &UnsavedDialog::stayed, this, [this] {
        withdraw();
        Q_EMIT kept();
    });
    settings->reject();
}

bool UnfinishedSettings::isAsking() const
{
    return m_asked;
}

void UnfinishedSettings::withdraw()
{
    if (m_asked) m_asked->disconnect(this);
    m_asked = nullptr;
}

}  // namespace uinbox::ui
