// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeHttp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace uinbox::test {

/// A file of an e-mail in the fake provider's state.
struct FakeAttachment {
    QString fileName;
    QString contentType;
    QString path;  ///< where it was given by its address
    QByteArray bytes;
};

/// An e-mail in the fake provider's state. Times are UTC milliseconds.
struct FakeEmail {
    QString id;  ///< given by the provider
    QString from;
    QStringList to;
    QStringList cc;
    QStringList bcc;
    QStringList replyTo;
    QString subject;
    std::optional<QString> html;
    std::optional<QString> text;
    QJsonObject headers;
    QJsonArray tags;
    std::vector<FakeAttachment> attachments;
    QString lastEvent = QStringLiteral("sent");
    QByteArray key;          ///< its Idempotency-Key; empty for none
    QByteArray body;         ///< the request it came with
    qint64 createdAt = 0;    ///< it exists from then on, which may be in the future
    qint64 listableAt = 0;   ///< lists have it from then on
    qint64 scheduledAt = 0;  ///< 0: at once

    /// The resource as Resend shows it (components/schemas/Email); in lists without its texts.
    [[nodiscard]] QJsonObject toJson(bool withTexts) const;
    /// All there is to know, for `/__state`.
    [[nodiscard]] QJsonObject describe() const;
};

/// An error as Resend answers it: {statusCode, name, message}.
[[nodiscard]] FakeReply resendError(int status, const QString& name, const QString& message);
[[nodiscard]] FakeReply resendJson(int status, const QJsonObject& body);

/// The body of a create request, checked: the e-mail it makes, or the refusal. `now` is what a schedule is measured by.
struct EmailForm {
    std::optional<FakeReply> refusal;
    FakeEmail email;
};
[[nodiscard]] EmailForm readEmailForm(const FakeRequest& request, qint64 now);
/// When a schedule is due; 0 and the refusal where it is none, or not within the next 30 days.
[[nodiscard]] qint64 readSchedule(const QJsonValue& value, qint64 now, std::optional<FakeReply>& refusal);

}  // namespace uinbox::test
