// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/UnfinishedImport.h"

#include "base/Utf8.h"
#include "db/SettingRepository.h"

namespace uinbox {

namespace {

const QString kSetting = QStringLiteral("import.unfinished");
constexpr QLatin1StringView kPath("path");
constexpr QLatin1StringView kStartedAt("startedAt");

}  // namespace

Result<> noteUnfinished(db::Connection& connection, const UnfinishedImport& import)
{
    const QJsonObject json{{kPath, import.path}, {kStartedAt, QString::number(toMillis(import.startedAt))}};
    return db::SettingRepository(connection).set(kSetting, jsonText(json));
}

Result<> forgetUnfinished(db::Connection& connection, const UnfinishedImport& import)
{
    UINBOX_ASSIGN(const auto noted, readUnfinished(connection));
    if (noted != import) return {};
    return db::SettingRepository(connection).set(kSetting, {});
}

Result<std::optional<UnfinishedImport>> readUnfinished(db::Connection& connection)
{
    UINBOX_ASSIGN(const auto settings, db::SettingRepository(connection).all());
    const QString text = settings.value(kSetting);
    if (text.isEmpty()) return std::nullopt;
    const QJsonObject json = jsonFromText(text);
    return UnfinishedImport{json.value(kPath).toString(), fromMillis(json.value(kStartedAt).toString().toLongLong())};
}

}  // namespace uinbox
