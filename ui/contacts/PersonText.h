// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/PersonTraits.h"

#include <QCoreApplication>

#include <optional>

namespace uinbox::ui {

/// What is said of people and their addresses. Static; main thread.
class PersonText {
    Q_DECLARE_TR_FUNCTIONS(PersonText)

public:
    /// How a kind of address is called: "SMS", "WhatsApp", "E-mail", "Other".
    [[nodiscard]] static QString kind(AddressKind kind);
    /// "Blocked", "Archived", or nothing.
    [[nodiscard]] static QString state(const Contact& contact);
    /// The same with its day: "Blocked since 3 March 2026".
    [[nodiscard]] static QString stateSince(const Contact& contact);
    /// All the addresses in one line, a number on two channels once; numbers read from left to right in any language.
    [[nodiscard]] static QString addresses(const Contact& contact);
    /// Why an address is not written to, with the day: they do not want it, or nothing reaches it. Empty for none.
    [[nodiscard]] static QString trouble(const ContactAddress& address);
    /// Since when they agree to be written to there, and how that is known. Empty where it is not known that they do.
    [[nodiscard]] static QString consent(const ContactAddress& address);
    [[nodiscard]] static QString reason(DuplicateReason reason);
    /// Why two may be one, in one line.
    [[nodiscard]] static QString reasons(const std::vector<DuplicateReason>& reasons);
    /// The name of a country by its code of ISO 3166 ("DE").
    [[nodiscard]] static QString country(const QString& region);
    /// The name of a language by its tag; a tag nobody knows as it is.
    [[nodiscard]] static QString language(const QString& tag);
    /// "14:05, Monday", by the clocks of a zone; empty where it is none.
    [[nodiscard]] static QString localTime(const QString& zone, Timestamp now);
    /// A day in full.
    [[nodiscard]] static QString day(Timestamp at);
    /// A value of a person's own fields as it is read: a text, a number, "Yes"; what is more than that as JSON.
    [[nodiscard]] static QString value(const QJsonValue& value);
    /// With places at which a long word may go on in the next line.
    [[nodiscard]] static QString breakable(const QString& text);
    /// Where a handle of that network leads; empty where it leads nowhere on the web.
    [[nodiscard]] static QString handleLink(const QString& network, const QString& handle);
};

}  // namespace uinbox::ui
