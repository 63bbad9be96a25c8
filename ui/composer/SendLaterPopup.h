// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/SendService.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace uinbox::ui {

class Preferences;
class ScheduleForm;
class Theme;

/// Chooses when a message is to leave, above the Send button. Begins by day where the person is, if that is known, and with what was last
/// chosen for whose clocks are meant, for replies and for a computer that is off. Deletes itself. Main thread.
class SendLaterPopup final : public QDialog {
    Q_OBJECT

public:
    /// Whom it goes to. `zone` is empty where it is not known. What was last chosen is kept in `preferences`.
    struct Person {
        QString name;
        QByteArray zone;
        std::optional<Timestamp> freeUntil{};  ///< WhatsApp takes what is written until then; absent where nothing limits it
    };
    SendLaterPopup(const Theme& theme, const Clock& clock, const Person& person, Preferences& preferences,
                   QWidget* parent = nullptr);

    /// Shows it above a place, within the screen.
    void popUp(const QWidget& above);
    [[nodiscard]] ScheduleForm& form() const { return *m_form; }

Q_SIGNALS:
    void chosen(const uinbox::Schedule& schedule);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin();
    void showPerson();
    void onChanged();
    void place();
    void finish();

    const Theme& m_theme;
    const Clock& m_clock;
    Person m_person;
    Preferences& m_preferences;
    QLabel* m_title;
    QLabel* m_where;
    QLabel* m_window;
    ScheduleForm* m_form;
    QDialogButtonBox* m_buttons;
    QPushButton* m_ok;
    QPoint m_corner;  ///< of the screen: its trailing lower one
    QRect m_room;
};

}  // namespace uinbox::ui
