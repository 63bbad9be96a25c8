// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoClock.h"

#include <QDateTime>

namespace uinbox::app {

Timestamp DemoClock::start()
{
    return fromMillis(QDateTime(QDate(2026, 3, 12), QTime(9, 45)).toMSecsSinceEpoch());
}

}  // namespace uinbox::app
