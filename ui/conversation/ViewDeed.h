// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {

/// What a key, a menu or a command asks of the conversation view, mostly about the entry that has the focus.
enum class ViewDeed {
    Previous,
    Next,
    ExtendUp,
    ExtendDown,
    PageUp,
    PageDown,
    Top,
    Latest,
    SelectAll,
    Open,
    Preview,
    ShowOriginal,  ///< an e-mail as it was sent
    Copy,
    CopyLink,
    Details,
    Quote,
    SaveFile,
    EditNote,
    NoteHistory,  ///< what it said before
    RemoveNote,
};

}  // namespace uinbox::ui
