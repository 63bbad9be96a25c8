// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "outbox/SendService.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace uinbox::ui {

struct SchedulePreset;
class Theme;

/// When a message is to leave: what people often mean, a day, a time and a zone, and what is to happen if they write before or the
/// computer is off. Says below the fields what was understood, what the clocks do that night, and why a time cannot be taken.
/// Has no buttons of its own to finish with: whoever shows it has them. Main thread.
class ScheduleForm final : public QWidget {
    Q_OBJECT

public:
    /// Offers moments by the clocks of `zone`, and begins with the first of them by day; where it is none, of this computer's zone.
    /// Theme and clock outlive it.
    ScheduleForm(const Theme& theme, const Clock& clock, const QByteArray& zone, QWidget* parent = nullptr);

    void setSchedule(const Schedule& schedule);
    [[nodiscard]] Schedule schedule() const;
    /// What keeps it from being scheduled like this, as it is shown; empty where nothing does.
    [[nodiscard]] QString problem() const;
    /// Looks at the clock again, shows what is wrong, and says whether nothing is. To be asked when the form is finished.
    [[nodiscard]] bool check();
    /// The field that has the keyboard first.
    void focusFirst();

Q_SIGNALS:
    /// Whatever was changed in it, by whomever.
    void changed();
    /// One of the moments people often mean was chosen; the fields have it already.
    void presetChosen();

private:
    void addTyped(QGridLayout& grid);
    void onTyped(const QString& text);
    void addPresets(QGridLayout& grid, const std::vector<SchedulePreset>& presets);
    void addZones();
    void addLateLimits();
    void choose(const WallTime& when);
    void setZone(const QByteArray& zone);
    void setLateLimit(std::chrono::milliseconds limit);
    [[nodiscard]] WallTime wallTime() const;
    void onEdited();
    void showMeaning();
    void applyTheme();

    const Theme& m_theme;
    const Clock& m_clock;
    QByteArray m_here;
    QByteArray m_there;  ///< the person's zone; empty where it is not known
    QLineEdit* m_typed;
    QLabel* m_quiet;
    QDateEdit* m_date;
    QTimeEdit* m_time;
    QComboBox* m_zone;
    QComboBox* m_late;
    QCheckBox* m_cancelOnReply;
    QLabel* m_meaning;
    QLabel* m_problem;
    bool m_filling = false;
};

}  // namespace uinbox::ui
