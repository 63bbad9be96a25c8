// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/RowReason.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace uinbox {

/// How much of a row's own text is kept for the report.
inline constexpr qsizetype kMaxRowText = 300;

/// A text of a file with where it stands in it: the column's header, or the vCard's property.
struct RawValue {
    QString text{};
    QString field{};

    friend bool operator==(const RawValue&, const RawValue&) = default;
};

/// A person as a file has them: nothing is checked yet.
struct RawPerson {
    qint64 line = 0;
    QString text{};  ///< the row's own, its beginning
    QString name{};
    std::vector<RawValue> phones{};
    std::vector<RawValue> whatsApps{};
    std::vector<RawValue> emails{};
    RawValue language{};
    RawValue timeZone{};
    bool hasOptedOutOfPhones = false;
    bool hasOptedOutOfEmail = false;
    QStringList optedOut{};                             ///< single addresses that did
    std::vector<std::pair<QString, QString>> fields{};  ///< name and value of whatever else there is
    std::optional<RowReason> refusal{};                 ///< it is not to be taken

    /// A second value of a field stands on a line of its own.
    void addField(const QString& fieldName, const QString& value);
};

/// A text's beginning, `most` UTF-16 units at most and no half of a character.
[[nodiscard]] QString beginningOf(const QString& text, qsizetype most);

}  // namespace uinbox
