// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace uinbox::ui {

class ElidedLabel;
class Theme;

/// A line across the window that says something lasting, with what can be done about it. Plain text only.
class Banner final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Danger };

    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    /// Warning without it.
    void setKind(Kind kind);
    /// One line, with dots where it does not fit: for where there is little height.
    void setBrief(bool brief);
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
    Kind m_kind = Kind::Warning;
    QLabel* m_mark;
    ElidedLabel* m_label;
    QHBoxLayout* m_buttons;
    QPointer<QToolButton> m_close;
};

}  // namespace uinbox::ui
