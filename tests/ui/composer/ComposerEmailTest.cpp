// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writing.h"

#include <QLineEdit>
#include <QToolButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("in an e-mail Enter begins a line and Ctrl+Enter sends, with its subject")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    writing.composer.setReplySubject(QStringLiteral("Quote 1042"));
    CHECK(writing.subject.isVisibleTo(&writing.composer));
    CHECK(writing.subject.subject() == u"Re: Quote 1042");
    writing.type("a");
    writing.key(Qt::Key_Return);
    writing.type("b");
    CHECK(writing.sent.isEmpty());
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writing.sent.count() == 1);
    const OutgoingMessage message = writing.message(0);
    CHECK(message.channel == Channel::Email);
    CHECK(message.content == u"a\nb");
    CHECK(message.subject == u"Re: Quote 1042");
    CHECK_FALSE(message.schedule);
    CHECK(writing.subject.subject() == u"Re: Quote 1042");
    CHECK(writing.composer.text().isEmpty());
}

TEST_CASE("the subject of an answer is filled in once and never over what was written")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    writing.composer.setReplySubject(QStringLiteral("RE: Quote"));
    CHECK(writing.subject.subject() == u"RE: Quote");
    CHECK(writing.composer.draft().subject.isEmpty());
    QLineEdit* field = writing.subject.fields().front();
    field->clear();
    QTest::keyClicks(field, QStringLiteral("Another matter"));
    writing.composer.setReplySubject(QStringLiteral("Later"));
    CHECK(writing.subject.subject() == u"Another matter");
    CHECK(writing.composer.draft().subject == u"Another matter");
    CHECK(writing.edited.count() > 0);
}

TEST_CASE("an e-mail without a subject is not sent and says so")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    writing.type("hello");
    CHECK_FALSE(writing.button.isEnabled());
    CHECK(writing.note.text() == u"An e-mail needs a subject.");
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(writing.sent.isEmpty());
    QTest::keyClicks(writing.subject.fields().front(), QStringLiteral("Quote"));
    CHECK(writing.button.isEnabled());
    CHECK_FALSE(writing.note.isVisibleTo(&writing.composer));
}

TEST_CASE("Cc and Bcc come with a button, and what is no address is named")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    writing.composer.setReplySubject(QStringLiteral("Quote"));
    writing.type("hello");
    const auto fields = writing.subject.fields();
    CHECK_FALSE(fields[1]->isVisibleTo(&writing.composer));
    writing.subject.findChild<QToolButton*>()->click();
    CHECK(fields[1]->isVisibleTo(&writing.composer));
    CHECK(fields[2]->isVisibleTo(&writing.composer));
    QTest::keyClicks(fields[1], QStringLiteral("Bob@Example.com; carol@example.com"));
    QTest::keyClicks(fields[2], QStringLiteral("nobody"));
    CHECK_FALSE(writing.button.isEnabled());
    CHECK(writing.note.text().contains(QStringLiteral("\"nobody\" is not an e-mail address")));
    fields[2]->setText(QString());
    QTest::keyClicks(fields[2], QStringLiteral("dan@example.com"));
    REQUIRE(writing.button.isEnabled());
    QTest::keyClick(fields[2], Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.message(0).envelope.cc == QStringList{QStringLiteral("bob@example.com"), QStringLiteral("carol@example.com")});
    CHECK(writing.message(0).envelope.bcc == QStringList{QStringLiteral("dan@example.com")});
    CHECK_FALSE(fields[1]->isVisibleTo(&writing.composer));
}
