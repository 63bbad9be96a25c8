// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageTemplate.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <vector>

namespace uinbox {

namespace db {
class Database;
}

/// The WhatsApp templates of the account, kept so that they are there without a network. Main thread; owned by the composition root.
class TemplateService final : public QObject {
    Q_OBJECT

public:
    /// Asks the provider for all of them; empty where WhatsApp is not connected.
    using Source = std::function<QFuture<Result<std::vector<MessageTemplate>>>()>;

    TemplateService(db::Database& database, const Clock& clock, QObject* parent = nullptr);

    void setSource(Source source) { m_source = std::move(source); }
    /// As they were last fetched, approved ones first, then by name.
    [[nodiscard]] QFuture<Result<std::vector<MessageTemplate>>> list();
    /// Fetches them anew; what the provider has no more is forgotten. Auth where there is no source; Network, Auth, ….
    [[nodiscard]] QFuture<Result<>> refresh();
    /// NotFound where the last list had none of that sid.
    [[nodiscard]] QFuture<Result<MessageTemplate>> find(const QString& sid);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Source m_source;
};

}  // namespace uinbox
