// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ClockText.h"

#include "common/TimeText.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ClockText", text);
}

}  // namespace

QString clockText(std::chrono::seconds ahead)
{
    const QString wrongBy = waitText(std::chrono::abs(ahead));
    //: A time like "25 min" or "3 h"
    const QString what = ahead.count() > 0
                             ? say(QT_TRANSLATE_NOOP("ClockText", "This computer's clock is %1 ahead.")).arg(wrongBy)
                             : say(QT_TRANSLATE_NOOP("ClockText", "This computer's clock is %1 behind.")).arg(wrongBy);
    return what + u' ' +
           say(QT_TRANSLATE_NOOP("ClockText",
                                 "E-mail events are refused, and scheduled messages leave at the wrong time. Set the clock in the "
                                 "system's settings."));
}

}  // namespace uinbox::ui
