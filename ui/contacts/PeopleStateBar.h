// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"
#include "contacts/Person.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace uinbox::ui {

class Theme;

inline const Preference<QString> kPeopleStatePreference{"contacts/list", QStringLiteral("active")};

[[nodiscard]] QString peopleStateName(PeopleState state);  ///< "active", "blocked": as it is kept
[[nodiscard]] PeopleState peopleStateFromName(const QString& name);
[[nodiscard]] QString peopleStateTitle(PeopleState state);  ///< as it is read

/// Which list of people is seen: side by side, with how many are put away and blocked. The arrows go from one to the next. Main thread.
class PeopleStateBar final : public QWidget {
    Q_OBJECT

public:
    explicit PeopleStateBar(const Theme& theme, QWidget* parent = nullptr);

    void setState(PeopleState state);
    void setCounts(const PeopleCounts& counts);

Q_SIGNALS:
    void chosen(uinbox::PeopleState state);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showTitles();
    void applyTheme();

    const Theme& m_theme;
    PeopleState m_state = PeopleState::Active;
    PeopleCounts m_counts;
    std::vector<std::pair<PeopleState, QToolButton*>> m_buttons;
};

}  // namespace uinbox::ui
