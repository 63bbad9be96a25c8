// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace uinbox {

/// A picture without what it says beside its pixels: where, when, by whom and with what it was made, texts, small copies of an uncropped
/// original, whatever stands behind its end. Pixels, colour profile, transparency and animation stay byte for byte; nothing is decoded. Of a
/// JPEG's EXIF the orientation alone stays, where there is one, in an EXIF of its own: turning the pixels instead would cost quality. What is
/// no PNG, JPEG, GIF or WebP by its first bytes is given back as it is. Invalid "files: …" for one of these that cannot be read: nobody knows
/// then what it says. Pure; any thread.
[[nodiscard]] Result<QByteArray> withoutMetadata(const QByteArray& picture);

}  // namespace uinbox
