// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/Unreached.h"

#include <QUrl>

namespace uinbox {

Unreached unreachedIn(const std::vector<twilio::Alert>& alerts)
{
    Unreached sum;
    for (const twilio::Alert& alert : alerts) {
        const QUrl url(alert.requestUrl);
        if (!twilio::saysUnreachable(alert.code) || !url.path().contains(QLatin1String("/api/webhooks/twilio"))) continue;
        ++sum.count;
        if (sum.count > 1 && alert.at <= sum.last) continue;
        sum.code = alert.code;
        sum.last = alert.at;
        sum.host = url.host();
    }
    return sum;
}

}  // namespace uinbox
