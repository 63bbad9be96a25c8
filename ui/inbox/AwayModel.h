// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "threads/Thread.h"

#include <QAbstractListModel>

#include <vector>

namespace uinbox::ui {

/// Who wrote while nobody was here, longest waiting first. Main thread.
class AwayModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit AwayModel(const Clock& clock, QObject* parent = nullptr) : QAbstractListModel(parent), m_clock(clock) {}

    void set(std::vector<UnansweredThread> waiting);
    [[nodiscard]] const UnansweredThread& at(int row) const { return m_waiting[static_cast<size_t>(row)]; }
    /// How long the person of a row has waited by now.
    [[nodiscard]] QString waited(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole and AccessibleTextRole: name, how long, what was written.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const Clock& m_clock;
    std::vector<UnansweredThread> m_waiting;
};

}  // namespace uinbox::ui
