// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/ImportPlan.h"

#include "contacts/import/FileSniff.h"
#include "contacts/import/TextEncoding.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace uinbox {

namespace {

constexpr size_t kSampleRows = 200;
constexpr size_t kSampleCards = 20;
constexpr qsizetype kSampleText = 1024 * 1024;
constexpr qsizetype kSampleField = 1000;
constexpr qsizetype kHead = 64 * 1024;

Result<QString> headText(QFile& file, const QByteArray& encoding, QByteArray& found)
{
    TextSource source(file, encoding);
    QString text;
    while (source.bytesRead() < kHead) {
        UINBOX_ASSIGN(const QString piece, source.read());
        if (piece.isEmpty()) break;
        text += piece;
    }
    found = source.encoding().isEmpty() ? QByteArray("UTF-8") : source.encoding();
    return text;
}

Result<> readSample(QFile& file, ImportPlan& plan)
{
    CsvReader reader(file, plan.format);
    CsvRecord record;
    qsizetype size = 0;
    while (plan.sample.size() < kSampleRows && size < kSampleText) {
        UINBOX_ASSIGN(const bool more, reader.next(record));
        if (!more) break;
        for (QString& field : record.fields) {
            size += field.size();
            if (field.size() > kSampleField) field = field.left(kSampleField);
        }
        plan.sample.push_back(record);
    }
    return {};
}

Result<ImportPlan> planCsv(QFile& file, ImportPlan plan, const std::optional<CsvFormat>& format)
{
    UINBOX_ASSIGN(const QString head, headText(file, format ? format->encoding : QByteArray(), plan.encoding));
    const CsvFormat guessed = guessCsvFormat(head, file.size() <= kHead);
    plan.format = format.value_or(guessed);
    plan.format.hasSeparatorLine = guessed.hasSeparatorLine;
    if (!file.seek(0)) return importFailure(ImportProblem::Unreadable);
    UINBOX_TRY(readSample(file, plan));
    plan.mapping = guessColumns(plan.sample, plan.region);
    if (plan.sample.size() <= (plan.mapping.hasHeader ? 1U : 0U)) return importFailure(ImportProblem::Empty);
    return plan;
}

Result<ImportPlan> planVcards(QFile& file, ImportPlan plan, const std::optional<CsvFormat>& format)
{
    if (format) plan.format.encoding = format->encoding;
    if (!plan.format.encoding.isEmpty() && !isKnownEncoding(plan.format.encoding))
        return importFailure(ImportProblem::UnknownEncoding);
    // Of a card that never ends, too, no more is read than of the others.
    QByteArray head = file.read(kSampleText);
    const bool isWhole = head.size() < kSampleText;
    QBuffer buffer(&head);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer, plan.format.encoding);
    VcardCard card;
    while (plan.sampleCards.size() < kSampleCards) {
        UINBOX_ASSIGN(const bool more, reader.next(card));
        if (!more || (card.isUnfinished && !isWhole)) break;
        plan.sampleCards.push_back(card);
    }
    if (plan.sampleCards.empty() && isWhole) return importFailure(ImportProblem::Empty);
    return plan;
}

}  // namespace

std::vector<RawPerson> ImportPlan::preview() const
{
    std::vector<RawPerson> people;
    for (const VcardCard& card : sampleCards) people.push_back(personOf(card, fieldNames));
    for (size_t i = mapping.hasHeader ? 1 : 0; i < sample.size(); ++i) people.push_back(mapping.person(sample[i]));
    return people;
}

Result<ImportPlan> planImport(const QString& path, const QString& region, const std::optional<CsvFormat>& format)
{
    QFile file(path);
    if (!file.exists()) return fail(ErrorKind::NotFound, "the file is gone");
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) return importFailure(ImportProblem::Unreadable);
    ImportPlan plan;
    plan.path = path;
    plan.region = region;
    plan.fileSize = file.size();
    const QByteArray head = file.peek(kHead);
    if (head.isEmpty()) return importFailure(ImportProblem::Empty);
    if (const auto problem = sniffBinary(head)) return importFailure(*problem);
    const bool isVcard = looksLikeVcard(head) || path.endsWith(u".vcf", Qt::CaseInsensitive);
    if (!isVcard) return planCsv(file, std::move(plan), format);
    plan.kind = ImportKind::Vcard;
    return planVcards(file, std::move(plan), format);
}

}  // namespace uinbox
