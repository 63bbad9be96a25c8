// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ChartData.h"

#include <QWidget>

namespace uinbox::ui {

class Theme;

/// What the colours of a chart stand for. Main thread.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(const Theme& theme, QWidget* parent = nullptr);

    void setSeries(const std::vector<ChartSeries>& series);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<ChartSeries> m_series;
};

}  // namespace uinbox::ui
