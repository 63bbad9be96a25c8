// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/LineText.h"

#include "contacts/PhoneNumber.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("LineText", text);
}

/// What a person knows somebody by. Behind it there may be a key; it runs from left to right in every language.
QString siteOf(const QString& url)
{
    const QUrl parsed(url);
    const QString site = parsed.port() < 0 ? parsed.host() : QStringLiteral("%1:%2").arg(parsed.host()).arg(parsed.port());
    return QChar(0x2066) + (site.isEmpty() ? url : site) + QChar(0x2069);
}

struct CauseWords {
    LineCause cause;
    const char* title;
    const char* next;
};

constexpr CauseWords kWords[] = {
    {LineCause::SettingMissing, QT_TRANSLATE_NOOP("LineText", "Something is missing in the settings below."),
     QT_TRANSLATE_NOOP("LineText", "Fill it in and save.")},
    {LineCause::ProgramMissing, QT_TRANSLATE_NOOP("LineText", "The program %1 was not found."),
     QT_TRANSLATE_NOOP("LineText", "Install it, or give its path below.")},
    {LineCause::ProgramStopped, QT_TRANSLATE_NOOP("LineText", "The tunnel's program ended."),
     QT_TRANSLATE_NOOP("LineText", "It is started again by itself.")},
    {LineCause::NoUrl, QT_TRANSLATE_NOOP("LineText", "The tunnel's program runs, but says no public address."),
     QT_TRANSLATE_NOOP("LineText", "Try Repair; if that does not help, check its settings.")},
    {LineCause::TunnelUnreachable, QT_TRANSLATE_NOOP("LineText", "The tunnel does not reach its server."),
     QT_TRANSLATE_NOOP("LineText", "Check the internet connection. It tries again by itself.")},
    {LineCause::TunnelSignInRefused, QT_TRANSLATE_NOOP("LineText", "The tunnel's server does not accept the sign-in."),
     QT_TRANSLATE_NOOP("LineText", "Check the tunnel's token or key.")},
    {LineCause::TunnelBusy,
     QT_TRANSLATE_NOOP("LineText", "The tunnel's name or port is in use already, perhaps on another computer."),
     QT_TRANSLATE_NOOP("LineText", "End the other one. It tries again by itself.")},
    {LineCause::TunnelNotAllowed, QT_TRANSLATE_NOOP("LineText", "The tunnel's service does not allow this."),
     QT_TRANSLATE_NOOP("LineText", "See the details: most often it has to be switched on there once.")},
    {LineCause::HostKeyChanged, QT_TRANSLATE_NOOP("LineText", "The SSH server is not the one it was: its key is another."),
     QT_TRANSLATE_NOOP("LineText", "Ask whoever runs the server before you go on.")},
    {LineCause::NameNotFound, QT_TRANSLATE_NOOP("LineText", "The public address is not known on the internet yet."),
     QT_TRANSLATE_NOOP("LineText", "A new name needs a moment. It tries again by itself.")},
    {LineCause::NotReached, QT_TRANSLATE_NOOP("LineText", "Nobody answers at the public address."),
     QT_TRANSLATE_NOOP("LineText", "Check that it leads to this computer. It tries again by itself.")},
    {LineCause::CertificateRefused, QT_TRANSLATE_NOOP("LineText", "The certificate of the public address is not valid."),
     QT_TRANSLATE_NOOP("LineText", "Give the address a certificate that is valid for its name.")},
    {LineCause::WrongAnswer, QT_TRANSLATE_NOOP("LineText", "The public address leads to something else than this program."),
     QT_TRANSLATE_NOOP("LineText", "Check where it leads.")},
    {LineCause::ForeignUrl, QT_TRANSLATE_NOOP("LineText", "Some messages are sent to another address."),
     QT_TRANSLATE_NOOP("LineText", "Say below whether they shall come here.")},
    {LineCause::GivenBack, QT_TRANSLATE_NOOP("LineText", "The old addresses are in place again."),
     QT_TRANSLATE_NOOP("LineText", "With Repair, messages are sent here again.")},
    {LineCause::SignInRefused, QT_TRANSLATE_NOOP("LineText", "The provider does not accept the account."),
     QT_TRANSLATE_NOOP("LineText", "Check the token or key in Settings.")},
    {LineCause::KeyLimited, QT_TRANSLATE_NOOP("LineText", "The key for e-mail may only send."),
     QT_TRANSLATE_NOOP("LineText", "Make one with full access at Resend to receive.")},
    {LineCause::ProviderUnreachable, QT_TRANSLATE_NOOP("LineText", "The provider cannot be asked where it sends messages."),
     QT_TRANSLATE_NOOP("LineText", "It tries again by itself.")},
    {LineCause::ProviderRefused, QT_TRANSLATE_NOOP("LineText", "The provider did not take the new address."),
     QT_TRANSLATE_NOOP("LineText", "See the details, then try Repair.")},
    {LineCause::NumberNotFound, QT_TRANSLATE_NOOP("LineText", "The account has no such number."),
     QT_TRANSLATE_NOOP("LineText", "Check the number in Settings.")},
    {LineCause::ApplicationHandles,
     QT_TRANSLATE_NOOP("LineText", "The number belongs to a TwiML application, which decides where messages go."),
     QT_TRANSLATE_NOOP("LineText", "Take the number out of it in Twilio's console, then press Repair.")},
    {LineCause::SenderOffline, QT_TRANSLATE_NOOP("LineText", "WhatsApp has switched your number off."),
     QT_TRANSLATE_NOOP("LineText", "Twilio's console says why and what to do.")},
};

CauseWords wordsOf(LineCause cause)
{
    for (const CauseWords& words : kWords)
        if (words.cause == cause) return words;
    return {cause, "", ""};
}

const char* titleOf(LinePhase phase)
{
    switch (phase) {
        case LinePhase::Off: return QT_TRANSLATE_NOOP("LineText", "Messages are fetched every few minutes.");
        case LinePhase::Starting: return QT_TRANSLATE_NOOP("LineText", "The tunnel is starting…");
        case LinePhase::Proving: return QT_TRANSLATE_NOOP("LineText", "Checking that the public address leads here…");
        case LinePhase::Pointing: return QT_TRANSLATE_NOOP("LineText", "Telling the providers the address…");
        case LinePhase::Up: return QT_TRANSLATE_NOOP("LineText", "Messages arrive at once.");
        case LinePhase::Asking:
        case LinePhase::Down: return QT_TRANSLATE_NOOP("LineText", "Messages do not arrive at once.");
    }
    return "";
}

}  // namespace

LineWords wordsFor(const LineState& state, LineAccounts accounts)
{
    if (state.phase == LinePhase::Off && accounts == LineAccounts::None)
        return {say(QT_TRANSLATE_NOOP("LineText", "Nothing comes in until an account is connected.")), {}, state.problem.detail};
    if (state.problem.cause == LineCause::None) return {say(titleOf(state.phase)), {}, state.problem.detail};
    const CauseWords words = wordsOf(state.problem.cause);
    QString title = say(words.title);
    if (state.problem.cause == LineCause::ProgramMissing) title = title.arg(state.problem.detail);
    return {title, say(words.next), state.problem.detail};
}

QString kindName(TunnelKind kind)
{
    switch (kind) {
        case TunnelKind::None: return say(QT_TRANSLATE_NOOP("LineText", "Not at all: fetch messages"));
        case TunnelKind::Fixed: return say(QT_TRANSLATE_NOOP("LineText", "At an address of my own"));
        case TunnelKind::Ngrok: return say(QT_TRANSLATE_NOOP("LineText", "ngrok"));
        case TunnelKind::CloudflaredQuick: return say(QT_TRANSLATE_NOOP("LineText", "Cloudflare, without an account"));
        case TunnelKind::CloudflaredNamed: return say(QT_TRANSLATE_NOOP("LineText", "Cloudflare, with a tunnel of mine"));
        case TunnelKind::Ssh: return say(QT_TRANSLATE_NOOP("LineText", "SSH, through a server of mine"));
        case TunnelKind::Tailscale: return say(QT_TRANSLATE_NOOP("LineText", "Tailscale Funnel"));
    }
    return {};
}

QString kindSentence(TunnelKind kind)
{
    switch (kind) {
        case TunnelKind::None:
            return say(QT_TRANSLATE_NOOP(
                "LineText", "Nothing to set up. New messages are asked for every few minutes, and appear that much later."));
        case TunnelKind::Fixed:
            return say(QT_TRANSLATE_NOOP(
                "LineText", "For a server, a reverse proxy or a tunnel that runs already and leads to this computer."));
        case TunnelKind::Ngrok:
            return say(QT_TRANSLATE_NOOP("LineText", "Starts ngrok. It needs a free account, whose token you gave it once."));
        case TunnelKind::CloudflaredQuick:
            return say(
                QT_TRANSLATE_NOOP("LineText", "Starts cloudflared. Free and at once; the address is another at each start."));
        case TunnelKind::CloudflaredNamed:
            return say(QT_TRANSLATE_NOOP("LineText",
                                         "Starts cloudflared with your tunnel's token, which is kept in your system's keychain."));
        case TunnelKind::Ssh:
            return say(QT_TRANSLATE_NOOP(
                "LineText", "Starts ssh -R to any server that lets your key in, or to a service such as nokey@localhost.run."));
        case TunnelKind::Tailscale:
            return say(QT_TRANSLATE_NOOP("LineText",
                                         "Starts tailscale funnel. Funnel must be allowed for this computer in your tailnet."));
    }
    return {};
}

QString placeName(const LinePlace& place)
{
    switch (place.kind) {
        case LinePlaceKind::Number:
            return say(QT_TRANSLATE_NOOP("LineText", "SMS to %1")).arg(PhoneNumber::formatInternational(place.name));
        case LinePlaceKind::Service:
            return say(QT_TRANSLATE_NOOP("LineText", "SMS through the Messaging Service “%1”")).arg(place.name);
        case LinePlaceKind::WhatsAppSender:
            return say(QT_TRANSLATE_NOOP("LineText", "WhatsApp to %1")).arg(PhoneNumber::formatInternational(place.name));
        case LinePlaceKind::Sandbox: return say(QT_TRANSLATE_NOOP("LineText", "WhatsApp's sandbox"));
        case LinePlaceKind::EmailWebhook: return say(QT_TRANSLATE_NOOP("LineText", "E-mail"));
    }
    return {};
}

QString placeSentence(const LinePlace& place)
{
    switch (place.state) {
        case LinePlaceState::Ours:
            return place.problem.cause == LineCause::None ? say(QT_TRANSLATE_NOOP("LineText", "arrives here."))
                                                          : say(wordsOf(place.problem.cause).title);
        case LinePlaceState::Asks: return say(QT_TRANSLATE_NOOP("LineText", "is sent to %1 now.")).arg(siteOf(place.url));
        case LinePlaceState::Left: return say(QT_TRANSLATE_NOOP("LineText", "is sent to %1, and stays so.")).arg(siteOf(place.url));
        case LinePlaceState::ByHand:
            return say(QT_TRANSLATE_NOOP(
                "LineText", "can be set by you only: in Twilio's console under Messaging, Try it out, Sandbox settings."));
        case LinePlaceState::Failed: return say(wordsOf(place.problem.cause).title);
    }
    return {};
}

}  // namespace uinbox::ui
