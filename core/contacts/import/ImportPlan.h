// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/ColumnMapping.h"
#include "contacts/import/VcardPerson.h"

namespace uinbox {

enum class ImportKind { Csv, Vcard };

/// What happens to people who are there already.
enum class ExistingPeople {
    FillIn,     ///< what they lack is added, what they have stays
    Overwrite,  ///< name, language, zone and fields become the file's; addresses are added
    LeaveAlone  ///< nothing
};

/// What is to be made of a file: guessed, shown, changed, carried out. A value.
struct ImportPlan {
    QString path{};
    ImportKind kind = ImportKind::Csv;
    CsvFormat format{};  ///< of vCards its encoding alone: of what is not UTF-8 and says nothing itself
    ColumnMapping mapping{};
    VcardFieldNames fieldNames{};
    QString region{};
    ExistingPeople existing = ExistingPeople::FillIn;
    qint64 fileSize = 0;
    QByteArray encoding{};            ///< what it was read in
    std::vector<CsvRecord> sample{};  ///< the first rows, header included, long texts cut
    std::vector<VcardCard> sampleCards{};

    /// The first people as they would be read.
    [[nodiscard]] std::vector<RawPerson> preview() const;
};

/// Looks at the beginning of a file and plans: kind, encoding, separator, columns. `format`: a person's choice instead of the guess.
/// `region` as for PhoneNumber. An ImportProblem where it is none, or NotFound. Reads some hundred KB: not on the main thread.
[[nodiscard]] Result<ImportPlan> planImport(const QString& path, const QString& region,
                                            const std::optional<CsvFormat>& format = std::nullopt);

}  // namespace uinbox
