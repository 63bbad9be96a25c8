// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "threads/Message.h"

#include <vector>

namespace uinbox {

/// What a provider said of a message, to be kept and applied.
struct DeliveryReport {
    QString providerSid;
    MessageStatus status = MessageStatus::Sent;
    int errorCode = 0;
    QString errorMessage;
    Timestamp receivedAt{};
};

/// All SQL about what providers reported of messages. Used within one transaction or read.
class DeliveryReportRepository {
public:
    explicit DeliveryReportRepository(db::Connection& connection) : m_connection(connection) {}

    /// Keeps a report; false where the same one was there. `message` is absent while the sid is not known yet.
    [[nodiscard]] Result<bool> insert(const DeliveryReport& report, std::optional<MessageId> message);
    /// What was reported of a message, in the order it came.
    [[nodiscard]] Result<std::vector<DeliveryReport>> of(MessageId message);
    /// Removes the reports that came before a moment and whose message never came.
    [[nodiscard]] Result<> removeParked(Timestamp before);
    /// The reports of a sid that came before its message was known, now given to it.
    [[nodiscard]] Result<std::vector<DeliveryReport>> adopt(const QString& providerSid, MessageId message);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
