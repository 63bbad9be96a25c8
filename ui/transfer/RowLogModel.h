// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/RowLog.h"

#include <QAbstractTableModel>

#include <memory>

namespace uinbox::ui {

class Theme;

/// What there is to say of the rows of an import: the first of them, as many as are in memory. Main thread.
class RowLogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Taken, Reason, Field, Value, Row };

    explicit RowLogModel(const Theme& theme, QObject* parent = nullptr);

    void setLog(std::shared_ptr<const RowLog> log);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const RowNote& note, int column);

    const Theme& m_theme;
    std::shared_ptr<const RowLog> m_log;
    QStringList m_headings;
};

}  // namespace uinbox::ui
