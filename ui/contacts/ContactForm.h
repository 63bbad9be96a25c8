// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "contacts/ContactInput.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace uinbox::ui {

class AddressFields;
class FormField;
class LanguageBox;
class PairFields;
class Theme;
class ZoneBox;

/// Everything that is known of a person while it is written. Says at each field what is wrong there; the time zone of a new person follows
/// the country of their number until somebody chooses one. Has no buttons of its own to finish with. Main thread.
class ContactForm final : public QWidget {
    Q_OBJECT

public:
    /// `region` is whose national spelling of numbers is taken ("US"). Theme and clock outlive it.
    ContactForm(const Theme& theme, const Clock& clock, const QString& region, QWidget* parent = nullptr);

    /// Somebody who is there. What is in the form then is as it is stored.
    void setContact(const Contact& contact);
    /// What was typed for somebody new is put to what is there: their own values win.
    void addTyped(const ContactInput& typed);
    /// One address, or a name where it is none, to begin with.
    void begin(const QString& text);

    /// As it is to be stored: all of somebody new, and of somebody who is there only what is another than it was at first, so that what
    /// changed meanwhile stays.
    [[nodiscard]] ContactInput input() const;
    /// Name and whole addresses: for those who look for somebody like them.
    [[nodiscard]] Contact outline() const;
    /// Something is another than it was at first.
    [[nodiscard]] bool isChanged() const { return state() != m_settled; }
    /// Says what is wrong with what is written; false where something is.
    [[nodiscard]] bool check();
    /// Says at its field what the service said; false where it is about none.
    [[nodiscard]] bool showProblem(const Error& error);
    /// The address that is somebody else's.
    void showTaken(const Contact& owner);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void build();
    void addPart(QVBoxLayout& layout, const QString& title, QWidget* widget);
    void listen();
    void onAddresses();
    [[nodiscard]] QJsonObject state() const;

    const Theme& m_theme;
    const Clock& m_clock;
    QString m_region;
    QLineEdit* m_name;
    AddressFields* m_addresses;
    ZoneBox* m_zone;
    LanguageBox* m_language;
    PairFields* m_handles;
    PairFields* m_fields;
    FormField* m_nameField;
    FormField* m_zoneField;
    FormField* m_languageField;
    QJsonObject m_settled;
    bool m_isNew = true;
    bool m_isZoneChosen = false;
};

}  // namespace uinbox::ui
