// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"

#include <QAbstractListModel>

#include <vector>

namespace uinbox::ui {

/// Two people who may be one, and why.
struct PeoplePair {
    Contact first;
    Contact second;
    QString why;  ///< empty where somebody chose them
};

/// Pairs of people. Where the first of all is the same, only the second is named. Main thread.
class PairListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// What a row says below the names.
    static constexpr int kWhyRole = Qt::UserRole + 1;
    enum class Naming { Both, Second };
    explicit PairListModel(Naming naming, QObject* parent = nullptr) : QAbstractListModel(parent), m_naming(naming) {}

    void setPairs(std::vector<PeoplePair> pairs);
    [[nodiscard]] const PeoplePair& pair(int row) const { return m_pairs[static_cast<size_t>(row)]; }
    /// The row of these two, in whatever order; -1 where they are not in it.
    [[nodiscard]] int rowOf(ContactId a, ContactId b) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Naming m_naming;
    std::vector<PeoplePair> m_pairs;
};

}  // namespace uinbox::ui
