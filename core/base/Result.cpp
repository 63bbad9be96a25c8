// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Result.h"

namespace uinbox {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
        case ErrorKind::Cancelled: return QStringLiteral("Cancelled");
        case ErrorKind::Network: return QStringLiteral("Network");
        case ErrorKind::Timeout: return QStringLiteral("Timeout");
        case ErrorKind::Auth: return QStringLiteral("Auth");
        case ErrorKind::RateLimited: return QStringLiteral("RateLimited");
        case ErrorKind::Rejected: return QStringLiteral("Rejected");
        case ErrorKind::Invalid: return QStringLiteral("Invalid");
        case ErrorKind::NotFound: return QStringLiteral("NotFound");
        case ErrorKind::Conflict: return QStringLiteral("Conflict");
        case ErrorKind::Storage: return QStringLiteral("Storage");
        case ErrorKind::Corrupt: return QStringLiteral("Corrupt");
        case ErrorKind::Internal: return QStringLiteral("Internal");
    }
    return {};
}

}  // namespace uinbox
