// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/export/ContactWriter.h"

#include "contacts/export/CsvCell.h"
#include "contacts/import/HeaderWords.h"
#include "contacts/import/VcardPerson.h"

namespace uinbox {

namespace {

const QString kBetween = QStringLiteral(" ::: ");

QString valuesOf(const Contact& contact, AddressKind kind)
{
    QStringList values;
    for (const ContactAddress& address : contact.addresses)
        if (address.kind == kind) values.append(address.value);
    return values.join(kBetween);
}

/// WhatsApp has its own "no", for a number that may have said none to messages.
QString markedAddress(const ContactAddress& address)
{
    return address.kind == AddressKind::WhatsApp ? QStringLiteral("whatsapp:") + address.value : address.value;
}

QStringList optedOut(const Contact& contact)
{
    QStringList values;
    for (const ContactAddress& address : contact.addresses)
        if (address.optedOutAt && address.kind != AddressKind::Handle) values.append(markedAddress(address));
    return values;
}

QString fieldOf(const Contact& contact, const QString& name)
{
    const QJsonValue value = contact.metadata.value(name);
    return value.isString() ? value.toString() : QString();
}

/// A field whose name our import would take for something else says that it is one.
QString headerOf(const QString& field)
{
    const auto target = targetOfHeader(field);
    const bool isPlain = (!target || *target == ColumnTarget::Field || *target == ColumnTarget::Company) &&
                         !field.startsWith(QStringView(kFieldPrefix)) && field == field.simplified() && field.size() <= 100 &&
                         withFormulaGuard(field) == field;
    return isPlain ? field : QStringView(kFieldPrefix).toString() + field;
}

QByteArray joined(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells) written.append(csvCell(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

/// RFC 6868: a parameter's value, in quotes.
QString parameterText(QString text)
{
    text.replace(u'^', QStringLiteral("^^")).replace(u'"', QStringLiteral("^'")).replace(u'\n', QStringLiteral("^n")).remove(u'\r');
    return u'"' + text + u'"';
}

}  // namespace

QByteArray ContactWriter::begin() const
{
    if (m_format != ExportFormat::Csv) return {};
    QStringList headers{QStringLiteral("Name"),        QStringLiteral("Phone"),    QStringLiteral("WhatsApp"),
                        QStringLiteral("Email"),       QStringLiteral("Language"), QStringLiteral("Time Zone"),
                        QStringLiteral("Unsubscribed")};
    for (const QString& field : m_fields) headers.append(headerOf(field));
    return "\xef\xbb\xbf" + joined(headers);
}

QByteArray ContactWriter::person(const Contact& contact) const
{
    return m_format == ExportFormat::Csv ? row(contact) : card(contact);
}

QByteArray ContactWriter::row(const Contact& contact) const
{
    QStringList cells{contact.name,
                      valuesOf(contact, AddressKind::Phone),
                      valuesOf(contact, AddressKind::WhatsApp),
                      valuesOf(contact, AddressKind::Email),
                      contact.language,
                      contact.timeZone,
                      optedOut(contact).join(kBetween)};
    for (const QString& field : m_fields) cells.append(fieldOf(contact, field));
    return joined(cells);
}

QByteArray ContactWriter::card(const Contact& contact) const
{
    const bool isNew = m_format == ExportFormat::Vcard4;
    QByteArray card = "BEGIN:VCARD\r\n";
    const auto add = [&card](const QString& property, const QString& value) { card += vcardLine(property + u':' + value); };
    add(QStringLiteral("VERSION"), isNew ? QStringLiteral("4.0") : QStringLiteral("3.0"));
    add(QStringLiteral("FN"), vcardText(contact.name));
    // Whole, in the place of the given name: where it divides is not known. Version 3.0 demands it.
    if (!isNew) add(QStringLiteral("N"), u';' + vcardText(contact.name) + QStringLiteral(";;;"));
    for (const ContactAddress& address : contact.addresses) {
        switch (address.kind) {
            case AddressKind::Phone:
                if (isNew)
                    add(QStringLiteral("TEL;VALUE=uri;TYPE=cell"), QStringLiteral("tel:") + address.value);
                else
                    add(QStringLiteral("TEL;TYPE=CELL"), address.value);
                break;
            case AddressKind::WhatsApp: add(QStringLiteral("IMPP"), QStringLiteral("whatsapp:") + address.value); break;
            case AddressKind::Email: add(QStringLiteral("EMAIL"), vcardText(address.value)); break;
            case AddressKind::Handle: break;
        }
    }
    if (!contact.language.isEmpty())
        add(isNew ? QStringLiteral("LANG") : QStringLiteral("X-LANGUAGE"), vcardText(contact.language));
    if (!contact.timeZone.isEmpty()) add(QStringLiteral("TZ"), vcardText(contact.timeZone));
    for (const QString& each : optedOut(contact)) add(QStringView(kVcardUnsubscribedProperty).toString(), vcardText(each));
    for (auto it = contact.metadata.begin(); it != contact.metadata.end(); ++it)
        if (it->isString() && !it->toString().isEmpty())
            add(QStringView(kVcardFieldProperty).toString() + QStringLiteral(";NAME=") + parameterText(it.key()),
                vcardText(it->toString()));
    return card + "END:VCARD\r\n";
}

QByteArray vcardLine(const QString& text)
{
    constexpr qsizetype kMost = 75;
    const QByteArray bytes = text.toUtf8();
    QByteArray line;
    qsizetype from = 0;
    while (from < bytes.size()) {
        // The blank of a folded line counts.
        qsizetype size = std::min(kMost - (from > 0 ? 1 : 0), bytes.size() - from);
        while (size > 1 && from + size < bytes.size() && (static_cast<unsigned char>(bytes[from + size]) & 0xC0) == 0x80) --size;
        if (from > 0) line += "\r\n ";
        line += bytes.mid(from, size);
        from += size;
    }
    return line + "\r\n";
}

QString vcardText(const QString& text)
{
    QString out = text;
    out.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,"));
    return out.replace(QStringLiteral("\r\n"), QStringLiteral("\\n"))
        .replace(u'\n', QStringLiteral("\\n"))
        .replace(u'\r', QStringLiteral("\\n"));
}

}  // namespace uinbox
