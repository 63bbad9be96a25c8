// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace uinbox {

// What a file is, by its bytes and by what is said of it. Whoever sends a file says what he likes of it: what is shown is decided by its
// first bytes, and its name is only a name. Pure; any thread.

/// The kinds of picture that are shown, re-made and cleaned. SVG is none of them: it is a program.
enum class PictureKind { Png, Jpeg, Gif, WebP };

/// By its first bytes; absent for everything else.
[[nodiscard]] std::optional<PictureKind> pictureKind(QByteArrayView bytes);
[[nodiscard]] std::optional<PictureKind> pictureKindOf(QStringView contentType);
/// "image/png", …
[[nodiscard]] QString contentTypeOf(PictureKind kind);

/// The type a file is kept under: a picture is what its bytes are; what calls itself one and is not is "application/octet-stream"; for all
/// else what was given, without parameters, or where that is no type what its bytes look like.
[[nodiscard]] QString typeOf(QByteArrayView bytes, const QString& given);

/// A name a file may be kept under: no folders, no control or direction characters, no dots or spaces at its ends, none of Windows' devices,
/// at most 120 characters with its ending. One that is left without letters is `fallback`; without an ending it gets that of its type.
[[nodiscard]] QString safeFileName(const QString& given, const QString& contentType, const QString& fallback);
/// For a provider: at most 20 characters of ASCII without spaces, with the ending of the type (PROVIDERS.md 1.1 "Outbound media").
[[nodiscard]] QString linkFileName(const QString& given, const QString& contentType);

/// What may be done with a received file besides saving it.
enum class Opening {
    Picture,  ///< shown by us
    System,   ///< given to the system's program for its type
    Never,    ///< only saved: it is a program, a page that runs scripts, or nobody knows what it is
};
[[nodiscard]] Opening openingOf(const QString& contentType, const QString& fileName);

}  // namespace uinbox
