// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox {

/// What is said of a row of an address book. The first ones keep it from being taken; the others are remarks on one that was.
enum class RowReason {
    NoAddress,         ///< neither a number nor an e-mail address in it
    TwoPeople,         ///< its addresses are those of two people who are there already: who they are is a person's decision
    NotAPerson,        ///< a group (RFC 6350 section 6.1.4)
    Unfinished,        ///< the file ends, or the next one begins, within it
    TooLarge,          ///< a vCard of more than 1 MB without its pictures, or of more than 2,000 properties
    WrongPhone,        ///< remark: this number was left out
    WrongEmail,        ///< remark: this e-mail address was left out
    NumberRounded,     ///< remark: "4.15555E+09": a spreadsheet lost its digits
    CountryAssumed,    ///< remark: a number without + that is none here, but is one with it
    UnknownLanguage,   ///< remark: left out
    UnknownTimeZone,   ///< remark: left out
    Shortened,         ///< remark: longer than is kept
    UnreadableLetters  ///< remark: some characters of the file are none in its encoding
};

/// One of them, about a field and what it says.
struct RowRemark {
    RowReason reason = RowReason::NoAddress;
    QString field{};  ///< the column's header or the vCard's property; empty for the whole row
    QString value{};

    friend bool operator==(const RowRemark&, const RowRemark&) = default;
};

/// A remark with the row it is on.
struct RowNote {
    qint64 line = 0;
    bool isTaken = false;
    RowRemark remark{};
    QString text{};  ///< the row's own, its beginning

    friend bool operator==(const RowNote&, const RowNote&) = default;
};

}  // namespace uinbox
