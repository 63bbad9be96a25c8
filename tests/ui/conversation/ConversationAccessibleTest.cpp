// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"

#include <QAccessible>

using namespace uinbox;
using namespace uinbox::test;

namespace {

struct Reader : Screen {
    [[nodiscard]] QAccessibleInterface& list()
    {
        auto* found = QAccessible::queryAccessibleInterface(&view);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QAccessibleInterface& child(int row)
    {
        auto* found = list().child(row);
        REQUIRE(found);
        REQUIRE(found->isValid());
        return *found;
    }
    [[nodiscard]] QString name(int row) { return child(row).text(QAccessible::Name); }
};

}  // namespace

TEST_CASE("a screen reader finds the conversation as a list of messages with what they say")
{
    Reader reader;
    reader.fill(20);
    reader.outboundLater(QStringLiteral("good morning"), MessageStatus::Delivered);
    reader.open();
    CHECK(reader.list().role() == QAccessible::List);
    CHECK(reader.list().text(QAccessible::Name) == u"Messages");
    REQUIRE(reader.list().childCount() == 21);
    for (int row = 0; row < 21; ++row) {
        CHECK(reader.child(row).role() == QAccessible::ListItem);
        CHECK(reader.name(row) == reader.model.index(row).data(Qt::AccessibleTextRole).toString());
        CHECK(reader.list().indexOfChild(&reader.child(row)) == row);
        CHECK(reader.child(row).parent() == &reader.list());
    }
    CHECK(reader.name(20).startsWith(QStringLiteral("You, SMS")));
    CHECK(reader.name(20).contains(QStringLiteral("good morning. ")));
    CHECK(reader.list().child(21) == nullptr);
    CHECK(reader.list().child(-1) == nullptr);
}

TEST_CASE("a screen reader is told where a message is and whether it is seen")
{
    Reader reader;
    reader.fill(100);
    reader.open();
    const int last = reader.last();
    CHECK_FALSE(reader.child(last).state().offscreen);
    CHECK(reader.child(0).state().offscreen);
    const QRect rect = reader.child(last).rect();
    CHECK(rect ==
          QRect(reader.view.viewport()->mapToGlobal(reader.view.rowRect(last).topLeft()), reader.view.rowRect(last).size()));
    CHECK(reader.list().childAt(rect.center().x(), rect.center().y()) == &reader.child(last));
}

TEST_CASE("a screen reader is told which message has the focus")
{
    Reader reader;
    reader.fill(10);
    reader.open();
    reader.view.activateWindow();
    reader.view.setFocus();
    REQUIRE(waitFor([&] { return reader.view.hasFocus(); }));
    reader.view.focusRow(7);
    CHECK(reader.child(7).state().focused);
    CHECK_FALSE(reader.child(6).state().focused);
    CHECK(reader.list().focusChild() == &reader.child(7));
}

TEST_CASE("a screen reader hears the messages that are there after some came and went")
{
    Reader reader;
    reader.fill(10);
    const Message sent = reader.outboundLater(QStringLiteral("oops"), MessageStatus::Pending);
    reader.open();
    CHECK(reader.name(10).endsWith(QStringLiteral("oops. Waiting to be sent")));
    const Message fresh = reader.inboundLater(QStringLiteral("new"));
    REQUIRE(waitFor([&] { return reader.model.rowOf(fresh.id) == 11; }));
    CHECK(reader.list().childCount() == 12);
    CHECK(reader.name(11).endsWith(QStringLiteral("new")));
    reader.setStatus(sent.id, MessageStatus::Canceled);
    REQUIRE(waitFor([&] { return reader.model.rowCount() == 11; }));
    CHECK(reader.list().childCount() == 11);
    CHECK(reader.name(10).endsWith(QStringLiteral("new")));
    CHECK(reader.list().child(11) == nullptr);
}
