// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace uinbox {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

constexpr qsizetype kMaxLength = 250;  ///< libphonenumber's own limit

const PhoneNumberUtil& util()
{
    return *PhoneNumberUtil::GetInstance();
}

/// Without what people paste along: zero-width and direction marks, no-break spaces.
QString cleaned(const QString& text)
{
    QString out;
    for (const QChar c : text)
        if (c.category() != QChar::Other_Format) out += c.isSpace() ? QChar(u' ') : c;
    return out.trimmed();
}

}  // namespace

Result<PhoneNumber> PhoneNumber::parse(const QString& text, const QString& region)
{
    const QString input = cleaned(text);
    if (input.isEmpty()) return fail(ErrorKind::Invalid, "phone: Empty.");
    Parsed parsed;
    const std::string code = region.isEmpty() ? "ZZ" : region.toStdString();
    if (input.size() > kMaxLength || util().Parse(input.toStdString(), code, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return fail(ErrorKind::Invalid, "phone: Not a phone number. Write it with + and the country code.");
    if (!util().IsPossibleNumber(parsed)) return fail(ErrorKind::Invalid, "phone: Too long or too short for its country.");
    std::string e164;
    util().Format(parsed, PhoneNumberUtil::E164, &e164);
    PhoneNumber number;
    number.m_e164 = QString::fromStdString(e164);
    return number;
}

std::optional<PhoneProblem> PhoneNumber::problemOf(const QString& text, const QString& region)
{
    const QString input = cleaned(text);
    if (input.isEmpty()) return PhoneProblem::Empty;
    if (input.size() > kMaxLength) return PhoneProblem::TooLong;
    Parsed parsed;
    switch (util().Parse(input.toStdString(), region.isEmpty() ? "ZZ" : region.toStdString(), &parsed)) {
        case PhoneNumberUtil::NO_PARSING_ERROR: break;
        case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
            return input.startsWith(u'+') ? PhoneProblem::UnknownCountry : PhoneProblem::NoCountry;
        case PhoneNumberUtil::NOT_A_NUMBER: return PhoneProblem::NotANumber;
        case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
        case PhoneNumberUtil::TOO_SHORT_NSN: return PhoneProblem::TooShort;
        case PhoneNumberUtil::TOO_LONG_NSN: return PhoneProblem::TooLong;
    }
    switch (util().IsPossibleNumberWithReason(parsed)) {
        case PhoneNumberUtil::IS_POSSIBLE:
        case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: return std::nullopt;
        case PhoneNumberUtil::INVALID_COUNTRY_CODE: return PhoneProblem::UnknownCountry;
        case PhoneNumberUtil::TOO_SHORT: return PhoneProblem::TooShort;
        case PhoneNumberUtil::INVALID_LENGTH: return PhoneProblem::WrongLength;
        case PhoneNumberUtil::TOO_LONG: return PhoneProblem::TooLong;
    }
    return PhoneProblem::NotANumber;
}

bool PhoneNumber::isValid() const
{
    Parsed parsed;
    return util().Parse(m_e164.toStdString(), "ZZ", &parsed) == PhoneNumberUtil::NO_PARSING_ERROR && util().IsValidNumber(parsed);
}

QString PhoneNumber::formatInternational(const QString& e164)
{
    Parsed parsed;
    if (!e164.startsWith(u'+') || util().Parse(e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR) return e164;
    std::string text;
    util().Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString PhoneNumber::regionOf(const QString& e164)
{
    Parsed parsed;
    if (!e164.startsWith(u'+') || util().Parse(e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR) return {};
    std::string region;
    util().GetRegionCodeForNumber(parsed, &region);
    if (region == "ZZ") util().GetRegionCodeForCountryCode(parsed.country_code(), &region);
    return QString::fromStdString(region);
}

}  // namespace uinbox
