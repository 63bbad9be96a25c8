// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "outbox/SendService.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace uinbox::ui {

class DateTimeField;
class Theme;
class TimePhraseField;
class ZoneBox;

/// When a message is to leave: what people often mean, a time as it is typed, a day and a time in a field, the zone of all of them, and
/// what is to happen if they write before or the computer is off. Says below the fields what was understood, what both clocks show then,
/// what the clocks do that night, and why a time cannot be taken. Has no buttons of its own to finish with: whoever shows it has them.
/// Main thread.
class ScheduleForm final : public QWidget {
    Q_OBJECT

public:
    /// `theirs` is the person's zone: it begins with the first moment by day of their clocks, and says what it is for them and for us.
    /// Where it is no zone, times are those of this computer. Theme and clock outlive it.
    ScheduleForm(const Theme& theme, const Clock& clock, const QByteArray& theirs, QWidget* parent = nullptr);

    void setSchedule(const Schedule& schedule);
    [[nodiscard]] Schedule schedule() const;
    /// What keeps it from being scheduled like this, as it is shown; empty where nothing does.
    [[nodiscard]] QString problem() const;
    /// Looks at the clock again, shows what is wrong, and says whether nothing is. To be asked when the form is finished.
    [[nodiscard]] bool check();
    /// Times are by the person's clocks (true) or ours; the moment stays. Nothing where they are the same.
    void setTheirClocks(bool theirs);
    [[nodiscard]] bool hasTheirClocks() const;
    /// Their clocks are known, and differ from ours.
    [[nodiscard]] bool isTheirsKnown() const { return !m_theirs.isEmpty(); }
    /// The field that has the keyboard first.
    void focusFirst();

Q_SIGNALS:
    /// Whatever was changed in it, by whomever.
    void changed();
    /// One of the moments people often mean was chosen; the fields have it already.
    void presetChosen();

private:
    void build();
    void addPresets(QVBoxLayout& layout);
    void addFields(QVBoxLayout& layout);
    void addLateLimits();
    void listen();
    void showPresets();
    void fill(const WallTime& when);
    void choose(const WallTime& when);
    void onTyped();
    void setLateLimit(std::chrono::milliseconds limit);
    [[nodiscard]] WallTime wallTime() const;
    void onFieldEdited();
    void onZoneChosen();
    void onEdited();
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString nightWarning() const;
    void showMeaning();
    void applyTheme();

    const Theme& m_theme;
    const Clock& m_clock;
    QByteArray m_here;
    WallTime m_chosen;    ///< by anything but the typed time, which may hold instead
    QByteArray m_theirs;  ///< the person's zone; empty where it is not known, or shows what ours does
    QCheckBox* m_byTheirs;
    std::vector<QPushButton*> m_presets;
    TimePhraseField* m_typed;
    DateTimeField* m_when;
    ZoneBox* m_zone;
    QComboBox* m_late;
    QCheckBox* m_cancelOnReply;
    QLabel* m_meaning;
    QLabel* m_night;
    QLabel* m_problem;
    bool m_filling = false;
};

}  // namespace uinbox::ui
