// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "threads/Message.h"

#include <QTime>

#include <array>

namespace uinbox {

/// When the program answers by itself.
enum class AutoReplyWhen { Never, OutsideHours, Always };

/// When the business is open: the same hours on each day it is open at all. From later than to means: over midnight.
struct BusinessHours {
    std::array<bool, 7> days{true, true, true, true, true, false, false};  ///< Monday first
    QTime from{9, 0};
    QTime to{17, 0};

    /// "12345 09:00-17:00"; days by number, Monday is 1 (ISO 8601).
    [[nodiscard]] QString toText() const;
    /// Invalid "hours: …".
    [[nodiscard]] static Result<BusinessHours> fromText(const QString& text);
    friend bool operator==(const BusinessHours&, const BusinessHours&) = default;
};

/// What is answered, and when. A value: the writer has its own.
struct AutoReplyRule {
    AutoReplyWhen when = AutoReplyWhen::Never;
    QString text;
    BusinessHours hours;
    QByteArray timeZone;             ///< IANA name, of the hours
    QMap<Channel, QString> senders;  ///< the channels that answer, each with the address it sends from

    /// True where whoever writes at that moment is answered. False where the zone is not known.
    [[nodiscard]] bool isDue(Timestamp moment) const;
};

/// "never", "outside-hours", "always".
[[nodiscard]] QString autoReplyWhenName(AutoReplyWhen when);
[[nodiscard]] std::optional<AutoReplyWhen> autoReplyWhenFromName(QStringView name);

}  // namespace uinbox
