// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/ImportProblem.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

namespace uinbox {

/// A file of text, piece by piece, in constant memory: finds out its encoding, and that it is none. The device is borrowed and open.
/// Any thread, one at a time.
class TextSource {
public:
    /// `encoding` empty: guessed, from the first bytes that are not ASCII. Pieces are at most `chunk` long.
    explicit TextSource(QIODevice& device, QByteArray encoding = {}, qsizetype chunk = 64 * 1024);

    /// The next piece of text; empty at the end. An ImportProblem where it is no text, or the device fails.
    [[nodiscard]] Result<QString> read();
    /// The next piece in bytes as they are in the file, of UTF-16 and UTF-32 in UTF-8: for who decodes value by value.
    [[nodiscard]] Result<QByteArray> readBytes();

    /// What it is read in; empty as long as everything was ASCII.
    [[nodiscard]] const QByteArray& encoding() const { return m_encoding; }
    /// How far the file was read.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> fill();
    [[nodiscard]] Result<> decide(const QByteArray& encoding);
    /// The next lines as they are; empty at the end.
    [[nodiscard]] Result<QByteArray> takeLines();
    [[nodiscard]] Result<QString> decode();
    [[nodiscard]] QByteArrayView pending() const { return QByteArrayView(m_pending).sliced(m_taken); }

    QIODevice& m_device;
    QByteArray m_encoding;
    qsizetype m_chunk;
    QByteArray m_pending;
    qsizetype m_taken = 0;  ///< of m_pending
    bool m_isOpen = false;
    bool m_isWide = false;
    QStringDecoder m_decoder;
    QString m_text;
    qsizetype m_given = 0;  ///< of m_text
    QByteArray m_bytes;
    qsizetype m_bytesGiven = 0;
    qint64 m_bytesRead = 0;
};

}  // namespace uinbox
