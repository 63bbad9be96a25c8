// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Headers.h"

#include <algorithm>

namespace uinbox::http {

namespace {

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

}  // namespace

std::optional<QByteArray> Headers::value(QByteArrayView name) const
{
    const auto it =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const auto& field) { return isSameName(field.first, name); });
    return it == m_fields.end() ? std::nullopt : std::optional(it->second);
}

int Headers::count(QByteArrayView name) const
{
    return static_cast<int>(
        std::count_if(m_fields.begin(), m_fields.end(), [&](const auto& field) { return isSameName(field.first, name); }));
}

}  // namespace uinbox::http
