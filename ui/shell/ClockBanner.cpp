// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ClockBanner.h"

#include "common/Banner.h"

#include <QVBoxLayout>

namespace uinbox::ui {

ClockBanner::ClockBanner(const Theme& theme, QWidget* parent) : QWidget(parent), m_banner(new Banner(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    hide();
}

void ClockBanner::setAhead(std::optional<std::chrono::seconds> ahead)
{
    setVisible(ahead.has_value());
    if (!ahead) return;
    m_banner->say(clockText(*ahead));
    m_banner->offerClose();
}

}  // namespace uinbox::ui
