// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace uinbox::ui {

class Theme;

/// An entry of the navigation rail, with a number at its corner where something waits for an answer.
class RailButton final : public QToolButton {
    Q_OBJECT

public:
    RailButton(QAction& action, const Theme& theme, QWidget* parent = nullptr);

    /// 0 for none. `words` is what a screen reader says of it ("2 need your answer").
    void setBadge(int count, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    int m_count = 0;
};

}  // namespace uinbox::ui
