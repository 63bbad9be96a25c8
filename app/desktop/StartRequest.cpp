// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/StartRequest.h"

#include "base/Utf8.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace uinbox::app {

namespace {

constexpr int kVersion = 1;
constexpr int kMostWords = 100;
const QString kVersionKey = QStringLiteral("version");
const QString kWordsKey = QStringLiteral("words");
const QString kFolderKey = QStringLiteral("folder");
const QString kTokenKey = QStringLiteral("token");

}  // namespace

QByteArray toLine(const StartRequest& request)
{
    const QJsonObject object{{kVersionKey, kVersion},
                             {kWordsKey, QJsonArray::fromStringList(request.words)},
                             {kFolderKey, request.folder},
                             {kTokenKey, request.token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> startRequestFromLine(const QByteArray& line)
{
    const QJsonObject object = parseJson(line).object();
    if (object.value(kVersionKey).toInt() != kVersion) return std::nullopt;
    const QJsonArray words = object.value(kWordsKey).toArray();
    if (words.size() > kMostWords) return std::nullopt;
    StartRequest request;
    for (const QJsonValue& word : words) {
        if (!word.isString()) return std::nullopt;
        request.words.append(word.toString());
    }
    request.folder = object.value(kFolderKey).toString();
    request.token = object.value(kTokenKey).toString();
    return request;
}

QString takeActivationToken()
{
    QString token;
    for (const char* name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (token.isEmpty()) token = qEnvironmentVariable(name);
        qunsetenv(name);
    }
    return token;
}

}  // namespace uinbox::app
