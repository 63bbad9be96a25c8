// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageText.h"

#include "SharedData.h"
#include "TurnWatch.h"
#include "catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// The stretches of a text that become links of a kind.
QStringList linksIn(const QString& text, LinkKind kind = LinkKind::Web)
{
    QStringList found;
    for (const TextLink& link : findLinks(text))
        if (link.kind == kind) found.append(text.mid(link.start, link.length));
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

TEST_CASE("nothing else that looks like a scheme becomes a link")
{
    for (const char* text :
         {"javascript:alert(1)", "JavaScript://example.com/%0aalert(1)", "file:///etc/passwd", "data:text/html,x",
          "ftp://example.com/a", "vbscript:x", "smb://example.com/share", "xhttp://example.com", "http:/example.com", "http://",
          "https://?", "intent://example.com#Intent", "http://nowhere", "http://999.1.1.1/", "example.invalid", "printer.local"}) {
        INFO(text);
        CHECK(findLinks(QString::fromUtf8(text)).empty());
    }
    for (const TextLink& link : findLinks(QStringLiteral("http://example.org javascript:a https://b.example file:///x a@b.org")))
        CHECK((link.url.scheme() == u"http" || link.url.scheme() == u"https" || link.url.scheme() == u"mailto"));
}

TEST_CASE("an address without a scheme is one where its domain exists")
{
    const auto links = findLinks(QStringLiteral("see www.example.org/a, or unified-inbox.com!"));
    REQUIRE(links.size() == 2);
    CHECK(links[0].url == QUrl(QStringLiteral("http://www.example.org/a")));
    CHECK(links[1].url == QUrl(QStringLiteral("http://unified-inbox.com")));
    CHECK(linksIn("report.pdf main.cpp v1.2.3 a.b e.g. 12.5 ok...then").isEmpty());
}

TEST_CASE("with a scheme, hosts of a home or an office are addresses too")
{
    CHECK(linksIn("http://localhost:3000/a http://192.168.0.12:8080 https://printer.local/x") ==
          list({"http://localhost:3000/a", "http://192.168.0.12:8080", "https://printer.local/x"}));
}

TEST_CASE("e-mail addresses and international phone numbers are links")
{
    const QString text =
        QStringLiteral("Write to Ann.Lee+x@example.org. or call +44 20 7946 0958 (or +1 (415) 555-2671), not 12345.");
    const auto links = findLinks(text);
    REQUIRE(links.size() == 3);
    CHECK(links[0].url == QUrl(QStringLiteral("mailto:ann.lee+x@example.org")));
    CHECK(text.mid(links[0].start, links[0].length) == u"Ann.Lee+x@example.org");
    CHECK(links[1].kind == LinkKind::Phone);
    CHECK(links[1].url == QUrl(QStringLiteral("tel:+442079460958")));
    CHECK(text.mid(links[1].start, links[1].length) == u"+44 20 7946 0958");
    CHECK(links[2].url == QUrl(QStringLiteral("tel:+14155552671")));
    for (const char* none : {"a@b", "@example.org", "a@.org", "1+1=2", "+123", "x+44 20 7946 0958", "http://a.com@evil.com/"}) {
        INFO(none);
        CHECK(findLinks(QString::fromUtf8(none)).empty());
    }
}

TEST_CASE("a link ends where its line does")
{
    CHECK(linksIn(toLayoutText(QStringLiteral("http://example.org/a\r\nhttp://example.org/b\nc"))) ==
          list({"http://example.org/a", "http://example.org/b"}));
}

TEST_CASE("an address that leads elsewhere than it says is none")
{
    CHECK(findLinks(QStringLiteral("http://bank.example@evil.example/")).empty());
    CHECK(findLinks(QStringLiteral("https://bank.com:443@evil.com/x")).empty());
    CHECK(findLinks(QStringLiteral("http://127.0.0.1@evil.com/x")).empty());
    // The marks that turn the direction of a text end an address.
    CHECK(linksIn(QString::fromUtf8("http://example.com\xE2\x80\xAEmoc.elpmaxe")) == list({"http://example.com"}));
}

TEST_CASE("a text of nothing but addresses is searched in bearable time")
{
    QString text;
    for (int i = 0; i < 200; ++i) text += QStringLiteral("http://example.org/%1 ").arg(i);
    CHECK(findLinks(text).size() == 200);
    CHECK(linksIn(QStringLiteral("http://example.org/") + QString(20000, u'.')) == list({"http://example.org/"}));
    CHECK(linksIn(QStringLiteral("http://example.org/") + QString(20000, u')')) == list({"http://example.org/"}));
}

TEST_CASE("web addresses are found as twitter-text's cases want them")
{
    const auto bytes = uinbox::test::sharedFile(QStringLiteral("data/mentions_and_urls.json"));
    if (!bytes) return;
    int checked = 0;
    for (const QJsonValue& row : QJsonDocument::fromJson(*bytes)[QStringLiteral("urls")].toArray()) {
        const QString text = row[QStringLiteral("text")].toString();
        INFO(text.toStdString());
        QStringList expected;
        for (const QJsonValue& url : row[QStringLiteral("expected")].toArray()) expected.append(url.toString());
        CHECK(linksIn(text) == expected);
        ++checked;
    }
    CHECK(checked >= 46);
}

TEST_CASE("web addresses of the kinds of twitter-text's cases")
{
    struct Row {
        const char* text;
        std::initializer_list<const char*> links;
    };
    const Row rows[] = {
        {"text http://foo.com?#foo text", {"http://foo.com?#foo"}},
        {"foo.baz foo.co.jp www.xxxxxxx.baz www.foo.co.uk wwwww.xxxxxxx foo.comm foo.somecom foo.govedu",
         {"foo.co.jp", "www.foo.co.uk"}},
        {"Go to http://example.com/view/slug-url-?foo=bar", {"http://example.com/view/slug-url-?foo=bar"}},
        {"@user Try http:// example.com/path", {"example.com/path"}},
        {"twitter.comこれは日本語です。example.com中国語t.co/abcde한국twitter.com example2.comテストtwitter.com/abcde",
         {"twitter.com", "example.com", "t.co/abcde", "twitter.com", "example2.com", "twitter.com/abcde"}},
        {"Go to http://twitter.com/Русские_слова", {"http://twitter.com/Русские_слова"}},
        {"text http://domain-dash_2314352345_dfasd.foo-cow_4352.com", {}},
        {"text http://-dash_2314352345_dfasd.foo-cow_4352.com", {}},
        {"test http://twitter-.com", {}},
        {"test http://twitter.c_o_m", {}},
        {"test http://a.b.cd", {"http://a.b.cd"}},
        {"#test.com @test.com #http://test.com @http://test.com #t.co/abcde @t.co/abcde", {}},
        {"Check this site out http://t.co/FNkPfmii- it's great", {"http://t.co/FNkPfmii"}},
        {"$http://twitter.com $twitter.com $http://t.co/abcde $t.co/abcde $t.co $TVI.CA $RBS.CA", {}},
        {"john.doe.gov@mail.com", {}},
        {"http://t.co/8MkmHU0k+c http://t.co/TKLp64dY.x http://t.co/8t7G3ddS#a",
         {"http://t.co/8MkmHU0k", "http://t.co/TKLp64dY", "http://t.co/8t7G3ddS"}},
        {"test http://xn--ls8h.XN--ls8h.la/", {"http://xn--ls8h.XN--ls8h.la/"}},
        {"test http://foobar.みんな/ http://foobar.中国/ http://foobar.پاکستان/ ",
         {"http://foobar.みんな/", "http://foobar.中国/", "http://foobar.پاکستان/"}},
        {"皆さん見てください！ http://google.com", {"http://google.com"}},
        {"http://example.com/(a)(b (http://example.com/x_(y_(z))) http://example.com/()",
         {"http://example.com/(a)", "http://example.com/x_(y_(z))", "http://example.com/"}},
        {"http://foo.com:80a http://foo.com:/x http://foo.com:8080/x?y",
         {"http://foo.com:80", "http://foo.com", "http://foo.com:8080/x?y"}},
        {"HTTPS://EXAMPLE.COM/A (foo.com) 'foo.org' \"foo.net\" [foo.edu]",
         {"HTTPS://EXAMPLE.COM/A", "foo.com", "foo.org", "foo.net", "foo.edu"}},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(linksIn(row.text) == list(row.links));
    }
}

TEST_CASE("the time to find links grows with the text alone, whatever it is made of")
{
    const auto work = [](const QString& text) {
        TurnWatch watch;
        (void)findLinks(text);
        return watch.milliseconds();
    };
    const char* parts[] = {"x",
                           "a.",
                           "あ",
                           "http://",
                           "http://a.com/(",
                           "a.b-",
                           "_.",
                           "@",
                           "a@",
                           "a@b.",
                           "http://t.co/",
                           "http://a.com/x...",
                           "+44 ",
                           "1.1.",
                           "http://a.com?",
                           "é.com",
                           "a.com.",
                           "http://あ.",
                           "-",
                           "((",
                           "www.a.com ",
                           "+442079460958 "};
    for (const char* part : parts) {
        INFO(part);
        const QString unit = QString::fromUtf8(part);
        const QString half = unit.repeated(125'000 / unit.size());
        const QString whole = unit.repeated(2'000'000 / unit.size());
        (void)work(half);
        // Sixteen times the text; its square would take 256 times as long.
        CHECK(work(whole) < 80 * std::max(work(half), 1.0));
    }
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
    // What takes longer to lay out is cut earlier, and then the details have all of it.
    const QString family = QString::fromUtf8("👩\u200d👩\u200d👧 ").repeated(500);
    REQUIRE(family.size() < kMostShown);
    CHECK(shownLength(family) < 2'000);
    CHECK(shownText(family).size() < 2'200);
    CHECK(shownLength(QString::fromUtf8("👍").repeated(300)) == 600);
    // Not between the halves of a character.
    const QString faces = QStringLiteral("x") + QStringLiteral("😀").repeated(10'000);
    CHECK_FALSE(shownText(faces).left(kMostShown).back().isHighSurrogate());
}
