// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Welcome.h"

#include "common/EmptyState.h"
#include "contacts/PhoneNumber.h"
#include "settings/AccountsGateway.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Welcome", text);
}

}  // namespace

void welcome(EmptyState& page, const AccountsGateway& accounts, const WelcomeSteps& steps)
{
    using Weight = EmptyState::Weight;
    const TwilioForm twilio = accounts.twilio();
    if (twilio.isConnected || accounts.whatsApp().isConnected || accounts.email().isConnected) {
        page.say(words(QT_TRANSLATE_NOOP("Welcome", "No messages yet")),
                 twilio.phoneNumber.isEmpty()
                     ? words(QT_TRANSLATE_NOOP("Welcome", "Write to somebody, and the conversation is here."))
                     : words(QT_TRANSLATE_NOOP("Welcome", "Messages to %1 appear here as they arrive."))
                           .arg(PhoneNumber::formatInternational(twilio.phoneNumber)));
        page.offer(words(QT_TRANSLATE_NOOP("Welcome", "Write to somebody")), Weight::Main, steps.write);
        page.offer(words(QT_TRANSLATE_NOOP("Welcome", "Settings")), Weight::Side, steps.settings);
        return;
    }
    page.say(words(QT_TRANSLATE_NOOP("Welcome", "Welcome to your inbox")),
             words(QT_TRANSLATE_NOOP("Welcome",
                                     "Connect Twilio for SMS and WhatsApp and Resend for e-mail, or look around first: "
                                     "nothing in the sample data is real, and nothing is sent.")));
    page.offer(words(QT_TRANSLATE_NOOP("Welcome", "Connect my accounts")), Weight::Main, steps.setUp);
    page.offer(words(QT_TRANSLATE_NOOP("Welcome", "Look around with sample data")), Weight::Side, steps.demo);
}

}  // namespace uinbox::ui
