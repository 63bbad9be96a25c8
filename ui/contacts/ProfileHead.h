// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "contacts/PersonDetails.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace uinbox::ui {

class Badge;
class ElidedLabel;
class Theme;

/// The head of a profile: picture, name, since when they are blocked or archived, and what can be done with them. Main thread.
class ProfileHead final : public QWidget {
    Q_OBJECT

public:
    /// With `hasDeeds` false nobody blocks, archives or merges.
    ProfileHead(const Theme& theme, bool hasDeeds, QWidget* parent = nullptr);

    void setContact(const Contact& contact);

Q_SIGNALS:
    void acted(uinbox::ui::PersonAct act);

private:
    void fillMenu();
    void nameParts();
    void applyTheme();

    const Theme& m_theme;
    Contact m_contact;
    QLabel* m_picture;
    QLabel* m_name;
    QLabel* m_state;
    QToolButton* m_edit;
    QToolButton* m_back;  ///< out of the blocked or archived ones
    QToolButton* m_more;
    QMenu* m_menu;
};

}  // namespace uinbox::ui
