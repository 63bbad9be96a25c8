// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

#include <QString>

namespace uinbox::ui {

/// What keeps files from going along on a channel.
enum class FilesBar {
    None,
    NoLine,  ///< providers fetch files from us, by the line, which is not connected
    NoMms,   ///< the country of the number takes no files by SMS
};

/// For a message to that address. Pure.
[[nodiscard]] FilesBar filesBar(Channel channel, const QString& address, bool isLineConnected);

/// Why not, and what to do; empty for None.
[[nodiscard]] QString filesBarSentence(FilesBar bar, const QString& name);

}  // namespace uinbox::ui
