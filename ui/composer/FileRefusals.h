// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/FileLookup.h"
#include "threads/Message.h"

#include <map>

namespace uinbox::ui {

/// Which of the files that were given together do not go along, and that in words: each by name, what is too large with its size. Main
/// thread.
class FileRefusals {
public:
    /// Whether it does not go along with files of so many bytes, where all together may have `most`; it is remembered then.
    [[nodiscard]] bool refuses(const FileFacts& facts, qint64 attached, qint64 most);
    [[nodiscard]] bool isEmpty() const { return m_refused.empty(); }
    /// A sentence for each reason. `attached` is what goes along after all.
    [[nodiscard]] QString text(qint64 attached, qint64 most) const;

private:
    enum class Why { TooLarge, Folder, Missing, Unreadable };

    std::map<Why, QStringList> m_refused;  ///< by name
};

/// What of these an MMS or a WhatsApp message does not carry because of its size, in a sentence; empty where it carries them. A picture is
/// made smaller when it is sent. Pure; the disk is not asked.
[[nodiscard]] QString tooLargeFor(Channel channel, const std::vector<FileFacts>& files);

/// The name is in the path: the disk is not asked. Pure.
[[nodiscard]] QString fileNameOf(const QString& path);

}  // namespace uinbox::ui
