// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QImage>

namespace uinbox {

// Pictures of others are read with care: PNG, JPEG, GIF and WebP by their first bytes and nothing else, their size looked at first, at most
// 64 MB of pixels (SECURITY.md), upright. Their errors are Invalid "files: …". Pure; any thread. Needs Qt Gui, unlike the rest of core.

/// How large it is shown, upright, in pixels.
[[nodiscard]] Result<QSize> pictureSize(const QByteArray& bytes);
/// The first frame, made smaller so that it fits into `box`; never larger than it is.
[[nodiscard]] Result<QImage> readPicture(const QByteArray& bytes, QSize box);
/// A JPEG of at most `maxBytes` with as much of the picture as can be: first of lower quality, then smaller, down to 320 pixels. On white where
/// it is transparent. Invalid for what moves, or cannot be made to fit.
[[nodiscard]] Result<QByteArray> shrinkPicture(const QByteArray& bytes, std::int64_t maxBytes);

}  // namespace uinbox
