// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace uinbox::ui {

class Theme;

/// A part of a profile: a heading and what stands below it. Not seen while nothing does. Where it is filled anew, the keyboard stays where it
/// was. Plain text only. Main thread.
class ProfileSection final : public QWidget {
    Q_OBJECT

public:
    /// Without a title there is no heading.
    ProfileSection(const QString& title, const Theme& theme, QWidget* parent = nullptr);

    /// Empties it and has it filled.
    void fill(const std::function<void(ProfileSection&)>& with);

    // While it is filled.
    void add(QWidget* widget);
    /// A name, and beside it a short value.
    QLabel* addFact(const QString& name, const QString& value);
    /// A name, and below it a value that may be long; `beside`, where given, is what can be done with it.
    void addLong(const QString& name, const QString& value, QWidget* beside = nullptr);
    QLabel* addText(const QString& text);
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    void clear();
    [[nodiscard]] QLabel* label(const QString& text, int size, bool isMuted);

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QString m_title;
    bool m_isEmpty = true;
};

}  // namespace uinbox::ui
