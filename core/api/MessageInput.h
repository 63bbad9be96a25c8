// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/SendService.h"
#include "scheduler/ScheduleService.h"

#include <QJsonObject>

namespace uinbox::api {

// What a caller says of a message, from JSON. Errors are Invalid, "field: reason". Pure.

/// The body of POST /api/messages, without user and idempotency key.
[[nodiscard]] Result<OutgoingMessage> outgoingMessage(const QJsonObject& body);
/// The body of PUT /api/scheduled/{id}, for a message that is to leave as `current` says: what is absent stays as it is.
[[nodiscard]] Result<ScheduleChange> scheduleChange(const QJsonObject& body, const Schedule& current);

/// A time as the API takes it. "2026-03-29T02:30:00" is on the wall in `zone`; one with "Z" or an offset is a moment, kept as what the
/// wall in `zone` shows then. A moment that the wall shows a second time, after the clock was put back, is kept in UTC: as wall time it
/// would mean the first. A moment between two seconds is the later one, so that nothing leaves early. Without a zone: UTC for a moment,
/// else this computer's.
[[nodiscard]] Result<WallTime> wallTime(const QString& text, const std::optional<QByteArray>& zone);

}  // namespace uinbox::api
