// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace uinbox {

/// Days that a person names: from the first, up to and without the last.
struct DayRange {
    QDate from;
    QDate until;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// "2024", "2024-05", "2024-05-17", a date as `locale` writes it in short, "today", "yesterday", a day of the week (the last such), "7d", "2w",
/// "3m", "1y" (so long ago); words in the languages of TimeWords. Absent for anything else. Pure.
[[nodiscard]] std::optional<DayRange> readSearchDay(const QString& text, QDate today, const QLocale& locale);

}  // namespace uinbox
