// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>
#include <QUrl>

namespace uinbox::resend {

/// Who we are at Resend and where it is.
struct Account {
    Secret apiKey;  ///< "re_…"
    QString from;   ///< "Name <name@example.com>" or "name@example.com", of a domain that is verified there
    QUrl apiBase{QStringLiteral("https://api.resend.com")};
};

/// The address in a mailbox ("Name <a@b>" or "a@b"), as it is stored and compared; empty where there is none.
[[nodiscard]] QString addressOf(const QString& mailbox);
/// True for one address, with or without a name before it, on one line.
[[nodiscard]] bool isMailbox(const QString& text);

}  // namespace uinbox::resend
