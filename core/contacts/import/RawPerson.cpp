// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/RawPerson.h"

#include <algorithm>

namespace uinbox {

void RawPerson::addField(const QString& fieldName, const QString& value)
{
    if (fieldName.isEmpty() || value.trimmed().isEmpty()) return;
    const auto known =
        std::find_if(fields.begin(), fields.end(), [&fieldName](const auto& field) { return field.first == fieldName; });
    if (known == fields.end())
        fields.emplace_back(fieldName, value);
    else if (known->second != value)
        known->second += u'\n' + value;
}

}  // namespace uinbox
