// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QToolButton;

namespace uinbox::ui {

class FormField;
class Theme;

/// A name and a value, and what takes both away. Main thread.
class PairRow final : public QWidget {
    Q_OBJECT

public:
    PairRow(const QString& name, const QString& value, const QStringList& known, const Theme& theme, QWidget* parent = nullptr);

    void set(const QString& name, const QJsonValue& value);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString text() const;
    /// What was set, while its text is as it was shown; else the text.
    [[nodiscard]] QJsonValue value() const;
    [[nodiscard]] bool isEmpty() const { return name().isEmpty() && text().isEmpty(); }
    void setProblem(const QString& problem);
    void focusField();

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void applyTheme();

    const Theme& m_theme;
    QLineEdit* m_name;
    QLineEdit* m_value;
    FormField* m_field;
    QToolButton* m_remove;
    QJsonValue m_stored;
    QString m_shown;
    bool m_isStored = false;
};

}  // namespace uinbox::ui
