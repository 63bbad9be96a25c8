// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeEmail.h"

#include <mutex>
#include <vector>

namespace uinbox::test {

/// A file of a received e-mail in the fake provider's state.
struct FakeReceivedFile {
    QString id;  ///< given by the provider
    QString fileName;
    QString contentType;
    QString contentId;
    QByteArray bytes;
};

/// A received e-mail in the fake provider's state. Times are UTC milliseconds.
struct FakeReceived {
    QString id;  ///< given by the provider where it is empty
    QString from;
    QStringList to;
    QStringList cc;
    QStringList replyTo;
    QString subject;
    QString messageId;  ///< given by the provider where it is empty
    std::optional<QString> text;
    std::optional<QString> html;
    QJsonObject headers;
    std::vector<FakeReceivedFile> files;
    qint64 createdAt = 0;  ///< now where it is 0

    /// From what is posted to `/__receive`: names as in toJson(), a file's bytes as `content` in Base64.
    [[nodiscard]] static FakeReceived fromJson(const QJsonObject& json);
    /// As lists have it, and as `email.received` tells of it (there the id is the `email_id`).
    [[nodiscard]] QJsonObject summary() const;
    /// The resource as Resend shows it (components/schemas/GetReceivedEmailResponse).
    [[nodiscard]] QJsonObject toJson() const;
    /// What the webhook's `data` is.
    [[nodiscard]] QJsonObject eventData() const;
};

/// Resend's /emails/receiving without the wire: what came in, in pages, and its files, which lie at another address for an hour.
/// Thread-safe.
class FakeReceiving {
public:
    [[nodiscard]] static bool isFor(const QByteArray& path);
    /// A file's bytes are had without a key.
    [[nodiscard]] static bool isDownload(const QByteArray& path);
    [[nodiscard]] static bool isFile(const QByteArray& path);

    [[nodiscard]] FakeReply handle(const FakeRequest& request) const;
    [[nodiscard]] FakeReply download(const FakeRequest& request) const;

    /// Where files are said to lie: "http://127.0.0.1:PORT".
    void setDownloadBase(const QByteArray& base);
    /// It came in; with the ids it was given.
    FakeReceived add(FakeReceived email);
    /// The provider knows it no more.
    void forget(const QString& id);
    [[nodiscard]] std::vector<FakeReceived> emails() const;

private:
    [[nodiscard]] FakeReply list(const FakeRequest& request) const;
    [[nodiscard]] FakeReply file(const FakeReceived& email, const QByteArray& fileId) const;

    mutable std::mutex m_mutex;
    std::vector<FakeReceived> m_emails;
    QByteArray m_base;
    quint32 m_nextId = 1;
};

}  // namespace uinbox::test
