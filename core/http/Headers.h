// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace uinbox::http {

/// Header fields in the order they came or go. Names compare without case.
class Headers {
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<QByteArray, QByteArray>> fields) : m_fields(fields) {}

    void add(QByteArray name, QByteArray value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    /// The first field of that name; null where there is none.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    [[nodiscard]] int count(QByteArrayView name) const;
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>>& fields() const { return m_fields; }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_fields;
};

}  // namespace uinbox::http
