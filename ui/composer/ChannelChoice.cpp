// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ChannelChoice.h"

#include "channels/ChannelAddress.h"
#include "channels/Senders.h"

#include <QCoreApplication>

#include <algorithm>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ChannelChoice", text);
}

ChannelChoice choiceOf(Channel channel, const std::optional<Contact>& contact, const Senders& senders)
{
    ChannelChoice choice{channel};
    const ContactAddress* address = contact ? addressFor(contact->addresses, channel) : nullptr;
    if (address) choice.address = address->value;
    if (!senders.sender(channel))
        choice.bar = ChannelBar::NotConnected;
    else if (!contact)
        choice.bar = ChannelBar::None;
    else if (!address)
        choice.bar = ChannelBar::NoAddress;
    else if (channel != Channel::Email && !address->value.startsWith(u'+'))
        choice.bar = ChannelBar::NameOnly;
    else if (address->optedOutAt)
        choice.bar = ChannelBar::OptedOut;
    return choice;
}

QString notConnected(Channel channel)
{
    switch (channel) {
        case Channel::Sms:
            return say(
                QT_TRANSLATE_NOOP("ChannelChoice",
                                  "SMS is not connected. Open Settings (Ctrl+,) to connect your Twilio account; what you write "
                                  "is kept."));
        case Channel::WhatsApp:
            return say(QT_TRANSLATE_NOOP("ChannelChoice",
                                         "WhatsApp is not connected. Open Settings (Ctrl+,) to add your WhatsApp sender; what you "
                                         "write is kept."));
        case Channel::Email:
            return say(QT_TRANSLATE_NOOP("ChannelChoice",
                                         "E-mail is not connected. Open Settings (Ctrl+,) to connect your Resend account; what you "
                                         "write is kept."));
    }
    return {};
}

QString optedOut(Channel channel)
{
    switch (channel) {
        case Channel::Sms:
            return say(QT_TRANSLATE_NOOP("ChannelChoice", "%1 replied STOP. Only they can change that, by texting START."));
        case Channel::WhatsApp:
            return say(
                QT_TRANSLATE_NOOP("ChannelChoice", "%1 replied STOP on WhatsApp. Only they can change that, by writing START."));
        case Channel::Email: return say(QT_TRANSLATE_NOOP("ChannelChoice", "%1 does not want e-mail from you."));
    }
    return {};
}

}  // namespace

std::vector<ChannelChoice> channelChoices(const std::optional<Contact>& contact, const Senders& senders)
{
    std::vector<ChannelChoice> choices;
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email})
        choices.push_back(choiceOf(channel, contact, senders));
    return choices;
}

Channel bestChannel(const std::vector<ChannelChoice>& choices, Channel wanted)
{
    const auto it = std::find_if(choices.begin(), choices.end(), [wanted](const ChannelChoice& c) { return c.channel == wanted; });
    if (it == choices.end() || it->isPossible() || it->bar == ChannelBar::OptedOut) return wanted;
    const auto other = std::find_if(choices.begin(), choices.end(), [](const ChannelChoice& c) { return c.isPossible(); });
    return other == choices.end() ? wanted : other->channel;
}

QString barWord(ChannelBar bar)
{
    switch (bar) {
        case ChannelBar::None: return {};
        case ChannelBar::NotConnected: return say(QT_TRANSLATE_NOOP("ChannelChoice", "not connected"));
        case ChannelBar::NoAddress: return say(QT_TRANSLATE_NOOP("ChannelChoice", "no address"));
        case ChannelBar::NameOnly: return say(QT_TRANSLATE_NOOP("ChannelChoice", "cannot be answered"));
        case ChannelBar::OptedOut: return say(QT_TRANSLATE_NOOP("ChannelChoice", "opted out"));
    }
    return {};
}

QString barSentence(const ChannelChoice& choice, const QString& name)
{
    switch (choice.bar) {
        case ChannelBar::None: return {};
        case ChannelBar::NotConnected: return notConnected(choice.channel);
        case ChannelBar::NoAddress:
            return (choice.channel == Channel::Email ? say(QT_TRANSLATE_NOOP("ChannelChoice", "%1 has no e-mail address."))
                                                     : say(QT_TRANSLATE_NOOP("ChannelChoice", "%1 has no phone number.")))
                .arg(name);
        case ChannelBar::NameOnly:
            return say(QT_TRANSLATE_NOOP("ChannelChoice", "Texts from %1 cannot be answered: it is a name, not a number."))
                .arg(name);
        case ChannelBar::OptedOut: return optedOut(choice.channel).arg(name);
    }
    return {};
}

}  // namespace uinbox::ui
