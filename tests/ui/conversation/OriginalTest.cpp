// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line in an e-mail's bubble that leads to how it was sent.
#include "Screen.h"

#include "conversation/ConversationAccessible.h"
#include "conversation/OriginalHint.h"

#include <QAccessible>
#include <QElapsedTimer>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

OriginalHint hintOf(const QString& html, Channel channel = Channel::Email)
{
    Message message;
    message.channel = channel;
    message.html = html;
    return originalHint(message);
}

struct Letters : Screen {
    QSignalSpy originals{&view, &ConversationView::originalRequested};

    MessageId show(const QString& html)
    {
        Message message;
        message.channel = Channel::Email;
        message.content = QStringLiteral("The text of it");
        message.html = html;
        message.fromAddress = QStringLiteral("shop@example.com");
        const Message added = add(std::move(message));
        open();
        return added.id;
    }
    [[nodiscard]] const BubbleTarget* line()
    {
        m_targets = view.targets(0);
        for (const BubbleTarget& target : m_targets)
            if (target.kind == BubbleTarget::Kind::Original) return &target;
        return nullptr;
    }

private:
    std::vector<BubbleTarget> m_targets;
};

}  // namespace

TEST_CASE("an e-mail says what its text does not show of it")
{
    CHECK(hintOf(QStringLiteral("<p>Hi</p><img src='https://a.example/x.png'>")) == OriginalHint::RemotePictures);
    CHECK(hintOf(QStringLiteral("<td BACKGROUND = //a.example/x.png>")) == OriginalHint::RemotePictures);
    CHECK(hintOf(QStringLiteral("<div style=\"background:url( 'http://a.example/x')\">x</div>")) == OriginalHint::RemotePictures);
    CHECK(hintOf(QStringLiteral("<table><tr><td>1</table>")) == OriginalHint::Look);
    CHECK(hintOf(QStringLiteral("<img src='cid:logo'>")) == OriginalHint::Look);
    CHECK(hintOf(QStringLiteral("See <A HREF=\"https://a.example/\">here</A>")) == OriginalHint::Look);
    CHECK(hintOf(QStringLiteral("<h1>Offer</h1>")) == OriginalHint::Look);
    // Nothing is lost of these.
    for (const char* html :
         {"", "<p>Hello<br>there</p>", "<div dir=ltr>a < b</div>", "<a href='mailto:a@b.example'>a@b.example</a>",
          "<!-- <table><img src=http://x.example> --><p>x", "<style>img { } table { }</style><p>x", "<", "<img"})
        CHECK(hintOf(QString::fromLatin1(html)) ==
              (QLatin1String(html) == QLatin1String("<img") ? OriginalHint::Look : OriginalHint::None));
    CHECK(hintOf(QStringLiteral("<table><tr><td>1</table>"), Channel::Sms) == OriginalHint::None);
}

TEST_CASE("what an e-mail of 30 MB does not show is known at once")
{
    const QString html = QStringLiteral("<p>some words").repeated(2'400'000);
    QElapsedTimer timer;
    timer.start();
    CHECK(hintOf(html) == OriginalHint::None);
    CHECK(hintOf(QStringLiteral("<!--").repeated(7'000'000)) == OriginalHint::None);
    CHECK(hintOf(QStringLiteral("<a ").repeated(9'000'000)) == OriginalHint::None);
    CHECK(timer.elapsed() < 3 * 100);
}

TEST_CASE("the line of an e-mail with pictures elsewhere opens it by a click, by Enter and for the screen reader")
{
    Letters letters;
    installConversationAccessibility();
    const MessageId id = letters.show(QStringLiteral("<p>The text of it</p><img src='https://a.example/x.png'>"));
    const BubbleTarget* line = letters.line();
    REQUIRE(line);
    CHECK(line->name.contains(QStringLiteral("Pictures from elsewhere are not loaded")));
    CHECK(line->rect.height() >= 32);
    const QRect bubble = letters.view.bubbleRect(0);
    const QRect rect = line->rect.translated(letters.view.rowRect(0).topLeft());
    CHECK(bubble.contains(rect));
    letters.click(rect.center());
    REQUIRE(letters.originals.count() == 1);
    CHECK(letters.originals.last().at(0).value<MessageId>() == id);
    letters.view.setFocus();
    letters.view.focusRow(0);
    QTest::keyClick(&letters.view, Qt::Key_Return);
    CHECK(letters.originals.count() == 2);
    QTest::keyClick(&letters.view, Qt::Key_Tab);
    CHECK(letters.view.focusedTarget() == 0);
    QTest::keyClick(&letters.view, Qt::Key_Return);
    CHECK(letters.originals.count() == 3);
    auto* row = QAccessible::queryAccessibleInterface(&letters.view)->child(0);
    REQUIRE(row);
    REQUIRE(row->childCount() == 1);
    CHECK(row->child(0)->text(QAccessible::Name) == line->name);
    row->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(letters.originals.count() == 4);
}

TEST_CASE("an e-mail of plain words has no such line, and one in the other direction has it at the right")
{
    {
        Letters letters;
        (void)letters.show(QStringLiteral("<div>The text of it</div>"));
        CHECK_FALSE(letters.line());
    }
    Letters letters;
    letters.view.setLayoutDirection(Qt::RightToLeft);
    (void)letters.show(QStringLiteral("<table><tr><td>The text of it</table>"));
    REQUIRE(letters.line());
    CHECK(letters.line()->name == QStringLiteral("Show the e-mail as it was sent"));
    const QRect bubble = letters.view.bubbleRect(0);
    CHECK(bubble.right() - letters.line()->rect.right() < 30);
}
