// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "contacts/Contact.h"

namespace uinbox {

/// What shows that somebody agreed to be written to. Nothing of it for "it is not known that they did".
struct Consent {
    std::optional<Timestamp> at{};
    QString source{};
};

/// An address as a person writes it, in any usual spelling. Absent label and consent stay as they are.
struct AddressInput {
    AddressKind kind = AddressKind::Phone;
    QString value{};
    std::optional<QString> label{};
    std::optional<Consent> consent{};
};

/// What a person or the API gives to make or change a contact. Absent fields stay as they are; an empty phone or e-mail removes it.
struct ContactInput {
    std::optional<QString> name{};
    std::optional<QString> phone{};
    std::optional<QString> email{};
    std::optional<QString> timeZone{};
    std::optional<QJsonObject> handles{};
    std::optional<QJsonObject> metadata{};
    std::optional<QString> language{};
    /// All of them in their order: those that are not in it go. Where it is given, phone and e-mail are not looked at.
    std::optional<std::vector<AddressInput>> addresses{};
};

/// A contact before and after a change, to be taken back.
struct ContactChange {
    Contact before;
    Contact after;
};

inline constexpr qsizetype kMaxNameLength = 200;

/// What was given in the form in which it is stored, numbers of `region` in E.164. Invalid "field: reason"; of the addresses
/// "addresses.N: reason", N from 0. Pure.
[[nodiscard]] Result<ContactInput> normalized(ContactInput input, const QString& region);
/// The same of one address: what a form asks while somebody types.
[[nodiscard]] Result<QString> normalizedAddress(AddressKind kind, const QString& value, const QString& region);

}  // namespace uinbox
