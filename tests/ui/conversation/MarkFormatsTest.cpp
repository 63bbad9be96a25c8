// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MarkFormats.h"

#include "Screen.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

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
