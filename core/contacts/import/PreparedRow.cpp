// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/PreparedRow.h"

#include "base/Utf8.h"

#include <QDataStream>
#include <QIODevice>

namespace uinbox {

namespace {

void put(QDataStream& out, const QString& text)
{
    out << text.toUtf8();
}

QString take(QDataStream& in)
{
    QByteArray bytes;
    in >> bytes;
    return textFromUtf8(bytes);
}

quint32 takeCount(QDataStream& in)
{
    quint32 count = 0;
    in >> count;
    return count;
}

}  // namespace

QByteArray PreparedRow::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << line << isTaken;
    for (const QString* each : {&text, &name, &language, &timeZone, &country}) put(out, *each);
    out << static_cast<quint32>(addresses.size());
    for (const PreparedAddress& address : addresses) {
        out << static_cast<quint8>(address.kind) << address.hasOptedOut;
        put(out, address.value);
    }
    out << static_cast<quint32>(fields.size());
    for (const auto& [field, value] : fields) {
        put(out, field);
        put(out, value);
    }
    out << static_cast<quint32>(remarks.size());
    for (const RowRemark& remark : remarks) {
        out << static_cast<quint8>(remark.reason);
        put(out, remark.field);
        put(out, remark.value);
    }
    return bytes;
}

PreparedRow PreparedRow::fromBytes(const QByteArray& bytes)
{
    PreparedRow row;
    QDataStream in(bytes);
    in >> row.line >> row.isTaken;
    for (QString* each : {&row.text, &row.name, &row.language, &row.timeZone, &row.country}) *each = take(in);
    for (quint32 left = takeCount(in); left > 0 && in.status() == QDataStream::Ok; --left) {
        quint8 kind = 0;
        PreparedAddress address;
        in >> kind >> address.hasOptedOut;
        address.kind = static_cast<AddressKind>(kind);
        address.value = take(in);
        row.addresses.push_back(std::move(address));
    }
    for (quint32 left = takeCount(in); left > 0 && in.status() == QDataStream::Ok; --left) {
        QString field = take(in);
        row.fields.emplace_back(std::move(field), take(in));
    }
    for (quint32 left = takeCount(in); left > 0 && in.status() == QDataStream::Ok; --left) {
        quint8 reason = 0;
        in >> reason;
        RowRemark remark{static_cast<RowReason>(reason), take(in), {}};
        remark.value = take(in);
        row.remarks.push_back(std::move(remark));
    }
    return row;
}

}  // namespace uinbox
