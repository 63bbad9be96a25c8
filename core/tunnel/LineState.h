// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <vector>

namespace uinbox {

enum class LineLight { Off, Green, Yellow, Red };

/// What the line is doing.
enum class LinePhase {
    Off,
    Starting,  ///< the tunnel has no address yet
    Proving,   ///< the address has not answered yet
    Pointing,  ///< the providers are told
    Up,
    Asking,  ///< up, but some place sends what comes in to somebody else
    Down,
};

/// Why the line is not as it should be. ui/common/LineText has the words, and what to do.
enum class LineCause {
    None,
    SettingMissing,       ///< `detail` names the setting
    ProgramMissing,       ///< `detail` names the program
    ProgramStopped,       ///< the tunnel's program ended; `detail` says how
    NoUrl,                ///< it runs, and says no address
    TunnelUnreachable,    ///< it does not reach its server
    TunnelSignInRefused,  ///< its server does not accept us
    TunnelBusy,           ///< the name or port is in use, on another computer perhaps
    TunnelNotAllowed,     ///< the account may not do this
    HostKeyChanged,       ///< the server's key is not the one it had
    NameNotFound,
    NotReached,          ///< nobody answers at the public address
    CertificateRefused,  ///< who answers has no certificate for that name
    WrongAnswer,         ///< who answers is not this program
    SignInRefused,       ///< Twilio or Resend (see the place) does not accept our credentials
    KeyLimited,          ///< Resend's key may only send
    ProviderUnreachable,
    ProviderRefused,     ///< it did not take the new address
    NumberNotFound,      ///< the account has no such number, service or sender
    ApplicationHandles,  ///< the number belongs to a TwiML application, which decides where messages go
    SenderOffline,       ///< WhatsApp has switched the sender off
    GivenBack,           ///< a person wanted the addresses back that were there before us
    ForeignUrl,          ///< a place sends to somebody else, and nobody has said that we may change it
};

/// A cause with what there is to know about it besides: English, for "Details" and the log, no secrets.
struct LineProblem {
    LineCause cause = LineCause::None;
    QString detail;

    friend bool operator==(const LineProblem&, const LineProblem&) = default;
};

enum class LinePlaceKind { Number, Service, WhatsAppSender, Sandbox, EmailWebhook };
enum class LinePlaceState {
    Ours,    ///< sends here
    Asks,    ///< sends to somebody else; a person has to say
    Left,    ///< sends to somebody else, and a person said that it stays so
    ByHand,  ///< cannot be read or set by us
    Failed,
};

/// A place at a provider that says where what comes in is sent.
struct LinePlace {
    QString target;  ///< its name in line_target; empty for one that has none
    LinePlaceKind kind = LinePlaceKind::Number;
    QString name;  ///< the number, or what the provider calls it
    QString url;   ///< where it sends; ByHand: what is to be entered there
    LinePlaceState state = LinePlaceState::Failed;
    LineProblem problem;

    friend bool operator==(const LinePlace&, const LinePlace&) = default;
};

/// The line as a person sees it. One problem, one cause.
struct LineState {
    LineLight light = LineLight::Off;
    LinePhase phase = LinePhase::Off;
    LineProblem problem;
    QUrl publicUrl;
    Timestamp since{};  ///< of this light
    std::vector<LinePlace> places;

    /// True where everything that is written to the business arrives by itself; otherwise it has to be asked for.
    [[nodiscard]] bool isComplete() const
    {
        if (phase != LinePhase::Up) return false;
        for (const LinePlace& place : places)
            if (place.state != LinePlaceState::Ours) return false;
        return true;
    }
    friend bool operator==(const LineState&, const LineState&) = default;
};

}  // namespace uinbox

Q_DECLARE_METATYPE(uinbox::LineState)
