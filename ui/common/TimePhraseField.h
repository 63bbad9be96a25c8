// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/TimePhrase.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace uinbox::ui {

class Theme;

/// What the line below a typed time says: what it means as well, or only why it is none.
enum class TimePhraseSays { Everything, ProblemsOnly };

/// Why a typed time is none and what to type instead; empty where it is one, or nothing was typed.
[[nodiscard]] QString timePhraseProblemText(TimePhraseProblem problem);

/// A time as people type it ("next tuesday 3pm"), in the language of the window or in English, and below it what it means while it is
/// typed, or in words what is wrong with it. What was typed stays. Main thread.
class TimePhraseField final : public QWidget {
    Q_OBJECT

public:
    /// Longer is no time that anybody types.
    static constexpr int kMostCharacters = 200;

    /// Read by the clocks of `zone`. Theme and clock outlive it.
    TimePhraseField(const Theme& theme, const Clock& clock, QByteArray zone, TimePhraseSays says, QWidget* parent = nullptr);

    void setZone(const QByteArray& zone);
    /// Said below while nothing is typed.
    void setHint(const QString& hint);
    [[nodiscard]] QLineEdit& line() const { return *m_line; }
    /// What it means at this moment.
    [[nodiscard]] TimePhrase phrase() const;
    /// As it stands below the field; empty where nothing is wrong, or nothing was typed.
    [[nodiscard]] QString problem() const;
    /// Empties it. Without typed().
    void clear();
    /// Looks at the clock again.
    void refresh();

Q_SIGNALS:
    /// By a person.
    void typed();

private:
    const Theme& m_theme;
    const Clock& m_clock;
    QByteArray m_zone;
    TimePhraseSays m_says;
    QString m_hint;
    QLineEdit* m_line;
    QLabel* m_meaning;
};

}  // namespace uinbox::ui
