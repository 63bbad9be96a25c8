// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QLoggingCategory>

#include <optional>

namespace uinbox {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcDb)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcInbound)
Q_DECLARE_LOGGING_CATEGORY(lcMedia)
Q_DECLARE_LOGGING_CATEGORY(lcOutbox)
Q_DECLARE_LOGGING_CATEGORY(lcScheduler)
Q_DECLARE_LOGGING_CATEGORY(lcSecurity)
Q_DECLARE_LOGGING_CATEGORY(lcTunnel)

enum class LogLevel { Debug, Info, Warning, Error };

/// "debug", "info", "warning", "error"; nothing else.
[[nodiscard]] std::optional<LogLevel> logLevelFromName(QStringView name);

/// Sends Qt's messages to standard error and, where `filePath` is not empty, to that file (0600; at 5 MB it becomes `.1` and a new
/// one starts). Every line goes through redact(). Call once, in main(). Any thread may log afterwards.
[[nodiscard]] Result<> startLogging(LogLevel level, const QString& filePath);

/// The line with phone numbers, e-mail addresses, bearer tokens and long hexadecimal or base64 runs masked, all but the last two
/// characters of a number: a second net, after the rule that nobody logs such things. Provider ids (SM…, AC…) stay readable.
[[nodiscard]] QString redact(const QString& line);

}  // namespace uinbox
