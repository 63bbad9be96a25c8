// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/HtmlSanitizer.h"

#include "SafeHtmlCheck.h"
#include "SharedData.h"
#include "catch.h"
#include "media/HtmlText.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace uinbox;
using namespace uinbox::test;

namespace {

SafeHtml safe(const QString& html, HtmlSanitizer::Options options = {})
{
    return HtmlSanitizer::sanitize(html, options);
}

QString safeOf(const char* html)
{
    return safe(QString::fromUtf8(html)).parts.join(QString());
}

/// All that is wrong with what becomes of it; empty where nothing is.
QString problemsOf(const QString& html)
{
    const SafeHtml result = safe(html);
    QStringList problems;
    for (const QString& part : result.parts) problems += problemsInSafeHtml(part, static_cast<int>(result.pictures.size()));
    return problems.join(u'\n');
}

std::vector<QString> payloads()
{
    std::vector<QString> all;
    const auto file = sharedFile(QStringLiteral("data/html_sanitizer_cases.json"));
    if (!file) return all;
    for (const QJsonValue row : QJsonDocument::fromJson(*file).array())
        all.push_back(row.toObject().value(QStringLiteral("payload")).toString());
    return all;
}

/// Payloads cut, mixed, repeated and spoilt.
QString mutated(const std::vector<QString>& all, std::mt19937& random)
{
    const auto below = [&random](size_t limit) { return static_cast<qsizetype>(random() % std::max<size_t>(limit, 1)); };
    const auto any = [&] { return all[static_cast<size_t>(below(all.size()))]; };
    static const char* kBits[] = {"<",
                                  ">",
                                  "\"",
                                  "'",
                                  "=",
                                  "/",
                                  "<!--",
                                  "-->",
                                  "&",
                                  "&#x3c;",
                                  "&#0;",
                                  "]]>",
                                  "<svg>",
                                  "</svg>",
                                  "<math>",
                                  "</p>",
                                  "<p>",
                                  "<table>",
                                  "<td>",
                                  "</table>",
                                  "<style>",
                                  "</style>",
                                  "<script>",
                                  "</title>",
                                  "<a href=javascript:x>",
                                  "<img src=x onerror=y>",
                                  "<select>",
                                  "<template>",
                                  "style=",
                                  "\t",
                                  "\n",
                                  "\x01",
                                  "`",
                                  "<b>",
                                  "</b>",
                                  "<noscript>",
                                  "<textarea>",
                                  "<plaintext>",
                                  "<xmp>",
                                  "<frameset>",
                                  "<form action=x>",
                                  "<img src='http://a.b/c'>",
                                  "url("};
    QString text = any();
    for (int step = 0; step < 1 + static_cast<int>(below(5)); ++step) {
        const qsizetype at = below(static_cast<size_t>(text.size()) + 1);
        switch (below(6)) {
            case 0: text.insert(at, any()); break;
            case 1: text.remove(at, below(20)); break;
            case 2: text = text.left(at) + any(); break;
            case 3: text.insert(at, QString::fromLatin1(kBits[below(std::size(kBits))])); break;
            case 4: text = text.mid(at) + text.left(at); break;
            case 5: text.insert(at, text.mid(below(static_cast<size_t>(text.size()) + 1), 40)); break;
        }
    }
    return text;
}

}  // namespace

TEST_CASE("hostile HTML becomes harmless HTML")
{
    const auto all = payloads();
    if (all.empty()) return;
    CHECK(all.size() > 100);
    for (const QString& html : all) {
        INFO(html.toStdString());
        INFO(safe(html).parts.join(QString()).toStdString());
        CHECK(problemsOf(html).toStdString() == "");
        // Once more changes nothing of it that matters.
        CHECK(problemsOf(safe(html).parts.front()).toStdString() == "");
    }
}

TEST_CASE("hostile HTML cut, mixed and spoilt becomes harmless HTML")
{
    const auto all = payloads();
    if (all.empty()) return;
    std::mt19937 random(20261130);
    for (int i = 0; i < 5'000; ++i) {
        const QString html = mutated(all, random);
        const QString problems = problemsOf(html);
        if (problems.isEmpty()) continue;
        INFO(html.toStdString());
        CHECK(problems.toStdString() == "");
        break;
    }
}

TEST_CASE("what a mail is read by stays")
{
    struct Row {
        const char* html;
        const char* safe;
    };
    for (const auto& [html, expected] : {
             Row{"plain", "plain"},
             Row{"<p>One <b>two</b> <i>three</i></p>", "<p>One <b>two</b> <i>three</i></p>"},
             Row{"<div style='color:#F00;position:fixed;font-weight:700'>x</div>",
                 "<div style=\"color:#ff0000;font-weight:bold;\">x</div>"},
             Row{"<font color=red size=5>x</font>", "<span style=\"color:red;font-size:21px;\">x</span>"},
             Row{"<center>x</center>", "<div align=\"center\">x</div>"},
             Row{"<p style='text-align:right' dir=RTL>x</p>", "<p align=\"right\" dir=\"rtl\">x</p>"},
             Row{"<a href='https://Example.org/a?b=1&amp;c=2' onclick=x target=_top>t</a>",
                 "<a href=\"https://example.org/a?b=1&amp;c=2\">t</a>"},
             Row{"<a href='javascript:alert(1)'>t</a>", "t"},
             Row{"<a href='mailto:ann@example.org?subject=Hi&amp;attach=/etc/passwd'>t</a>",
                 "<a href=\"mailto:ann@example.org?subject=Hi\">t</a>"},
             Row{"<a href='tel:+1 (415) 555-2671'>t</a>", "<a href=\"tel:+1(415)555-2671\">t</a>"},
             Row{"<a href='https://bank.example@evil.example/'>t</a>", "<a href=\"https://evil.example/\">t</a>"},
             Row{"<a href='https://b\xC3\xBC"
                 "cher.example/'>t</a>",
                 "<a href=\"https://xn--bcher-kva.example/\">t</a>"},
             Row{"<a href='https://exa\xE2\x80\x8Bmple.org/'>t</a>", "<a href=\"https://example.org/\">t</a>"},
             Row{"<a href='/relative'>t</a> <a href='file:///etc/passwd'>u</a> <a href='#x'>v</a>", "t u v"},
             Row{"<ul><li>a</li></ul><ol start=3><li>b</li></ol>", "<ul><li>a</li></ul><ol start=\"3\"><li>b</li></ol>"},
             Row{"<img src='cid:logo@x' width=40 height=30 alt='Our &lt;logo&gt;'>",
                 "<img src=\"picture:0\" width=\"40\" height=\"30\" alt=\"Our &lt;logo&gt;\">"},
             Row{"<img src='logo.png' alt=logo><img src='file:///x.png' alt=file>", "logofile"},
             Row{"<style>p{}</style><script>x</script><!-- c --><title>t</title>seen", "seen"},
             Row{"<div style='display:none'>preview</div>seen<span hidden>x</span>", "seen"},
             Row{"<form action=/x><input value=1><button>Go</button></form>", "Go"},
             Row{"<svg><text>x</text></svg><math><mi>y</mi></math>z", "z"},
             Row{"2 &lt; 3 &amp; <b>4 > 3</b> \"q\"", "2 &lt; 3 &amp; <b>4 &gt; 3</b> &quot;q&quot;"},
             Row{"<textarea><b>x</b></textarea>", "<pre>&lt;b&gt;x&lt;/b&gt;</pre>"},
         }) {
        CAPTURE(html);
        CHECK(safeOf(html).toStdString() == expected);
    }
}

TEST_CASE("tables keep their shape, and one as wide as a sheet is as wide as the page")
{
    const QString html =
        safeOf("<table width=600 align=center cellpadding=8><tr><td colspan=2 bgcolor=#eee>a</td></tr><tr><td>b<td>c</table>");
    CHECK(html.contains(QStringLiteral("<table width=\"600\" align=\"center\" border=\"0\" cellpadding=\"8\"")));
    CHECK(html.contains(QStringLiteral("<td style=\"background-color:#eeeeee;\" colspan=\"2\">a</td>")));
    CHECK(html.contains(QStringLiteral("<tr><td>b</td><td>c</td></tr>")));
    CHECK(safeOf("<table width=1400><tr><td>a</table>").contains(QStringLiteral("width=\"100%\"")));
    // A caption is a line of its own, text between cells is before the table.
    CHECK(
        safeOf("<table><caption>c</caption><tr><td>a</table>").contains(QStringLiteral("<tr><td>c</td></tr><tr><td>a</td></tr>")));
}

TEST_CASE("a table around other tables gives them their place and the page its ground")
{
    const SafeHtml result =
        safe(QStringLiteral("<table width='100%' bgcolor='#f2f4f7'><tr><td align=center> <table width=600 bgcolor=white><tr><td>a"
                            "</table></table>"));
    CHECK(result.ground == u"#f2f4f7");
    CHECK(result.parts.front().count(QStringLiteral("<table")) == 1);
    CHECK(result.parts.front().contains(QStringLiteral("align=\"center\"")));
    CHECK(safe(QStringLiteral("<body style='background:#eee'>x")).ground == u"#eeeeee");
}

TEST_CASE("a table from right to left has its first cell at the right")
{
    CHECK(safeOf("<div dir=rtl><table><tr><td>1<td>2</table></div>").contains(QStringLiteral("<tr><td>2</td><td>1</td></tr>")));
    CHECK(safeOf("<table><tr><td>1<td>2</table>").contains(QStringLiteral("<tr><td>1</td><td>2</td></tr>")));
}

TEST_CASE("a line end at the end of a block is no line of its own, but an empty block of one is")
{
    CHECK(safeOf("<div>a<br></div><div><br></div><div>b<br>c</div>") ==
          QString::fromUtf8("<div>a</div><div>\xC2\xA0</div><div>b<br>c</div>"));
    CHECK(safeOf("a<div><br></div>b").contains(QString::fromUtf8("<div>\xC2\xA0</div>")));
}

TEST_CASE("pictures are named, not fetched")
{
    const QString data =
        QStringLiteral("data:image/png;base64,") + QString::fromLatin1(QByteArray("\x89PNG\r\n\x1a\n and more").toBase64());
    const SafeHtml result = safe(
        QStringLiteral("<img src='https://a.example/1.png'><img src='//b.example/2.png'><img src='cid:x%40y'>"
                       "<img src='https://a.example/1.png'><img src='%1'><img src='data:image/svg+xml,<svg/>'>"
                       "<img src='https://t.example/pixel' width=1 height=1><img src='https://t.example/p' style='display:none'>"
                       "<div style='background:url(https://t.example/bg.png)'>x</div>"
                       "<img src='ftp://a.example/1.png'><img src='http:relative.png'>")
            .arg(data));
    REQUIRE(result.pictures.size() == 4);
    CHECK(result.remotePictures() == 2);
    CHECK(result.pictures[0].address == u"https://a.example/1.png");
    CHECK(result.pictures[1].address == u"https://b.example/2.png");
    CHECK(result.pictures[2].source == MailPicture::Source::Attached);
    CHECK(result.pictures[2].address == u"x@y");
    CHECK(result.pictures[3].bytes.startsWith("\x89PNG"));
    CHECK(result.trackers == 2);
    CHECK_FALSE(result.parts.front().contains(QStringLiteral("example")));
}

TEST_CASE("the history at the end of an answer is found, and only there")
{
    const SafeHtml gmail =
        safe(QStringLiteral("<div>Thanks!</div><div class=\"gmail_quote\"><div class=gmail_attr>On Monday Ann wrote:</div>"
                            "<blockquote class=gmail_quote>Old</blockquote></div>"));
    REQUIRE(gmail.quoted.size() == 1);
    CHECK(gmail.withoutQuoted() == u"<div>Thanks!</div>");
    const SafeHtml thunderbird =
        safe(QStringLiteral("<p>Yes.</p><div class=\"moz-cite-prefix\">Am Montag:</div><blockquote type=cite>Alt</blockquote>  "));
    CHECK(thunderbird.withoutQuoted().trimmed() == u"<p>Yes.</p>");
    const SafeHtml outlook = safe(QStringLiteral("<div><p>Fine.</p><div id=divRplyFwdMsg>From: Ann</div><div>Old</div></div>"));
    CHECK(outlook.withoutQuoted() == u"<div><p>Fine.</p></div>");
    // An answer between the lines, and a message of nothing but history, are read as they are.
    CHECK(safe(QStringLiteral("Hi<blockquote type=cite>1?</blockquote>Yes.")).quoted.empty());
    CHECK(safe(QStringLiteral("<blockquote type=cite>1?</blockquote>")).quoted.empty());
    CHECK(safe(QStringLiteral("a<blockquote type=cite>1</blockquote>b<blockquote type=cite>2</blockquote>")).quoted.size() == 1);
}

TEST_CASE("grounds of its own are told apart from colours that can be left out")
{
    CHECK(safe(QStringLiteral("<body bgcolor=#336699>x")).paintsGround);
    CHECK(safe(QStringLiteral("<td style='background:#000 url(x) no-repeat'>x")).paintsGround == false);  // no table, no cell
    CHECK(safe(QStringLiteral("<p style='background-color:rgb(10, 20, 30)'>x")).paintsGround);
    CHECK_FALSE(safe(QStringLiteral("<div style='background:#fff;color:#222'>x")).paintsGround);
    HtmlSanitizer::Options options;
    options.colors = HtmlSanitizer::Colors::Drop;
    CHECK(safe(QStringLiteral("<p style='color:red;font-size:10pt'>x</p>"), options).parts.front() ==
          u"<p style=\"font-size:13px;\">x</p>");
    options.zoom = 2;
    CHECK(safe(QStringLiteral("<p style='font-size:20px'>x</p>"), options).parts.front() == u"<p style=\"font-size:40px;\">x</p>");
}

TEST_CASE("a long document comes in parts that are documents")
{
    HtmlSanitizer::Options options;
    options.partSize = 5'000;
    QString html = QStringLiteral("<div><table><tr><td>");
    for (int i = 0; i < 2'000; ++i) html += QStringLiteral("<p>Word %1 &amp; more</p>").arg(i);
    const SafeHtml result = safe(html, options);
    CHECK(result.parts.size() > 5);
    QString all;
    for (const QString& part : result.parts) {
        CHECK(part.size() < 25'000);
        CHECK(problemsInSafeHtml(part, 0).join(u'\n').toStdString() == "");
        all += textFromHtml(part) + u' ';
    }
    CHECK_FALSE(result.cut);
    for (int i = 0; i < 2'000; i += 97) CHECK(all.contains(QStringLiteral("Word %1 & more").arg(i)));
}

TEST_CASE("HTML that is meant to stop a reader stops neither the parser nor the clock")
{
    const auto repeated = [](const char* unit, qsizetype size) {
        const QString text = QString::fromLatin1(unit);
        return text.repeated(size / text.size());
    };
    const char* units[] = {"<div>",
                           "<b>",
                           "<b><p>",
                           "<a href=x>",
                           "<table>",
                           "<table><tr><td>",
                           "<div><table><td></div></td></table>",
                           "<svg>",
                           "<svg><p>",
                           "<ul><li>",
                           "<font a=b>",
                           "</p>",
                           "<p>",
                           "<!-- x",
                           "<a b=c d='",
                           "&amp;",
                           "<select>",
                           "<option>",
                           "<template>",
                           "<b x=1></p><p>",
                           "<i><table></i>",
                           "<td>",
                           "<li>",
                           "<h1>",
                           "<math><mi>",
                           "<x:y z>",
                           "<style>",
                           "<textarea>",
                           "<br>",
                           "<img src=cid:a>",
                           "</b>",
                           "<nobr>",
                           "<button>",
                           "<tr><td></td><td></td></tr>"};
    for (const char* unit : units) {
        INFO(unit);
        const auto work = [&](qsizetype size) {
            const QString html = repeated(unit, size);
            QElapsedTimer timer;
            timer.start();
            (void)safe(html);
            return timer.nsecsElapsed();
        };
        (void)work(60'000);
        // Sixteen times the text: its square would be 256 times the work.
        CHECK(work(960'000) < 80 * std::max<qint64>(work(60'000), 2'000'000));
    }
}

TEST_CASE("a tag of a million attributes and an e-mail of 30 MB are read in part, and say so")
{
    QString html = QStringLiteral("<p ");
    for (int i = 0; i < 1'000'000; ++i) html += QStringLiteral("a%1=b ").arg(i);
    CHECK(safe(html + QStringLiteral(">seen</p>"), {.mostRead = 64 * 1024 * 1024}).parts.front() == u"<p>seen</p>");
    const QString large = QStringLiteral("<p>Thirty megabytes of paragraphs, and then some more words.</p>").repeated(500'000);
    REQUIRE(large.size() > 30'000'000);
    const SafeHtml result = safe(large);
    CHECK(result.cut);
    CHECK(result.parts.size() > 30);
    CHECK(safe(QStringLiteral("<div>").repeated(100'000) + QStringLiteral("deep")).parts.front().contains(QStringLiteral("deep")));
}
