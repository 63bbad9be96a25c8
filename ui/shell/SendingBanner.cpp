// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SendingBanner.h"

#include "common/Banner.h"

#include <QVBoxLayout>

namespace uinbox::ui {

SendingBanner::SendingBanner(const Theme& theme, QWidget* parent) : QWidget(parent), m_banner(new Banner(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    hide();
}

void SendingBanner::setState(const SendingState& state)
{
    const QString text = sendingText(state);
    setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    m_banner->say(text);
    if (!state.offline && needsSettings(state)) m_banner->offer(tr("Open settings"), [this] { Q_EMIT settingsRequested(); });
    m_banner->offer(tr("Try now"), [this] { Q_EMIT retryRequested(); });
}

}  // namespace uinbox::ui
