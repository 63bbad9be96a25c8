// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/HtmlText.h"

#include "SharedData.h"
#include "catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace uinbox;
using namespace uinbox::test;

namespace {

QString textOf(const char* html)
{
    return textFromHtml(QString::fromUtf8(html));
}

}  // namespace

TEST_CASE("text from HTML reads as a person would write it")
{
    struct Row {
        const char* html;
        const char* text;
    };
    for (const auto& [html, text] : {
             Row{"", ""},
             Row{"plain", "plain"},
             Row{"<p>One</p><p>Two</p>", "One\n\nTwo"},
             Row{"<p>One\n   line\tof  text</p>", "One line of text"},
             Row{"one<br>two<br/><br>three", "one\ntwo\n\nthree"},
             Row{"<div>one</div><div>two</div>three", "one\ntwo\nthree"},
             Row{"<h1>Title</h1>text", "Title\n\ntext"},
             Row{"a <b>bold</b> and<i> slanted</i> word", "a bold and slanted word"},
             Row{"<ul><li>one</li><li>two</li></ul>", "- one\n- two"},
             Row{"<ol><li>one</li><li>two</li></ol>after", "1. one\n2. two\n\nafter"},
             Row{"<ol start=9><li>nine<li>ten<br>more</ol>", "9. nine\n10. ten\n    more"},
             Row{"<ul><li>one<ul><li>in one</li></ul></li><li>two</li></ul>", "- one\n  - in one\n- two"},
             Row{"<a href='https://example.org/a?b=1&amp;c=2'>here</a>.", "here (https://example.org/a?b=1&c=2)."},
             Row{"<a href='https://example.org/'>example.org</a>", "example.org"},
             Row{"<a href='https://example.org'>https://example.org</a>", "https://example.org"},
             Row{"<a href='mailto:ann@example.org'>ann@example.org</a>", "ann@example.org"},
             Row{"<a href='mailto:ann@example.org'>write</a>", "write (mailto:ann@example.org)"},
             Row{"<a href='javascript:alert(1)'>x</a> <a href='#top'>up</a> <a name=n>n</a>", "x up n"},
             Row{"<a href='https://example.org/'><img src=logo.png></a>", "https://example.org/"},
             Row{"<a href='https://example.org/'><img alt='Our logo' src=logo.png></a>", "Our logo (https://example.org/)"},
             Row{"Tom &amp; J&eacute;r&ocirc;me &lt;3 &#128077; &copy; &nbsp;2", "Tom & Jérôme <3 👍 ©  2"},
             Row{"<style>p{}</style><script>alert('<p>')</script><p>seen</p><!-- not seen -->", "seen"},
             Row{"<title>no</title><head><meta charset=utf-8></head><body>yes", "yes"},
             Row{"<div style='DISPLAY : none; color:red'>preview</div><p hidden>x</p>seen", "seen"},
             Row{"<span style='display:nonesuch'>seen</span>", "seen"},
             Row{"before<blockquote>quoted<p>more</p></blockquote>after", "before\n\n> quoted\n>\n> more\n\nafter"},
             Row{"<pre>  a\n    b\n</pre>c", "  a\n    b\n\nc"},
             Row{"<table><tr><th>Item</th><th>Price</th></tr><tr><td>Tea</td><td>3</td></tr></table>", "Item Price\nTea 3"},
             Row{"one<hr>two", "one\n\n----------\n\ntwo"},
             Row{"<dl><dt>word</dt><dd>meaning</dd></dl>", "word\n  meaning"},
             Row{"<p>unclosed <b>tags <i>everywhere", "unclosed tags everywhere"},
             Row{"</p></div>stray<br></span> ends", "stray\nends"},
             Row{"<p>   </p><p></p>text<p> </p>", "text"},
             Row{"مرحبا <b>بالعالم</b> 👨‍👩‍👧", "مرحبا بالعالم 👨‍👩‍👧"},
             Row{"2 < 3 and 5 > 4 & so on", "2 < 3 and 5 > 4 & so on"},
             Row{"<li>alone</li>", "- alone"},
         }) {
        CAPTURE(html);
        CHECK(textOf(html).toStdString() == text);
    }
}

TEST_CASE("a mark at the start of a text is kept")
{
    CHECK(textFromHtml(QStringLiteral("<p>\uFEFFx</p>")) == QStringLiteral("\uFEFFx"));
}

TEST_CASE("HTML as deep as can be neither ends the program nor its patience")
{
    const int depth = 20'000;
    CHECK(textFromHtml(QStringLiteral("<b>").repeated(depth) + QStringLiteral("deep")) == QStringLiteral("deep"));
    CHECK(textFromHtml(QStringLiteral("<span>").repeated(depth) + QStringLiteral("deep")) == QStringLiteral("deep"));
    CHECK(textFromHtml(QStringLiteral("<div>").repeated(depth) + QStringLiteral("deep")) == QStringLiteral("deep"));
}

TEST_CASE("no code of hostile HTML comes into its text")
{
    const auto file = sharedFile(QStringLiteral("data/html_sanitizer_cases.json"));
    if (!file) return;
    const QJsonArray rows = QJsonDocument::fromJson(*file).array();
    REQUIRE(rows.size() > 100);
    for (const QJsonValue row : rows) {
        const QString html = row.toObject().value(QStringLiteral("payload")).toString();
        CAPTURE(html.toStdString());
        const QString text = textFromHtml(html);
        // Every link that is written out is one that can be followed without harm.
        CHECK_FALSE(text.contains(QStringLiteral("(javascript:")));
        CHECK_FALSE(text.contains(QChar(0)));
        // What has no markup at all is its own text.
        if (!html.contains(u'<') && !html.contains(u'&')) CHECK(text == html.simplified());
    }
}
