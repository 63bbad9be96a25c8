// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace uinbox::ui {

class Theme;

/// A line across the window that says something lasting, with what can be done about it. Plain text only.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    /// Shows `text`; the buttons of an earlier text go.
    void say(const QString& text);
    /// Adds a button after the text.
    void offer(const QString& label, std::function<void()> action);
    /// Adds the cross that puts the banner away.
    void offerClose();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_label;
    QHBoxLayout* m_buttons;
};

}  // namespace uinbox::ui
