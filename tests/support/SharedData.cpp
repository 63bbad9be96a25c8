// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SharedData.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace uinbox::test {

std::optional<QString> sharedDir()
{
    QString path = qEnvironmentVariable("UINBOX_SHARED");
    if (path.isEmpty()) path = QStringLiteral(UINBOX_SOURCE_DIR "/../shared");
    if (!QDir(path).exists()) return std::nullopt;
    return QDir(path).absolutePath();
}

std::optional<QByteArray> sharedFile(const QString& relativePath)
{
    const auto dir = sharedDir();
    QFile file(dir.value_or(QString()) + u'/' + relativePath);
    if (!dir || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "SKIPPED: no shared test data (%s)\n", qPrintable(relativePath));
        return std::nullopt;
    }
    return file.readAll();
}

std::optional<std::vector<QJsonDocument>> sharedJsonLines(const QString& relativePath)
{
    const auto bytes = sharedFile(relativePath);
    if (!bytes) return std::nullopt;
    std::vector<QJsonDocument> rows;
    for (const QByteArray& line : bytes->split('\n'))
        if (!line.trimmed().isEmpty()) rows.push_back(QJsonDocument::fromJson(line));
    return rows;
}

std::vector<QByteArray> realTexts()
{
    std::vector<QByteArray> texts;
    const QByteArray bytes = sharedFile(QStringLiteral("data/uci-sms.tsv")).value_or(QByteArray());
    for (const QByteArray& line : bytes.split('\n'))
        if (line.contains('\t')) texts.push_back(line.mid(line.indexOf('\t') + 1));
    if (!texts.empty()) texts.erase(texts.begin());
    return texts;
}

}  // namespace uinbox::test
