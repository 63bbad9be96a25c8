// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageText.h"

#include "SharedData.h"
#include "catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace uinbox::ui;

namespace {

/// The stretches of a text that become links.
QStringList linksIn(const QString& text)
{
    QStringList found;
    for (const TextLink& link : findLinks(text)) found.append(text.mid(link.start, link.length));
    return found;
}

QStringList linksIn(const char* text)
{
    return linksIn(QString::fromUtf8(text));
}

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList result;
    for (const char* text : texts) result.append(QString::fromUtf8(text));
    return result;
}

bool isLarge(const char* text)
{
    return isEmojiOnly(QString::fromUtf8(text));
}

}  // namespace

TEST_CASE("a web address becomes a link with its place in the text")
{
    const auto links = findLinks(QStringLiteral("see https://example.org/a?b=c#d now"));
    REQUIRE(links.size() == 1);
    CHECK(links[0].start == 4);
    CHECK(links[0].length == 27);
    CHECK(links[0].url == QUrl(QStringLiteral("https://example.org/a?b=c#d")));
    CHECK(linksIn("HTTP://EXAMPLE.ORG and https://b.example:8443/x") == list({"HTTP://EXAMPLE.ORG", "https://b.example:8443/x"}));
}

TEST_CASE("the place of a link counts UTF-16 units, as the layout does")
{
    const QString text = QString::fromUtf8("\xF0\x9F\x98\x80 http://example.org");
    const auto links = findLinks(text);
    REQUIRE(links.size() == 1);
    CHECK(links[0].start == 3);
    CHECK(text.mid(links[0].start, links[0].length) == u"http://example.org");
}

TEST_CASE("punctuation after an address belongs to the sentence")
{
    const char* endings[] = {".", ",", ";", ":", "!", "?", "...", "?!", "'", ".'", "\"", ">", "]", "}"};
    for (const char* ending : endings) {
        INFO(ending);
        CHECK(linksIn(QStringLiteral("at http://example.org/a") + QLatin1String(ending)) == list({"http://example.org/a"}));
        CHECK(linksIn(QStringLiteral("http://example.org/a") + QLatin1String(ending) + QStringLiteral(" and")) ==
              list({"http://example.org/a"}));
    }
    CHECK(linksIn("http://example.org/a.b,c") == list({"http://example.org/a.b,c"}));
    CHECK(linksIn("http://example.org/a/") == list({"http://example.org/a/"}));
}

TEST_CASE("a bracket around an address is not part of it, one inside is")
{
    CHECK(linksIn("(http://example.org/a)") == list({"http://example.org/a"}));
    CHECK(linksIn("(see http://example.org/a).") == list({"http://example.org/a"}));
    CHECK(linksIn("http://example.org/wiki/Primer_(film)") == list({"http://example.org/wiki/Primer_(film)"}));
    CHECK(linksIn("http://example.org/wiki/Primer_(film).") == list({"http://example.org/wiki/Primer_(film)"}));
    CHECK(linksIn("(http://example.org/wiki/Primer_(film))") == list({"http://example.org/wiki/Primer_(film)"}));
    CHECK(linksIn("<http://example.org/a>") == list({"http://example.org/a"}));
    CHECK(linksIn("[http://example.org/a]") == list({"http://example.org/a"}));
    CHECK(linksIn("\"http://example.org/a\"") == list({"http://example.org/a"}));
}

TEST_CASE("nothing but http and https becomes a link")
{
    for (const char* text : {"javascript:alert(1)", "JavaScript://example.org/%0aalert(1)", "file:///etc/passwd",
                             "data:text/html,x", "mailto:a@b.org", "tel:+14155552671", "ftp://example.org/a", "vbscript:x",
                             "smb://example.org/share", "www.example.org", "example.org", "xhttp://example.org",
                             "http:/example.org", "http://", "https://?", "https:// example.org", "intent://example.org#Intent"}) {
        INFO(text);
        CHECK(linksIn(text).isEmpty());
    }
    for (const TextLink& link : findLinks(QStringLiteral("http://example.org javascript:a https://b.example file:///x")))
        CHECK((link.url.scheme() == u"http" || link.url.scheme() == u"https"));
}

TEST_CASE("a link ends where its line does")
{
    CHECK(linksIn(toLayoutText(QStringLiteral("http://example.org/a\r\nhttp://example.org/b\nc"))) ==
          list({"http://example.org/a", "http://example.org/b"}));
}

TEST_CASE("a link leads where it says, not to the part before the @")
{
    const auto links = findLinks(QStringLiteral("http://bank.example@evil.example/"));
    REQUIRE(links.size() == 1);
    CHECK(links[0].url.host() == u"evil.example");
}

TEST_CASE("a text of nothing but addresses is searched in bearable time")
{
    QString text;
    for (int i = 0; i < 200; ++i) text += QStringLiteral("http://example.org/%1 ").arg(i);
    CHECK(findLinks(text).size() == 200);
    CHECK(linksIn(QStringLiteral("http://example.org/") + QString(20000, u'.')) == list({"http://example.org/"}));
    CHECK(linksIn(QStringLiteral("http://example.org/") + QString(20000, u')')) == list({"http://example.org/"}));
}

TEST_CASE("addresses with a protocol are found as twitter-text's cases want them")
{
    const auto bytes = uinbox::test::sharedFile(QStringLiteral("data/mentions_and_urls.json"));
    if (!bytes) return;
    // Rules of that service alone: a text without blanks in it, and what follows its own short addresses.
    const QStringList different{QStringLiteral("Extract URLs with and without protocol surrounded by CJK characters"),
                                QStringLiteral("Extract a t.co URL with a trailing apostrophe")};
    int checked = 0;
    for (const QJsonValue& row : QJsonDocument::fromJson(*bytes)[QStringLiteral("urls")].toArray()) {
        if (different.contains(row[QStringLiteral("description")].toString())) continue;
        const QString text = row[QStringLiteral("text")].toString();
        INFO(text.toStdString());
        const QStringList found = linksIn(text);
        for (const QJsonValue& expected : row[QStringLiteral("expected")].toArray()) {
            if (!expected.toString().startsWith(QStringLiteral("http"))) continue;
            CHECK(found.contains(expected.toString()));
            ++checked;
        }
    }
    CHECK(checked >= 25);
}

TEST_CASE("one to three emoji alone are drawn larger")
{
    CHECK(isLarge("\xF0\x9F\x98\x80"));
    CHECK(isLarge(" \xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80 \n"));
    CHECK(isLarge("\xE2\x9D\xA4\xEF\xB8\x8F"));                                                  // heart with selector
    CHECK(isLarge("\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD"));                                          // thumb with skin colour
    CHECK(isLarge("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"));  // family, joined
    CHECK(isLarge("\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA"));                                          // flag of two letters
    CHECK_FALSE(isLarge("\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80"));    // four
    CHECK_FALSE(isLarge("\xF0\x9F\x98\x80!"));
    CHECK_FALSE(isLarge("ok \xF0\x9F\x98\x80"));
    CHECK_FALSE(isLarge(""));
    CHECK_FALSE(isLarge("  "));
    CHECK_FALSE(isLarge("7"));
    CHECK_FALSE(isLarge("\xE4\xBD\xA0"));  // a Chinese character
}

TEST_CASE("line ends of every kind are one line end in the layout and in the clipboard")
{
    const QString separator(QChar::LineSeparator);
    CHECK(toLayoutText(QStringLiteral("a\r\nb\nc\rd")) == QStringLiteral("a%1b%1c%1d").arg(separator));
    CHECK(toLayoutText(QStringLiteral("a\r\n\r\nb")) == QStringLiteral("a%1%1b").arg(separator));
    CHECK(toLayoutText(QStringLiteral("a") + QChar(QChar::ParagraphSeparator) + u'b') == QStringLiteral("a%1b").arg(separator));
    CHECK(fromLayoutText(toLayoutText(QStringLiteral("a\r\nb\nc"))) == u"a\nb\nc");
    CHECK(toLayoutText({}).isEmpty());
}

TEST_CASE("a bubble shows as much of a text as can be laid out at once, and says where the rest is")
{
    const QString all(300'000, u'x');
    const QString shown = shownText(all);
    CHECK(shown.size() < kMostShown + 200);
    CHECK(shown.startsWith(all.left(kMostShown)));
    CHECK(shown.contains(QStringLiteral("details")));
    CHECK(shownText(QStringLiteral("short")) == QStringLiteral("short"));
    // Not between the halves of a character.
    const QString faces = QStringLiteral("x") + QStringLiteral("😀").repeated(10'000);
    CHECK_FALSE(shownText(faces).left(kMostShown).back().isHighSurrogate());
}
