// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/MergedDraft.h"

#include "catch.h"

using namespace uinbox;

TEST_CASE("what is put to a draft takes nothing away from it")
{
    Draft before;
    before.channel = Channel::Email;
    before.content = QStringLiteral("half an answer");
    before.subject = QStringLiteral("Re: Quote");
    before.cc = {QStringLiteral("ann@example.org")};
    before.files = {QStringLiteral("/a.pdf")};
    before.note = QStringLiteral("ask Ben");
    Draft added;
    added.channel = Channel::Sms;
    SECTION("a text")
    {
        added.content = QStringLiteral("not sent");
        added.subject = QStringLiteral("Another");
        const Draft both = mergedDraft(before, added);
        CHECK(both.content == u"not sent\n\nhalf an answer");
        CHECK(both.channel == Channel::Sms);
        CHECK(both.subject == u"Re: Quote");
        CHECK(both.cc == before.cc);
        CHECK(both.files == before.files);
        CHECK(both.note == u"ask Ben");
    }
    SECTION("a note, which leaves the message as it is")
    {
        added.note = QStringLiteral("in a hurry");
        const Draft both = mergedDraft(before, added);
        CHECK(both.note == u"in a hurry\nask Ben");
        CHECK(both.channel == Channel::Email);
        CHECK(both.content == before.content);
        CHECK(both.subject == before.subject);
    }
    SECTION("formatting stays where there is one text alone")
    {
        added.content = QStringLiteral("bold");
        added.html = QStringLiteral("<b>bold</b>");
        CHECK(mergedDraft(before, added).html.isEmpty());
        before.content.clear();
        CHECK(mergedDraft(before, added).html == added.html);
    }
}
