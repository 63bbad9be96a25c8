// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/EmojiModel.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kMostFound = 200;

}  // namespace

EmojiModel::EmojiModel(QObject* parent) : QAbstractListModel(parent)
{
    showAll();
}

void EmojiModel::setRecent(const QStringList& recent)
{
    m_recent = recent;
    if (!m_searching) showAll();
}

void EmojiModel::setTone(SkinTone tone)
{
    m_tone = tone;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void EmojiModel::search(const QString& query)
{
    m_searching = !query.trimmed().isEmpty();
    if (!m_searching) return showAll();
    beginResetModel();
    m_rows.clear();
    for (const Emoji* found : EmojiCatalog::instance().find(query, kMostFound)) m_rows.push_back({found, {}});
    endResetModel();
}

void EmojiModel::showAll()
{
    const EmojiCatalog& catalog = EmojiCatalog::instance();
    beginResetModel();
    m_rows.clear();
    for (const QString& text : m_recent)
        if (const Emoji* emoji = catalog.of(text)) m_rows.push_back({emoji, text});
    for (const Emoji& emoji : catalog.all()) m_rows.push_back({&emoji, {}});
    endResetModel();
}

QString EmojiModel::textAt(int row) const
{
    const Row& shown = m_rows[static_cast<size_t>(row)];
    return shown.text.isEmpty() ? shown.emoji->in(m_tone) : shown.text;
}

int EmojiModel::firstOf(int group) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (data(index(row), kGroupRole).toInt() == group) return row;
    return -1;
}

int EmojiModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EmojiModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole) return textAt(index.row());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) return row.emoji->name;
    if (role == kHasTonesRole) return !row.emoji->tones.isEmpty();
    if (role == kGroupRole) return row.text.isEmpty() ? row.emoji->group : -1;
    return {};
}

}  // namespace uinbox::ui
