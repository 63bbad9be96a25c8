// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationAccessible.h"

#include "common/Announcement.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationRow.h"
#include "conversation/ConversationView.h"

#include <QAccessibleWidget>

#include <unordered_map>

namespace uinbox::ui {

namespace {

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
        auto* made = new ConversationRow(view(), index);
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
    QAccessibleInterface* focusChild() const override
    {
        QAccessibleInterface* row = view().hasFocus() ? child(view().focusedRow()) : nullptr;
        QAccessibleInterface* target = row ? row->child(view().focusedTarget()) : nullptr;
        return target ? target : row;
    }

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

void announceChanged(ConversationView& view, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Message* message = view.model().entry(row).message();
        const bool isBad = message && (message->status == MessageStatus::Failed || message->status == MessageStatus::Unknown);
        announce(view, isBad ? QAccessible::Alert : QAccessible::NameChanged, row);
    }
}

void announceArrived(ConversationView& view, int row)
{
    announce(view, QAccessible::Alert, row);
}

void announceRows(ConversationView& view)
{
    announce(view, QAccessible::ObjectReorder);
}

void installConversationAccessibility()
{
    QAccessible::installFactory(&make);
}

}  // namespace uinbox::ui
