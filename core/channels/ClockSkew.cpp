// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/ClockSkew.h"

#include <QDateTime>
#include <QLocale>

namespace uinbox {

std::chrono::milliseconds clockSkew(const http::Headers& answer, Timestamp now)
{
    const QString text = QString::fromLatin1(answer.value("Date").value_or(QByteArray()));
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid() || now == Timestamp()) return {};
    date.setTimeSpec(Qt::UTC);
    const auto skew = now - fromMillis(date.toMSecsSinceEpoch());
    return std::chrono::abs(skew) < std::chrono::minutes(1) ? std::chrono::milliseconds(0) : skew;
}

}  // namespace uinbox
