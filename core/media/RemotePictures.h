// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "http/HttpTransport.h"

#include <deque>

namespace uinbox {

/// Fetches the pictures that e-mails show from other people's servers, when a person wants them, and remembers from whom they are wanted
/// without asking. A request says nothing of who asks: no cookies, no referrer, no credentials; https alone; public addresses alone, before and
/// after each of at most three redirects. What comes is a picture by its first bytes, or an error. Main thread; owned by the composition root.
class RemotePictures final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMostBytes = 5 * 1024 * 1024;
    static constexpr std::chrono::seconds kTimeout{15};
    static constexpr int kMostRedirects = 3;
    static constexpr int kMostAtOnce = 4;

    /// `allowedLoopback` as in ClientRequest, for tests.
    RemotePictures(db::Database& database, http::HttpTransport& transport, std::vector<QByteArray> allowedLoopback = {},
                   QObject* parent = nullptr);

    /// The bytes of a picture. An http address is asked by https. Invalid for what is no picture or no address that may be asked, NotFound,
    /// Network, Timeout, Rejected as they come.
    [[nodiscard]] QFuture<Result<QByteArray>> fetch(const QString& address);

    /// Pictures of this sender's e-mails are wanted without asking.
    [[nodiscard]] QFuture<Result<bool>> isTrusted(const QString& sender);
    [[nodiscard]] QFuture<Result<>> setTrusted(const QString& sender, bool isTrusted);

private:
    struct Job {
        QUrl url;
        int redirects = 0;
        std::shared_ptr<QPromise<Result<QByteArray>>> promise;
    };
    void startNext();
    void ask(const Job& job);
    void onAnswer(Job job, const http::TransportResult& result);
    void end(const Job& job, Result<QByteArray> result);

    db::Database& m_database;
    http::HttpTransport& m_transport;
    std::vector<QByteArray> m_allowedLoopback;
    std::deque<Job> m_waiting;
    int m_running = 0;
};

}  // namespace uinbox
