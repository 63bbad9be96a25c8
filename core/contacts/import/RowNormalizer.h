// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/PreparedRow.h"
#include "contacts/import/RawPerson.h"

namespace uinbox {

/// Checks what a file says of a person and makes of it what is stored: numbers in E.164, e-mail addresses as they are compared, one name,
/// one language. What is wrong is left out with a remark; who cannot be reached by anything that is left is not taken. Pure, any thread.
class RowNormalizer {
public:
    /// `region`: whose national spelling of numbers is known ("US"); empty: only international ones.
    explicit RowNormalizer(QString region) : m_region(std::move(region)) {}

    [[nodiscard]] PreparedRow prepare(const RawPerson& person) const;

private:
    QString m_region;
};

/// A name as contacts have it: no control characters, single blanks.
[[nodiscard]] QString importedName(const QString& text);
/// The value of a custom field as it is kept: without blanks around it and NUL characters.
[[nodiscard]] QString importedField(const QString& text);

}  // namespace uinbox
