// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writing.h"

#include <QMenu>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("Ctrl+Shift+X goes to the next channel that is possible, keeps the text and tells")
{
    Writing writing;
    writing.type("hello");
    const auto before = writing.edited.count();
    writing.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.composer.channel() == Channel::WhatsApp);
    CHECK(writing.composer.text() == u"hello");
    CHECK(writing.edited.count() == before + 1);
    CHECK(writing.composer.isTouched());
    writing.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.composer.channel() == Channel::Email);
    writing.bar(Channel::Sms, ChannelBar::OptedOut);
    writing.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.composer.channel() == Channel::WhatsApp);
    writing.bar(Channel::Email, ChannelBar::NoAddress);
    writing.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.composer.channel() == Channel::WhatsApp);
    CHECK(writing.composer.text() == u"hello");
}

TEST_CASE("the menu of channels has them all, and says why some are not possible")
{
    Writing writing;
    writing.bar(Channel::WhatsApp, ChannelBar::NotConnected);
    writing.bar(Channel::Email, ChannelBar::NoAddress);
    const auto actions = writing.channel.menu()->actions();
    REQUIRE(actions.size() == 3);
    CHECK(actions[0]->isEnabled());
    CHECK(actions[0]->text().contains(QStringLiteral("+1 415-555-2671")));
    CHECK_FALSE(actions[1]->isEnabled());
    CHECK(actions[1]->text() == u"WhatsApp  ·  not connected");
    CHECK_FALSE(actions[2]->isEnabled());
    CHECK(actions[2]->text() == u"E-mail  ·  no address");
    CHECK(writing.channel.accessibleName() == u"Channel: SMS");
    writing.bar(Channel::Email, ChannelBar::None);
    writing.channel.menu()->actions()[2]->trigger();
    CHECK(writing.composer.channel() == Channel::Email);
    CHECK(writing.channel.accessibleName() == u"Channel: E-mail");
}

TEST_CASE("WhatsApp says how long one may write freely, and then that only a template goes")
{
    using namespace std::chrono_literals;
    Writing writing;
    writing.composer.setChannel(Channel::WhatsApp);
    writing.type("hello");
    CHECK(writing.button.isEnabled());
    CHECK_FALSE(writing.window.isVisibleTo(&writing.composer));
    writing.composer.setWhatsAppWindow(writing.clock.now() + 3h + 12min + 30s);
    CHECK(writing.window.isVisibleTo(&writing.composer));
    CHECK(writing.window.text() == u"You can write freely for another 3 h 12 min.");
    CHECK(writing.button.isEnabled());
    writing.clock.advance(3h + 12min);
    writing.window.refresh();
    CHECK(writing.window.text() == u"You can write freely for another less than a minute.");
    writing.clock.advance(30s);
    writing.window.refresh();
    CHECK(writing.window.text() == u"The 24-hour window is closed: choose a template.");
    CHECK_FALSE(writing.button.isEnabled());
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.isEmpty());
    CHECK(writing.composer.text() == u"hello");
    writing.composer.setChannel(Channel::Sms);
    CHECK(writing.button.isEnabled());
    CHECK_FALSE(writing.window.isVisibleTo(&writing.composer));
}

TEST_CASE("a template stands in the field as it will be read, goes out with its variables, and gives the text back when removed")
{
    Writing writing;
    writing.composer.setChannel(Channel::WhatsApp);
    writing.composer.setWhatsAppWindow(std::nullopt);
    writing.type("my own words");
    QSignalSpy asked(&writing.composer, &Composer::templateRequested);
    writing.window.findChild<QPushButton*>()->click();
    CHECK(asked.count() == 1);
    FilledTemplate chosen;
    chosen.of.sid = QStringLiteral("HX1");
    chosen.of.name = QStringLiteral("reminder");
    chosen.of.body = QStringLiteral("Hello {{1}}!");
    chosen.values = {{QStringLiteral("1"), QStringLiteral("Ann")}};
    writing.composer.setTemplate(chosen);
    CHECK(writing.composer.text() == u"Hello Ann!");
    CHECK(writing.window.text() == u"Template: reminder");
    CHECK(writing.composer.draft().content == u"my own words");
    writing.type("x");
    CHECK(writing.composer.text() == u"Hello Ann!");
    CHECK(writing.button.isEnabled());
    writing.window.findChildren<QPushButton*>().last()->click();
    CHECK(writing.composer.text() == u"my own words");
    CHECK_FALSE(writing.button.isEnabled());
    writing.composer.setTemplate(chosen);
    writing.key(Qt::Key_Return);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.sentText(0) == u"Hello Ann!");
    CHECK(writing.message(0).envelope.templateSid == u"HX1");
    CHECK(writing.message(0).envelope.variables == chosen.values);
    CHECK_FALSE(writing.edit.isReadOnly());
}
