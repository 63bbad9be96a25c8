// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace uinbox::app {

/// What a start of the program asks for, beside showing the window: addresses and files to open.
struct StartRequest {
    QStringList words;  ///< addresses, or paths of files
    QString folder;     ///< from which the paths are meant
    QString token;      ///< lets the window come to the front (xdg-activation); empty for none

    friend bool operator==(const StartRequest&, const StartRequest&) = default;
};

/// One line of JSON with its end, as one start gives it to another.
[[nodiscard]] QByteArray toLine(const StartRequest& request);
/// Absent for anything else.
[[nodiscard]] std::optional<StartRequest> startRequestFromLine(const QByteArray& line);

/// The token that whoever started this program gave it; taken out of the environment, so that no child gets it.
[[nodiscard]] QString takeActivationToken();

}  // namespace uinbox::app
