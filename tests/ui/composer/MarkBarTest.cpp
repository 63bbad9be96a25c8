// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writer.h"
#include "actions/ActionRegistry.h"
#include "composer/FormatBar.h"
#include "composer/MarkBar.h"

#include <QToolButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Marking : Writer {
    Marking() : Writer(Channel::WhatsApp) {}
    void select(int begin, int end)
    {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
    }
    [[nodiscard]] QToolButton* mark(const QString& name) const
    {
        for (QToolButton* each : card.marks().findChildren<QToolButton*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
};

}  // namespace

TEST_CASE("on WhatsApp the keys of bold and italic begin and end with marks, which are sent")
{
    Marking writer;
    writer.type("say ");
    writer.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(writer.composer.text() == u"say **");
    writer.type("now");
    writer.key(Qt::Key_B, Qt::ControlModifier);
    writer.type(" or ");
    writer.key(Qt::Key_I, Qt::ControlModifier);
    writer.type("never");
    CHECK(writer.composer.text() == u"say *now* or _never_");
    writer.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writer.sent.count() == 1);
    CHECK(writer.message(0).content == u"say *now* or _never_");
    CHECK(writer.message(0).html.isEmpty());
}

TEST_CASE("marks that were begun by mistake are gone again, and so are those round what is selected")
{
    Marking writer;
    writer.key(Qt::Key_B, Qt::ControlModifier);
    writer.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(writer.composer.text().isEmpty());
    writer.type("all of it");
    writer.select(4, 6);
    writer.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(writer.composer.text() == u"all *of* it");
    CHECK(writer.edit.textCursor().selectedText() == u"*of*");
    writer.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(writer.composer.text() == u"all of it");
    CHECK(writer.edit.textCursor().selectedText() == u"of");
    writer.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writer.composer.text() == u"all *of* it");
}

TEST_CASE("marks leave blanks outside, go line by line, and mono goes round all of it")
{
    Marking writer;
    writer.edit.setPlainText(QStringLiteral("one \n\n two"));
    writer.edit.selectAll();
    writer.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writer.composer.text() == u"~one~ \n\n ~two~");
    writer.edit.setPlainText(QStringLiteral("a\nb "));
    writer.edit.selectAll();
    writer.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writer.composer.text() == u"```a\nb``` ");
}

TEST_CASE("the buttons of WhatsApp's marks are there on WhatsApp alone, work, and show where the cursor is")
{
    Marking writer;
    CHECK(writer.card.marks().isVisible());
    CHECK_FALSE(writer.card.formats().isVisible());
    writer.type("hello");
    writer.edit.selectAll();
    QToolButton* italic = writer.mark(QStringLiteral("Italic"));
    REQUIRE(italic);
    CHECK_FALSE(italic->isChecked());
    QTest::mouseClick(italic, Qt::LeftButton);
    CHECK(writer.composer.text() == u"_hello_");
    CHECK(writer.edit.hasFocus());
    writer.select(2, 2);
    CHECK(italic->isChecked());
    CHECK_FALSE(writer.mark(QStringLiteral("Bold"))->isChecked());
    writer.composer.setChannel(Channel::Sms);
    CHECK_FALSE(writer.card.marks().isVisible());
    writer.edit.selectAll();
    writer.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(writer.composer.text() == u"_hello_");
    writer.composer.setChannel(Channel::Email);
    CHECK_FALSE(writer.card.marks().isVisible());
    CHECK(writer.card.formats().isVisible());
}

TEST_CASE("a template is as it is: it has no formats")
{
    Marking writer;
    MessageTemplate of;
    of.name = QStringLiteral("welcome");
    of.body = QStringLiteral("Welcome back");
    writer.composer.setTemplate({of, {}});
    CHECK_FALSE(writer.card.marks().isVisible());
    const QString before = writer.composer.text();
    writer.edit.selectAll();
    writer.key(Qt::Key_B, Qt::ControlModifier);
    writer.card.marks().toggle(WhatsAppStyle::Bold);
    CHECK(writer.composer.text() == before);
}

TEST_CASE("as actions of the window the formats have their keys on the channel that is written for now")
{
    Marking writer;
    ActionRegistry registry(writer.window);
    writer.composer.addActions(registry);
    writer.composer.setChannel(Channel::Sms);
    writer.type("now");
    writer.edit.selectAll();
    writer.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(writer.composer.text() == u"now");
    writer.composer.setChannel(Channel::WhatsApp);
    writer.edit.selectAll();
    writer.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(writer.composer.text() == u"*now*");
    writer.composer.toggleNote();
    CHECK_FALSE(registry.find(QStringLiteral("composer.bold"))->action->isEnabled());
}
