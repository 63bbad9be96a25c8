// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace uinbox {

/// An e-mail address as it is stored and compared: white space around it gone, all lower case, the domain in its ASCII form
/// (RFC 5890). The local part is lowered too: providers that tell "Ann@" from "ann@" are not met in practice, two contacts for one
/// person are. Invalid "email: …" for what is not of the shape local@domain (RFC 5321 section 4.1.2, without quoted local parts).
[[nodiscard]] Result<QString> normalizeEmail(const QString& text);

}  // namespace uinbox
