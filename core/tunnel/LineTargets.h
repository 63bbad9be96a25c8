// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/resend/Account.h"
#include "channels/twilio/Account.h"
#include "http/HttpTransport.h"
#include "tunnel/LineState.h"
#include "tunnel/LineTargetRepository.h"

#include <functional>
#include <optional>
#include <vector>

namespace uinbox {

/// Whose places are to lead here.
struct LineAccounts {
    twilio::Account twilio;
    resend::Account resend;
    bool hasSigningSecret = false;  ///< of Resend's webhook
};

/// A place as it was read.
struct TargetState {
    QString target;  ///< its name in line_target; empty: it is yet to be made
    QString sid;
    QString name;
    QJsonObject current;
    LineProblem problem;  ///< besides where it leads
    bool isIdle = false;  ///< nothing is sent from here: another place decides
};

/// What is known while a place is read.
struct KnownTargets {
    std::vector<LineTargetRow> rows;
    QStringList ours;  ///< as PointingQuestion::ours
    [[nodiscard]] const LineTargetRow* find(const QString& target) const;
};

/// One page of reading: the place, or the request for the next page.
struct TargetReading {
    std::optional<TargetState> state;
    std::optional<http::ClientRequest> next;
};

/// What writing gave.
struct TargetWritten {
    QString target;  ///< of one that was made
    Secret signingSecret;
};

/// One place of one provider: how it is read, what is wanted there, how it is written. Values and functions without I/O.
struct LineTarget {
    LinePlaceKind kind = LinePlaceKind::Number;
    QString name;     ///< until it is read
    QString mainKey;  ///< of the address that decides where what comes in goes
    http::ClientRequest first;
    std::function<Result<TargetReading>(const http::TransportResult&, const KnownTargets&)> read;
    std::function<QJsonObject(const QString& base)> wanted;
    std::function<http::ClientRequest(const QString& sid, const QJsonObject& values)> write;
    std::function<Result<TargetWritten>(const http::TransportResult&)> written;
    std::function<http::ClientRequest(const QString& sid)> askSecret;  ///< empty: there is none to ask for
    QJsonObject previousOfNew;                                         ///< what is put back where we made the place
};

/// The places of these accounts that can be read and written: number, Messaging Service, WhatsApp sender, Resend's webhook.
[[nodiscard]] std::vector<LineTarget> lineTargets(const LineAccounts& accounts);
/// Those a person has to set: WhatsApp's sandbox.
[[nodiscard]] std::vector<LinePlace> placesByHand(const LineAccounts& accounts, const QString& base);
/// What an error of one of these requests means.
[[nodiscard]] LineProblem placeProblem(const Error& error);

}  // namespace uinbox
