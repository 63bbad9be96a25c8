// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace uinbox {

enum class AddressKind { Phone, WhatsApp, Email, Handle };

/// The names the database uses: "phone", "whatsapp", "email", "handle".
[[nodiscard]] QString addressKindName(AddressKind kind);
[[nodiscard]] std::optional<AddressKind> addressKindFromName(QStringView name);

/// One way to reach a person. `value` is normalized: E.164 for phones and WhatsApp ("+15551230001"), lower-case domain for e-mail.
struct ContactAddress {
    ContactAddressId id;
    ContactId contactId;
    AddressKind kind = AddressKind::Phone;
    QString value;
    std::optional<Timestamp> optedOutAt;
    Timestamp createdAt{};
    /// When the provider said that nothing reaches it (a landline, an unknown number), with its code. Something that comes from there, or
    /// is delivered to it, takes the mark away.
    std::optional<Timestamp> unreachableAt{};
    int unreachableCode = 0;
    QString label{};  ///< what a person calls it ("Work"), or empty
    /// When its owner agreed to be written to there, and how that is known: the evidence that rules on texting ask for.
    std::optional<Timestamp> consentAt{};
    QString consentSource{};

    friend bool operator==(const ContactAddress&, const ContactAddress&) = default;
};

/// A person or a business: a name and a set of addresses, none of them required.
struct Contact {
    ContactId id;
    QString name;  ///< empty for somebody who wrote first and was never named
    QString language;
    QString timeZone;      ///< IANA name, or empty
    QJsonObject handles;   ///< social handles, name to value
    QJsonObject metadata;  ///< whatever the API's caller keeps here
    std::vector<ContactAddress> addresses;
    Timestamp createdAt{};
    Timestamp updatedAt{};
    /// Nothing of theirs is told, counted or answered, and nothing goes to them (ARCHITECTURE.md, "People").
    std::optional<Timestamp> blockedAt{};
    std::optional<Timestamp> archivedAt{};  ///< put away: in no list but its own

    friend bool operator==(const Contact&, const Contact&) = default;

    /// The name, or the first address where there is no name.
    [[nodiscard]] QString displayName() const;
    /// The first address of a kind.
    [[nodiscard]] const ContactAddress* address(AddressKind kind) const;
};

/// The first of a kind; null where there is none.
[[nodiscard]] const ContactAddress* firstOf(const std::vector<ContactAddress>& addresses, AddressKind kind);

}  // namespace uinbox
