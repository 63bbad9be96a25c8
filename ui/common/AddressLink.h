// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "notes/Entry.h"
#include "threads/Message.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace uinbox::ui {

/// What an address asks for: a conversation, a place in it, or a message to be begun. It never sends anything. Whatever writes or reads
/// such addresses does it here.
struct AddressLink {
    enum class Kind { Thread, Message, Compose };

    Kind kind = Kind::Compose;
    ThreadId thread{};
    std::optional<EntryId> entry{};  ///< with Thread: a message or a note in it
    MessageId message{};
    QString to{};  ///< a number or an e-mail address as it was given; empty: the person says
    QStringList cc{};
    QStringList bcc{};
    QString subject{};
    QString body{};
    std::optional<Channel> channel{};
    QStringList files{};  ///< absolute paths on this computer

    friend bool operator==(const AddressLink&, const AddressLink&) = default;
};

/// Why an address is not opened.
enum class AddressProblem {
    TooLong,
    UnknownScheme,
    Malformed,     ///< broken percent signs, bytes that are no text, control characters, or parts that do not belong there
    BadRecipient,  ///< neither a phone number nor an e-mail address
    Several,       ///< a text message to more than one number
    NoSuchFile,
};

using AddressResult = tl::expected<AddressLink, AddressProblem>;

/// Reads one of: unifiedinbox://thread/ID, unifiedinbox://thread/ID/ENTRY, unifiedinbox://message/ID, unifiedinbox://compose?to=&cc=&bcc=&subject=&body=&channel=,
/// tel: (RFC 3966), sms: (RFC 5724), mailto: (RFC 6068). Strict: what is not wholly understood is refused, and no line end comes into an
/// address or a subject. Headers of a mailto that are not named here are left out, as RFC 6068 section 4 advises.
[[nodiscard]] AddressResult parseAddressLink(const QString& text);

/// A word of the command line: an address, file:, or a path, which is taken from `folder` where it is relative.
[[nodiscard]] AddressResult parseArgument(const QString& word, const QString& folder);

/// What is wrong and what to do, in a sentence.
[[nodiscard]] QString addressProblemText(AddressProblem problem);

/// Links that lead back here, to be copied.
[[nodiscard]] QString linkTo(ThreadId thread);
[[nodiscard]] QString linkTo(ThreadId thread, EntryId entry);
[[nodiscard]] QString linkTo(MessageId message);

}  // namespace uinbox::ui
