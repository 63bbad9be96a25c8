// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ShortcutSheet.h"

#include "shell/ActionRegistry.h"
#include "theme/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace uinbox::ui {

ShortcutSheet::ShortcutSheet(const ActionRegistry& actions, const Theme& theme, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kXl);
    grid->setVerticalSpacing(space::kS);
    QString group;
    int row = 0;
    for (const ActionRegistry::Entry& entry : actions.entries()) {
        if (entry.keys.isEmpty()) continue;
        if (entry.group != group) {
            group = entry.group;
            auto* title = new QLabel(group, this);
            title->setFont(theme.font(type::kBody, QFont::DemiBold));
            if (row > 0) grid->setRowMinimumHeight(row++, space::kS);
            grid->addWidget(title, row++, 0, 1, 2);
        }
        auto* keys = new QLabel(
            QKeySequence::listToString(entry.keys, QKeySequence::NativeText).replace(QStringLiteral("; "), tr("  or  ")), this);
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, theme.tokens().textMuted);
        keys->setPalette(muted);
        grid->addWidget(new QLabel(QString(entry.text).remove(u'&'), this), row, 0);
        grid->addWidget(keys, row++, 1, Qt::AlignTrailing);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    layout->addLayout(grid);
    layout->addStretch();
}

}  // namespace uinbox::ui
