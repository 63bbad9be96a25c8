// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SendingText.h"

#include "common/ErrorText.h"
#include "common/TimeText.h"
#include "contacts/PhoneNumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace uinbox::ui {

namespace {

QString say(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("SendingText", text, comment, n);
}

/// "Twilio", or "Twilio from +1 206-555-0100".
QString sourceOf(const SendingState::Stop& stop)
{
    if (stop.from.isEmpty()) return stop.provider;
    return say(QT_TRANSLATE_NOOP("SendingText", "%1 from %2")).arg(stop.provider, PhoneNumber::formatInternational(stop.from));
}

/// What mends itself, or what a person must do something about.
bool mendsItself(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::RateLimited ||
           kind == ErrorKind::Internal;
}

QString textOf(const SendingState::Stop& stop)
{
    const QString reason = stopReason(stop.provider, stop.error);
    if (!mendsItself(stop.error.kind))
        return reason + u' ' +
               say(QT_TRANSLATE_NOOP("SendingText", "Nothing is sent by %1 until this is corrected.")).arg(sourceOf(stop));
    if (toMillis(stop.nextTry) == 0)
        return reason + u' ' + say(QT_TRANSLATE_NOOP("SendingText", "What is sent by %1 waits.")).arg(sourceOf(stop));
    return reason + u' ' +
           say(QT_TRANSLATE_NOOP("SendingText", "What is sent by %1 waits; next try at %2."))
               .arg(sourceOf(stop), timeOfDay(stop.nextTry));
}

}  // namespace

QString sendingText(const SendingState& state)
{
    if (state.offline) {
        if (state.waiting == 0)
            return say(QT_TRANSLATE_NOOP("SendingText", "No network. What you write waits and leaves by itself."));
        if (state.waiting == 1) return say(QT_TRANSLATE_NOOP("SendingText", "No network. 1 message waits and leaves by itself."));
        return say(QT_TRANSLATE_N_NOOP("SendingText", "No network. %n messages wait and leave by themselves."), nullptr,
                   state.waiting);
    }
    QStringList parts;
    for (const SendingState::Stop& stop : state.stops) parts.append(textOf(stop));
    if (!parts.isEmpty() && state.waiting > 0)
        parts.append(state.waiting == 1 ? say(QT_TRANSLATE_NOOP("SendingText", "1 message waits."))
                                        : say(QT_TRANSLATE_N_NOOP("SendingText", "%n messages wait."), nullptr, state.waiting));
    return parts.join(u' ');
}

QString waitingText(const SendingState& state, const QString& provider, const QString& from)
{
    if (state.offline) return say(QT_TRANSLATE_NOOP("SendingText", "No network. It leaves by itself."));
    for (const SendingState::Stop& stop : state.stops)
        if (stop.provider == provider && (stop.from.isEmpty() || stop.from == from)) return textOf(stop);
    return {};
}

QString stopText(const SendingState::Stop& stop)
{
    return textOf(stop);
}

bool needsSettings(const SendingState& state)
{
    return std::any_of(state.stops.begin(), state.stops.end(),
                       [](const SendingState::Stop& stop) { return stop.error.kind == ErrorKind::Auth; });
}

}  // namespace uinbox::ui
