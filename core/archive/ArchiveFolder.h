// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDir>

namespace uinbox {

/// The folder beside a saved conversation, with the files of its messages: made with the first of them, under a name that nothing has yet.
/// Unless it is kept, it goes with this object. Blocks; one thread at a time.
class ArchiveFolder {
public:
    /// `page` is the file it stands beside: "Ann.html" has "Ann_files".
    explicit ArchiveFolder(QString page) : m_page(std::move(page)) {}
    ~ArchiveFolder();
    ArchiveFolder(const ArchiveFolder&) = delete;
    ArchiveFolder& operator=(const ArchiveFolder&) = delete;

    /// Writes a file into it; its path from the page. No two have one name.
    [[nodiscard]] Result<QString> put(const QString& name, const QString& contentType, const QByteArray& bytes);
    void keep() { m_isKept = true; }

private:
    [[nodiscard]] Result<> make();

    QString m_page;
    QDir m_folder;
    int m_files = 0;
    bool m_isMade = false;
    bool m_isKept = false;
};

}  // namespace uinbox
