// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace uinbox {

/// Writes HTML in parts of a bounded size: where one is full, what is open is closed and opened again in the next.
class HtmlParts {
public:
    explicit HtmlParts(qsizetype partSize) : m_partSize(partSize) {}

    void open(const QString& name, const QString& attributes);
    void close();
    /// An element without contents.
    void single(const QString& name, const QString& attributes);
    /// Escapes it. A text may be parted.
    void text(QStringView text);

    [[nodiscard]] size_t depth() const { return m_open.size(); }
    [[nodiscard]] qsizetype position() const { return m_part.size(); }
    [[nodiscard]] bool isWhole() const { return m_done.isEmpty(); }
    /// Closes what is open.
    [[nodiscard]] QStringList take();

private:
    struct Open {
        QString name;
        QString tag;
    };
    void begin();

    qsizetype m_partSize;
    QStringList m_done;
    QString m_part;
    std::vector<Open> m_open;
};

}  // namespace uinbox
