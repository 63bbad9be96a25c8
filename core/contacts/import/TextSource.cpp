// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/TextSource.h"

#include "contacts/import/FileSniff.h"
#include "contacts/import/TextEncoding.h"

#include <QFileDevice>

#include <algorithm>

namespace uinbox {

namespace {

constexpr qsizetype kWindow = 64 * 1024;

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace

TextSource::TextSource(QIODevice& device, QByteArray encoding, qsizetype chunk)
    : m_device(device), m_encoding(std::move(encoding)), m_chunk(std::max<qsizetype>(chunk, 1))
{
}

Result<> TextSource::fill()
{
    if (m_pending.size() - m_taken >= kWindow) return {};
    m_pending.remove(0, m_taken);
    m_taken = 0;
    while (m_pending.size() < kWindow) {
        const QByteArray more = m_device.read(kWindow);
        if (more.isEmpty()) break;
        m_pending += more;
    }
    // A directory and a broken disk end like an empty file, but say so.
    const auto* file = qobject_cast<QFileDevice*>(&m_device);
    if (file && file->error() != QFileDevice::NoError) return importFailure(ImportProblem::Unreadable);
    return {};
}

Result<> TextSource::decide(const QByteArray& encoding)
{
    m_encoding = encoding;
    m_decoder = QStringDecoder(encoding.constData());
    if (!m_decoder.isValid()) return importFailure(ImportProblem::UnknownEncoding);
    return {};
}

Result<> TextSource::open()
{
    if (m_isOpen) return {};
    m_isOpen = true;
    UINBOX_TRY(fill());
    const QByteArrayView first = pending();
    if (const auto problem = sniffBinary(first)) return importFailure(*problem);
    QByteArray encoding = m_encoding;
    if (encoding.isEmpty()) encoding = wideEncoding(first);
    if (encoding.isEmpty() && first.startsWith("\xef\xbb\xbf")) encoding = "UTF-8";
    m_isWide = encoding.startsWith("UTF-16") || encoding.startsWith("UTF-32");
    m_taken = markSize(first);
    return encoding.isEmpty() ? Result<>() : decide(encoding);
}

Result<QByteArray> TextSource::takeLines()
{
    UINBOX_TRY(open());
    UINBOX_TRY(fill());
    QByteArrayView lines = pending();
    // Cut between lines no decoder meets the half of a character, of which it would make something else where the text is damaged.
    const qsizetype end = m_isWide || lines.size() < kWindow ? -1 : lines.lastIndexOf('\n');
    if (end >= 0) lines = lines.first(end + 1);
    m_taken += lines.size();
    m_bytesRead += lines.size();
    return lines.toByteArray();
}

Result<QString> TextSource::decode()
{
    for (;;) {
        UINBOX_ASSIGN(const QByteArray lines, takeLines());
        if (lines.isEmpty()) return QString();
        if (!m_decoder.isValid() && isAscii(lines)) return QString::fromLatin1(lines);
        if (!m_decoder.isValid()) UINBOX_TRY(decide(guessEncoding(lines)));
        QString text = m_decoder(lines);
        // Nothing yet of the character that was begun.
        if (!text.isEmpty()) return text;
    }
}

Result<QByteArray> TextSource::readBytes()
{
    if (m_bytesGiven == m_bytes.size()) {
        UINBOX_TRY(open());
        m_bytesGiven = 0;
        if (m_isWide) {
            UINBOX_ASSIGN(const QString text, decode());
            m_bytes = text.toUtf8();
        } else {
            UINBOX_ASSIGN(m_bytes, takeLines());
        }
    }
    const QByteArray piece = m_bytes.mid(m_bytesGiven, m_chunk);
    m_bytesGiven += piece.size();
    return piece;
}

Result<QString> TextSource::read()
{
    if (m_given == m_text.size()) {
        m_given = 0;
        UINBOX_ASSIGN(m_text, decode());
    }
    const QString piece = m_text.mid(m_given, m_chunk);
    m_given += piece.size();
    return piece;
}

}  // namespace uinbox
