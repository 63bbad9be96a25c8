// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QImage>

namespace uinbox {

// Pictures of others are read with care: PNG, JPEG, GIF and WebP by their first bytes and nothing else, their size looked at first, at most
// 64 MB of pixels (SECURITY.md), upright. Their errors are Invalid "files: …". Pure; any thread. Needs Qt Gui, unlike the rest of core.

/// The code of the error of a picture that has more pixels than are read.
inline constexpr int kTooManyPixels = 1;

/// A picture made smaller for a box, and how large it is itself, both upright.
struct PictureView {
    QImage image;  ///< in a format that is painted as it is
    QSize size;
};

/// How large it is shown, upright, in pixels.
[[nodiscard]] Result<QSize> pictureSize(const QByteArray& bytes);
/// The first frame, made smaller so that it fits into `box`; never larger than it is.
[[nodiscard]] Result<QImage> readPicture(const QByteArray& bytes, QSize box);
/// The same with its own size.
[[nodiscard]] Result<PictureView> viewPicture(const QByteArray& bytes, QSize box);
/// A JPEG of at most `maxBytes` with as much of the picture as can be: first of lower quality, then smaller, down to 320 pixels. On white where
/// it is transparent. Invalid for what moves, or cannot be made to fit.
[[nodiscard]] Result<QByteArray> shrinkPicture(const QByteArray& bytes, std::int64_t maxBytes);

}  // namespace uinbox
