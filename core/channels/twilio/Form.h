// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace uinbox::twilio {

/// The fields of an application/x-www-form-urlencoded body, decoded, in their order. Values are UTF-8 bytes as they came.
class Form {
public:
    /// Invalid for a broken percent escape, a field without a name, or more than 1,000 fields.
    [[nodiscard]] static Result<Form> decode(const QByteArray& body);
    [[nodiscard]] QByteArray encode() const;

    void add(QByteArray name, QByteArray value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    void add(const char* name, const QString& value) { add(QByteArray(name), value.toUtf8()); }

    /// The first value of that name; nullopt where there is none.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    [[nodiscard]] QString text(QByteArrayView name) const;
    [[nodiscard]] bool hasRepeatedNames() const;
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>>& fields() const { return m_fields; }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_fields;
};

/// Decodes one name or value: '+' is a space, %XX a byte. nullopt for a broken escape.
[[nodiscard]] std::optional<QByteArray> formDecode(QByteArrayView text);

}  // namespace uinbox::twilio
