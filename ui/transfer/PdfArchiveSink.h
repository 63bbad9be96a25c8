// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveSink.h"
#include "archive/HtmlArchive.h"
#include "transfer/PdfPages.h"

#include <QHash>

namespace uinbox::ui {

/// Paints a conversation into a PDF, as it is printed: pictures are seen, other files named. Blocks; one thread at a time.
class PdfArchiveSink final : public ArchiveSink {
public:
    /// More pictures of a conversation are named, not seen.
    static constexpr int kMostPictures = 2'000;

    PdfArchiveSink(const QString& path, PrintNames names, ArchiveWords words, const QFont& font);

    [[nodiscard]] Result<> begin(const ConversationHead& head) override;
    [[nodiscard]] bool wants(const Attachment& file) const override;
    [[nodiscard]] Result<> file(const Attachment& file, const QByteArray& bytes) override;
    [[nodiscard]] Result<> put(const std::vector<Entry>& entries) override;
    [[nodiscard]] Result<> end() override { return m_pages.end(); }

private:
    PrintNames m_names;
    ArchiveWords m_words;
    PdfPages m_pages;
    QHash<QString, QImage> m_images;  ///< of the entries that are put next, by their hash in hex
    QDate m_day;
    int m_pictures = 0;
};

}  // namespace uinbox::ui
