// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/FilesBar.h"

#include "Writer.h"

#include <QToolButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("files go by e-mail always, by WhatsApp with the line, and by SMS with the line where there is MMS")
{
    const auto bar = [](Channel channel, const char* address, bool isConnected) {
        return filesBar(channel, QString::fromLatin1(address), isConnected);
    };
    CHECK(bar(Channel::Email, "ann@example.com", false) == FilesBar::None);
    CHECK(bar(Channel::WhatsApp, "+447700900123", true) == FilesBar::None);
    CHECK(bar(Channel::WhatsApp, "+447700900123", false) == FilesBar::NoLine);
    CHECK(bar(Channel::Sms, "+14155552671", true) == FilesBar::None);
    CHECK(bar(Channel::Sms, "+14155552671", false) == FilesBar::NoLine);
    CHECK(bar(Channel::Sms, "+447700900123", true) == FilesBar::NoMms);
    CHECK(bar(Channel::Sms, "+447700900123", false) == FilesBar::NoMms);
    CHECK(bar(Channel::Sms, "", true) == FilesBar::None);
}

TEST_CASE("where no file goes along the paperclip stays, says why and what to do, and its keys say it too")
{
    Writer writer(Channel::Sms);
    bool isConnected = false;
    writer.composer.setCarriesFiles([&] { return isConnected; });
    QToolButton* clip = nullptr;
    for (QToolButton* each : writer.composer.findChildren<QToolButton*>())
        if (each->accessibleName() == u"Attach files") clip = each;
    REQUIRE(clip);
    writer.type("x");
    CHECK(clip->isVisible());
    CHECK_FALSE(clip->isEnabled());
    const auto tip = [&] { return clip->toolTip().replace(u'\n', u' '); };
    CHECK(tip().contains(QStringLiteral("once the line in Settings is connected")));
    CHECK(clip->accessibleDescription() == tip());
    for (const QString& line : clip->toolTip().split(u'\n')) CHECK(line.size() <= 60);
    writer.key(Qt::Key_U, Qt::ControlModifier);
    CHECK(writer.note.text() == tip());
    isConnected = true;
    writer.type("y");
    CHECK(clip->isEnabled());
    CHECK(clip->toolTip() == u"Attach files");
    writer.composer.setChoices(
        {{Channel::Sms, QStringLiteral("+447700900123")}, {Channel::WhatsApp, QStringLiteral("+447700900123")}});
    CHECK_FALSE(clip->isEnabled());
    CHECK(tip().contains(QStringLiteral("the number of Ann is elsewhere")));
    writer.composer.setChannel(Channel::WhatsApp);
    CHECK(clip->isEnabled());
    CHECK(clip->accessibleDescription().isEmpty());
    writer.composer.setMode(WritingMode::Note);
    CHECK_FALSE(clip->isVisible());
}
