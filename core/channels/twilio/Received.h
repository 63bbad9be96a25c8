// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/twilio/Account.h"
#include "channels/twilio/Webhook.h"
#include "http/HttpTransport.h"

#include <QDate>

namespace uinbox::twilio {

// What Twilio received for us and what became of what we sent, as its list has it (PROVIDERS.md 1.1 "List / back-fill"), without any I/O.

/// Which part of the account's messages to list. Twilio's filter has whole GMT days: "since" a moment means since the start of its day.
struct ListQuery {
    QString to;    ///< as on the wire ("+1…", "whatsapp:+1…"); empty for all
    QString from;  ///< the same
    Timestamp since{};
    int pageSize = 1000;  ///< the most that Twilio gives
};
[[nodiscard]] http::ClientRequest messagesRequest(const Account& account, const ListQuery& query);

/// An incoming message in a list.
struct ListedText {
    InboundSms sms;  ///< its media are not in it: mediaRequest()
    int mediaCount = 0;
    std::optional<Timestamp> at;  ///< by Twilio's clock; absent where it says none that can be read
    QByteArray raw;               ///< the entry as JSON
};
/// A page of a list.
struct TextPage {
    std::vector<ListedText> texts;        ///< the incoming ones
    std::vector<RemoteMessage> outgoing;  ///< the others
    std::optional<Timestamp> oldest;      ///< of all on the page
    QString nextPageUri;                  ///< empty on the last page
    bool isEmpty = true;                  ///< nothing of any direction
};
/// Entries that make no sense are left out. Errors: see parseAnswer().
[[nodiscard]] Result<TextPage> parseTextPage(const http::TransportResult& result);

/// One entry of a list by itself, as ListedText::raw has it. Invalid where it makes no sense.
[[nodiscard]] Result<ListedText> parseListed(const QByteArray& raw);

/// The list of a message's files.
[[nodiscard]] http::ClientRequest mediaRequest(const Account& account, const QString& messageSid);
/// A page of it: where the bytes are, and what they are said to be.
struct MediaPage {
    std::vector<InboundSms::Media> media;
    QString nextPageUri;
};
[[nodiscard]] Result<MediaPage> parseMediaPage(const Account& account, const http::TransportResult& result);

/// True for a text that came for us: to one of our addresses, or by our Messaging Service.
[[nodiscard]] bool isForUs(const Account& account, const InboundSms& sms);

}  // namespace uinbox::twilio
