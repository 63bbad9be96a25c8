// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace uinbox::ui {

class Theme;

/// One of two people who are compared: picture, what is known of them, and the choice to keep this one. Main thread.
class PersonCard final : public QWidget {
    Q_OBJECT

public:
    explicit PersonCard(const Theme& theme, QWidget* parent = nullptr);

    void setContact(const Contact& contact);
    [[nodiscard]] const Contact& contact() const { return m_contact; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRadioButton& choice() { return *m_choice; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    Contact m_contact;
    QLabel* m_picture;
    QLabel* m_name;
    QLabel* m_traits;
    QRadioButton* m_choice;
};

}  // namespace uinbox::ui
