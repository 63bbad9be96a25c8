// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/RowLog.h"

#include "base/Utf8.h"
#include "contacts/export/CsvCell.h"

#include <QDataStream>
#include <QSaveFile>

namespace uinbox {

namespace {

constexpr size_t kInMemory = 10'000;

QByteArray toBytes(const RowNote& note)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << note.line << note.isTaken << static_cast<quint8>(note.remark.reason);
    for (const QString* text : {&note.remark.field, &note.remark.value, &note.text}) out << text->toUtf8();
    return bytes;
}

RowNote fromBytes(const QByteArray& bytes)
{
    RowNote note;
    quint8 reason = 0;
    QDataStream in(bytes);
    in >> note.line >> note.isTaken >> reason;
    note.remark.reason = static_cast<RowReason>(reason);
    for (QString* text : {&note.remark.field, &note.remark.value, &note.text}) {
        QByteArray utf8;
        in >> utf8;
        *text = textFromUtf8(utf8);
    }
    return note;
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells) written.append(csvCell(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

}  // namespace

Result<> RowLog::add(RowNote note)
{
    ++m_count;
    if (m_first.size() >= kInMemory) return m_rest.append(toBytes(note));
    m_first.push_back(std::move(note));
    return {};
}

Result<> RowLog::forEach(const std::function<Result<>(const RowNote&)>& take) const
{
    for (const RowNote& note : m_first) UINBOX_TRY(take(note));
    const std::lock_guard lock(m_mutex);
    UINBOX_TRY(m_rest.rewind());
    QByteArray record;
    for (;;) {
        UINBOX_ASSIGN(const bool more, m_rest.next(record));
        if (!more) return {};
        UINBOX_TRY(take(fromBytes(record)));
    }
}

Result<> RowLog::save(const QString& path, const RowLogWords& words) const
{
    QSaveFile file(path);
    const auto refused = [&file] { return fail(ErrorKind::Storage, QStringLiteral("report: ") + file.errorString()); };
    if (!file.open(QIODevice::WriteOnly)) return refused();
    file.write("\xef\xbb\xbf" + csvLine(words.headings));
    UINBOX_TRY(forEach([&](const RowNote& note) -> Result<> {
        const QByteArray line = csvLine({QString::number(note.line), note.isTaken ? words.yes : words.no,
                                         words.reason(note.remark.reason), note.remark.field, note.remark.value, note.text});
        if (file.write(line) != line.size()) return refused();
        return {};
    }));
    if (!file.commit()) return refused();
    return {};
}

}  // namespace uinbox
