// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/FileArchiveSink.h"

namespace uinbox {

Failure FileArchiveSink::refused() const
{
    return fail(ErrorKind::Storage, QStringLiteral("archive: ") + m_file.errorString());
}

Result<> FileArchiveSink::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size()) return refused();
    return {};
}

Result<> FileArchiveSink::begin(const ConversationHead& head)
{
    if (!m_file.open(QIODevice::WriteOnly)) return refused();
    return write(std::visit([&](const auto& writer) { return writer.begin(head); }, m_writer));
}

Result<> FileArchiveSink::file(const Attachment& file, const QByteArray& bytes)
{
    UINBOX_ASSIGN(m_paths[file.id], m_folder.put(file.fileName, file.contentType, bytes));
    return {};
}

Result<> FileArchiveSink::put(const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries)
        UINBOX_TRY(write(std::visit([&](auto& writer) { return writer.entry(entry, m_paths); }, m_writer)));
    m_paths.clear();
    return {};
}

Result<> FileArchiveSink::end()
{
    UINBOX_TRY(write(std::visit([](const auto& writer) { return writer.end(); }, m_writer)));
    if (!m_file.commit()) return refused();
    m_folder.keep();
    return {};
}

}  // namespace uinbox
