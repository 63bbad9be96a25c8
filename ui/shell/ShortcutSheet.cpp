// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ShortcutSheet.h"

#include "actions/KeyText.h"
#include "common/FocusOverlay.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr QSize kSize{860, 620};
constexpr int kKeys = 140;
constexpr int kBothFrom = 700;  ///< less room: one column after the other

/// What has keys of each group.
std::vector<ActionRegistry::Group> groupsOf(const ActionRegistry& actions)
{
    std::vector<ActionRegistry::Group> groups = actions.groups();
    for (ActionRegistry::Group& group : groups) {
        auto& commands = group.commands;
        commands.erase(std::remove_if(commands.begin(), commands.end(), [](const auto& each) { return each.keys().isEmpty(); }),
                       commands.end());
    }
    groups.erase(std::remove_if(groups.begin(), groups.end(), [](const auto& group) { return group.commands.empty(); }),
                 groups.end());
    return groups;
}

}  // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry& actions, const Theme& theme, QWidget* parent) : QDialog(parent), m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(windowTitle());
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(makeColumns(actions));
    area->widget()->setAutoFillBackground(false);
    new FocusOverlay(*area, theme);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* change = buttons->addButton(tr("Change shortcuts…"), QDialogButtonBox::ActionRole);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changeRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kL);
    layout->addWidget(search);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    const QSize wanted = kSize * theme.textScale();
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
}

void ShortcutSheet::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    const bool isNarrow = width() < m_theme.scaled(kBothFrom);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* ShortcutSheet::makeColumns(const ActionRegistry& actions)
{
    auto* sheet = new QWidget(this);
    auto* columns = m_columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, space::kM, 0);
    columns->setSpacing(2 * space::kXl);
    const std::vector<ActionRegistry::Group> groups = groupsOf(actions);
    size_t all = 0;
    for (const ActionRegistry::Group& group : groups) all += group.commands.size() + 2;
    QGridLayout* grid = nullptr;
    size_t placed = 0;
    for (const ActionRegistry::Group& group : groups) {
        // Two columns: one would be higher than many a screen.
        if (!grid || (columns->count() == 1 && 2 * placed + group.commands.size() >= all)) {
            grid = new QGridLayout;
            grid->setHorizontalSpacing(space::kXl);
            grid->setVerticalSpacing(space::kS);
            grid->setColumnStretch(0, 1);
            columns->addLayout(grid, 1);
        }
        addGroup(*grid, group);
        placed += group.commands.size() + 2;
    }
    for (int i = 0; i < columns->count(); ++i) {
        auto* each = static_cast<QGridLayout*>(columns->itemAt(i)->layout());
        each->setRowStretch(each->rowCount(), 1);
    }
    return sheet;
}

void ShortcutSheet::addGroup(QGridLayout& grid, const ActionRegistry::Group& commands)
{
    // An empty grid counts one row.
    int row = grid.count() == 0 ? 0 : grid.rowCount();
    auto* title = new QLabel(commands.title, this);
    title->setFont(m_theme.font(type::kBody, QFont::DemiBold));
    title->setContentsMargins(0, row > 0 ? space::kM : 0, 0, 0);
    grid.addWidget(title, row++, 0, 1, 2);
    Group group{title, {}};
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    for (const ActionRegistry::Command& command : commands.commands) {
        auto* text = new QLabel(command.first().plainText(), this);
        auto* keys = new QLabel(keyText(command.keys()), this);
        for (QLabel* label : {text, keys}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        keys->setPalette(muted);
        keys->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        keys->setMinimumWidth(m_theme.scaled(kKeys));
        grid.addWidget(text, row, 0);
        grid.addWidget(keys, row++, 1);
        group.rows.push_back({text->text() + u' ' + keys->text(), {text, keys}});
    }
    m_groups.push_back(std::move(group));
}

void ShortcutSheet::filter(const QString& wanted)
{
    for (const Group& group : m_groups) {
        bool any = false;
        for (const Row& row : group.rows) {
            const bool fits = row.words.contains(wanted.trimmed(), Qt::CaseInsensitive);
            for (QWidget* widget : row.widgets) widget->setVisible(fits);
            any |= fits;
        }
        group.title->setVisible(any);
    }
}

}  // namespace uinbox::ui
