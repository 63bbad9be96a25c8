// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/AddressHelp.h"
#include "contacts/ContactInput.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace uinbox::ui {

class FormField;
class Theme;
class WrapCheckBox;

/// One address while it is written: of which kind, the address itself with what becomes of it below, what it is called, and whether its
/// owner agreed to messages there. The kind follows what is typed until the person chooses one. Main thread.
class AddressRow final : public QWidget {
    Q_OBJECT

public:
    AddressRow(const Theme& theme, const QString& region, QWidget* parent = nullptr);

    void setAddress(const ContactAddress& address);
    void setKind(AddressKind kind);
    [[nodiscard]] AddressKind kind() const;
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isEmpty() const { return typed().trimmed().isEmpty(); }
    [[nodiscard]] AddressHelp help() const;
    [[nodiscard]] AddressInput input(Timestamp now) const;
    /// All that stands in it, to be compared.
    [[nodiscard]] QJsonObject state() const;
    /// What is wrong with it, in words; until something else is typed.
    void setProblem(const QString& problem);
    [[nodiscard]] bool hasProblem() const;
    void focusField();

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void build();
    void addSecondLine();
    void listen();
    void onTyped();
    void showHelp();
    void applyTheme();

    const Theme& m_theme;
    QString m_region;
    QComboBox* m_kind;
    QLineEdit* m_value;
    FormField* m_field;
    QToolButton* m_remove;
    QLineEdit* m_label;
    WrapCheckBox* m_agreed;
    QLineEdit* m_source;
    std::optional<Timestamp> m_agreedAt;  ///< as it is stored
    QString m_storedSource;
    bool m_wasAgreed = false;
    bool m_isKindChosen = false;
};

}  // namespace uinbox::ui
