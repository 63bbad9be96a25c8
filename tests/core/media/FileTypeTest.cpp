// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/FileType.h"

#include "catch.h"

using namespace uinbox;

namespace {

const QByteArray kPng = "\x89PNG\r\n\x1a\n";
const QByteArray kJpeg = "\xff\xd8\xff\xe0";
const QByteArray kWebP("RIFF\0\0\0\0WEBPVP8 ", 16);

}  // namespace

TEST_CASE("a file is kept under a type that its bytes do not belie")
{
    struct Row {
        QByteArray bytes;
        const char* given;
        const char* type;
    };
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    const QByteArray html = "<!DOCTYPE html><html><script>alert(1)</script></html>";
    const QByteArray pdf = "%PDF-1.7\n";
    const QByteArray zip("PK\3\4\x14\0\0\0", 8);
    const QByteArray elf(
        "\x7f"
        "ELF\2\1\1\0",
        8);
    const QByteArray exe("MZ\x90\0\3\0", 6);
    const QByteArray text = "hello\n";
    const Row rows[] = {
        // What is shown as a picture is one by its bytes, whatever was said.
        {kPng, "image/png", "image/png"},
        {kPng, "image/jpeg", "image/png"},
        {kPng, "text/html", "image/png"},
        {kPng, "", "image/png"},
        {kJpeg, "image/jpeg", "image/jpeg"},
        {kJpeg, "image/jpg", "image/jpeg"},
        {kJpeg, "image/png", "image/jpeg"},
        {kJpeg, "application/octet-stream", "image/jpeg"},
        {kJpeg, "IMAGE/JPEG; charset=binary", "image/jpeg"},
        {"GIF89a", "image/gif", "image/gif"},
        {"GIF87a", "", "image/gif"},
        {"GIF89a", "application/pdf", "image/gif"},
        {kWebP, "image/webp", "image/webp"},
        {kWebP, "audio/wav", "image/webp"},
        // And what says it is one and is not is nothing.
        {svg, "image/png", "application/octet-stream"},
        {svg, "image/jpeg", "application/octet-stream"},
        {html, "image/jpeg", "application/octet-stream"},
        {html, "image/gif", "application/octet-stream"},
        {pdf, "image/webp", "application/octet-stream"},
        {exe, "image/png", "application/octet-stream"},
        {"", "image/png", "application/octet-stream"},
        {"\x89PNG", "image/png", "application/octet-stream"},
        {"\xff\xd8", "image/jpeg", "application/octet-stream"},
        {"GIF90a", "image/gif", "application/octet-stream"},
        {"RIFF1234WAVE", "image/webp", "application/octet-stream"},
        {text, "image/pjpeg", "application/octet-stream"},
        // Everything else is what was said: it is only saved, or opened by its own program.
        {svg, "image/svg+xml", "image/svg+xml"},
        {html, "text/html", "text/html"},
        {pdf, "application/pdf", "application/pdf"},
        {text, "text/plain; charset=utf-8", "text/plain"},
        {text, "Text/Plain", "text/plain"},
        {zip, "application/zip", "application/zip"},
        {elf, "application/x-executable", "application/x-executable"},
        {text, "text/vcard", "text/vcard"},
        {text, "audio/ogg", "audio/ogg"},
        {text, "video/mp4", "video/mp4"},
        {text, "application/vnd.ms-excel", "application/vnd.ms-excel"},
        {text, "x/y", "x/y"},
        // What is no type is found out.
        {text, "", "text/plain"},
        {text, "nonsense", "text/plain"},
        {text, "a/b/c", "text/plain"},
        {text, "text/pl ain", "text/plain"},
        {text, "text/plain\r\nX: y", "text/plain"},
        {text, "/", "text/plain"},
        {text, "text/", "text/plain"},
        {text, "../etc", "text/plain"},
        {pdf, "", "application/pdf"},
        {pdf, "application/octet-stream", "application/pdf"},
        {zip, "", "application/zip"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes, row.given);
        CHECK(typeOf(row.bytes, QString::fromLatin1(row.given)) == QLatin1String(row.type));
    }
}

TEST_CASE("a name is a name: no folder, nothing unseen, no device")
{
    struct Row {
        QString given;
        const char* type;
        QString name;
    };
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    const Row rows[] = {
        {s("photo.jpg"), "image/jpeg", s("photo.jpg")},
        {s("photo"), "image/jpeg", s("photo.jpg")},
        {s(""), "image/png", s("file.png")},
        {s(""), "application/octet-stream", s("file")},
        {s("../../etc/passwd"), "text/plain", s("passwd.txt")},
        {s("..\\..\\boot.ini"), "text/plain", s("boot.ini")},
        {s("/etc/cron.d/x"), "application/pdf", s("x.pdf")},
        {s("C:\\Windows\\a.pdf"), "application/pdf", s("a.pdf")},
        {s(".."), "image/png", s("file.png")},
        {s("..."), "image/png", s("file.png")},
        {s(".bashrc"), "text/plain", s("bashrc.txt")},
        {s("a.pdf."), "application/pdf", s("a.pdf")},
        {s("a.pdf  "), "application/pdf", s("a.pdf")},
        {s("-rf.txt"), "text/plain", s("rf.txt")},
        {s("CON"), "text/plain", s("file.txt")},
        {s("nul.txt"), "text/plain", s("file.txt")},
        {s("COM1.tar.gz"), "application/gzip", s("file.gz")},
        {s("a:b*c?.txt"), "text/plain", s("a_b_c_.txt")},
        {s("invoice\u202Efdp.exe"), "application/pdf", s("invoicefdp.exe")},
        {s("a\u2066b\u200B.pdf"), "application/pdf", s("ab.pdf")},
        {s("tab\there\n.txt"), "text/plain", s("tabhere.txt")},
        {s("Z\u00FCrich \u6771\u4EAC.pdf"), "application/pdf", s("Z\u00FCrich \u6771\u4EAC.pdf")},
        {s("\u0641\u0627\u062A\u0648\u0631\u0629.pdf"), "application/pdf", s("\u0641\u0627\u062A\u0648\u0631\u0629.pdf")},
        {s("\U0001F600.png"), "image/png", s("\U0001F600.png")},
        {s("a.verylongending"), "application/pdf", s("a.verylongending.pdf")},
    };
    for (const Row& row : rows) {
        CAPTURE(row.given.toStdString());
        CHECK(safeFileName(row.given, QString::fromLatin1(row.type), QStringLiteral("file")) == row.name);
    }
    const QString endless =
        safeFileName(QString(5000, u'x') + QStringLiteral(".pdf"), QStringLiteral("application/pdf"), QStringLiteral("f"));
    CHECK(endless.size() == 120);
    CHECK(endless.endsWith(u".pdf"));
    CHECK(safeFileName(QString::fromUtf8("\U0001F600").repeated(100), {}, QStringLiteral("f")).isValidUtf16());
    CHECK(safeFileName(QString(QChar(0xd83d)), QStringLiteral("image/png"), QStringLiteral("f")) == u"f.png");
}

TEST_CASE("what a provider is told is short, plain and ends as its type does")
{
    struct Row {
        const char* given;
        const char* type;
        const char* name;
    };
    const Row rows[] = {
        {"photo.jpg", "image/jpeg", "photo.jpg"},
        {"My holiday photo 2024.JPEG", "image/jpeg", "My-holiday-photo.jpg"},
        {"a.exe", "image/png", "a.png"},
        {"", "application/pdf", "file.pdf"},
        {"Ünïcödé.pdf", "application/pdf", "Unicode.pdf"},
        {"東京.png", "image/png", "file.png"},
        {"../../x", "image/gif", "x.gif"},
        {"a\"b\r\nX-Evil: 1.pdf", "application/pdf", "ab-X-Evil-1.pdf"},
        {"x", "application/octet-stream", "x.bin"},
        {"12345678901234567890.png", "image/png", "1234567890123456.png"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.given);
        const QString name = linkFileName(QString::fromUtf8(row.given), QString::fromLatin1(row.type));
        CHECK(name == QLatin1String(row.name));
        CHECK(name.size() <= 20);
    }
}

TEST_CASE("only what is read and not run is opened")
{
    struct Row {
        const char* type;
        const char* name;
        Opening opening;
    };
    const Row rows[] = {
        {"image/png", "a.png", Opening::Picture},
        {"image/webp", "a.exe", Opening::Picture},
        {"application/pdf", "a.pdf", Opening::System},
        {"text/plain", "a.txt", Opening::System},
        {"text/csv", "a.csv", Opening::System},
        {"audio/mpeg", "a.mp3", Opening::System},
        {"video/mp4", "a.mp4", Opening::System},
        {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a.docx", Opening::System},
        {"application/pdf", "a.pdf.exe", Opening::Never},
        {"application/pdf", "a.desktop", Opening::Never},
        {"application/pdf", "a", Opening::Never},
        {"application/pdf", "a.html", Opening::Never},
        {"text/plain", "a.sh", Opening::Never},
        {"text/plain", "a.bat", Opening::Never},
        {"text/plain", "a.py", Opening::Never},
        {"audio/mpeg", "a.exe", Opening::Never},
        {"audio/mpegurl", "a.m3u", Opening::Never},
        {"text/html", "a.html", Opening::Never},
        {"image/svg+xml", "a.svg", Opening::Never},
        {"application/xhtml+xml", "a.xhtml", Opening::Never},
        {"application/javascript", "a.js", Opening::Never},
        {"application/x-sh", "a.sh", Opening::Never},
        {"application/x-executable", "a", Opening::Never},
        {"application/x-msdownload", "a.exe", Opening::Never},
        {"application/x-desktop", "a.desktop", Opening::Never},
        {"application/vnd.ms-word.document.macroenabled.12", "a.docm", Opening::Never},
        {"application/zip", "a.zip", Opening::Never},
        {"application/java-archive", "a.jar", Opening::Never},
        {"application/octet-stream", "a.pdf", Opening::Never},
        {"", "a.pdf", Opening::Never},
    };
    for (const Row& row : rows) {
        CAPTURE(row.type, row.name);
        CHECK(openingOf(QString::fromLatin1(row.type), QString::fromLatin1(row.name)) == row.opening);
    }
}
