// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/VcardPerson.h"

#include "base/WallTime.h"

#include <algorithm>
#include <array>
#include <climits>

namespace uinbox {

namespace {

/// The lower, the more it is preferred: PREF=1 of vCard 4.0, TYPE=pref before it.
int rankOf(const VcardProperty& property)
{
    bool ok = false;
    const int pref = property.parameterText(u"PREF").toInt(&ok);
    if (ok) return pref;
    return property.hasType(u"PREF") ? 0 : INT_MAX;
}

/// Makes a person of a card, property by property.
class CardReading {
public:
    CardReading(const VcardCard& card, const VcardFieldNames& names) : m_card(card), m_names(names) {}

    [[nodiscard]] RawPerson read()
    {
        m_person.line = m_card.line;
        std::vector<const VcardProperty*> byRank;
        for (const VcardProperty& property : m_card.properties) byRank.push_back(&property);
        std::stable_sort(byRank.begin(), byRank.end(), [](const auto* a, const auto* b) { return rankOf(*a) < rankOf(*b); });
        for (const VcardProperty* property : byRank) take(*property);
        m_person.name = nameOf();
        m_person.text = summary();
        if (m_card.isTooLarge) m_person.refusal = RowReason::TooLarge;
        if (m_card.isUnfinished) m_person.refusal = RowReason::Unfinished;
        return std::move(m_person);
    }

private:
    [[nodiscard]] QString text(const VcardProperty& property) const
    {
        return unescapedVcard(property.value, m_card.isOld).trimmed();
    }
    [[nodiscard]] QStringList parts(const VcardProperty& property) const { return vcardParts(property.value, u';', m_card.isOld); }

    void take(const VcardProperty& property)
    {
        const QString& name = property.name;
        if (name == u"FN") return setIfEmpty(m_fullName, text(property));
        if (name == u"N") return takeName(property);
        if (name == u"TEL") return takePhone(property);
        if (name == u"EMAIL") return takeEmail(property);
        if (name == u"IMPP" || name == u"X-WHATSAPP") return takeMessenger(property);
        if (name == u"KIND" || name == u"X-ADDRESSBOOKSERVER-KIND") {
            if (text(property).compare(u"group", Qt::CaseInsensitive) == 0) m_person.refusal = RowReason::NotAPerson;
            return;
        }
        if (name == u"LANG" || name == u"LANGUAGE" || name == u"X-LANGUAGE") {
            if (m_person.language.text.isEmpty()) m_person.language = {text(property), name};
            return;
        }
        // Mostly an offset, which says nothing of the clocks of the place.
        if (name == u"TZ") {
            if (isTimeZone(text(property).toUtf8())) m_person.timeZone = {text(property), name};
            return;
        }
        if (name == kVcardUnsubscribedProperty) return m_person.optedOut.append(text(property));
        takeField(property);
    }

    void takeField(const VcardProperty& property)
    {
        const QString& name = property.name;
        if (name == kVcardFieldProperty)
            return addField(property.parameterText(u"NAME"), unescapedVcard(property.value, m_card.isOld));
        if (name == u"ORG") {
            setIfEmpty(m_company, joined(parts(property), QStringLiteral(", ")));
            return addField(m_names.company, joined(parts(property), QStringLiteral(", ")));
        }
        if (name == u"NICKNAME") setIfEmpty(m_nickname, text(property));
        if (name == u"ADR") return addField(m_names.address, joined(parts(property), QStringLiteral(", ")));
        if (name == u"CATEGORIES")
            return addField(m_names.groups, joined(vcardParts(property.value, u',', m_card.isOld), QStringLiteral(", ")));
        const std::array<std::pair<QStringView, const QString*>, 8> texts{{{u"TITLE", &m_names.jobTitle},
                                                                           {u"NOTE", &m_names.notes},
                                                                           {u"BDAY", &m_names.birthday},
                                                                           {u"ANNIVERSARY", &m_names.anniversary},
                                                                           {u"X-ANNIVERSARY", &m_names.anniversary},
                                                                           {u"X-MS-ANNIVERSARY", &m_names.anniversary},
                                                                           {u"NICKNAME", &m_names.nickname},
                                                                           {u"URL", &m_names.website}}};
        for (const auto& [wanted, field] : texts)
            if (name == wanted) addField(*field, text(property));
    }

    void takeName(const VcardProperty& property)
    {
        if (!m_structuredName.isEmpty()) return;
        QStringList components = parts(property);
        components.resize(5);
        for (QString& component : components) component = component.simplified();
        // Family, given, further, prefix, suffix (RFC 6350 section 6.2.2).
        m_structuredName = joined({components[3], components[1], components[2], components[0], components[4]}, QStringLiteral(" "));
    }

    void takePhone(const VcardProperty& property)
    {
        const QString number = text(property);
        if (number.isEmpty()) return;
        const auto is = [&property](QStringView type) { return property.hasType(type); };
        const bool isNothingToWriteTo =
            (is(u"FAX") || is(u"PAGER") || is(u"MODEM") || is(u"BBS") || is(u"TEXTPHONE")) && !is(u"VOICE") && !is(u"CELL");
        if (isNothingToWriteTo) return;
        m_person.phones.push_back({number, property.name});
        const QString waid = property.parameterText(u"WAID");
        if (!waid.isEmpty()) m_person.whatsApps.push_back({u'+' + waid, property.name});
    }

    void takeEmail(const VcardProperty& property)
    {
        // X.400 and the like of vCard 2.1 are no addresses of the internet.
        const QString address = text(property);
        if (!address.isEmpty() && !property.hasType(u"X400")) m_person.emails.push_back({address, property.name});
    }

    void takeMessenger(const VcardProperty& property)
    {
        QString value = text(property);
        const bool isWhatsApp = property.name == u"X-WHATSAPP" || value.startsWith(u"whatsapp:", Qt::CaseInsensitive) ||
                                property.parameter(u"X-SERVICE-TYPE").contains(u"WHATSAPP");
        if (!isWhatsApp) return;
        value = value.mid(value.lastIndexOf(u':') + 1);
        if (!value.isEmpty()) m_person.whatsApps.push_back({value, property.name});
    }

    void addField(const QString& name, const QString& value) { m_person.addField(name, value); }

    [[nodiscard]] QString nameOf() const
    {
        for (const QString& name : {m_fullName, m_structuredName, m_nickname, m_company})
            if (!name.isEmpty()) return name;
        return {};
    }

    [[nodiscard]] QString summary() const
    {
        QStringList all{m_person.name};
        for (const auto* values : {&m_person.phones, &m_person.whatsApps, &m_person.emails})
            for (const RawValue& value : *values) all.append(value.text);
        return beginningOf(joined(all, QStringLiteral("; ")), kMaxRowText);
    }

    static void setIfEmpty(QString& target, const QString& value)
    {
        if (target.isEmpty()) target = value;
    }
    static QString joined(QStringList all, const QString& between)
    {
        for (QString& each : all) each = each.trimmed();
        all.removeAll(QString());
        return all.join(between);
    }

    const VcardCard& m_card;
    const VcardFieldNames& m_names;
    RawPerson m_person;
    QString m_fullName;
    QString m_structuredName;
    QString m_nickname;
    QString m_company;
};

}  // namespace

RawPerson personOf(const VcardCard& card, const VcardFieldNames& names)
{
    return CardReading(card, names).read();
}

}  // namespace uinbox
