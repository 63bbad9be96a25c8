// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PairListModel.h"

#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"

#include <algorithm>

namespace uinbox::ui {

void PairListModel::setPairs(std::vector<PeoplePair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

int PairListModel::rowOf(ContactId a, ContactId b) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const PeoplePair& each) {
        return (each.first.id == a && each.second.id == b) || (each.first.id == b && each.second.id == a);
    });
    return found == m_pairs.end() ? -1 : static_cast<int>(found - m_pairs.begin());
}

int PairListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant PairListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const PeoplePair& each = pair(index.row());
    const QString names = m_naming == Naming::Second ? shownName(each.second)
                                                     //: Two people who may be one
                                                     : tr("%1 and %2").arg(shownName(each.first), shownName(each.second));
    const QString below = each.why.isEmpty() ? PersonText::addresses(each.second) : each.why;
    if (role == Qt::DisplayRole) return names;
    if (role == kWhyRole) return below;
    if (role == Qt::AccessibleTextRole) return below.isEmpty() ? names : names + QStringLiteral(", ") + below;
    return {};
}

}  // namespace uinbox::ui
