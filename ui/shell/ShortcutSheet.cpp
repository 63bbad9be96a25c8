// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ShortcutSheet.h"

#include "theme/Theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace uinbox::ui {

namespace {

using Entries = std::vector<ActionRegistry::Entry>;

/// "Ctrl+Enter": the key has that word on it, and Qt calls it Return.
QString keyText(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QStringLiteral("; "), ShortcutSheet::tr("  or  "))
        .replace(QStringLiteral("Return"), ShortcutSheet::tr("Enter"));
}

/// The keys of each group, in the order the groups came.
std::vector<Entries> groupsOf(const ActionRegistry& actions)
{
    std::vector<Entries> groups;
    for (const ActionRegistry::Entry& entry : actions.entries()) {
        if (entry.keys.isEmpty()) continue;
        if (groups.empty() || groups.back().front().group != entry.group) groups.emplace_back();
        groups.back().push_back(entry);
    }
    return groups;
}

}  // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry& actions, const Theme& theme, QWidget* parent) : QDialog(parent), m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    columns->setSpacing(2 * space::kXl);
    const std::vector<Entries> groups = groupsOf(actions);
    qsizetype all = 0;
    for (const Entries& group : groups) all += static_cast<qsizetype>(group.size());
    QGridLayout* grid = nullptr;
    qsizetype placed = 0;
    for (const Entries& group : groups) {
        // Two columns: one would be higher than many a screen.
        if (!grid || (columns->count() == 1 && 2 * placed >= all)) {
            grid = new QGridLayout;
            grid->setHorizontalSpacing(space::kXl);
            grid->setVerticalSpacing(space::kS);
            columns->addLayout(grid);
        }
        addGroup(*grid, group);
        placed += static_cast<qsizetype>(group.size());
    }
    for (int i = 0; i < columns->count(); ++i) {
        auto* each = static_cast<QGridLayout*>(columns->itemAt(i)->layout());
        each->setRowStretch(each->rowCount(), 1);
    }
}

void ShortcutSheet::addGroup(QGridLayout& grid, const Entries& group)
{
    // An empty grid counts one row.
    int row = grid.count() == 0 ? 0 : grid.rowCount();
    if (row > 0) grid.setRowMinimumHeight(row++, space::kS);
    auto* title = new QLabel(group.front().group, this);
    title->setFont(m_theme.font(type::kBody, QFont::DemiBold));
    grid.addWidget(title, row++, 0, 1, 2);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    for (const ActionRegistry::Entry& entry : group) {
        auto* keys = new QLabel(keyText(entry.keys), this);
        keys->setPalette(muted);
        grid.addWidget(new QLabel(QString(entry.text).remove(u'&'), this), row, 0);
        grid.addWidget(keys, row++, 1, Qt::AlignTrailing);
    }
}

}  // namespace uinbox::ui
