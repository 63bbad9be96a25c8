// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/MailHeaders.h"

#include "TestScale.h"

#include <random>

using namespace uinbox;
using namespace uinbox::test;

namespace {

using Row = std::pair<const char*, const char*>;

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

/// "name|address;name|address"
QString read(const char* field)
{
    QStringList shown;
    for (const Mailbox& mailbox : mailboxesIn(utf8(field))) shown.append(mailbox.name + u'|' + mailbox.address);
    return shown.join(u';');
}

}  // namespace

TEST_CASE("encoded words are decoded, joined where they are cut, and left where nobody can read them")
{
    for (const auto& [written, meant] :
         {Row{"plain", "plain"}, Row{"=?UTF-8?Q?Zo=C3=AB?=", "Zoë"}, Row{"=?utf-8?b?8J+RjQ==?= ok", "👍 ok"},
          Row{"=?ISO-8859-1?Q?caf=E9_au_lait?=", "café au lait"}, Row{"=?iso-8859-1*fr?q?=E9?=", "é"},
          Row{"a =?UTF-8?Q?b?= c", "a b c"}, Row{"=?UTF-8?Q?a?= =?UTF-8?Q?b?=", "ab"},
          Row{"=?UTF-8?Q?a?=\r\n =?ISO-8859-1?Q?=E9?=", "aé"}, Row{"=?UTF-8?Q?=F0=9F?= =?UTF-8?Q?=91=8D?=", "👍"},
          Row{"=?x-nobody?Q?abc?=", "=?x-nobody?Q?abc?="}, Row{"=?UTF-8?X?abc?=", "=?UTF-8?X?abc?="},
          Row{"=?UTF-8?Q?=FF?=", "\xef\xbf\xbd"}, Row{"=?broken", "=?broken"},
          Row{"=?UTF-8?Q?"
              "?=",
              ""},
          Row{"1 =?= 2", "1 =?= 2"}}) {
        INFO(written);
        CHECK(decodedWords(utf8(written)) == utf8(meant));
    }
}

TEST_CASE("mailboxes are read as people's programs write them")
{
    for (const auto& [written, meant] :
         {Row{"ann@example.org", "|ann@example.org"}, Row{"Ann <ann@example.org>", "Ann|ann@example.org"},
          Row{"<ann@example.org>", "|ann@example.org"}, Row{"\"Smith, Ann\" <a@x.org>", "Smith, Ann|a@x.org"},
          Row{R"("Ann \"A.\" \\Smith" <a@x.org>)", R"(Ann "A." \Smith|a@x.org)"}, Row{"a@x.org (Ann Smith)", "Ann Smith|a@x.org"},
          Row{"Ann (at (the) desk) <a@x.org>", "Ann|a@x.org"}, Row{"a@x.org, B <b@x.org>", "|a@x.org;B|b@x.org"},
          Row{"friends: a@x.org, b@x.org;", "|a@x.org;|b@x.org"}, Row{"undisclosed-recipients:;", ""}, Row{"<>", "|"},
          Row{"=?UTF-8?Q?Zo=C3=AB?=\r\n Smith <z@x.org>", "Zoë Smith|z@x.org"},
          Row{"\"=?UTF-8?B?WsO2w6s=?=\" <z@x.org>", "Zöë|z@x.org"}, Row{"", ""}, Row{" , ,", ""},
          Row{"Ann <a@x.org", "Ann|a@x.org"}}) {
        INFO(written);
        CHECK(read(written) == utf8(meant));
    }
}

TEST_CASE("message ids are found between folds, comments and words, and without their brackets")
{
    for (const auto& [written, meant] :
         {Row{"<1@x>", "<1@x>"}, Row{"<1@x> <2@x>\r\n\t<3@x>", "<1@x> <2@x> <3@x>"}, Row{"<1@x><2@x>,<1@x>", "<1@x> <2@x>"},
          Row{"1@x 2@x", "<1@x> <2@x>"}, Row{"Your message of \"Monday\" <1@x> (by Ann <ann>)", "<1@x> <ann>"},
          Row{"(a comment@here) 1@x", "<1@x>"}, Row{"<1@\r\n x>", "<1@x>"}, Row{"", ""}, Row{"<>", ""}, Row{"no id here", ""},
          Row{"<1@x", "<1@x>"}}) {
        INFO(written);
        CHECK(messageIdsIn(utf8(written)).join(u' ') == utf8(meant));
    }
    QString many;
    for (int i = 0; i < 5000; ++i) many += QStringLiteral("<%1@x> ").arg(i);
    CHECK(messageIdsIn(many).size() == 200);
}

TEST_CASE("whatever a header has, reading it ends")
{
    std::mt19937 random(7);
    const QString letters = utf8("a<>\"\\(),;:@=?QB_ \r\n\té👍");
    const int count = scaleOf("UINBOX_MUTATIONS", 20'000);
    qsizetype read = 0;
    for (int i = 0; i < count; ++i) {
        QString field;
        for (auto n = random() % 60; n > 0; --n)
            field += letters.at(static_cast<qsizetype>(random() % static_cast<quint32>(letters.size())));
        read += static_cast<qsizetype>(mailboxesIn(field).size()) + messageIdsIn(field).size() + decodedWords(field).size();
    }
    CHECK(read > count);
}
