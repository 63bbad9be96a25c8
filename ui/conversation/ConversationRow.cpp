// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationRow.h"

#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"

namespace uinbox::ui {

namespace {

/// A link, a file or an action of a row.
class TargetInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    TargetInterface(ConversationView& view, int row, int index, QAccessibleInterface* parent)
        : m_view(&view), m_row(row), m_index(index), m_parent(parent)
    {
    }

    bool isValid() const override { return m_view && m_row < m_view->model().rowCount() && target().has_value(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return m_parent; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override
    {
        const auto chosen = target();
        const bool isLink = chosen && (chosen->kind == BubbleTarget::Kind::Link || chosen->kind == BubbleTarget::Kind::Place);
        return isLink ? QAccessible::Link : QAccessible::Button;
    }
    QString text(QAccessible::Text kind) const override
    {
        const auto chosen = target();
        return chosen && kind == QAccessible::Name ? chosen->name : QString();
    }
    QRect rect() const override
    {
        const auto chosen = target();
        if (!chosen) return {};
        const QPoint row = m_view->rowRect(m_row).topLeft();
        return {m_view->viewport()->mapToGlobal(row + chosen->rect.topLeft()), chosen->rect.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->focusedRow() == m_row && m_view->focusedTarget() == m_index;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        const auto chosen = target();
        if (chosen && action == pressAction()) m_view->activate(m_view->model().entry(m_row).id(), *chosen);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] std::optional<BubbleTarget> target() const
    {
        if (!m_view || m_row >= m_view->model().rowCount()) return std::nullopt;
        auto all = m_view->targets(m_row);
        return m_index < static_cast<int>(all.size()) ? std::optional(all[static_cast<size_t>(m_index)]) : std::nullopt;
    }

    QPointer<ConversationView> m_view;
    int m_row;
    int m_index;
    QAccessibleInterface* m_parent;
};

}  // namespace

ConversationRow::~ConversationRow()
{
    for (const auto& [index, id] : m_children) QAccessible::deleteAccessibleInterface(id);
}

bool ConversationRow::isValid() const
{
    return m_view && m_row < m_view->model().rowCount();
}

QAccessibleInterface* ConversationRow::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

int ConversationRow::childCount() const
{
    return isValid() ? static_cast<int>(m_view->targets(m_row).size()) : 0;
}

QAccessibleInterface* ConversationRow::child(int index) const
{
    if (index < 0 || index >= childCount()) return nullptr;
    const auto known = m_children.find(index);
    if (known != m_children.end()) return QAccessible::accessibleInterface(known->second);
    auto* made = new TargetInterface(*m_view, m_row, index, const_cast<ConversationRow*>(this));
    m_children[index] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface* ConversationRow::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index)
        if (QAccessibleInterface* each = child(index); each->rect().contains(x, y)) return each;
    return nullptr;
}

int ConversationRow::indexOfChild(const QAccessibleInterface* wanted) const
{
    for (const auto& [index, id] : m_children)
        if (QAccessible::accessibleInterface(id) == wanted) return index;
    return -1;
}

QString ConversationRow::text(QAccessible::Text kind) const
{
    if (!isValid()) return {};
    if (kind == QAccessible::Description) return m_view->reason(m_row);
    if (kind != QAccessible::Name) return {};
    return m_view->model().index(m_row).data(Qt::AccessibleTextRole).toString();
}

QRect ConversationRow::rect() const
{
    if (!isValid()) return {};
    const QRect row = m_view->rowRect(m_row);
    return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

QAccessible::State ConversationRow::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.readOnly = true;
    state.selectableText = true;
    state.focused = m_view->hasFocus() && m_view->focusedRow() == m_row;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->rowRect(m_row));
    return state;
}

void* ConversationRow::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this) : nullptr;
}

void ConversationRow::selection(int index, int* start, int* end) const
{
    *start = *end = 0;
    if (index != 0 || !isValid()) return;
    const auto [first, length] = m_view->selectionIn(m_row);
    *start = first;
    *end = first + length;
}

int ConversationRow::selectionCount() const
{
    return isValid() && m_view->selectionIn(m_row).length > 0 ? 1 : 0;
}

QString ConversationRow::text(int start, int end) const
{
    return isValid() ? m_view->model().entry(m_row).content().mid(start, end - start) : QString();
}

int ConversationRow::characterCount() const
{
    return isValid() ? static_cast<int>(m_view->model().entry(m_row).content().size()) : 0;
}

void ConversationRow::scrollToSubstring(int, int)
{
    if (isValid()) m_view->focusRow(m_row);
}

QString ConversationRow::attributes(int, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

}  // namespace uinbox::ui
