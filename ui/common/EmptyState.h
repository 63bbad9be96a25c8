// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace uinbox::ui {

class Theme;

/// What is shown where there is nothing: a picture, one sentence, and what one can do.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(Icon icon, const Theme& theme, QWidget* parent = nullptr);

    /// The buttons of an earlier text go.
    void say(const QString& title, const QString& sentence);
    enum class Weight { Main, Side };
    void offer(const QString& label, Weight weight, std::function<void()> action);
    /// Gives the focus to the button of what there is to do first.
    void focusMain();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();
    void fitText();
    void fitRoom();

    Icon m_icon;
    const Theme& m_theme;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_sentence;
    QWidget* m_row;
    QHBoxLayout* m_buttons = nullptr;
};

}  // namespace uinbox::ui
