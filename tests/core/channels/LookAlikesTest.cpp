// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/LookAlikes.h"

#include "catch.h"

using namespace uinbox;

TEST_CASE("a text is itself but for white space at its ends")
{
    CHECK(isSameButLookAlikes(u"Hello 👍", u" Hello 👍\n"));
    CHECK(isSameButLookAlikes(u"", u""));
    CHECK_FALSE(isSameButLookAlikes(u"Hello", u"hello"));
    CHECK_FALSE(isSameButLookAlikes(u"ok", u"that is not ok"));
}

TEST_CASE("a text is the same when look-alikes of GSM-7 stand in it")
{
    CHECK(isSameButLookAlikes(u"It’s “fine” – really…", u"It's \"fine\" - really..."));
    CHECK(isSameButLookAlikes(u"one\u00a0two\u2003three\tfour", u"one two three four"));
    CHECK(isSameButLookAlikes(u"zero\u200bwidth\ufeff", u"zerowidth"));
    CHECK(isSameButLookAlikes(u"São Paulo, Łódź?", u"Sao Paulo, Łódź?") == false);  // Ł has no look-alike in GSM-7
    CHECK(isSameButLookAlikes(u"São Paulo", u"Sao Paulo"));
    CHECK(isSameButLookAlikes(u"Sa\u0303o", u"Sao"));
    CHECK(isSameButLookAlikes(u"（ｗｉｄｅ）", u"(wide)"));
}

TEST_CASE("a text with what has no look-alike is never another")
{
    CHECK_FALSE(isSameButLookAlikes(u"Привет", u"Privet"));
    CHECK_FALSE(isSameButLookAlikes(u"Hi 👍", u"Hi "));
    CHECK_FALSE(isSameButLookAlikes(u"’’’", u"ok"));
    CHECK_FALSE(isSameButLookAlikes(u"It’s", u"Its"));
}

TEST_CASE("what the provider has must itself be GSM-7 to be a look-alike")
{
    CHECK_FALSE(isSameButLookAlikes(u"It’s – so", u"It’s - so"));
    CHECK_FALSE(isSameButLookAlikes(u"It's", u"It’s"));
}
