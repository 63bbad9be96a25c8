// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/HealthText.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace uinbox::ui {

class LineDot;
class Theme;

/// One part of the program: its light, how it is in words, since when, what to do, and the buttons that do it. Main thread.
class HealthCard final : public QWidget {
    Q_OBJECT

public:
    explicit HealthCard(const Theme& theme, QWidget* parent = nullptr);

    /// `now` says whether the moment it has been so since is of today. Buttons that stay the same keep the focus.
    void show(const HealthItem& item, Timestamp now);
    [[nodiscard]] const HealthItem& item() const { return m_item; }

Q_SIGNALS:
    void actionRequested(uinbox::ui::HealthAction action);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeButtons(const std::vector<HealthAction>& actions);
    void applyTheme();

    const Theme& m_theme;
    LineDot* m_dot;
    QLabel* m_name;
    QLabel* m_level;
    QLabel* m_since;
    QLabel* m_sentence;
    QLabel* m_next;
    QWidget* m_foot;
    QHBoxLayout* m_buttons;
    HealthItem m_item;
};

}  // namespace uinbox::ui
