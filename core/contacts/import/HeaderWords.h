// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace uinbox {

/// What a column of a table, or what is chosen for it, is.
enum class ColumnTarget {
    Ignore,
    FullName,
    NamePrefix,
    GivenName,
    MiddleName,
    FamilyName,
    NameSuffix,
    Company,  ///< a custom field, and the name of who has none
    Phone,
    WhatsApp,
    Email,
    Language,
    TimeZone,
    OptedOut,  ///< of everything: "yes", a date, a word for it; or the addresses themselves
    OptedOutOfPhones,
    OptedOutOfEmail,
    Field  ///< a custom field
};

/// Columns of our own exports that would be taken for something else are named so.
inline constexpr char16_t kFieldPrefix[] = u"Field: ";

/// What a header says, in English, German, Spanish, French or Arabic, and for the usual parts of an address book in most of the other large
/// languages, as people and as Google, Outlook, HubSpot, Shopify, Square,
/// Mailchimp and this program write it. nullopt for words it does not know. Consent ("Accepts SMS Marketing: no") is no opt-out: people who
/// never agreed to advertising may still be answered, so it is a field. Pure.
[[nodiscard]] std::optional<ColumnTarget> targetOfHeader(const QString& header);

/// True where a cell of an opt-out column says that somebody did.
[[nodiscard]] bool saysOptedOut(const QString& cell);

}  // namespace uinbox
