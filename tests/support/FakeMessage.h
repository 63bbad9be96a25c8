// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace uinbox::test {

/// A media file of a message in the fake provider's state.
struct FakeMedia {
    QByteArray sid;  ///< "ME…"; given by the provider
    QByteArray contentType;
    QByteArray bytes;
};

/// A message in the fake provider's state. Times are UTC milliseconds.
struct FakeMessage {
    QByteArray sid;  ///< "SM…" or "MM…"; given by the provider
    QByteArray accountSid;
    QByteArray from;
    QByteArray to;
    QByteArray serviceSid;
    QString body;
    QByteArray direction = "outbound-api";
    QByteArray status = "queued";
    std::vector<FakeMedia> media;
    QByteArray statusCallback;
    int errorCode = 0;
    qint64 createdAt = 0;   ///< it exists from then on, which may be in the future
    qint64 listableAt = 0;  ///< lists have it from then on
    qint64 sendAt = 0;      ///< of one in the scheduler
    QByteArray contentSid;  ///< of a template
    QByteArray contentVariables;
    bool isDeleted = false;

    /// It has not left: the day it was sent, by which lists are filtered, is not known.
    [[nodiscard]] bool isWaiting() const { return status == "scheduled" || status == "accepted"; }
    [[nodiscard]] bool isWhatsApp() const { return to.startsWith("whatsapp:"); }
    /// The resource's path without ".json".
    [[nodiscard]] QByteArray path() const;
    /// The resource as Twilio shows it (components/schemas/api.v2010.account.message).
    [[nodiscard]] QJsonObject toJson() const;
    /// One of its files as Twilio shows it (api.v2010.account.message.media).
    [[nodiscard]] QJsonObject mediaJson(const FakeMedia& file) const;
};

/// "Thu, 24 Aug 2023 05:01:45 +0000"
[[nodiscard]] QString rfc2822(qint64 utcMillis);
/// How many segments Twilio bills for a text: GSM 03.38 where every character is in it, else UCS-2. One for an empty text.
[[nodiscard]] int segmentCount(const QString& text);

}  // namespace uinbox::test
