// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/AddressHelp.h"

#include "contacts/ContactInput.h"
#include "contacts/PersonText.h"
#include "contacts/PhoneNumber.h"

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("AddressHelp", text);
}

/// Which country a number that is being typed belongs to, in words.
QString countryOf(const QString& typed, const QString& region)
{
    const QString number = QString(typed).remove(QChar(u' '));
    const QString ofCode = number.startsWith(u'+') ? PhoneNumber::regionOf(number) : QString();
    return PersonText::country(number.startsWith(u'+') ? ofCode : region);
}

QString problemText(PhoneProblem problem, const QString& typed, const QString& region)
{
    const QString country = countryOf(typed, region);
    switch (problem) {
        case PhoneProblem::Empty: return say(QT_TRANSLATE_NOOP("AddressHelp", "Write a number."));
        case PhoneProblem::NotANumber:
            return say(QT_TRANSLATE_NOOP("AddressHelp", "This is not a phone number. Write it as +1 415 555 2671."));
        case PhoneProblem::NoCountry:
            return say(QT_TRANSLATE_NOOP("AddressHelp", "Begin with + and the code of the country, as +1 or +44."));
        case PhoneProblem::UnknownCountry:
            return say(QT_TRANSLATE_NOOP("AddressHelp", "No country has this code. Check what follows the +."));
        case PhoneProblem::TooShort:
            return country.isEmpty() ? say(QT_TRANSLATE_NOOP("AddressHelp", "This number is too short."))
                                     : say(QT_TRANSLATE_NOOP("AddressHelp", "Too short for a number of %1.")).arg(country);
        case PhoneProblem::TooLong:
            return country.isEmpty() ? say(QT_TRANSLATE_NOOP("AddressHelp", "This number is too long."))
                                     : say(QT_TRANSLATE_NOOP("AddressHelp", "Too long for a number of %1.")).arg(country);
        case PhoneProblem::WrongLength:
            return country.isEmpty() ? say(QT_TRANSLATE_NOOP("AddressHelp", "A digit is missing, or one is too many."))
                                     : say(QT_TRANSLATE_NOOP("AddressHelp", "No number of %1 has so many digits.")).arg(country);
    }
    return {};
}

AddressHelp phoneHelp(const QString& typed, const QString& region)
{
    if (const auto problem = PhoneNumber::problemOf(typed, region))
        return {AddressHelp::Kind::Wrong, problemText(*problem, typed, region)};
    const auto number = PhoneNumber::parse(typed, region);
    if (!number) return {AddressHelp::Kind::Wrong, problemText(PhoneProblem::NotANumber, typed, region)};
    const QString shown = QChar(0x2066) + PhoneNumber::formatInternational(number->e164()) + QChar(0x2069);
    const QString country = PersonText::country(PhoneNumber::regionOf(number->e164()));
    if (!number->isValid())
        return {AddressHelp::Kind::Doubtful,
                say(QT_TRANSLATE_NOOP("AddressHelp", "%1 (%2) does not look like a number that is in use. Check it."))
                    .arg(shown, country),
                number->e164()};
    // Where it is written so already, the country is all there is to say.
    const bool isSame = typed.simplified() == PhoneNumber::formatInternational(number->e164());
    return {AddressHelp::Kind::Whole,
            isSame ? country : say(QT_TRANSLATE_NOOP("AddressHelp", "Kept as %1 (%2)")).arg(shown, country), number->e164()};
}

AddressHelp emailHelp(const QString& typed)
{
    const auto address = normalizedAddress(AddressKind::Email, typed, {});
    if (!address)
        return {AddressHelp::Kind::Wrong,
                say(QT_TRANSLATE_NOOP("AddressHelp", "This is not a whole e-mail address. Write it as name@example.com."))};
    const bool isSame = *address == typed.trimmed();
    return {AddressHelp::Kind::Whole, isSame ? QString() : say(QT_TRANSLATE_NOOP("AddressHelp", "Kept as %1")).arg(*address),
            *address};
}

}  // namespace

AddressHelp addressHelp(AddressKind kind, const QString& typed, const QString& region)
{
    if (typed.trimmed().isEmpty()) return {};
    switch (kind) {
        case AddressKind::Phone:
        case AddressKind::WhatsApp: return phoneHelp(typed, region);
        case AddressKind::Email: return emailHelp(typed);
        case AddressKind::Handle: break;
    }
    const auto handle = normalizedAddress(kind, typed, region);
    if (handle) return {AddressHelp::Kind::Whole, {}, *handle};
    return {AddressHelp::Kind::Wrong, say(QT_TRANSLATE_NOOP("AddressHelp", "This is longer than 200 characters."))};
}

std::optional<AddressKind> guessedKind(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) return std::nullopt;
    if (text.startsWith(u'@')) return AddressKind::Handle;
    if (text.contains(u'@')) return AddressKind::Email;
    const QChar first = text.front();
    if (first.isDigit() || first == u'+' || first == u'(' || text.startsWith(u"tel:")) return AddressKind::Phone;
    return std::nullopt;
}

}  // namespace uinbox::ui
