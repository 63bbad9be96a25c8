// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactInput.h"

#include "contacts/EmailAddress.h"
#include "contacts/PhoneNumber.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <set>

namespace uinbox {

namespace {

constexpr qsizetype kMaxHandleLength = 200;
constexpr qsizetype kMaxLabelLength = 60;
constexpr qsizetype kMaxSourceLength = 500;
constexpr size_t kMaxAddresses = 100;

Failure refused(size_t index, const QString& reason)
{
    return fail(ErrorKind::Invalid, QStringLiteral("addresses.%1: %2").arg(index).arg(reason));
}

Result<> normalizeNotes(AddressInput& address, size_t index)
{
    if (address.label) {
        *address.label = address.label->simplified();
        if (address.label->size() > kMaxLabelLength)
            return refused(index, QStringLiteral("The label is longer than 60 characters."));
    }
    if (!address.consent) return {};
    address.consent->source = address.consent->source.simplified();
    if (address.consent->source.size() > kMaxSourceLength)
        return refused(index, QStringLiteral("The source of consent is longer than 500 characters."));
    return {};
}

Result<> normalizeAddresses(std::vector<AddressInput>& addresses, const QString& region)
{
    if (addresses.size() > kMaxAddresses) return fail(ErrorKind::Invalid, "addresses: More than 100.");
    std::set<std::pair<AddressKind, QString>> known;
    for (size_t i = 0; i < addresses.size(); ++i) {
        AddressInput& address = addresses[i];
        auto value = normalizedAddress(address.kind, address.value, region);
        if (!value) return refused(i, value.error().detail.section(QStringLiteral(": "), 1));
        address.value = *std::move(value);
        if (!known.emplace(address.kind, address.value).second) return refused(i, QStringLiteral("Given twice."));
        UINBOX_TRY(normalizeNotes(address, i));
    }
    return {};
}

/// Of BCP 47, as far as its shape tells.
bool isLanguage(const QString& text)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$"));
    return text.isEmpty() || tag.match(text).hasMatch();
}

Result<> normalizeFields(ContactInput& input)
{
    if (input.name) {
        *input.name = input.name->simplified();
        if (input.name->size() > kMaxNameLength) return fail(ErrorKind::Invalid, "name: Longer than 200 characters.");
    }
    if (input.language && !isLanguage(*input.language)) return fail(ErrorKind::Invalid, "language: Not a language tag.");
    const bool hasZone = input.timeZone && !input.timeZone->isEmpty();
    if (hasZone && !QTimeZone::isTimeZoneIdAvailable(input.timeZone->toUtf8()))
        return fail(ErrorKind::Invalid, "timeZone: Not a known IANA time zone.");
    return {};
}

}  // namespace

Result<QString> normalizedAddress(AddressKind kind, const QString& value, const QString& region)
{
    switch (kind) {
        case AddressKind::Phone:
        case AddressKind::WhatsApp: {
            UINBOX_ASSIGN(const auto number, PhoneNumber::parse(value, region));
            return number.e164();
        }
        case AddressKind::Email: return normalizeEmail(value);
        case AddressKind::Handle: break;
    }
    const QString handle = value.simplified();
    if (handle.isEmpty()) return fail(ErrorKind::Invalid, "handle: Empty.");
    if (handle.size() > kMaxHandleLength) return fail(ErrorKind::Invalid, "handle: Longer than 200 characters.");
    return handle;
}

Result<ContactInput> normalized(ContactInput input, const QString& region)
{
    UINBOX_TRY(normalizeFields(input));
    if (input.addresses) {
        UINBOX_TRY(normalizeAddresses(*input.addresses, region));
        return input;
    }
    if (input.phone && !input.phone->trimmed().isEmpty()) {
        UINBOX_ASSIGN(input.phone, normalizedAddress(AddressKind::Phone, *input.phone, region));
    }
    if (input.email && !input.email->trimmed().isEmpty()) {
        UINBOX_ASSIGN(input.email, normalizedAddress(AddressKind::Email, *input.email, region));
    }
    return input;
}

}  // namespace uinbox
