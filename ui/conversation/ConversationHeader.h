// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "contacts/Contact.h"
#include "threads/Thread.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace uinbox::ui {

class Theme;

/// Who the conversation is with, above it, where the channel of the last message reaches them, and what time it is there; at its end what
/// can be done with the conversation, as buttons and in a menu.
class ConversationHeader final : public QWidget {
    Q_OBJECT

public:
    ConversationHeader(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setThread(const Thread& thread);
    /// The addresses of the person of this thread; forgotten with another thread.
    void setContact(const Contact& contact);
    /// Buttons for these, before the button that looks for words and the menu. They stay their owner's.
    void setActions(const QList<QAction*>& actions);
    void addToMenu(QAction& action);
    /// A button before the name. It stays its owner's.
    void setBack(QToolButton& button);
    /// Name and address in one line, where there is little height.
    void setBrief(bool brief);
    QSize sizeHint() const override;

Q_SIGNALS:
    void findRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    /// "14:32 there"; empty where their clocks show what ours do, or it is not known.
    [[nodiscard]] QString timeThere() const;
    void applyTheme();
    [[nodiscard]] QRect textRect() const;
    void paintName(QPainter& painter, const QRect& line) const;
    void paintAbout(QPainter& painter, const QRect& line) const;
    void paintLine(QPainter& painter, const QRect& line, const QString& text) const;

    const Theme& m_theme;
    const Clock& m_clock;
    Thread m_thread;
    std::optional<Contact> m_contact;
    QString m_name;
    QString m_about;
    QTimer m_minute;
    QHBoxLayout* m_buttons;
    QToolButton* m_find;
    QToolButton* m_more;
    QMenu* m_menu;
    QToolButton* m_back = nullptr;
    bool m_brief = false;
    QList<QToolButton*> m_own;  ///< of setActions()
};

}  // namespace uinbox::ui
