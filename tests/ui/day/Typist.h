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
        REQUIRE(waitFor(
            [&] {
                for (QWidget* top : QApplication::topLevelWidgets())
                    if (auto* each = qobject_cast<Kind*>(top); each && each->isVisible()) found = each;
                return found && focus() && (focus() == found || found->isAncestorOf(focus()));
            },
            std::chrono::seconds(5)));
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
    [[nodiscard]] static QWindow* keyboardWindow()
    {
        QWindow* with = QGuiApplication::focusWindow();
        REQUIRE(with);
        return with;
    }
    /// Some of it lies within each widget around it.
    [[nodiscard]] static bool isInSight(const QWidget& widget)
    {
        QRect seen = widget.rect();
        for (const QWidget* each = &widget; !each->isWindow(); each = each->parentWidget())
            seen = seen.translated(each->pos()).intersected(each->parentWidget()->rect());
        return !seen.isEmpty();
    }
    static void checkFocus(const QString& after)
    {
        // A window that closes gives the focus back in the next turn.
        const bool isSeen = waitFor(
            [] {
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
