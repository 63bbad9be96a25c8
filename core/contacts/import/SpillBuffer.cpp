// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/SpillBuffer.h"

#include <QtEndian>

namespace uinbox {

namespace {

constexpr qsizetype kLengthSize = 4;

}  // namespace

Result<> SpillBuffer::write(const QByteArray& bytes)
{
    if (m_file->write(bytes) == bytes.size()) return {};
    return fail(ErrorKind::Storage, QStringLiteral("temporary file: ") + m_file->errorString());
}

Result<> SpillBuffer::append(const QByteArray& record)
{
    QByteArray length(kLengthSize, '\0');
    qToLittleEndian(static_cast<quint32>(record.size()), length.data());
    ++m_count;
    if (!m_file && m_memory.size() + kLengthSize + record.size() <= m_limit) {
        m_memory += length;
        m_memory += record;
        return {};
    }
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open()) return fail(ErrorKind::Storage, QStringLiteral("temporary file: ") + m_file->errorString());
    }
    UINBOX_TRY(write(length));
    return write(record);
}

Result<bool> SpillBuffer::next(QByteArray& record)
{
    if (m_at < m_memory.size()) {
        const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(m_memory.constData() + m_at));
        record = m_memory.mid(m_at + kLengthSize, size);
        m_at += kLengthSize + size;
        return true;
    }
    if (!m_file) return false;
    if (!m_isInFile && !m_file->seek(0)) return fail(ErrorKind::Storage, "temporary file: seek");
    m_isInFile = true;
    const QByteArray length = m_file->read(kLengthSize);
    if (length.isEmpty() && m_file->atEnd()) return false;
    const qsizetype size =
        length.size() == kLengthSize ? static_cast<qsizetype>(qFromLittleEndian<quint32>(length.constData())) : -1;
    if (size >= 0) record = m_file->read(size);
    if (size < 0 || record.size() != size) return fail(ErrorKind::Storage, "temporary file: cut");
    return true;
}

Result<> SpillBuffer::rewind()
{
    m_at = 0;
    m_isInFile = false;
    return {};
}

}  // namespace uinbox
