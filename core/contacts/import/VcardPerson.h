// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/RawPerson.h"
#include "contacts/import/VcardReader.h"

namespace uinbox {

/// What the custom fields are called that are made of a vCard's properties: data, not words of the program, so the caller may say them
/// in a person's language.
struct VcardFieldNames {
    QString company = QStringLiteral("Company");
    QString jobTitle = QStringLiteral("Job title");
    QString notes = QStringLiteral("Notes");
    QString birthday = QStringLiteral("Birthday");
    QString anniversary = QStringLiteral("Anniversary");
    QString nickname = QStringLiteral("Nickname");
    QString website = QStringLiteral("Website");
    QString address = QStringLiteral("Address");
    QString groups = QStringLiteral("Groups");
};

/// The properties of our own exports that no standard has.
inline constexpr char16_t kVcardFieldProperty[] = u"X-UINBOX-FIELD";             ///< with the field's name as parameter NAME
inline constexpr char16_t kVcardUnsubscribedProperty[] = u"X-UINBOX-OPTED-OUT";  ///< an address that opted out

/// The person a card is about. Faxes, pagers and modems are nothing to write to; a number with WhatsApp's "waid" is on WhatsApp, too. Pure.
[[nodiscard]] RawPerson personOf(const VcardCard& card, const VcardFieldNames& names = {});

}  // namespace uinbox
