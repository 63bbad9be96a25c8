// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox {

/// Whether a number in E.164 can be sent files by SMS: MMS goes to the USA, Canada and Australia only
/// (twilio.com/docs/messaging/guides/accepted-mime-types). Pure; any thread.
[[nodiscard]] bool takesMms(const QString& e164);

}  // namespace uinbox
