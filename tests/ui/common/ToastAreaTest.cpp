// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ToastArea.h"

#include "catch.h"
#include "common/ToastBox.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// A window with a field and toasts; time passes by hand.
struct Stage {
    Theme theme{*qApp, Appearance::Light};
    QWidget window;
    QLineEdit field{&window};
    ToastArea toasts{theme, &window};
    std::vector<ToastEnd> ends;
    int undone = 0;

    Stage()
    {
        theme.setReducedMotion(true);
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        // A pointer over a toast stops its time.
        QTest::mouseMove(&window, QPoint(790, 10));
        field.setFocus();
    }
    int show(const QString& text, std::chrono::milliseconds duration = 5s)
    {
        Toast toast;
        toast.text = text;
        toast.action = QStringLiteral("Undo");
        toast.run = [this] { ++undone; };
        toast.duration = duration;
        toast.ended = [this](ToastEnd why) { ends.push_back(why); };
        return toasts.show(toast);
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const ToastBox* box : toasts.findChildren<ToastBox*>())
            if (!box->isHidden()) all.append(box->findChild<QLabel*>()->text());
        return all;
    }
    [[nodiscard]] QPushButton* button() const
    {
        for (const ToastBox* box : toasts.findChildren<ToastBox*>())
            if (!box->isHidden()) return box->findChild<QPushButton*>();
        return nullptr;
    }
};

}  // namespace

TEST_CASE("a toast stands at the lower leading edge for its time, and no longer")
{
    Stage stage;
    stage.toasts.setOffsets(64, 100);
    stage.show(QStringLiteral("Archived"));
    REQUIRE(stage.toasts.isVisible());
    const QRect box =
        stage.toasts.geometry().adjusted(ToastBox::margin(), ToastBox::margin(), -ToastBox::margin(), -ToastBox::margin());
    CHECK(box.left() == 64);
    CHECK(box.bottom() == 600 - 100 - 1);
    stage.toasts.advance(4900ms);
    CHECK(stage.toasts.count() == 1);
    stage.toasts.advance(100ms);
    CHECK(stage.toasts.count() == 0);
    CHECK_FALSE(stage.toasts.isVisible());
    CHECK(stage.ends == std::vector{ToastEnd::TimedOut});
    CHECK(stage.undone == 0);
}

TEST_CASE("a toast follows the window's size and direction")
{
    Stage stage;
    stage.toasts.setOffsets(64, 100);
    stage.show(QStringLiteral("Archived"));
    stage.window.setLayoutDirection(Qt::RightToLeft);
    CHECK(stage.toasts.geometry().right() == 800 - 64 + ToastBox::margin() - 1);
    stage.window.resize(300, 400);
    CHECK(stage.toasts.geometry().left() >= 0);
    CHECK(stage.toasts.geometry().bottom() == 400 - 100 + ToastBox::margin() - 1);
}

TEST_CASE("a toast's button does its work once and takes the toast away")
{
    Stage stage;
    stage.show(QStringLiteral("Archived"));
    QTest::mouseClick(stage.button(), Qt::LeftButton);
    CHECK(stage.undone == 1);
    CHECK(stage.ends == std::vector{ToastEnd::Acted});
    CHECK(stage.toasts.count() == 0);
}

TEST_CASE("a toast is reached, used and left by keyboard, and the focus goes back")
{
    Stage stage;
    CHECK_FALSE(stage.toasts.focusNewest());
    stage.show(QStringLiteral("Archived"));
    REQUIRE(stage.field.hasFocus());
    REQUIRE(stage.toasts.focusNewest());
    REQUIRE(stage.button()->hasFocus());
    QTest::keyClick(stage.button(), Qt::Key_Escape);
    CHECK(stage.ends == std::vector{ToastEnd::Closed});
    CHECK(stage.field.hasFocus());
    stage.show(QStringLiteral("Archived"));
    REQUIRE(stage.toasts.focusNewest());
    QTest::keyClick(stage.button(), Qt::Key_Space);
    CHECK(stage.undone == 1);
    CHECK(stage.field.hasFocus());
}

TEST_CASE("the focus in a toast stops its time, unless something happens at its end in any case")
{
    Stage stage;
    stage.show(QStringLiteral("Archived"));
    REQUIRE(stage.toasts.focusNewest());
    stage.toasts.advance(1h);
    CHECK(stage.toasts.count() == 1);
    stage.field.setFocus();
    stage.toasts.advance(5s);
    CHECK(stage.toasts.count() == 0);
    Toast sending;
    sending.text = QStringLiteral("Sending");
    sending.canPause = false;
    stage.toasts.show(sending);
    REQUIRE(stage.toasts.focusNewest());
    stage.toasts.advance(5s);
    CHECK(stage.toasts.count() == 0);
}

TEST_CASE("the pointer over a toast stops its time")
{
    Stage stage;
    stage.show(QStringLiteral("Archived"));
    ToastBox* box = stage.toasts.findChild<ToastBox*>();
    QTest::mouseMove(box, box->rect().center());
    REQUIRE(box->underMouse());
    stage.toasts.advance(1h);
    CHECK(stage.toasts.count() == 1);
    QTest::mouseMove(&stage.window, QPoint(790, 10));
    REQUIRE_FALSE(box->underMouse());
    stage.toasts.advance(5s);
    CHECK(stage.toasts.count() == 0);
}

TEST_CASE("three toasts are seen at most: the oldest makes room")
{
    Stage stage;
    for (const QString& text : {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three"), QStringLiteral("Four")})
        stage.show(text);
    CHECK(stage.toasts.count() == ToastArea::kMost);
    CHECK(stage.texts() == QStringList{QStringLiteral("Two"), QStringLiteral("Three"), QStringLiteral("Four")});
    CHECK(stage.ends == std::vector{ToastEnd::Displaced});
}

TEST_CASE("a countdown says each second that is left")
{
    Stage stage;
    Toast toast;
    toast.text = QStringLiteral("Sending in 3 s");
    toast.duration = 3s;
    toast.showsTime = true;
    toast.textAt = [](int seconds) { return QStringLiteral("Sending in %1 s").arg(seconds); };
    stage.toasts.show(toast);
    CHECK(stage.texts() == QStringList{QStringLiteral("Sending in 3 s")});
    stage.toasts.advance(900ms);
    CHECK(stage.texts() == QStringList{QStringLiteral("Sending in 3 s")});
    stage.toasts.advance(100ms);
    CHECK(stage.texts() == QStringList{QStringLiteral("Sending in 2 s")});
    stage.toasts.advance(1s);
    CHECK(stage.texts() == QStringList{QStringLiteral("Sending in 1 s")});
    stage.toasts.advance(1s);
    CHECK(stage.toasts.count() == 0);
}

TEST_CASE("a toast can be closed and given another text by the one who showed it")
{
    Stage stage;
    const int first = stage.show(QStringLiteral("One"));
    const int second = stage.show(QStringLiteral("Two"));
    stage.toasts.setText(second, QStringLiteral("Deux"));
    stage.toasts.close(first);
    stage.toasts.close(first);
    CHECK(stage.texts() == QStringList{QStringLiteral("Deux")});
    CHECK(stage.ends == std::vector{ToastEnd::Closed});
    stage.toasts.closeAll();
    CHECK(stage.toasts.count() == 0);
}

TEST_CASE("what ends a toast may show the next one")
{
    Stage stage;
    Toast toast;
    toast.text = QStringLiteral("First");
    toast.ended = [&](ToastEnd) { stage.show(QStringLiteral("Second")); };
    stage.toasts.show(toast);
    stage.toasts.advance(5s);
    CHECK(stage.texts() == QStringList{QStringLiteral("Second")});
}

TEST_CASE("a toast's name for readers is what it said first, whatever the seconds do")
{
    Stage stage;
    Toast toast;
    toast.text = QStringLiteral("Sending soon");
    toast.textAt = [](int seconds) { return QString::number(seconds); };
    stage.toasts.show(toast);
    stage.toasts.advance(2s);
    QAccessibleInterface* box = QAccessible::queryAccessibleInterface(stage.toasts.findChild<ToastBox*>());
    REQUIRE(box);
    CHECK(box->text(QAccessible::Name) == QStringLiteral("Sending soon"));
}

TEST_CASE("a toast's text is shown as it is written")
{
    Stage stage;
    stage.show(QStringLiteral("<b>Bold</b>"));
    for (const ToastBox* box : stage.toasts.findChildren<ToastBox*>())
        CHECK(box->findChild<QLabel*>()->textFormat() == Qt::PlainText);
}
