// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table: read to an end or refused, planned, every row prepared.
#include "contacts/import/ColumnMapping.h"
#include "contacts/import/RowNormalizer.h"

#include <QBuffer>

using namespace uinbox;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    // The first byte chooses how it is read.
    if (size == 0) return 0;
    QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const CsvFormat guessed = guessCsvFormat(QString::fromUtf8(bytes.left(65'536)), true);
    const qsizetype chunk = 1 + data[0] % 64;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, guessed, {4096, 16'384, 50, 1000}, chunk);
    std::vector<CsvRecord> first;
    ColumnMapping mapping;
    const RowNormalizer normalizer(QStringLiteral("US"));
    CsvRecord record;
    for (int row = 0;; ++row) {
        const auto more = reader.next(record);
        if (!more || !*more) break;
        if (first.size() < 10) {
            first.push_back(record);
            mapping = guessColumns(first, QStringLiteral("US"));
        }
        const PreparedRow prepared = normalizer.prepare(mapping.person(record));
        // Halves of characters do not survive being kept; all else does.
        const PreparedRow kept = PreparedRow::fromBytes(prepared.toBytes());
        if (!(PreparedRow::fromBytes(kept.toBytes()) == kept)) abort();
    }
    return 0;
}
