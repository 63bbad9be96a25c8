// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/WhatsAppMarks.h"

#include "Screen.h"

#include <QElapsedTimer>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// "b:word i:other": the marked words with the letters of their kinds.
QString marked(const QString& text)
{
    QStringList all;
    for (const WhatsAppMark& mark : whatsAppMarks(text)) {
        const QString kind = mark.kind == WhatsAppMark::Kind::Bold     ? QStringLiteral("b:")
                             : mark.kind == WhatsAppMark::Kind::Italic ? QStringLiteral("i:")
                             : mark.kind == WhatsAppMark::Kind::Strike ? QStringLiteral("s:")
                                                                       : QStringLiteral("m:");
        all.append(kind + text.mid(mark.start + mark.mark, mark.length - 2 * mark.mark));
    }
    return all.join(u'|');
}

int widthOf(Screen& screen, const QString& text, Channel channel)
{
    Message message;
    message.channel = channel;
    message.content = text;
    message.fromAddress = screen.address.value;
    screen.clock.advance(std::chrono::hours(1));
    (void)screen.add(std::move(message));
    screen.open();
    return screen.view.bubbleRect(screen.last()).width();
}

}  // namespace

TEST_CASE("the marks of WhatsApp stand at the edges of words, within one line")
{
    CHECK(marked(QStringLiteral("a *bold* word")) == QStringLiteral("b:bold"));
    CHECK(marked(QStringLiteral("_it is_ and ~gone~, *two*!")) == QStringLiteral("i:it is|s:gone|b:two"));
    CHECK(marked(QStringLiteral("*_both_*")) == QStringLiteral("b:_both_|i:both"));
    CHECK(marked(QStringLiteral("```x\n*y*```")) == QStringLiteral("m:x\n*y*"));
    CHECK(marked(QStringLiteral("`one` (*b*)")) == QStringLiteral("m:one|b:b"));
    CHECK(marked(QString::fromUtf8("*مرحبا* *你好*")) == QString::fromUtf8("b:مرحبا|b:你好"));
    for (const char* none :
         {"2*3*4", "a_b_c", "* a *", "*a\nb*", "**", "***", "_ _", "*open", "snake_case_name", "```", "``````", "~ x ~"})
        CHECK(marked(QString::fromLatin1(none)).isEmpty());
    // What is apart is not touched.
    const QString link = QStringLiteral("https://a.example/_x_/ _y_");
    CHECK(whatsAppMarks(link, {{0, 22}}) == std::vector{WhatsAppMark{WhatsAppMark::Kind::Italic, 23, 3, 1}});
}

TEST_CASE("looking for marks takes time with the text alone")
{
    QElapsedTimer timer;
    timer.start();
    for (const char* part : {"*a ", "*a* ", "_*~", "```", "` ", "*a\n"})
        (void)whatsAppMarks(QString::fromLatin1(part).repeated(200'000));
    CHECK(timer.elapsed() < 2'000);
}

TEST_CASE("a WhatsApp message shows what its marks mean, and is copied with them; an SMS shows the marks")
{
    Screen screen;
    const QString text = QStringLiteral("*******word******* ```code``` and *more* of _it_");
    const int shown = widthOf(screen, text, Channel::WhatsApp);
    screen.view.focusRow(screen.last());
    CHECK(screen.view.selectedText() == text);
    const QString plain = QStringLiteral("say *more* or ~less~ or _so_ and *again* and ~once~");
    const int hidden = widthOf(screen, plain, Channel::WhatsApp);
    const int whole = widthOf(screen, plain, Channel::Sms);
    CHECK(hidden < whole - 20);
    CHECK(shown > 0);
    screen.view.focusRow(screen.last() - 1);
    QTest::keyClick(&screen.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(screen.view.selectedText().contains(plain));
}
