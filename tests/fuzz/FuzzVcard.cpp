// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as vCards: read to an end, every card a person or refused.
#include "contacts/import/RowNormalizer.h"
#include "contacts/import/VcardPerson.h"

#include <QBuffer>

using namespace uinbox;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    // The first byte chooses how it is read.
    if (size == 0) return 0;
    QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer, {}, {1024, 8192, 50, 1000}, 1 + data[0] % 64);
    const RowNormalizer normalizer(QStringLiteral("DE"));
    VcardCard card;
    for (;;) {
        const auto more = reader.next(card);
        if (!more || !*more) break;
        const PreparedRow prepared = normalizer.prepare(personOf(card));
        // Halves of characters do not survive being kept; all else does.
        const PreparedRow kept = PreparedRow::fromBytes(prepared.toBytes());
        if (!(PreparedRow::fromBytes(kept.toBytes()) == kept)) abort();
    }
    return 0;
}
