// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WallTime.h"

#include <QString>

#include <optional>

namespace uinbox::ui {

/// The moment somebody typed, by the clocks of `zone`: "17:30", "5 pm", "tomorrow 9:00". A time alone is the next one of that name. Absent
/// where it is not understood. Pure.
[[nodiscard]] std::optional<WallTime> typedTime(const QString& text, Timestamp now, const QByteArray& zone);

}  // namespace uinbox::ui
