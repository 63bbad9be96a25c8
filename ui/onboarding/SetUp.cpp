// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/SetUp.h"

#include "settings/AccountsGateway.h"
#include "settings/LineGateway.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SetUp", text);
}

}  // namespace

bool SetUp::isDone(SetUpStep step) const
{
    switch (step) {
        case SetUpStep::Texts: return texts;
        case SetUpStep::WhatsApp: return whatsApp;
        case SetUpStep::Email: return email;
        case SetUpStep::Receiving: return receiving;
        case SetUpStep::Hours: return hours;
        case SetUpStep::Contacts: return contacts;
        case SetUpStep::FirstMessage: return firstMessage;
    }
    return false;
}

bool SetUp::isComplete() const
{
    return (texts || whatsApp || email) && receiving && hours && contacts && firstMessage;
}

SetUp setUpOf(const AccountsGateway& accounts, const LineGateway* line)
{
    SetUp setUp;
    setUp.texts = accounts.twilio().isConnected;
    setUp.whatsApp = accounts.whatsApp().isConnected;
    setUp.email = accounts.email().isConnected;
    setUp.receiving = line && line->state().isComplete();
    const AutoReplyForm answer = accounts.autoReply();
    setUp.hours = answer.when != AutoReplyWhen::Never || !(answer.hours == BusinessHours());
    return setUp;
}

QString setUpTitle(SetUpStep step)
{
    switch (step) {
        case SetUpStep::Texts: return say(QT_TRANSLATE_NOOP("SetUp", "Connect text messages"));
        case SetUpStep::WhatsApp: return say(QT_TRANSLATE_NOOP("SetUp", "Connect WhatsApp"));
        case SetUpStep::Email: return say(QT_TRANSLATE_NOOP("SetUp", "Connect e-mail"));
        case SetUpStep::Receiving: return say(QT_TRANSLATE_NOOP("SetUp", "Receive messages"));
        case SetUpStep::Hours: return say(QT_TRANSLATE_NOOP("SetUp", "Say when you answer"));
        case SetUpStep::Contacts: return say(QT_TRANSLATE_NOOP("SetUp", "Bring your contacts"));
        case SetUpStep::FirstMessage: return say(QT_TRANSLATE_NOOP("SetUp", "Write to somebody"));
    }
    return {};
}

}  // namespace uinbox::ui
