// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/FileSniff.h"

#include "contacts/import/TextEncoding.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

struct Magic {
    QByteArrayView bytes;
    ImportProblem problem;
};
const std::array kMagics{Magic{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ImportProblem::OldExcelWorkbook},
                         Magic{"%PDF-", ImportProblem::Pdf},
                         Magic{"\x89PNG\r\n", ImportProblem::Picture},
                         Magic{"\xff\xd8\xff", ImportProblem::Picture},
                         Magic{"GIF8", ImportProblem::Picture},
                         Magic{"II*", ImportProblem::Picture},
                         Magic{"\x1f\x8b", ImportProblem::Archive},
                         Magic{"7z\xbc\xaf", ImportProblem::Archive},
                         Magic{"Rar!\x1a", ImportProblem::Archive},
                         Magic{"BZh9", ImportProblem::Archive},
                         Magic{"\xfd"
                               "7zXZ",
                               ImportProblem::Archive},
                         Magic{"SQLite format 3", ImportProblem::Binary},
                         Magic{"{\\rtf", ImportProblem::Binary},
                         Magic{"\x7f"
                               "ELF",
                               ImportProblem::Binary}};

/// What kind of zip: the names of its first files are in it as they are.
ImportProblem zipKind(QByteArrayView head)
{
    const QByteArray bytes = head.toByteArray();
    if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument")) return ImportProblem::OpenDocument;
    const bool isOffice = bytes.contains("[Content_Types].xml") || bytes.contains("xl/");
    return isOffice && !bytes.contains("word/") && !bytes.contains("ppt/") ? ImportProblem::ExcelWorkbook : ImportProblem::Archive;
}

bool isWebPage(QByteArrayView head)
{
    QByteArray start = head.first(std::min<qsizetype>(head.size(), 512)).toByteArray();
    if (start.startsWith("\xef\xbb\xbf")) start.remove(0, 3);
    start = start.trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table");
}

/// Bytes that no text has, more than a few that got lost in it.
bool isMostlyControl(QByteArrayView head)
{
    const auto control = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b' && c != '\x1a';
    });
    return control > 8 && control * 50 > head.size();
}

}  // namespace

std::optional<ImportProblem> sniffBinary(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04")) return zipKind(head);
    for (const Magic& magic : kMagics)
        if (head.startsWith(magic.bytes)) return magic.problem;
    if (head.startsWith("RIFF") && head.sliced(std::min<qsizetype>(8, head.size())).startsWith("WEBP"))
        return ImportProblem::Picture;
    if (isWebPage(head)) return ImportProblem::WebPage;
    if (!wideEncoding(head).isEmpty()) return std::nullopt;
    return isMostlyControl(head) ? std::optional(ImportProblem::Binary) : std::nullopt;
}

bool looksLikeVcard(QByteArrayView head)
{
    QByteArray start = head.first(std::min<qsizetype>(head.size(), 4096)).toByteArray();
    // Enough of UTF-16 for a word in ASCII.
    if (!wideEncoding(head).isEmpty()) start.replace('\0', "");
    for (const char* mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"})
        if (start.startsWith(mark)) start.remove(0, static_cast<qsizetype>(qstrlen(mark)));
    return start.trimmed().replace(' ', "").toUpper().startsWith("BEGIN:VCARD");
}

}  // namespace uinbox
