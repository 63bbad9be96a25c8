// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>
#include <QPointer>

#include <unordered_map>

namespace uinbox::ui {

class ConversationView;

/// One message or note of the conversation view for a screen reader, made when it asks: its words as text with what is selected, and below
/// it what can be chosen in it: links, files, actions. Main thread; owned by Qt's cache of such interfaces.
class ConversationRow final : public QAccessibleInterface, public QAccessibleTextInterface {
public:
    ConversationRow(ConversationView& view, int row) : m_view(&view), m_row(row) {}
    ~ConversationRow() override;

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* wanted) const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    // The text of the message; it cannot be changed, and is selected by the view.
    void selection(int index, int* start, int* end) const override;
    int selectionCount() const override;
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override;
    QString attributes(int, int* start, int* end) const override;

private:
    QPointer<ConversationView> m_view;
    int m_row;
    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

}  // namespace uinbox::ui
