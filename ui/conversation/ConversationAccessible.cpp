// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationAccessible.h"

#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <unordered_map>

namespace uinbox::ui {

namespace {

/// One message of the view, made when a screen reader asks for it.
class RowInterface final : public QAccessibleInterface {
public:
    RowInterface(ConversationView& view, int row) : m_view(&view), m_row(row) {}

    bool isValid() const override { return m_view && m_row < m_view->model().rowCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) return {};
        if (kind == QAccessible::Description) return m_view->reason(m_row);
        if (kind != QAccessible::Name) return {};
        return m_view->model().index(m_row).data(Qt::AccessibleTextRole).toString();
    }
    QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect row = m_view->rowRect(m_row);
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.readOnly = true;
        state.focused = m_view->hasFocus() && m_view->focusedRow() == m_row;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rowRect(m_row));
        return state;
    }

private:
    QPointer<ConversationView> m_view;
    int m_row;
};

class ViewInterface final : public QAccessibleWidget {
public:
    explicit ViewInterface(ConversationView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewInterface() override
    {
        for (const auto& [row, id] : m_children) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view().model().rowCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new RowInterface(view(), index);
        m_children[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(view().rowAt(view().viewport()->mapFromGlobal(QPoint(x, y))));
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (const auto& [row, id] : m_children)
            if (QAccessible::accessibleInterface(id) == wanted) return row;
        return -1;
    }
    QAccessibleInterface* focusChild() const override { return view().hasFocus() ? child(view().focusedRow()) : nullptr; }

private:
    [[nodiscard]] ConversationView& view() const { return *static_cast<ConversationView*>(widget()); }
    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<ConversationView*>(object);
    return view ? new ViewInterface(view) : nullptr;
}

}  // namespace

void installConversationAccessibility()
{
    QAccessible::installFactory(&make);
}

}  // namespace uinbox::ui
