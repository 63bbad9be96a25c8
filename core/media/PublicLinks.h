// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "db/Database.h"
#include "http/HttpServer.h"
#include "media/FileStore.h"

#include <QSet>

#include <memory>

namespace uinbox {

/// A file of ours that a provider is to fetch for a message.
struct PublicFile {
    MessageId message;
    QByteArray contentHash;
    QString contentType;
    QString fileName;
    std::int64_t size = 0;
    std::optional<Timestamp> sendAt{};  ///< when the provider sends it, where it keeps the message until then
};

/// Lends files of ours to providers under addresses nobody can guess: `<public>/media/<token>`, 256 random bits of which only the SHA-256 is
/// kept (table media_link). A link works for 4 hours, or until 24 hours after the moment its message is sent at; for 50 requests; and until
/// the message is delivered, read, failed or taken back. Who asks for anything else is told 404, without any work on the disk.
/// Main thread, but for the handlers of routes(), which run in the listener's; owned by the composition root, which stops the listener
/// before this dies.
class PublicLinks final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMaxFetches = 50;
    static constexpr std::chrono::hours kLifetime{4};
    static constexpr std::chrono::hours kAfterSending{24};

    PublicLinks(db::Database& database, FileStore& files, const Clock& clock, QObject* parent = nullptr);

    /// "https://inbox.example.com", no slash at the end; empty while there is no public address.
    void setPublicBase(const QString& base) { m_publicBase = base; }
    [[nodiscard]] bool isPublic() const { return !m_publicBase.isEmpty(); }
    /// False while the address leads nowhere: a link is not made, and asked for again later.
    void setReachable(bool isReachable) { m_isReachable = isReachable; }
    /// Reads the links of the program's last run and drops those that are over. The listener starts after it.
    [[nodiscard]] QFuture<Result<>> start();

    /// A new link, stored before the future has it. Network without a public address that works; Storage, NotFound.
    [[nodiscard]] QFuture<Result<QString>> link(const PublicFile& file);

    /// GET /media/* (and HEAD, by the policy). Whole files only: Range is ignored, as RFC 9110 section 14.2 allows.
    [[nodiscard]] std::vector<http::Route> routes();

private:
    class Table;

    void serve(const http::ServerRequest& request, const http::Responder& respond);
    [[nodiscard]] QFuture<Result<>> refresh();

    db::Database& m_database;
    FileStore& m_files;
    const Clock& m_clock;
    QString m_publicBase;
    bool m_isReachable = true;
    std::shared_ptr<Table> m_table;  ///< the links, for the listener's thread
};

}  // namespace uinbox
