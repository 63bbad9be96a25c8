// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "contacts/import/RowReason.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace uinbox {

/// An address as it is stored, and whether its owner wants nothing there.
struct PreparedAddress {
    AddressKind kind = AddressKind::Phone;
    QString value{};
    bool hasOptedOut = false;

    friend bool operator==(const PreparedAddress&, const PreparedAddress&) = default;
};

/// A row of an address book, checked and normalized: what the writer needs and no more, so that its transaction is short. One that is not
/// taken has its remarks only.
struct PreparedRow {
    qint64 line = 0;
    QString text{};
    bool isTaken = false;
    QString name{};
    QString language{};
    QString timeZone{};
    QString country{};  ///< of all their numbers, where no zone is given; empty where they are of several, or there are none
    std::vector<PreparedAddress> addresses{};
    std::vector<std::pair<QString, QString>> fields{};
    std::vector<RowRemark> remarks{};

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static PreparedRow fromBytes(const QByteArray& bytes);

    friend bool operator==(const PreparedRow&, const PreparedRow&) = default;
};

}  // namespace uinbox
