// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

#include <QString>

namespace uinbox::ui {

// What is said of a message's file, and what can be done with it. Pure.

/// What a click on it does.
enum class FileDeed {
    None,
    Open,        ///< in our viewer, or by the system's program for it
    Save,        ///< it is only saved: it might be a program
    Browse,      ///< it lies at its provider
    FetchAgain,  ///< it could not be had
};
[[nodiscard]] FileDeed deedOf(const Attachment& file);

/// It is here, and is shown as a picture.
[[nodiscard]] bool isShownPicture(const Attachment& file);
/// "2.3 MB"; empty where it is not known.
[[nodiscard]] QString sizeText(std::int64_t bytes);
/// How it stands, in a few words: its size, "Downloading…", why it is not here, what a click does. Empty where there is nothing to say.
[[nodiscard]] QString fileStateText(const Attachment& file);
/// Why it was refused or could not be had, by FileGuard's word for it, in a sentence.
[[nodiscard]] QString refusalText(const QString& word);

}  // namespace uinbox::ui
