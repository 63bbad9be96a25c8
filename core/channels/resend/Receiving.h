// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "channels/resend/Account.h"
#include "http/HttpTransport.h"

#include <optional>
#include <vector>

namespace uinbox::resend {

// Requests and answers of Resend's /emails/receiving (PROVIDERS.md 1.5), without any I/O. Any thread.

/// A page of what came in, newest first; `after` is the id of the last one of the page before.
[[nodiscard]] http::ClientRequest listReceivedRequest(const Account& account, const QString& after);
[[nodiscard]] http::ClientRequest fetchReceivedRequest(const Account& account, const QString& id);
[[nodiscard]] http::ClientRequest locateFileRequest(const Account& account, const QString& emailId, const QString& fileId);

/// What is said of a file of a received e-mail; its bytes are elsewhere.
struct ReceivedFile {
    QString id;
    QString fileName;
    QString contentType;
    QString contentId;  ///< as it came, with or without angle brackets
    std::int64_t size = 0;
};

/// One header field. A name that came several times is there several times.
struct MailHeader {
    QString name;
    QString value;
};

/// A received e-mail as Resend gives it: nothing of it is decoded yet.
struct ReceivedEmail {
    QString id;
    QString from;
    QStringList to;
    QStringList cc;
    QStringList replyTo;
    QString subject;
    QString messageId;
    QString text;
    QString html;
    std::vector<MailHeader> headers;
    std::vector<ReceivedFile> files;
    std::optional<Timestamp> receivedAt;  ///< by Resend's clock
    QByteArray raw;                       ///< the answer, byte for byte
};
/// An answer that is no e-mail is Corrupt. Bytes that are no UTF-8 become replacement characters.
[[nodiscard]] Result<ReceivedEmail> parseReceived(const http::ClientResponse& response);

/// An e-mail as the list names it.
struct ReceivedEntry {
    QString id;
    Timestamp receivedAt{};  ///< by this computer's clock; of one whose time cannot be read, when it was asked for
};

/// A page of the list.
struct ReceivedPage {
    std::vector<ReceivedEntry> emails;  ///< those since the moment that was asked for
    QString next;                       ///< what to ask for after this page; empty where there is nothing of that time any more
};
/// `since` and `now` by this computer's clock, however wrong that is.
[[nodiscard]] Result<ReceivedPage> parseReceivedPage(const http::ClientResponse& response, Timestamp since, Timestamp now);

/// Where the bytes of a file can be had without signing in, for an hour or so.
struct FileLocation {
    QUrl url;
    std::optional<Timestamp> expiresAt;  ///< by Resend's clock
    std::int64_t size = 0;
};
[[nodiscard]] Result<FileLocation> parseFileLocation(const http::ClientResponse& response);

}  // namespace uinbox::resend
