// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbound/FlightRecorder.h"

#include <QAbstractTableModel>

namespace uinbox::ui {

/// What came in, as the flight recorder has it, newest first, page by page. Main thread.
class ArrivalsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, From, What, How, Columns };

    explicit ArrivalsModel(FlightRecorder& recorder, QObject* parent = nullptr) : QAbstractTableModel(parent), m_recorder(recorder)
    {
    }

    /// From the newest again.
    void reload();
    [[nodiscard]] const WebhookEvent& event(int row) const { return m_events[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_hasMore; }
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const uinbox::Error& error);

private:
    void onPage(int asked, const Result<std::vector<WebhookEvent>>& page);

    FlightRecorder& m_recorder;
    std::vector<WebhookEvent> m_events;
    bool m_hasMore = false;
    int m_asked = 0;
};

}  // namespace uinbox::ui
