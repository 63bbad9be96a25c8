// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ConversationArchive.h"
#include "db/Connection.h"

namespace uinbox {

/// What is asked of the database before a conversation is saved. Used within one read.
class ArchiveRepository {
public:
    explicit ArchiveRepository(db::Connection& connection) : m_connection(connection) {}

    /// How many entries there are to save: without messages nobody sees, and notes the reader may not see.
    [[nodiscard]] Result<qint64> count(const ArchiveRequest& request);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
