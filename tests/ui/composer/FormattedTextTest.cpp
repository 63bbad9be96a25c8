// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/FormattedText.h"

#include "Writer.h"
#include "composer/FormatBar.h"
#include "composer/LinkPopup.h"

#include <QLineEdit>
#include <QTextDocument>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QString textOf(const QTextDocument& document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

}  // namespace

TEST_CASE("bold, italic, lists and a link are clean HTML, and text beside it")
{
    Writer writer(Channel::Email);
    writer.key(Qt::Key_B, Qt::ControlModifier);
    writer.type("Hello");
    writer.key(Qt::Key_B, Qt::ControlModifier);
    writer.type(" <you> & ");
    writer.key(Qt::Key_I, Qt::ControlModifier);
    writer.type("all");
    writer.key(Qt::Key_I, Qt::ControlModifier);
    writer.key(Qt::Key_Return);
    writer.key(Qt::Key_Return);
    writer.card.formats().toggleBullets();
    writer.type("one");
    writer.key(Qt::Key_Return);
    writer.type("two");
    writer.key(Qt::Key_Return);
    writer.key(Qt::Key_Return);
    writer.type("Bye");
    writer.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writer.sent.count() == 1);
    const OutgoingMessage message = writer.message(0);
    CHECK(message.content == u"Hello <you> & all\n\n• one\n• two\nBye");
    CHECK(message.html ==
          u"<div dir=\"auto\"><div><b>Hello</b> &lt;you&gt; &amp; <i>all</i></div><div><br/></div><ul><li>one</li><li>two</li></ul>"
          u"<div>Bye</div></div>");
}

TEST_CASE("text without formats has no HTML")
{
    Writer writer(Channel::Email);
    writer.type("just words");
    writer.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writer.sent.count() == 1);
    CHECK(writer.message(0).html.isEmpty());
}

TEST_CASE("a link is asked for, is not taken where it leads nowhere, and its place is in the text")
{
    Writer writer(Channel::Email);
    writer.type("See ");
    writer.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto* popup = writer.composer.findChild<LinkPopup*>();
    REQUIRE(popup);
    const auto fields = popup->findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 2);
    fields[0]->setText(QStringLiteral("our prices"));
    fields[1]->setText(QStringLiteral("javascript:alert(1)"));
    QTest::keyClick(fields[1], Qt::Key_Return);
    CHECK(popup->isVisible());
    fields[1]->setText(QStringLiteral("example.com/prices"));
    QTest::keyClick(fields[1], Qt::Key_Return);
    CHECK_FALSE(popup->isVisible());
    writer.type(", thanks");
    writer.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writer.sent.count() == 1);
    CHECK(writer.message(0).content == u"See our prices (https://example.com/prices), thanks");
    CHECK(writer.message(0).html.contains(QStringLiteral("<a href=\"https://example.com/prices\">our prices</a>, thanks")));
}

TEST_CASE("numbered items count on, and Enter in an empty one ends the list")
{
    Writer writer(Channel::Email);
    writer.card.formats().toggleNumbers();
    writer.type("a");
    writer.key(Qt::Key_Return);
    writer.type("b");
    writer.key(Qt::Key_Return);
    writer.key(Qt::Key_Return);
    writer.type("c");
    CHECK(writer.composer.text() == u"1. a\n2. b\nc");
    CHECK(htmlOf(*writer.edit.document()) == u"<div dir=\"auto\"><ol><li>a</li><li>b</li></ol><div>c</div></div>");
}

TEST_CASE("what was written comes back from its HTML letter by letter")
{
    for (
        const char* html :
        {"<div dir=\"auto\"><div><b>a</b> b <i>c</i></div><div><br/></div><div><br/></div><div>d&#160;&#160; e</div></div>",
         "<div dir=\"auto\"><ul><li>x</li><li><a href=\"https://example.com/\">y</a></li></ul><ol start=\"3\"><li>z</li></ol></div>",
         "<div dir=\"auto\"><blockquote style=\"margin:0 0 0 .8ex;border-left:2px solid #ccc;padding-left:1ex\"><div>q</div>"
         "<div><u>r</u></div></blockquote><div>s</div></div>"}) {
        QTextDocument document;
        insertHtml(QTextCursor(&document), QString::fromLatin1(html));
        CHECK(htmlOf(document) == QString::fromLatin1(html));
    }
}

TEST_CASE("pasted HTML keeps the light formats and nothing else")
{
    Writer writer(Channel::Email);
    auto* rich = new QMimeData;
    rich->setHtml(
        QStringLiteral("<style>p{color:red}</style><h1 style='color:red;font-size:40px'>Big</h1><p>a <b>b</b> "
                       "<a href='javascript:x()'>c</a></p><ul><li>d</li></ul><img src='file:///etc/passwd'>"
                       "<script>alert(1)</script><table><tr><td>e</td></tr></table>"));
    rich->setText(QStringLiteral("Big"));
    QGuiApplication::clipboard()->setMimeData(rich);
    writer.key(Qt::Key_V, Qt::ControlModifier);
    const QString html = htmlOf(*writer.edit.document());
    for (const char* never : {"style=\"c", "font", "script", "img", "table", "javascript", "red"})
        CHECK_FALSE(html.contains(QLatin1String(never)));
    CHECK(html.contains(QStringLiteral("<b>b</b>")));
    CHECK(html.contains(QStringLiteral("<li>d</li>")));
    CHECK(writer.composer.text().contains(QStringLiteral("• d")));
    writer.edit.clear();
    writer.edit.setCurrentCharFormat({});
    writer.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writer.composer.text() == u"Big");
    CHECK(htmlOf(*writer.edit.document()).isEmpty());
}

TEST_CASE("another channel has no formats: that is said once there were some, and they come back with the e-mail")
{
    Writer writer(Channel::Email);
    writer.type("plain");
    writer.composer.setChannel(Channel::Sms);
    CHECK_FALSE(writer.note.isVisible());
    writer.composer.setChannel(Channel::Email);
    writer.key(Qt::Key_B, Qt::ControlModifier);
    writer.type(" bold");
    const QString html = htmlOf(*writer.edit.document());
    writer.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writer.composer.channel() == Channel::Sms);
    CHECK(writer.composer.text() == u"plain bold");
    CHECK(htmlOf(*writer.edit.document()).isEmpty());
    writer.composer.setChannel(Channel::Email);
    CHECK(htmlOf(*writer.edit.document()) == html);
}

TEST_CASE("what is typed as an address becomes one, or nothing")
{
    CHECK(linkFrom(QStringLiteral("example.com")) == u"https://example.com");
    CHECK(linkFrom(QStringLiteral(" http://a.example/x?y=1 ")) == u"http://a.example/x?y=1");
    CHECK(linkFrom(QStringLiteral("ann@example.com")) == u"mailto:ann@example.com");
    CHECK(linkFrom(QStringLiteral("tel:+1415")) == u"tel:+1415");
    for (const char* bad : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "nothing", "", "https://"})
        CHECK(linkFrom(QString::fromLatin1(bad)).isEmpty());
}

TEST_CASE("a line's sign says what it is")
{
    CHECK(lineKind(u"• a") == LineKind::Bullet);
    CHECK(lineKind(u"> a") == LineKind::Quote);
    CHECK(lineKind(u"12. a") == LineKind::Number);
    CHECK(lineKind(u"1.5 hours") == LineKind::Plain);
    CHECK(lineKind(u"2026. a") == LineKind::Plain);
    CHECK(signLength(u"12. a") == 4);
    CHECK(textOf(QTextDocument()).isEmpty());
}
