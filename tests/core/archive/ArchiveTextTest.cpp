// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ArchiveText.h"

#include "SharedData.h"
#include "archive/JsonArchive.h"
#include "base/Utf8.h"

#include "catch.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace uinbox;
using namespace uinbox::test;

namespace {

ArchiveWords words()
{
    ArchiveWords words;
    words.language = QStringLiteral("ar");
    words.isRightToLeft = true;
    words.title = QStringLiteral("Ann <script>");
    words.about = [](const ConversationHead& head) { return QString::number(head.entries); };
    words.day = [](Timestamp) { return QStringLiteral("Monday"); };
    words.who = [](const Entry&) { return QStringLiteral("\"Ann\" & <co>"); };
    words.details = [](const Entry&) { return QStringLiteral("9:42"); };
    words.file = [](const Attachment& file) { return file.fileName; };
    words.notCopied = QStringLiteral("not here");
    return words;
}

Message messageOf(const QString& text)
{
    Message message;
    message.id = MessageId::generate(fromMillis(1'772'442'000'000));
    message.createdAt = fromMillis(1'772'442'000'000);
    message.content = text;
    message.subject = text;
    message.fromAddress = text;
    return message;
}

Attachment attachment(const char* name, const char* type)
{
    Attachment file;
    file.id = AttachmentId::generate(fromMillis(1'772'442'000'000));
    file.fileName = QString::fromUtf8(name);
    file.contentType = QString::fromLatin1(type);
    return file;
}

/// No element but those the page is made of, and none that does anything.
void checkMarkup(const QString& html)
{
    static const QRegularExpression element(QStringLiteral("<([^>]*)>"));
    static const QRegularExpression ours(QStringLiteral(
        "^(!DOCTYPE html|/?(html|head|meta|title|style|body|main|header|h1|h2|p|article|b|bdi|time|div|ul|li|a|img)( [^<]*)?)$"));
    for (auto it = element.globalMatch(html); it.hasNext();) {
        const QString found = it.next().captured(1);
        INFO(found.toStdString());
        CHECK(ours.match(found).hasMatch());
    }
    CHECK_FALSE(html.contains(QRegularExpression(QStringLiteral("<[^>]* on\\w+="))));
}

const QString kHostile[] = {
    QStringLiteral("<script>alert(1)</script>"),
    QStringLiteral("</style></title><img src=x onerror=alert(1)>"),
    QStringLiteral("\" onmouseover=\"alert(1)"),
    QStringLiteral("' onmouseover='alert(1)"),
    QStringLiteral("a\u2028b\u2029c"),
    QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b") + QChar(0xdc00) + QStringLiteral("c"),
    QStringLiteral("x") + QChar(0xd83d),
    QStringLiteral("nul") + QChar(0) + QChar(0x1b) + QChar(0xfffe),
    QStringLiteral("\ufeff&amp;]]>-->\\u2028"),
    QStringLiteral("\u202e\u2067مرحبا\r\nשלום\rx"),
};

}  // namespace

TEST_CASE("whatever a text is, it is text in a page, and its letters are all there")
{
    for (const QString& text : kHostile) {
        HtmlArchive writer(words(), HtmlArchive::Files::Named);
        const QByteArray bytes = writer.begin({}) + writer.entry(Entry(messageOf(text)), {}) + writer.end();
        CHECK(isUtf8(bytes));
        const QString html = QString::fromUtf8(bytes);
        checkMarkup(html);
        CHECK_FALSE(html.contains(QChar(0)));
        CHECK(html.contains(QStringLiteral("dir=\"rtl\"")));
        CHECK(html.contains(QStringLiteral("default-src 'none'")));
    }
    CHECK(htmlText(QStringLiteral("a<b>&\"'c")) == QStringLiteral("a&lt;b&gt;&amp;&quot;&#39;c"));
    CHECK(htmlText(QStringLiteral("a\r\nb\rc\td")) == QStringLiteral("a\nb\nc\td"));
    CHECK(htmlText(QStringLiteral("مرحبا 👋🏽")) == QStringLiteral("مرحبا 👋🏽"));
}

TEST_CASE("a text comes back from JSON as it was, whatever it is")
{
    for (const QString& text : kHostile) {
        JsonArchive writer;
        QByteArray bytes = writer.begin({});
        bytes += writer.entry(Entry(messageOf(text)), {});
        bytes += writer.entry(Entry(messageOf(QStringLiteral("second"))), {});
        bytes += writer.end();
        CHECK(isUtf8(bytes));
        // It may stand in a script.
        CHECK_FALSE(bytes.contains('<'));
        CHECK_FALSE(bytes.contains("\xe2\x80\xa8"));
        CHECK_FALSE(bytes.contains("\xe2\x80\xa9"));
        QJsonParseError error;
        const QJsonObject document = parseJson(bytes, &error).object();
        REQUIRE(error.error == QJsonParseError::NoError);
        const QJsonArray entries = document[QStringLiteral("entries")].toArray();
        REQUIRE(entries.size() == 2);
        CHECK(entries[0].toObject()[QStringLiteral("content")].toString() == wellFormedText(text));
        CHECK(entries[0].toObject()[QStringLiteral("createdAt")] == QStringLiteral("2026-03-02T09:00:00.000Z"));
    }
}

TEST_CASE("the collection of naughty strings goes into a page and into JSON")
{
    const auto naughty = sharedFile(QStringLiteral("data/blns.json"));
    if (!naughty) return;
    const QJsonArray all = QJsonDocument::fromJson(*naughty).array();
    REQUIRE(all.size() > 300);
    for (const QJsonValue value : all) {
        const QString text = value.toString();
        HtmlArchive page(words(), HtmlArchive::Files::Named);
        checkMarkup(QString::fromUtf8(page.entry(Entry(messageOf(text)), {})));
        JsonArchive writer;
        const QByteArray bytes = writer.begin({}) + writer.entry(Entry(messageOf(text)), {}) + writer.end();
        const QJsonArray entries = parseJson(bytes).object()[QStringLiteral("entries")].toArray();
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].toObject()[QStringLiteral("content")].toString() == wellFormedText(text));
    }
}

TEST_CASE("halves of surrogate pairs become U+FFFD, pairs stay")
{
    CHECK(wellFormedText(QStringLiteral("😀")) == QStringLiteral("😀"));
    CHECK(wellFormedText(QString(QChar(0xdc00)) + QChar(0xd800)) == QStringLiteral("\ufffd\ufffd"));
    CHECK(wellFormedText(QString(QChar(0xd800)) + QStringLiteral("😀")) == QStringLiteral("\ufffd😀"));
}

TEST_CASE("pictures are shown, documents are links, and no click leads to a program or a page of somebody's")
{
    Message message = messageOf(QStringLiteral("Hello"));
    message.attachments = {attachment("a \"b\"#?.png", "image/png"), attachment("list.pdf", "application/pdf"),
                           attachment("evil.html", "text/html"), attachment("gone.png", "image/png")};
    FilePaths paths;
    paths[message.attachments[0].id] = QStringLiteral("Ann_files/0001 a \"b\"#?.png");
    message.attachments[1].id = AttachmentId::generate(fromMillis(1));
    message.attachments[2].id = AttachmentId::generate(fromMillis(2));
    message.attachments[3].id = AttachmentId::generate(fromMillis(3));
    paths[message.attachments[1].id] = QStringLiteral("Ann_files/0002 list.pdf");
    paths[message.attachments[2].id] = QStringLiteral("Ann_files/0003 evil.html");
    HtmlArchive writer(words(), HtmlArchive::Files::Beside);
    const QString html = QString::fromUtf8(writer.entry(Entry(message), paths));
    checkMarkup(html);
    CHECK(html.contains(QStringLiteral("<img src=\"Ann_files/0001%20a%20%22b%22%23%3F.png\"")));
    CHECK(html.contains(QStringLiteral("<a href=\"Ann_files/0002%20list.pdf\">")));
    CHECK_FALSE(html.contains(QStringLiteral("evil.html\">")));
    CHECK(html.contains(QStringLiteral("<bdi>evil.html</bdi>")));
    CHECK(html.contains(QStringLiteral("<bdi>gone.png</bdi> · not here")));
}
