// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace uinbox::ui {

/// What is dropped or pasted.
enum class Given {
    Nothing,
    Files,      ///< of this computer
    Elsewhere,  ///< files of another one, which its file manager alone can read
    Picture,    ///< the bytes of one
    Text,
};

/// Asks what it offers, not for the bytes: over a slow source that takes its time. Pure.
[[nodiscard]] Given givenBy(const QMimeData& source);
/// The files of this computer that are dragged or were copied.
[[nodiscard]] QStringList localFiles(const QMimeData& source);
/// The format of a picture in its own bytes; empty where there are none.
[[nodiscard]] QString pictureFormat(const QMimeData& source);

}  // namespace uinbox::ui
