// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ClockBanner.h"

#include "common/Banner.h"
#include "common/TimeText.h"

#include <QVBoxLayout>

namespace uinbox::ui {

QString clockText(std::chrono::seconds ahead)
{
    const QString wrongBy = waitText(std::chrono::abs(ahead));
    //: A time like "25 min" or "3 h"
    const QString what = ahead.count() > 0 ? ClockBanner::tr("This computer's clock is %1 ahead.").arg(wrongBy)
                                           : ClockBanner::tr("This computer's clock is %1 behind.").arg(wrongBy);
    return what + u' ' +
           ClockBanner::tr(
               "E-mail events are refused, and scheduled messages leave at the wrong time. Set the clock in the "
               "system's settings.");
}

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
