// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace uinbox {

// What may be written into a place of a provider's that says where what comes in is sent. Pure.

/// What is to become of a place.
enum class Decision {
    Nothing,  ///< it is right
    Write,
    Ask,    ///< it is somebody else's: never changed before a person has said so, of exactly that address
    Leave,  ///< a person has said that it stays
};

struct PointingQuestion {
    QString current;  ///< the address there
    bool isRight = false;
    QStringList ours;   ///< public addresses under which we were ever reached, and the one of now
    QString left;       ///< the address of which a person said that it stays; empty: none
    QString consented;  ///< the address of which a person said that it may be replaced
};
[[nodiscard]] Decision decide(const PointingQuestion& question);

/// True for an address of a route of ours behind one of these public addresses, whatever its fragment.
[[nodiscard]] bool isOurs(const QString& url, const QStringList& bases);
/// True for what nobody would miss: nothing, or the page with which Twilio's numbers are born.
[[nodiscard]] bool isVacant(const QString& url);
/// `wanted` without the addresses (and their methods) in whose place somebody else's are, such as a TwiML Bin that answers while this
/// computer is off. `mainKey` stays: decide() is about that one.
[[nodiscard]] QJsonObject sparing(const QJsonObject& wanted, const QJsonObject& current, const QString& mainKey,
                                  const QStringList& ours);
/// `previous` without the addresses (and their methods) in whose place ours are no more.
[[nodiscard]] QJsonObject returning(const QJsonObject& previous, const QJsonObject& current, const QStringList& ours);
/// True where all of `values` is so in `current`.
[[nodiscard]] bool contains(const QJsonObject& current, const QJsonObject& values);

/// The addresses of the webhooks behind a public address.
struct WebhookUrls {
    QString message;
    QString fallback;
    QString status;
    QString email;
};
/// Those for Twilio carry its connection overrides in their fragment, which is no part of the signature (PROVIDERS.md 1.2): three tries
/// within its 15 seconds, where it would make one. WhatsApp's senders have none: nothing says that they know them.
[[nodiscard]] WebhookUrls webhookUrls(const QString& base);
[[nodiscard]] QString withoutFragment(const QString& url);

}  // namespace uinbox
