// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveFolder.h"
#include "archive/ArchiveSink.h"
#include "archive/JsonArchive.h"

#include <QSaveFile>

#include <variant>

namespace uinbox {

/// Writes a conversation to one file, as HTML or JSON, and where that is wanted copies of its files into a folder beside it. An existing
/// file is replaced only at the end. Blocks; one thread at a time.
class FileArchiveSink final : public ArchiveSink {
public:
    using Writer = std::variant<HtmlArchive, JsonArchive>;
    enum class Files { Names, Copies };

    FileArchiveSink(const QString& path, Writer writer, Files files)
        : m_file(path), m_folder(path), m_writer(std::move(writer)), m_files(files)
    {
    }

    [[nodiscard]] Result<> begin(const ConversationHead& head) override;
    [[nodiscard]] bool wants(const Attachment&) const override { return m_files == Files::Copies; }
    [[nodiscard]] Result<> file(const Attachment& file, const QByteArray& bytes) override;
    [[nodiscard]] Result<> put(const std::vector<Entry>& entries) override;
    [[nodiscard]] Result<> end() override;

private:
    [[nodiscard]] Result<> write(const QByteArray& bytes);
    [[nodiscard]] Failure refused() const;

    QSaveFile m_file;
    ArchiveFolder m_folder;
    Writer m_writer;
    Files m_files;
    FilePaths m_paths;  ///< of the entries that are put next
};

}  // namespace uinbox
