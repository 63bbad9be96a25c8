// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ReportText.h"

#include <QWidget>

class QLabel;

namespace uinbox::ui {

class Theme;

/// A card with one figure and how it changed. A screen reader hears all of it; how it is counted is in the tool tip. Main thread.
class FigureTile final : public QWidget {
    Q_OBJECT

public:
    explicit FigureTile(const Theme& theme, QWidget* parent = nullptr);

    void setWords(const FigureWords& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    FigureWords m_words;
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_change;
};

}  // namespace uinbox::ui
