// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/AwayModel.h"

#include "common/Avatar.h"
#include "common/TimeText.h"

namespace uinbox::ui {

void AwayModel::set(std::vector<UnansweredThread> waiting)
{
    beginResetModel();
    m_waiting = std::move(waiting);
    endResetModel();
}

QString AwayModel::waited(int row) const
{
    return waitText(std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - at(row).waitingSince));
}

int AwayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_waiting.size());
}

QVariant AwayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Thread& thread = at(index.row()).thread;
    if (role == Qt::DisplayRole) return personName(thread);
    //: A person, how long they have been waiting, and the beginning of what they wrote
    if (role == Qt::AccessibleTextRole)
        return tr("%1, waiting for %2: %3").arg(personName(thread), waited(index.row()), thread.preview);
    if (role == Qt::ToolTipRole) return fullTime(at(index.row()).waitingSince);
    return {};
}

}  // namespace uinbox::ui
