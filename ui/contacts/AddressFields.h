// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/AddressRow.h"

#include <QJsonArray>

class QPushButton;
class QVBoxLayout;

namespace uinbox::ui {

/// The addresses of a person while they are written, in their order; one at least is there to be filled in. Main thread.
class AddressFields final : public QWidget {
    Q_OBJECT

public:
    AddressFields(const Theme& theme, const QString& region, QWidget* parent = nullptr);

    void setAddresses(const std::vector<ContactAddress>& addresses);
    /// One more; an empty row is used for it where there is one.
    void add(const AddressInput& address);
    /// Those that are written, in their order.
    [[nodiscard]] std::vector<AddressInput> inputs(Timestamp now) const;
    /// Those of them that can be kept, as they would be.
    [[nodiscard]] std::vector<ContactAddress> whole() const;
    [[nodiscard]] QJsonArray state() const;
    /// Says what is wrong at each; false where something is. The first that is wrong gets the keyboard.
    [[nodiscard]] bool check();
    /// Says it at that one of the written ones, from 0; at the first where there is none of that number.
    void showProblem(int index, const QString& problem);
    /// Of the written ones, which have this address.
    [[nodiscard]] int indexOf(const ContactAddress& address) const;
    [[nodiscard]] bool isEmpty() const { return written().empty(); }
    [[nodiscard]] const std::vector<AddressRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

private:
    AddressRow* addRow();
    void remove(AddressRow* row);
    [[nodiscard]] std::vector<AddressRow*> written() const;
    void orderTabs();

    const Theme& m_theme;
    QString m_region;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    std::vector<AddressRow*> m_rows;
};

}  // namespace uinbox::ui
