// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/RawPerson.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace uinbox::ui {

class Theme;

/// The first people of an address book as cards: name, addresses, what else there is. Plain text. Main thread.
class PeoplePreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit PeoplePreview(const Theme& theme, QWidget* parent = nullptr);

    void setPeople(const std::vector<RawPerson>& people);

private:
    void addPerson(const RawPerson& person);

    const Theme& m_theme;
    QWidget* m_list;
    QVBoxLayout* m_column;
};

}  // namespace uinbox::ui
