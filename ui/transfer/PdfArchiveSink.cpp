// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/PdfArchiveSink.h"

#include "common/FileText.h"
#include "media/Picture.h"

namespace uinbox::ui {

namespace {

constexpr QSize kPicture(1000, 1000);

QString keyOf(const Attachment& file)
{
    return QString::fromLatin1(file.contentHash.toHex());
}

}  // namespace

PdfArchiveSink::PdfArchiveSink(const QString& path, PrintNames names, ArchiveWords words, const QFont& font)
    : m_names(std::move(names)), m_words(std::move(words)), m_pages(path, font)
{
}

Result<> PdfArchiveSink::begin(const ConversationHead& head)
{
    UINBOX_TRY(m_pages.begin(m_words.title, m_names.theirs));
    PrintContent heading;
    heading.html = QStringLiteral("<h2>%1</h2><p style=\"color:#555555\">%2</p>")
                       .arg(m_words.title.toHtmlEscaped(), m_words.about(head).toHtmlEscaped());
    return m_pages.add(heading, {});
}

bool PdfArchiveSink::wants(const Attachment& file) const
{
    return isShownPicture(file) && m_pictures < kMostPictures;
}

Result<> PdfArchiveSink::file(const Attachment& file, const QByteArray& bytes)
{
    ++m_pictures;
    // One that is damaged is a frame with its name.
    if (const auto image = readPicture(bytes, kPicture)) m_images[keyOf(file)] = *image;
    return {};
}

Result<> PdfArchiveSink::put(const std::vector<Entry>& entries)
{
    if (entries.empty()) return {};
    const PrintContent part = printedEntries(entries, m_names, m_day);
    std::vector<QImage> images;
    for (const MailPicture& picture : part.pictures) images.push_back(m_images.value(picture.address));
    m_images.clear();
    return m_pages.add(part, images);
}

}  // namespace uinbox::ui
