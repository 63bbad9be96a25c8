// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/PersonRepository.h"
#include "contacts/import/ImportPlan.h"
#include "contacts/import/ImportRepository.h"
#include "contacts/import/PreparedRow.h"
#include "db/Database.h"

#include <QHash>

#include <algorithm>

namespace uinbox {

/// Puts the rows of an address book in, within one transaction: who is who, what they lack, what was there before. The same number
/// (whether for calls or WhatsApp) and the same e-mail address are the same person, in the file as in the database. Of two rows about
/// one person the first one counts and the second adds: so the same file again changes nothing, whatever the mode.
class ImportWrites {
public:
    ImportWrites(db::WriteScope& scope, ImportId import, ExistingPeople existing, Timestamp now);

    [[nodiscard]] Result<> begin(const QString& fileName);
    /// True where the row was taken; else it is about two people who are there already. Of rows that are taken only.
    [[nodiscard]] Result<bool> put(const PreparedRow& row);
    /// New people can be found afterwards. `goOn` is asked now and then; where it says no, the whole is Cancelled.
    template <class GoOn>
    [[nodiscard]] Result<> finish(GoOn goOn)
    {
        UINBOX_ASSIGN(const std::int64_t last, m_imports.lastContactSeq());
        PersonRepository people(m_scope.connection());
        for (std::int64_t at = m_lastSeq; at < last; at += kIndexedAtOnce) {
            if (!goOn()) return fail(ErrorKind::Cancelled, "import");
            UINBOX_TRY(people.indexNew(at, std::min(at + kIndexedAtOnce, last)));
        }
        return close();
    }

    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }
    /// Nobody was made or changed: there is no record, as there is nothing to take back.
    [[nodiscard]] bool isEmpty() const { return m_counts.made == 0 && m_counts.changed == 0; }

private:
    static constexpr std::int64_t kIndexedAtOnce = 2'000;
    using Owners = std::vector<std::optional<AddressOwner>>;

    [[nodiscard]] Result<> make(const PreparedRow& row);
    [[nodiscard]] QString zoneOf(const QString& country);
    [[nodiscard]] Result<> join(const PreparedRow& row, ContactId contact, const Owners& owners);
    [[nodiscard]] ContactState merged(const ContactState& before, const PreparedRow& row, quint8& flags) const;
    [[nodiscard]] Result<bool> addAddresses(const PreparedRow& row, ContactId contact, const Owners& owners, bool isOurs);
    [[nodiscard]] Result<ContactAddressId> addAddress(ContactId contact, const PreparedAddress& address);
    void count(bool isFirst, bool isChanged, quint8& flags);
    [[nodiscard]] Result<> keepBefore(ContactId contact, const ContactState& before);
    [[nodiscard]] Result<> close();

    db::WriteScope& m_scope;
    ImportRepository m_imports;
    ImportId m_import;
    ExistingPeople m_existing;
    Timestamp m_now;
    std::int64_t m_lastSeq = 0;
    /// Of the countries that were met so far.
    QHash<QString, QString> m_zones;
    /// Whom the file was about so far, and what of them it said.
    QHash<ContactId, quint8> m_met;
    ImportCounts m_counts;
};

/// What came of one step of taking an import back.
struct UndoneSome {
    UndoneImport people{};
    bool isLast = false;
};

/// Takes an import back, `most` people at a time: whom it made goes, who was changed is as before, except for people to whom something
/// has happened since. To be called until it was the last; what was done is not done again. NotFound where it is no more remembered,
/// Conflict where it was taken back already.
[[nodiscard]] Result<UndoneSome> undoImport(db::WriteScope& scope, ImportId import, Timestamp now, int most);

}  // namespace uinbox
