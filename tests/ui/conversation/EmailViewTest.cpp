// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailView.h"

#include "Mailbox.h"
#include "TurnWatch.h"

#include "common/Banner.h"
#include "conversation/EmailFindBar.h"
#include "conversation/EmailParts.h"
#include "conversation/EmailWindow.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QPushButton* buttonOf(const QWidget& widget, const QString& start)
{
    for (auto* button : widget.findChildren<QPushButton*>())
        if (button->isVisible() && button->text().startsWith(start)) return button;
    return nullptr;
}

const QString kTwoRemote = QStringLiteral(
    "<p>Look:</p><img src='https://a.example/1.png' width=60 height=40>"
    "<img src='http://b.example/2.png' width=60 height=40>");

}  // namespace

TEST_CASE("an e-mail is shown as it was sent, with who wrote it and when")
{
    Mailbox box;
    Message message =
        Mailbox::email(QStringLiteral("<h1>Hello</h1><p>It is <b>on its way</b>.</p><table><tr><td>Tea<td>3</table>"));
    message.envelope.cc = {QStringLiteral("ann@example.org")};
    box.show(message);
    CHECK(box.text().contains(QStringLiteral("It is on its way.")));
    QStringList said;
    for (const auto* label : box.view->findChildren<QLabel*>()) said.append(label->text());
    for (const char* expected : {"Your order has been sent", "The shop <shop@example.com>", "me@example.org", "ann@example.org"})
        CHECK(said.contains(QString::fromUtf8(expected)));
}

TEST_CASE("names and subjects of others are text, whatever they hold")
{
    Mailbox box;
    Message message = Mailbox::email({}, QStringLiteral("<b>not bold</b>"));
    message.subject = QStringLiteral("<img src='file:///etc/passwd'> <b>x</b>");
    box.show(message, QStringLiteral("<h1>Big</h1>"));
    CHECK(box.text().contains(QStringLiteral("<b>not bold</b>")));
    for (const auto* label : box.view->findChildren<QLabel*>()) CHECK(label->textFormat() != Qt::RichText);
    for (const auto* label : box.view->findChildren<QLabel*>())
        if (label->text().contains(u'<')) CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("pictures of other servers are fetched only when a person says so")
{
    Mailbox box;
    box.show(Mailbox::email(kTwoRemote));
    REQUIRE(waitFor([&] { return buttonOf(*box.view, QStringLiteral("Load images")) != nullptr; }));
    (void)box.seen();
    CHECK(box.internet.requests.empty());
    box.internet.willAnswer(200, Mailbox::picture({60, 40}, Qt::red));
    box.internet.willAnswer(404, "no");
    QTest::mouseClick(buttonOf(*box.view, QStringLiteral("Load images")), Qt::LeftButton);
    REQUIRE(waitFor([&] { return box.shows(Qt::red); }));
    REQUIRE(box.internet.requests.size() == 2);
    for (const auto& request : box.internet.requests) {
        CHECK(request.url.scheme() == u"https");
        CHECK(request.reach == http::Reach::PublicOnly);
        CHECK(request.headers.count("cookie") == 0);
        CHECK(request.headers.count("referer") == 0);
        CHECK(request.user.isEmpty());
    }
    // One is missing: that is said, and asked for no more.
    const auto* banner = box.view->findChild<Banner*>();
    REQUIRE(waitFor([&] { return banner->accessibleName().contains(QStringLiteral("could not be loaded")); }));
}

TEST_CASE("a sender whose pictures are always wanted is remembered over a restart")
{
    Mailbox box;
    box.show(Mailbox::email(kTwoRemote));
    REQUIRE(waitFor([&] { return buttonOf(*box.view, QStringLiteral("Always for this sender")) != nullptr; }));
    box.internet.willAnswer(200, Mailbox::picture({60, 40}, Qt::red));
    box.internet.willAnswer(200, Mailbox::picture({60, 40}, Qt::blue));
    QTest::mouseClick(buttonOf(*box.view, QStringLiteral("Always for")), Qt::LeftButton);
    REQUIRE(waitFor([&] { return box.shows(Qt::blue); }));
    REQUIRE(waitFor([&] { return await(box.remote.isTrusted(QStringLiteral("Shop@Example.com"))).value(); }));
    CHECK_FALSE(await(box.remote.isTrusted(QStringLiteral("shop@example.com.evil.example"))).value());
    // Once more, without a question.
    box.internet.willAnswer(200, Mailbox::picture({60, 40}, Qt::green));
    box.internet.willAnswer(200, Mailbox::picture({60, 40}, Qt::green));
    box.show(Mailbox::email(kTwoRemote));
    REQUIRE(waitFor([&] { return box.shows(Qt::green); }));
    CHECK(await(box.remote.setTrusted(QStringLiteral("shop@example.com"), false)));
    CHECK_FALSE(await(box.remote.isTrusted(QStringLiteral("shop@example.com"))).value());
}

TEST_CASE("a redirect is followed to a public https address alone, and what is no picture is none")
{
    Mailbox box;
    box.internet.willAnswer(302, {}, {{"Location", "http://cdn.example/x.png"}});
    box.internet.willAnswer(200, Mailbox::picture({4, 4}, Qt::red));
    CHECK(await(box.remote.fetch(QStringLiteral("http://a.example/x.png"))));
    CHECK(box.internet.requests.back().url == QUrl(QStringLiteral("https://cdn.example/x.png")));
    box.internet.willAnswer(302, {}, {{"Location", "file:///etc/passwd"}});
    CHECK(await(box.remote.fetch(QStringLiteral("https://a.example/x.png"))).error().kind == ErrorKind::Invalid);
    for (int i = 0; i < 4; ++i) box.internet.willAnswer(302, {}, {{"Location", "/again"}});
    CHECK(await(box.remote.fetch(QStringLiteral("https://a.example/x.png"))).error().kind == ErrorKind::Invalid);
    box.internet.willAnswer(200, "<svg xmlns='http://www.w3.org/2000/svg'/>");
    CHECK(await(box.remote.fetch(QStringLiteral("https://a.example/x.png"))).error().kind == ErrorKind::Invalid);
    const auto before = box.internet.requests.size();
    for (const char* address : {"file:///etc/passwd", "ftp://a.example/x", "https://user@a.example/x", "x.png", ""})
        CHECK_FALSE(await(box.remote.fetch(QString::fromLatin1(address))));
    CHECK(box.internet.requests.size() == before);
}

TEST_CASE("pictures that came with the e-mail are shown at once")
{
    Mailbox box;
    const auto stored = await(box.files.putBytes(Mailbox::picture({80, 60}, Qt::magenta), QStringLiteral("image/png")));
    REQUIRE(stored);
    Message message =
        Mailbox::email(QStringLiteral("<p>Logo:</p><img src='cid:logo@shop' width=80 height=60><img src='cid:other'>"));
    Attachment file;
    file.id = AttachmentId::generate(box.clock.now());
    file.contentHash = stored->hash;
    file.contentType = stored->contentType;
    file.contentId = QStringLiteral("logo@shop");
    message.attachments = {file};
    box.show(message);
    REQUIRE(waitFor([&] { return box.shows(Qt::magenta); }));
    CHECK(box.internet.requests.empty());
    CHECK(buttonOf(*box.view, QStringLiteral("Load images")) == nullptr);
}

TEST_CASE("a link is told before it is followed, and one that lies is asked about")
{
    Mailbox box;
    box.show(
        Mailbox::email(QStringLiteral("<p><a href='https://shop.example/order'>Your order</a></p>"
                                      "<p><a href='https://evil.example/login'>https://bank.example.com/login</a></p>")));
    QSignalSpy opened(box.view.get(), &EmailView::linkOpened);
    box.browser().setFocus();
    QTest::keyClick(&box.browser(), Qt::Key_Tab);
    QStringList said;
    for (const auto* label : box.view->findChildren<QLabel*>()) said.append(label->text());
    CHECK(said.contains(QStringLiteral("https://shop.example/order")));
    QTest::keyClick(&box.browser(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toUrl() == QUrl(QStringLiteral("https://shop.example/order")));
    QTest::keyClick(&box.browser(), Qt::Key_Tab);
    QTest::keyClick(&box.browser(), Qt::Key_Return);
    CHECK(opened.count() == 1);
    auto* question = box.view->findChild<QMessageBox*>();
    REQUIRE(question != nullptr);
    CHECK(question->text().contains(QStringLiteral("evil.example")));
    CHECK(question->text().contains(QStringLiteral("bank.example.com")));
    for (auto* button : question->buttons())
        if (button->text() == QStringLiteral("Open")) QTest::mouseClick(button, Qt::LeftButton);
    CHECK(opened.count() == 2);
}

TEST_CASE("the history of an answer is behind a link that the keyboard reaches too")
{
    Mailbox box;
    box.show(Mailbox::email(
        QStringLiteral("<p>Yes, please.</p><div class=gmail_quote>On Monday you wrote:<blockquote>Tea?</blockquote></div>")));
    CHECK(box.text().contains(QStringLiteral("Yes, please.")));
    CHECK_FALSE(box.text().contains(QStringLiteral("Tea?")));
    box.browser().setFocus();
    QTest::keyClick(&box.browser(), Qt::Key_Tab);
    box.reread([&] { QTest::keyClick(&box.browser(), Qt::Key_Return); });
    CHECK(box.text().contains(QStringLiteral("Tea?")));
}

TEST_CASE("an e-mail of plain text has its links, and its quoted lines as history")
{
    Mailbox box;
    box.show(Mailbox::email({}, QStringLiteral("See https://example.com/a  and <this>.\n\nAnn wrote:\n> Tea?\n> Now?\n")));
    CHECK(box.text().contains(QStringLiteral("See https://example.com/a  and <this>.")));
    CHECK_FALSE(box.text().contains(QStringLiteral("Tea?")));
    CHECK(box.browser().toHtml().contains(QStringLiteral("href=\"https://example.com/a\"")));
}

TEST_CASE("in the dark a mail without grounds takes the window's colours, one with grounds is on paper")
{
    Mailbox box;
    box.theme.setAppearance(Appearance::Dark);
    box.show(Mailbox::email(QStringLiteral("<p style='color:#111'>Hello</p>")));
    CHECK(box.ground() == box.theme.tokens().field);
    CHECK_FALSE(box.browser().toHtml().contains(QStringLiteral("#111111")));
    box.show(Mailbox::email(QStringLiteral("<table bgcolor='#ffeecc'><tr><td>Hello</td></tr></table>")));
    CHECK(box.ground() == QColor(Qt::white));
    // Live, and back.
    box.show(Mailbox::email(QStringLiteral("<p style='color:#111'>Hello</p>")));
    box.reread([&] { box.theme.setAppearance(Appearance::Light); });
    CHECK(box.browser().toHtml().contains(QStringLiteral("#111111")));
}

TEST_CASE("words are found, marked and walked through")
{
    Mailbox box;
    box.show(Mailbox::email(QStringLiteral("<p>One tea, two tea.</p><p>Three TEA.</p>")));
    box.browser().setFocus();
    QTest::keyClick(&box.browser(), Qt::Key_F, Qt::ControlModifier);
    auto* bar = box.view->findChild<EmailFindBar*>();
    REQUIRE(bar->isVisible());
    QTest::keyClicks(bar->findChild<QLineEdit*>(), QStringLiteral("tea"));
    CHECK(box.browser().extraSelections().size() == 3);
    CHECK(bar->findChild<QLabel*>()->text() == QStringLiteral("1 of 3"));
    QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(bar->findChild<QLabel*>()->text() == QStringLiteral("2 of 3"));
    CHECK(box.browser().textCursor().selectedText() == QStringLiteral("tea"));
    QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(bar->findChild<QLabel*>()->text() == QStringLiteral("1 of 3"));
    QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    CHECK(box.browser().extraSelections().isEmpty());
}

TEST_CASE("letters become larger and smaller, those with a size of their own too")
{
    Mailbox box;
    box.show(Mailbox::email(QStringLiteral("<p>Plain</p><p style='font-size:20px'>Large</p>")));
    const auto sizes = [&] {
        std::vector<int> found;
        for (auto block = box.browser().document()->begin(); block.isValid(); block = block.next())
            found.push_back(block.begin().fragment().charFormat().font().pixelSize());
        return found;
    };
    const auto before = sizes();
    box.browser().setFocus();
    const int plain = box.browser().document()->defaultFont().pixelSize();
    box.reread([&] { QTest::keyClick(&box.browser(), Qt::Key_Plus, Qt::ControlModifier); });
    box.reread([&] { QTest::keyClick(&box.browser(), Qt::Key_Plus, Qt::ControlModifier); });
    CHECK(sizes().back() > before.back());
    CHECK(box.browser().document()->defaultFont().pixelSize() > plain);
    box.reread([&] { QTest::keyClick(&box.browser(), Qt::Key_0, Qt::ControlModifier); });
    CHECK(sizes() == before);
}

TEST_CASE("all of it can be selected and copied as text")
{
    Mailbox box;
    box.show(Mailbox::email(QStringLiteral("<p>One</p><p>Two</p>")));
    box.browser().setFocus();
    QTest::keyClick(&box.browser(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&box.browser(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("One\nTwo")));
}

TEST_CASE("an e-mail of 30 MB comes in parts, and the window's thread is never kept for long")
{
    Mailbox box;
    box.show(Mailbox::email(QStringLiteral("small")));
    QString html;
    html.reserve(31'000'000);
    while (html.size() < 30'000'000)
        html += QStringLiteral(
            "<table width=600><tr><td bgcolor=#eee>Word</td><td><p>Some <b>more</b> words &amp; a <a href='https://a.example/'>link</a>.</p></td></tr></table>");
    const Message message = Mailbox::email(html);
    TurnWatch longest;
    box.show(message);
    (void)box.seen();
    for (int i = 0; i < 50; ++i) QCoreApplication::processEvents();
    CHECK(box.view->findChild<EmailParts*>()->isVisible());
    CHECK(box.text().contains(QStringLiteral("Some more words & a link.")));
    auto* next = buttonOf(*box.view, QStringLiteral("Next part"));
    REQUIRE(next != nullptr);
    box.reread([&] { QTest::mouseClick(next, Qt::LeftButton); });
    CHECK(box.text().contains(QStringLiteral("Some more words")));
    CHECK(longest.milliseconds() < TurnWatch::kFreeze);
}

TEST_CASE("an e-mail without any text says nothing and does not fail")
{
    Mailbox box;
    box.show(Mailbox::email({}));
    CHECK(box.text().trimmed().isEmpty());
    box.show(Mailbox::email(QStringLiteral("<script>x</script>")));
    CHECK(box.text().trimmed().isEmpty());
}

TEST_CASE("the reading window closes with Escape and names its controls")
{
    Mailbox box;
    CHECK(hasOriginal(Mailbox::email(QStringLiteral("<p>x"))));
    CHECK_FALSE(hasOriginal(Mailbox::email({}, QStringLiteral("x"))));
    QPointer<EmailWindow> window =
        openEmail(Mailbox::email(QStringLiteral("<p>Hello</p>")), QStringLiteral("Ann"), box.context, nullptr);
    QSignalSpy shown(&window->view(), &EmailView::shown);
    REQUIRE(waitFor([&] { return shown.count() > 0; }));
    CHECK(window->windowTitle() == QStringLiteral("Your order has been sent"));
    for (const auto* button : window->findChildren<QAbstractButton*>())
        CHECK_FALSE((button->text() + button->accessibleName()).isEmpty());
    QTest::keyClick(window.data(), Qt::Key_Escape);
    REQUIRE(waitFor([&] { return window.isNull(); }));
}

TEST_CASE("pictures of e-mails of every kind, for a person's eye", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("UINBOX_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    const QDir samples(qEnvironmentVariable("UINBOX_MAILS"));
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        Mailbox box;
        box.theme.setAppearance(appearance);
        for (const QString& name : samples.entryList({QStringLiteral("*.html"), QStringLiteral("*.txt")})) {
            QFile file(samples.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString content = QString::fromUtf8(file.readAll());
            box.show(name.endsWith(u"html") ? Mailbox::email(content) : Mailbox::email({}, content));
            const QString path = folder + u'/' + QFileInfo(name).completeBaseName() + u'-' +
                                 QString::number(static_cast<int>(appearance)) + QStringLiteral(".png");
            REQUIRE(box.view->grab().save(path));
        }
    }
}
