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

QString beginningOf(const QString& text, qsizetype most)
{
    if (text.size() <= most) return text;
    return text.left(most > 0 && text[most - 1].isHighSurrogate() ? most - 1 : most);
}

}  // namespace uinbox
