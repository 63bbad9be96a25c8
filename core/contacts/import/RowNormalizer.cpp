// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/RowNormalizer.h"

#include "base/WallTime.h"
#include "contacts/EmailAddress.h"
#include "contacts/PhoneNumber.h"
#include "contacts/import/LanguageTag.h"

#include <QRegularExpression>

#include <algorithm>

namespace uinbox {

namespace {

constexpr qsizetype kMaxName = 200;  // as ContactService has it
constexpr qsizetype kMaxField = 10'000;
constexpr size_t kMaxFields = 200;
constexpr size_t kMaxAddresses = 50;
constexpr size_t kMaxRemarks = 5;
constexpr qsizetype kMaxRemark = 100;

/// "ann@x.example; bob@x.example": several in one cell, as Google (" ::: ") and people write them.
QStringList splitEmails(const QString& text)
{
    if (text.count(u'@') < 2) return {text};
    static const QRegularExpression kBetween(QStringLiteral("\\s*(?::::|[,;|\\s])\\s*"));
    return text.split(kBetween, Qt::SkipEmptyParts);
}

QStringList splitPhones(const QString& text)
{
    // An URI's own parameters ("tel:…;ext=102").
    if (text.startsWith(u"tel:", Qt::CaseInsensitive)) return {text};
    static const QRegularExpression kBetween(QStringLiteral("\\s*(?::::|[;|\\n\\r])\\s*"));
    static const QRegularExpression kComma(QStringLiteral("\\s*[,/]\\s*"));
    QStringList all = text.split(kBetween, Qt::SkipEmptyParts);
    if (all.size() != 1 || !(text.contains(u',') || text.contains(u'/'))) return all;
    // "030/123456" is one number, "+49 30 123456, +49 170 1234567" are two.
    const QStringList parts = text.split(kComma, Qt::SkipEmptyParts);
    const bool areNumbers = std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        return std::count_if(part.begin(), part.end(), [](QChar c) { return c.isDigit(); }) >= 7;
    });
    return areNumbers ? parts : all;
}

/// "Ann Lee <ann@example.com>", "mailto:ann@example.com?subject=…".
QString bareEmail(QString text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open);
    if (open >= 0 && close > open) text = text.mid(open + 1, close - open - 1);
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive)) text = text.mid(7).section(u'?', 0, 0);
    return text.trimmed();
}

bool isRounded(const QString& text)
{
    static const QRegularExpression kPattern(QStringLiteral("^[+']?\\d+([.,]\\d+)?[eE]\\+?\\d+$"));
    return kPattern.match(text.trimmed()).hasMatch();
}

/// Prepares one row.
class Preparing {
public:
    Preparing(const RawPerson& person, const QString& region) : m_person(person), m_region(region) {}

    [[nodiscard]] PreparedRow prepare()
    {
        m_row.line = m_person.line;
        m_row.text = m_person.text;
        if (m_person.refusal) return refused({*m_person.refusal, {}, {}});
        for (const RawValue& value : m_person.phones) addPhones(value, AddressKind::Phone);
        for (const RawValue& value : m_person.whatsApps) addPhones(value, AddressKind::WhatsApp);
        for (const RawValue& value : m_person.emails) addEmails(value);
        if (m_row.addresses.empty() && m_row.remarks.empty()) return refused({RowReason::NoAddress, {}, {}});
        if (m_row.addresses.empty()) return std::move(m_row);
        m_row.isTaken = true;
        m_row.name = shortened(importedName(m_person.name), kMaxName, {});
        addLanguage();
        addZone();
        if (m_row.timeZone.isEmpty()) addCountry();
        for (const auto& [name, value] : m_person.fields) addField(name, value);
        optOut();
        return std::move(m_row);
    }

private:
    [[nodiscard]] PreparedRow refused(const RowRemark& remark)
    {
        m_row.remarks.push_back(remark);
        return std::move(m_row);
    }

    void remark(RowReason reason, const QString& field, const QString& value)
    {
        if (m_row.remarks.size() < kMaxRemarks)
            m_row.remarks.push_back({reason, field, beginningOf(value, kMaxRemark).simplified()});
    }

    void add(AddressKind kind, const QString& value)
    {
        const PreparedAddress address{kind, value, false};
        const auto known = std::find(m_row.addresses.begin(), m_row.addresses.end(), address);
        if (known == m_row.addresses.end() && m_row.addresses.size() < kMaxAddresses) m_row.addresses.push_back(address);
    }

    void addPhones(const RawValue& value, AddressKind kind)
    {
        for (const QString& text : splitPhones(value.text)) {
            if (isRounded(text)) {
                remark(RowReason::NumberRounded, value.field, text);
            } else if (const auto number = numberOf(text, value)) {
                add(kind, *number);
            } else {
                remark(RowReason::WrongPhone, value.field, text);
            }
        }
    }

    [[nodiscard]] std::optional<QString> numberOf(QString text, const RawValue& value)
    {
        // What programs make of a number that a spreadsheet took for one.
        if (text.endsWith(u".0")) text.chop(2);
        const auto national = PhoneNumber::parse(text, m_region);
        // A spreadsheet takes the + away, too.
        const bool isBare = text.size() >= 10 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) &&
                            !text.startsWith(u'0');
        if (national && (!isBare || national->isValid())) return national->e164();
        const auto international = isBare ? PhoneNumber::parse(u'+' + text) : national;
        if (isBare && international && international->isValid()) {
            remark(RowReason::CountryAssumed, value.field, text);
            return international->e164();
        }
        return national ? std::optional(national->e164()) : std::nullopt;
    }

    void addEmails(const RawValue& value)
    {
        for (const QString& text : splitEmails(value.text)) {
            // The name before "<ann@example.com>" was split from it.
            const QString bare = bareEmail(text);
            if (!bare.contains(u'@') && value.text.count(u'@') > 1) continue;
            if (const auto address = normalizeEmail(bare))
                add(AddressKind::Email, *address);
            else
                remark(RowReason::WrongEmail, value.field, text);
        }
    }

    [[nodiscard]] QString shortened(const QString& text, qsizetype most, const QString& field)
    {
        if (text.contains(QChar::ReplacementCharacter)) remark(RowReason::UnreadableLetters, field, text);
        if (text.size() <= most) return text;
        remark(RowReason::Shortened, field, text);
        return beginningOf(text, most).trimmed();
    }

    void addLanguage()
    {
        if (m_person.language.text.isEmpty()) return;
        const auto tag = languageTag(m_person.language.text);
        m_row.language = tag.value_or(QString());
        if (!tag) remark(RowReason::UnknownLanguage, m_person.language.field, m_person.language.text);
    }

    void addZone()
    {
        const QString zone = m_person.timeZone.text.trimmed();
        if (zone.isEmpty()) return;
        if (isTimeZone(zone.toUtf8()))
            m_row.timeZone = zone;
        else
            remark(RowReason::UnknownTimeZone, m_person.timeZone.field, zone);
    }

    void addCountry()
    {
        bool isFirst = true;
        for (const PreparedAddress& address : m_row.addresses) {
            if (address.kind != AddressKind::Phone && address.kind != AddressKind::WhatsApp) continue;
            const QString country = PhoneNumber::regionOf(address.value);
            if (isFirst) m_row.country = country;
            if (country != m_row.country) m_row.country.clear();
            isFirst = false;
            if (m_row.country.isEmpty()) return;
        }
    }

    void addField(const QString& name, const QString& value)
    {
        const QString text = shortened(importedField(value), kMaxField, name);
        if (!text.isEmpty() && m_row.fields.size() < kMaxFields) m_row.fields.emplace_back(name, text);
    }

    void optOut()
    {
        for (PreparedAddress& address : m_row.addresses) {
            const bool isEmail = address.kind == AddressKind::Email;
            address.hasOptedOut = isEmail ? m_person.hasOptedOutOfEmail : m_person.hasOptedOutOfPhones;
        }
        for (const QString& each : m_person.optedOut) {
            const bool isWhatsApp = each.startsWith(u"whatsapp:");
            const QString value = isWhatsApp ? each.mid(9) : each;
            for (PreparedAddress& address : m_row.addresses)
                if (address.value == value && (address.kind == AddressKind::WhatsApp) == isWhatsApp) address.hasOptedOut = true;
        }
    }

    const RawPerson& m_person;
    const QString& m_region;
    PreparedRow m_row;
};

}  // namespace

PreparedRow RowNormalizer::prepare(const RawPerson& person) const
{
    return Preparing(person, m_region).prepare();
}

QString importedName(const QString& text)
{
    QString name = text;
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return name.simplified();
}

QString importedField(const QString& text)
{
    QString value = text;
    value.remove(u'\0').replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return value.trimmed();
}

}  // namespace uinbox
