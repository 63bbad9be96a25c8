// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writing.h"

#include <QFile>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("a text that comes back stands before what was typed since")
{
    Writing writing;
    writing.type("first");
    writing.key(Qt::Key_Return);
    writing.giveBack(QStringLiteral("first"));
    CHECK(writing.composer.text() == u"first");
    writing.key(Qt::Key_Return);
    writing.type("second");
    writing.giveBack(QStringLiteral("first"));
    CHECK(writing.composer.text() == u"first\nsecond");
    writing.type("!");
    CHECK(writing.composer.text() == u"first\nsecond!");
    CHECK(writing.edited.count() > 0);
}

TEST_CASE("what is given back to an empty field has its channel, subject and copies again")
{
    Writing writing;
    OutgoingMessage message;
    message.channel = Channel::Email;
    message.content = QStringLiteral("hello");
    message.subject = QStringLiteral("Quote");
    message.envelope.cc = QStringList{QStringLiteral("bob@example.com")};
    writing.composer.giveBack(message);
    CHECK(writing.composer.channel() == Channel::Email);
    CHECK(writing.composer.text() == u"hello");
    CHECK(writing.subject.subject() == u"Quote");
    CHECK(writing.subject.cc() == message.envelope.cc);
    // Beside something that is being written nothing is changed but the text.
    writing.composer.begin(QStringLiteral("Ann"), Channel::Sms);
    writing.type("half");
    writing.composer.giveBack(message);
    CHECK(writing.composer.channel() == Channel::Sms);
    CHECK(writing.composer.text() == u"hello\nhalf");
}

TEST_CASE("what comes back beside something written brings its files and copies, and loses none of the others")
{
    Writing writing;
    const auto file = [&](const char* name) {
        QFile made(writing.profile.filePath(QLatin1String(name)));
        REQUIRE(made.open(QIODevice::WriteOnly));
        return made.fileName();
    };
    const QString before = file("before.txt");
    const QString since = file("since.txt");
    writing.composer.setChannel(Channel::Email);
    writing.subject.setCopies({QStringLiteral("since@example.com")}, {});
    writing.files.add({since});
    writing.type("since");
    OutgoingMessage message;
    message.channel = Channel::Email;
    message.content = QStringLiteral("before");
    message.subject = QStringLiteral("Its subject");
    message.envelope.cc = {QStringLiteral("before@example.com")};
    message.files = {{before, QStringLiteral("before.txt"), QStringLiteral("text/plain")}};
    writing.composer.giveBack(message);
    const Draft draft = writing.composer.draft();
    CHECK(draft.content == u"before\nsince");
    CHECK(draft.subject == u"Its subject");
    CHECK(draft.cc == QStringList{QStringLiteral("since@example.com"), QStringLiteral("before@example.com")});
    CHECK(draft.files == QStringList{since, before});
}
