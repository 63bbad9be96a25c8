// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <optional>

namespace uinbox {

/// Why a text is no number that can be kept.
enum class PhoneProblem {
    Empty,
    NotANumber,
    NoCountry,       ///< a national spelling, and no region is known
    UnknownCountry,  ///< no country has the code behind the +
    TooShort,
    TooLong,
    WrongLength,  ///< longer ones and shorter ones are possible
};

/// A phone number in E.164, by libphonenumber's rules. "Possible" (the length fits the country) is required; "valid" (a range that is
/// in use) only warns, because the installed metadata may be years old.
class PhoneNumber {
public:
    /// Reads any usual spelling, "tel:" included; a national one only where `region` ("US") is given. Invalid "phone: …".
    [[nodiscard]] static Result<PhoneNumber> parse(const QString& text, const QString& region = {});

    /// What keeps it from being one; nothing where parse() takes it.
    [[nodiscard]] static std::optional<PhoneProblem> problemOf(const QString& text, const QString& region = {});

    [[nodiscard]] const QString& e164() const { return m_e164; }
    /// Asked for when it is wanted: it takes as long as reading the number.
    [[nodiscard]] bool isValid() const;

    /// "+44 7700 900123" for a number in E.164; anything else as it is. For showing only.
    [[nodiscard]] static QString formatInternational(const QString& e164);
    /// The country of a number in E.164, as ISO 3166 has it ("US"); of a range nobody uses, the first of its country code. Empty for
    /// what is no number.
    [[nodiscard]] static QString regionOf(const QString& e164);

private:
    QString m_e164;
};

}  // namespace uinbox
