// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ConversationHead.h"
#include "notes/Entry.h"

#include <QHash>

#include <functional>

namespace uinbox {

/// The words of a conversation that is read by people: made where words are made, asked in the thread that writes.
struct ArchiveWords {
    QString language{};  ///< BCP 47
    bool isRightToLeft = false;
    QString title{};
    std::function<QString(const ConversationHead&)> about{};  ///< the line below the title
    std::function<QString(Timestamp)> day{};
    std::function<QString(const Entry&)> who{};
    std::function<QString(const Entry&)> details{};  ///< when, by what, and how it stands
    std::function<QString(const Attachment&)> file{};
    QString notCopied{};  ///< said of a file that should be beside the page, and could not be had
};

/// Where the copies of an entry's files are, from the page: its folder and name.
using FilePaths = QHash<AttachmentId, QString>;

/// Writes a conversation as one page of HTML that needs nothing else: no scripts, no fonts, no addresses but of the files beside it. Whatever
/// is in the messages is text in it; each runs in the direction of its own script; light and dark as the reader has it, white on paper.
/// Pure; one thread at a time.
class HtmlArchive {
public:
    /// Whether the files lie beside the page.
    enum class Files { Named, Beside };
    HtmlArchive(ArchiveWords words, Files files) : m_words(std::move(words)), m_files(files) {}

    [[nodiscard]] QByteArray begin(const ConversationHead& head) const;
    [[nodiscard]] QByteArray entry(const Entry& entry, const FilePaths& paths);
    [[nodiscard]] QByteArray end() const;

private:
    [[nodiscard]] QString filesOf(const Message& message, const FilePaths& paths) const;

    ArchiveWords m_words;
    Files m_files;
    QString m_day;
};

}  // namespace uinbox
