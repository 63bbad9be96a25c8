// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchResultModel.h"

#include "common/PlainToolTip.h"
#include "common/TimeText.h"
#include "contacts/PersonPicture.h"
#include "search/SearchWords.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

QString wordsOf(const SearchRow& row, Timestamp now)
{
    if (row.hit) return hitWords(*row.hit, now);
    if (!row.person) return row.detail.isEmpty() ? row.text : row.text + QStringLiteral(", ") + row.detail;
    QStringList words{shownName(row.person->contact)};
    for (const ContactAddress& address : row.person->contact.addresses) words.append(address.value);
    return words.join(QStringLiteral(", "));
}

}  // namespace

void SearchResultModel::setRows(std::vector<SearchRow> rows)
{
    const auto isSame = [](const SearchRow& a, const SearchRow& b) { return a.id == b.id; };
    const int before = rowCount();
    const bool isLonger =
        before > 0 && rows.size() >= m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), isSame);
    if (!isLonger) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // The same ones may be marked otherwise, and headings count more.
    std::copy(rows.begin(), rows.begin() + before, m_rows.begin());
    Q_EMIT dataChanged(index(0), index(before - 1));
    if (static_cast<int>(rows.size()) == before) return;
    beginInsertRows({}, before, static_cast<int>(rows.size()) - 1);
    m_rows = std::move(rows);
    endInsertRows();
}

int SearchResultModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const SearchRow& each) { return each.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SearchResultModel::next(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < rowCount(); at += step)
        if (this->row(at).kind != SearchRow::Kind::Heading) return at;
    return -1;
}

int SearchResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchResultModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const SearchRow& row = this->row(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return wordsOf(row, m_clock.now());
    if (role == Qt::ToolTipRole && row.hit) return plainToolTip(fullTime(row.hit->at));
    return {};
}

Qt::ItemFlags SearchResultModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).kind == SearchRow::Kind::Heading) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool SearchResultModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_isEndless;
}

void SearchResultModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) Q_EMIT moreWanted();
}

}  // namespace uinbox::ui
