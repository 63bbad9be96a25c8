// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ChannelChoice.h"

#include "ScriptedSender.h"
#include "catch.h"

#include "channels/Senders.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

void connectChannel(Senders& senders, Channel channel)
{
    auto sender = std::make_unique<ScriptedSender>();
    sender->itsChannel = channel;
    senders.connectChannel(std::move(sender));
}

Contact person(std::vector<std::pair<AddressKind, QString>> addresses)
{
    Contact contact;
    for (auto& [kind, value] : addresses) {
        ContactAddress address;
        address.kind = kind;
        address.value = value;
        contact.addresses.push_back(address);
    }
    return contact;
}

std::vector<ChannelBar> barsOf(const std::vector<ChannelChoice>& choices)
{
    std::vector<ChannelBar> bars;
    for (const ChannelChoice& choice : choices) bars.push_back(choice.bar);
    return bars;
}

const QString kPhone = QStringLiteral("+14155552671");

}  // namespace

TEST_CASE("a channel is possible where it is connected and the person has an address for it")
{
    using enum ChannelBar;
    Senders senders;
    connectChannel(senders, Channel::Sms);
    connectChannel(senders, Channel::Email);
    const auto contact = person({{AddressKind::Phone, kPhone}});
    const auto choices = channelChoices(contact, senders);
    CHECK(barsOf(choices) == std::vector{None, NotConnected, NoAddress});
    CHECK(choices[0].address == kPhone);
    CHECK(barsOf(channelChoices(std::nullopt, senders)) == std::vector{None, NotConnected, None});
}

TEST_CASE("a phone number stands in for WhatsApp, a sender's name cannot be answered")
{
    using enum ChannelBar;
    Senders senders;
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) connectChannel(senders, channel);
    CHECK(barsOf(channelChoices(person({{AddressKind::Phone, kPhone}}), senders)) == std::vector{None, None, NoAddress});
    CHECK(barsOf(channelChoices(person({{AddressKind::Phone, QStringLiteral("MyBank")}}), senders)) ==
          std::vector{NameOnly, NameOnly, NoAddress});
}

TEST_CASE("who opted out of a channel is not written to there, nor on another without being asked")
{
    using enum ChannelBar;
    Senders senders;
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) connectChannel(senders, channel);
    auto contact =
        person({{AddressKind::Phone, kPhone}, {AddressKind::WhatsApp, kPhone}, {AddressKind::Email, QStringLiteral("a@b.c")}});
    contact.addresses[0].optedOutAt = fromMillis(1);
    const auto choices = channelChoices(contact, senders);
    CHECK(barsOf(choices) == std::vector{OptedOut, None, None});
    CHECK(bestChannel(choices, Channel::Sms) == Channel::Sms);
    CHECK(bestChannel(choices, Channel::Email) == Channel::Email);
}

TEST_CASE("where the wanted channel leads nowhere the first possible one is taken, else it stays")
{
    Senders senders;
    connectChannel(senders, Channel::Email);
    const auto both = person({{AddressKind::Phone, kPhone}, {AddressKind::Email, QStringLiteral("a@b.c")}});
    CHECK(bestChannel(channelChoices(both, senders), Channel::Sms) == Channel::Email);
    CHECK(bestChannel(channelChoices(person({{AddressKind::Phone, kPhone}}), senders), Channel::Sms) == Channel::Sms);
}

TEST_CASE("every bar has a word for the menu and a sentence with the person's name or what to do")
{
    for (const ChannelBar bar : {ChannelBar::NotConnected, ChannelBar::NoAddress, ChannelBar::NameOnly, ChannelBar::OptedOut})
        for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) {
            CHECK_FALSE(barWord(bar).isEmpty());
            const QString sentence = barSentence({channel, {}, bar}, QStringLiteral("Ann"));
            CHECK((sentence.contains(QStringLiteral("Ann")) || sentence.contains(QStringLiteral("Settings"))));
            CHECK_FALSE(sentence.contains(u'%'));
        }
    CHECK(barSentence({Channel::Sms}, QStringLiteral("Ann")).isEmpty());
}
