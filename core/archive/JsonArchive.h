// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/HtmlArchive.h"

#include <QByteArray>

namespace uinbox {

/// Writes a conversation as one JSON document, which docs/CONVERSATION_JSON.md describes: each entry is a line of its own, times are ISO 8601
/// in UTC, names are those of the local API. Pure; one thread at a time.
class JsonArchive {
public:
    [[nodiscard]] QByteArray begin(const ConversationHead& head) const;
    [[nodiscard]] QByteArray entry(const Entry& entry, const FilePaths& paths);
    [[nodiscard]] QByteArray end() const;

private:
    bool m_hasEntries = false;
};

}  // namespace uinbox
