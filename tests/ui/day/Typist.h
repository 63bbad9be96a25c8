// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Day.h"

#include "shell/CommandPalette.h"

#include <QListView>
#include <QWindow>

namespace uinbox::test {

/// Somebody with a keyboard and nothing else: keys arrive as they come from the platform, at the window that has the focus, and after
/// each of them the focus is somewhere and can be seen. Main thread.
struct Typist : Day {
    /// Whom the next key reaches.
    [[nodiscard]] static QWidget* focus()
    {
        if (QWidget* popup = QApplication::activePopupWidget()) return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget();
    }
    [[nodiscard]] static QString focusName()
    {
        QWidget* widget = focus();
        QAccessibleInterface* accessible = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        return accessible ? accessible->text(QAccessible::Name) : QString();
    }
    /// Some of it lies within each widget around it.
    [[nodiscard]] static bool isInSight(const QWidget& widget)
    {
        QRect seen = widget.rect();
        for (const QWidget* each = &widget; !each->isWindow(); each = each->parentWidget())
            seen = seen.translated(each->pos()).intersected(each->parentWidget()->rect());
        return !seen.isEmpty();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(keyboardWindow(), key, modifiers);
        checkFocus(QKeySequence(QKeyCombination(modifiers, key)).toString());
    }
    void type(const char* text) const
    {
        for (const char* each = text; *each; ++each) QTest::keyClick(keyboardWindow(), *each);
        checkFocus(QString::fromLatin1(text));
    }
    /// Tab, until what has the focus says these words.
    void tabTo(const QString& words, Qt::Key key = Qt::Key_Tab) const
    {
        constexpr int kMost = 60;
        QStringList passed;
        for (int i = 0; i < kMost; ++i) {
            if (focusName().contains(words)) return;
            passed.append(focusName());
            press(key);
        }
        INFO(words.toStdString() << " is not among " << passed.join(u'|').toStdString());
        FAIL();
    }
    /// A dialog or popup of this kind, once it has the focus.
    template <class Kind>
    [[nodiscard]] Kind* opened() const
    {
        Kind* found = nullptr;
        const bool hasCome = waitFor(
            [&] {
                for (QWidget* top : QApplication::topLevelWidgets())
                    if (auto* each = qobject_cast<Kind*>(top); each && each->isVisible()) found = each;
                return found && focus() && (focus() == found || found->isAncestorOf(focus()));
            },
            std::chrono::seconds(5));
        INFO((found ? "it is open" : "it is not open")
             << ", the focus is at " << (focus() ? focus()->metaObject()->className() : "nothing"));
        REQUIRE(hasCome);
        return found;
    }
    template <class Kind>
    [[nodiscard]] bool isClosed() const
    {
        return waitFor(
            [&] {
                const auto all = QApplication::topLevelWidgets();
                return std::none_of(all.begin(), all.end(),
                                    [](const QWidget* top) { return qobject_cast<const Kind*>(top) && top->isVisible(); });
            },
            std::chrono::seconds(5));
    }
    /// The palette's first answer is this.
    [[nodiscard]] bool offers(const QString& words) const
    {
        const auto* list = window->findChild<ui::CommandPalette*>()->findChild<QListView*>();
        return waitFor([&] { return list->isVisible() && list->currentIndex().data().toString() == words; },
                       std::chrono::seconds(5));
    }
    [[nodiscard]] bool opens(ThreadId thread) const
    {
        return waitFor([&] { return pane().thread() == thread && pane().isVisible() && model().rowCount() > 0; },
                       std::chrono::seconds(5));
    }

private:
    [[nodiscard]] QWindow* keyboardWindow() const
    {
        if (!QGuiApplication::focusWindow()) giveFocusBack();
        REQUIRE(waitFor([] { return QGuiApplication::focusWindow() != nullptr; }));
        return QGuiApplication::focusWindow();
    }
    /// What window managers do when a dialog closes, and the offscreen platform does not.
    void giveFocusBack() const
    {
        QWidget* next = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : window.get();
        if (next->isVisible()) next->activateWindow();
    }
    void checkFocus(const QString& after) const
    {
        const bool isSeen = waitFor(
            [this] {
                if (!QGuiApplication::focusWindow()) giveFocusBack();
                const QWidget* now = focus();
                return now && now->isVisible() && now->isEnabled() && isInSight(*now);
            },
            std::chrono::seconds(2));
        QString place;
        for (const QWidget* each = focus(); each; each = each->parentWidget())
            place += QStringLiteral("%1 %2 < ").arg(QLatin1String(each->metaObject()->className()), each->accessibleName());
        INFO("after " << after.toStdString() << " the focus is at " << place.toStdString());
        REQUIRE(isSeen);
    }
};

}  // namespace uinbox::test
