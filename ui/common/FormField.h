// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace uinbox::ui {

class Theme;

/// A label, an input, and a line below it: a hint, or what is wrong with what was typed. Never touches what was typed. A screen reader
/// hears the label as the input's name, the line as its description. Plain text only. Main thread.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// `control` becomes a child. A "&" in the label makes a key that jumps to it. Without a label the caption stands elsewhere, and names it.
    FormField(const QString& label, QWidget* control, const Theme& theme, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    /// Empty: nothing is wrong. What was said goes by itself once something else is typed or chosen.
    void setError(const QString& error);
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    [[nodiscard]] QWidget* control() const { return m_control; }

Q_SIGNALS:
    /// Something else was typed or chosen by the person.
    void edited();

private:
    void watch();
    void showLine();
    void applyTheme();

    const Theme& m_theme;
    QWidget* m_control;
    QLabel* m_label;
    QLabel* m_mark;
    QLabel* m_line;
    QString m_hint;
    QString m_error;
};

}  // namespace uinbox::ui
