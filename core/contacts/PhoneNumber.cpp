// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace uinbox {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

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
    constexpr qsizetype kMaxLength = 250;  // libphonenumber's own limit
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
