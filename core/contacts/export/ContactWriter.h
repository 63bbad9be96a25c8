// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"

#include <QByteArray>
#include <QStringList>

namespace uinbox {

enum class ExportFormat { Csv, Vcard3, Vcard4 };

/// Writes people as a file has them, one by one; what it writes, our own import reads back. Pure, any thread.
class ContactWriter {
public:
    /// `fields`: custom fields that have a column of their own in a table.
    ContactWriter(ExportFormat format, QStringList fields) : m_format(format), m_fields(std::move(fields)) {}

    /// What stands before the first: in a table the mark of UTF-8 and the headers.
    [[nodiscard]] QByteArray begin() const;
    [[nodiscard]] QByteArray person(const Contact& contact) const;

private:
    [[nodiscard]] QByteArray row(const Contact& contact) const;
    [[nodiscard]] QByteArray card(const Contact& contact) const;

    ExportFormat m_format;
    QStringList m_fields;
};

/// A content line of a vCard, folded at 75 bytes between characters (RFC 6350 section 3.2), with its end.
[[nodiscard]] QByteArray vcardLine(const QString& text);
/// A value with its escapes (section 3.4).
[[nodiscard]] QString vcardText(const QString& text);

}  // namespace uinbox
