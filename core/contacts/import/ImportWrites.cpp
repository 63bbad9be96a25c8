// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/ImportWrites.h"

#include "base/Utf8.h"
#include "contacts/ContactRepository.h"
#include "contacts/PersonRepository.h"
#include "contacts/ZoneGuess.h"
#include "contacts/import/RowNormalizer.h"

#include <algorithm>

namespace uinbox {

namespace {

/// Of how many imports it is remembered what they did.
constexpr int kRemembered = 10;

// What an import has said of somebody so far.
constexpr quint8 kMade = 1;
constexpr quint8 kName = 2;
constexpr quint8 kLanguage = 4;
constexpr quint8 kZone = 8;
constexpr quint8 kFields = 16;
constexpr quint8 kChanged = 32;
constexpr quint8 kZoneGuessed = 64;

QString metadataText(const std::vector<std::pair<QString, QString>>& fields)
{
    QJsonObject metadata;
    for (const auto& [name, value] : fields) metadata.insert(name, value);
    return jsonText(metadata);
}

/// What stays of `known` and what of `given`.
QString mergedText(const QString& known, const QString& given, bool isOverwriting)
{
    if (given.isEmpty() || (!known.isEmpty() && !isOverwriting)) return known;
    return importedName(known) == given ? known : given;
}

/// A field that is no text belongs to the API's caller and stays.
QString mergedFields(const QString& known, const std::vector<std::pair<QString, QString>>& fields, bool isOverwriting)
{
    if (fields.empty()) return known;
    QJsonObject metadata = jsonFromText(known);
    bool isChanged = false;
    for (const auto& [name, value] : fields) {
        const QJsonValue there = metadata.value(name);
        const bool isText = there.isString() || there.isUndefined();
        const QString text = importedField(there.toString());
        if (!isText || text == value || (!text.isEmpty() && !isOverwriting)) continue;
        metadata.insert(name, value);
        isChanged = true;
    }
    return isChanged ? jsonText(metadata) : known;
}

QString beforeText(const ContactState& state)
{
    return jsonText({{QStringLiteral("name"), state.name},
                     {QStringLiteral("language"), state.language},
                     {QStringLiteral("timeZone"), state.timeZone},
                     {QStringLiteral("metadata"), state.metadata},
                     {QStringLiteral("updatedAt"), QString::number(toMillis(state.updatedAt))}});
}

ContactState beforeOf(const QString& text)
{
    const QJsonObject json = jsonFromText(text);
    const auto at = [&json](QLatin1String key) { return json.value(key).toString(); };
    return {at(QLatin1String("name")), at(QLatin1String("language")), at(QLatin1String("timeZone")), at(QLatin1String("metadata")),
            fromMillis(at(QLatin1String("updatedAt")).toLongLong())};
}

}  // namespace

ImportWrites::ImportWrites(db::WriteScope& scope, ImportId import, ExistingPeople existing, Timestamp now)
    : m_scope(scope), m_imports(scope.connection()), m_import(import), m_existing(existing), m_now(now)
{
}

Result<> ImportWrites::begin(const QString& fileName)
{
    UINBOX_TRY(m_imports.prune(kRemembered - 1));
    UINBOX_ASSIGN(m_lastSeq, m_imports.lastContactSeq());
    return m_imports.insert({m_import, fileName, 0, 0, m_now, std::nullopt});
}

Result<bool> ImportWrites::put(const PreparedRow& row)
{
    Owners owners;
    std::optional<ContactId> person;
    for (const PreparedAddress& address : row.addresses) {
        UINBOX_ASSIGN(const auto owner, m_imports.ownerOf(address.kind, address.value));
        if (owner && person && *person != owner->contact) return false;
        if (owner) person = owner->contact;
        owners.push_back(owner && owner->isExact ? owner : std::nullopt);
    }
    UINBOX_TRY(person ? join(row, *person, owners) : make(row));
    return true;
}

Result<> ImportWrites::make(const PreparedRow& row)
{
    const auto contact = ContactId::generate(m_now);
    // Only of new people: who was there before has none because nobody knows it, or wants none.
    const QString guessed = row.timeZone.isEmpty() ? zoneOf(row.country) : QString();
    const QString& zone = guessed.isEmpty() ? row.timeZone : guessed;
    UINBOX_TRY(m_imports.insertContact(contact, {row.name, row.language, zone, metadataText(row.fields), m_now}));
    for (const PreparedAddress& address : row.addresses) UINBOX_TRY(addAddress(contact, address));
    UINBOX_TRY(m_imports.noteContact(m_import, {contact, std::nullopt}));
    m_met.insert(contact, guessed.isEmpty() ? kMade : kMade | kZoneGuessed);
    m_scope.changes().contacts.insert(contact);
    ++m_counts.made;
    return {};
}

QString ImportWrites::zoneOf(const QString& country)
{
    if (country.isEmpty()) return {};
    const auto known = m_zones.constFind(country);
    if (known != m_zones.constEnd()) return *known;
    return *m_zones.insert(country, QString::fromUtf8(zoneOfRegion(country, m_now).zone));
}

Result<ContactAddressId> ImportWrites::addAddress(ContactId contact, const PreparedAddress& address)
{
    const auto id = ContactAddressId::generate(m_now);
    UINBOX_TRY(m_imports.insertAddress({id, contact, address.kind, address.value, std::nullopt, m_now}));
    if (!address.hasOptedOut) return id;
    // Who had said so earlier has said so then.
    UINBOX_ASSIGN(const auto stored, m_imports.ownerOf(address.kind, address.value));
    if (stored && !stored->isOptedOut) UINBOX_TRY(ContactRepository(m_scope.connection()).setOptedOut(id, m_now));
    return id;
}

ContactState ImportWrites::merged(const ContactState& before, const PreparedRow& row, quint8& flags) const
{
    const bool isOverwriting = m_existing == ExistingPeople::Overwrite && !(flags & kMade);
    const auto overwrites = [&flags, isOverwriting](quint8 part) { return isOverwriting && !(flags & part); };
    ContactState after = before;
    after.name = mergedText(before.name, row.name, overwrites(kName));
    after.language = mergedText(before.language, row.language, overwrites(kLanguage));
    // What a later row says is better than what the country of a number does.
    after.timeZone = mergedText(before.timeZone, row.timeZone, overwrites(kZone) || (flags & kZoneGuessed));
    after.metadata = mergedFields(before.metadata, row.fields, overwrites(kFields));
    if (!row.name.isEmpty()) flags |= kName;
    if (!row.language.isEmpty()) flags |= kLanguage;
    if (!row.timeZone.isEmpty()) flags = (flags | kZone) & ~kZoneGuessed;
    if (!row.fields.empty()) flags |= kFields;
    return after;
}

Result<> ImportWrites::join(const PreparedRow& row, ContactId contact, const Owners& owners)
{
    const bool isFirst = !m_met.contains(contact);
    quint8 flags = m_met.value(contact);
    const bool isOurs = flags & kMade;
    bool isChanged = false;
    if (isOurs || m_existing != ExistingPeople::LeaveAlone) {
        UINBOX_ASSIGN(const ContactState before, m_imports.state(contact));
        ContactState after = merged(before, row, flags);
        UINBOX_ASSIGN(const bool hasNewAddress, addAddresses(row, contact, owners, isOurs));
        isChanged = hasNewAddress || after != before;
        if (isChanged) {
            if (!isOurs) UINBOX_TRY(keepBefore(contact, before));
            after.updatedAt = m_now;
            UINBOX_TRY(m_imports.setState(contact, after));
            if (!isOurs) UINBOX_TRY(PersonRepository(m_scope.connection()).index(contact));
            m_scope.changes().contacts.insert(contact);
        }
    }
    count(isFirst, isChanged, flags);
    m_met.insert(contact, flags);
    return {};
}

void ImportWrites::count(bool isFirst, bool isChanged, quint8& flags)
{
    const bool isTheirFirstChange = isChanged && !(flags & (kMade | kChanged));
    if (isFirst)
        ++(isChanged ? m_counts.changed : m_counts.unchanged);
    else
        ++m_counts.joined;
    // The row that met them first changed nothing, a later one did.
    if (!isFirst && isTheirFirstChange) {
        --m_counts.unchanged;
        ++m_counts.changed;
    }
    if (isChanged) flags |= kChanged;
}

Result<> ImportWrites::keepBefore(ContactId contact, const ContactState& before)
{
    // The first one counts: what it was before the whole import.
    return m_imports.noteContact(m_import, {contact, beforeText(before)});
}

Result<bool> ImportWrites::addAddresses(const PreparedRow& row, ContactId contact, const Owners& owners, bool isOurs)
{
    bool isChanged = false;
    for (size_t i = 0; i < row.addresses.size(); ++i) {
        const PreparedAddress& address = row.addresses[i];
        ImportedAddress touched;
        if (!owners[i]) {
            UINBOX_ASSIGN(const auto id, addAddress(contact, address));
            touched = {id, true};
        } else if (address.hasOptedOut && !owners[i]->isOptedOut) {
            touched = {owners[i]->address, false};
            UINBOX_TRY(ContactRepository(m_scope.connection()).setOptedOut(touched.address, m_now));
        } else {
            continue;
        }
        isChanged = true;
        if (!isOurs) UINBOX_TRY(m_imports.noteAddress(m_import, contact, touched));
    }
    return isChanged;
}

Result<> ImportWrites::close()
{
    // Nothing to take back.
    return isEmpty() ? m_imports.remove(m_import) : m_imports.setCounts(m_import, m_counts);
}

namespace {

/// Takes one import back, person by person.
class Undoing {
public:
    Undoing(db::WriteScope& scope, const ImportRecord& import, Timestamp now)
        : m_scope(scope), m_imports(scope.connection()), m_contacts(scope.connection()), m_import(import), m_now(now)
    {
    }

    [[nodiscard]] Result<bool> restore(ContactId contact, const QString& before)
    {
        UINBOX_ASSIGN(const bool isAsChanged, m_imports.isAsChanged(contact, m_import.createdAt));
        if (!isAsChanged) return false;
        UINBOX_ASSIGN(const auto addresses, m_imports.addressesOf(m_import.id, contact));
        UINBOX_TRY(m_imports.forgetOptOuts(contact, m_import.createdAt));
        for (const ImportedAddress& each : addresses)
            UINBOX_TRY(each.isNew ? m_contacts.removeAddress(each.address) : m_contacts.setOptedOut(each.address, std::nullopt));
        UINBOX_TRY(m_imports.setState(contact, beforeOf(before)));
        UINBOX_TRY(PersonRepository(m_scope.connection()).index(contact));
        m_scope.changes().contacts.insert(contact);
        return true;
    }

    [[nodiscard]] Result<UndoneSome> undo(int most)
    {
        UndoneSome undone;
        UINBOX_ASSIGN(const auto some, m_imports.contactsOf(m_import.id, most));
        undone.isLast = static_cast<int>(some.size()) < most;
        if (!some.empty()) {
            const ContactId until = some.back().contact;
            UINBOX_ASSIGN(undone.people.removed, m_imports.removeMade(m_import.id, m_import.createdAt, until));
            for (const ImportedContact& each : some) {
                m_scope.changes().contacts.insert(each.contact);
                if (!each.before) continue;
                UINBOX_ASSIGN(const bool isRestored, restore(each.contact, *each.before));
                undone.people.restored += isRestored ? 1 : 0;
            }
            undone.people.kept = static_cast<qint64>(some.size()) - undone.people.removed - undone.people.restored;
            UINBOX_TRY(m_imports.forget(m_import.id, until));
        }
        if (undone.isLast) UINBOX_TRY(m_imports.setUndone(m_import.id, m_now));
        return undone;
    }

private:
    db::WriteScope& m_scope;
    ImportRepository m_imports;
    ContactRepository m_contacts;
    const ImportRecord& m_import;
    Timestamp m_now;
};

}  // namespace

Result<UndoneSome> undoImport(db::WriteScope& scope, ImportId import, Timestamp now, int most)
{
    UINBOX_ASSIGN(const auto record, ImportRepository(scope.connection()).find(import));
    if (!record) return fail(ErrorKind::NotFound, "import");
    if (record->undoneAt) return fail(ErrorKind::Conflict, "It was taken back already.");
    return Undoing(scope, *record, now).undo(most);
}

}  // namespace uinbox
