// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ClockText.h"

#include "common/TimeText.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("uinbox::ui::ClockBanner", text);
}

}  // namespace

QString clockText(std::chrono::seconds ahead)
{
    const QString wrongBy = waitText(std::chrono::abs(ahead));
    //: A time like "25 min" or "3 h"
    const QString what = ahead.count() > 0 ? tr("This computer's clock is %1 ahead.").arg(wrongBy)
                                           : tr("This computer's clock is %1 behind.").arg(wrongBy);
    return what + u' ' +
           tr("E-mail events are refused, and scheduled messages leave at the wrong time. Set the clock in the "
              "system's settings.");
}

}  // namespace uinbox::ui
