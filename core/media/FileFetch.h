// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "channels/twilio/Account.h"
#include "http/HttpTransport.h"
#include "media/FileGuard.h"
#include "media/MediaRepository.h"

#include <functional>

namespace uinbox {

/// Where a file at Resend lies at the moment, by "EMAIL/ATTACHMENT". NotFound, Auth, or anything that may pass.
using FileFinder = std::function<QFuture<Result<QUrl>>(const QString& remoteId)>;

/// Whose files are fetched, and how one signs in for them.
struct FileAccounts {
    twilio::Account twilio;
    QUrl resendBase{QStringLiteral("https://api.resend.com")};
    FileFinder resendFile{};  ///< empty while e-mail is not connected

    [[nodiscard]] FetchableFrom fetchable() const;
};

/// What came of one try.
struct FetchOutcome {
    enum class Kind {
        Here,
        Refused,  ///< by a rule; `reason` is its word
        Large,    ///< `size` as announced, 0 where it was not
        Gone,     ///< the provider says that it has no such file any more
        Later,    ///< `reason` is the word for it, should it stay so
    };
    Kind kind = Kind::Later;
    QString reason{};
    QByteArray bytes{};
    QString contentType{};
    std::int64_t size = 0;
    std::chrono::seconds retryAfter{0};  ///< of Later: not before
    bool isReached = true;               ///< false where nobody answered: that says nothing about the file
};

/// Fetches one file: the address, the guard, the request, the redirects by hand, each guarded anew. Stores nothing. Main thread; a child of
/// who asked, deletes itself when its future has its value.
class FileFetch final : public QObject {
    Q_OBJECT

public:
    FileFetch(http::HttpTransport& transport, FileAccounts accounts, std::int64_t maxBytes, QObject* parent);

    /// Call once.
    [[nodiscard]] QFuture<Result<FetchOutcome>> fetch(const WantedFile& file);

private:
    void follow(const FileGuard::Verdict& verdict);
    void onAnswer(const FileHop& hop, const http::TransportResult& result);
    void onRedirect(const FileHop& hop, const http::ClientResponse& response);
    void end(FetchOutcome outcome);

    http::HttpTransport& m_transport;
    FileAccounts m_accounts;
    FileGuard m_guard;
    std::int64_t m_maxBytes;
    int m_redirects = 0;
    QPromise<Result<FetchOutcome>> m_promise;
};

}  // namespace uinbox
