// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/TemplateRepository.h"

#include "base/Utf8.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace uinbox {

namespace {

#define UINBOX_TEMPLATE_COLUMNS "sid, name, language, kind, body, variables, approval, category, rejection_reason, fetched_at"

constexpr char kAll[] =
    "SELECT " UINBOX_TEMPLATE_COLUMNS " FROM template ORDER BY approval <> 'approved', name COLLATE NOCASE, name, language, sid";
constexpr char kFind[] = "SELECT " UINBOX_TEMPLATE_COLUMNS " FROM template WHERE sid = :sid";
constexpr char kClear[] = "DELETE FROM template";
constexpr char kInsert[] = "INSERT INTO template (" UINBOX_TEMPLATE_COLUMNS
                           ") VALUES (:sid, :name, :language, :kind, :body, :variables, :approval, "
                           ":category, :rejection_reason, :fetched_at) ON CONFLICT (sid) DO NOTHING";

#undef UINBOX_TEMPLATE_COLUMNS

QString toText(const QMap<QString, QString>& variables)
{
    QJsonObject json;
    for (auto it = variables.begin(); it != variables.end(); ++it) json.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

MessageTemplate readTemplate(const db::Query& query)
{
    MessageTemplate row;
    row.sid = query.text(0);
    row.name = query.text(1);
    row.language = query.text(2);
    row.kind = query.text(3);
    row.body = query.text(4);
    const QJsonObject variables = parseJson(query.text(5).toUtf8()).object();
    for (auto it = variables.begin(); it != variables.end(); ++it) row.variables.insert(it.key(), it.value().toString());
    row.approval = approvalFromName(query.text(6));
    row.category = query.text(7);
    row.rejectionReason = query.text(8);
    row.fetchedAt = query.time(9);
    return row;
}

}  // namespace

Result<std::vector<MessageTemplate>> TemplateRepository::all()
{
    std::vector<MessageTemplate> templates;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAll));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return templates;
        templates.push_back(readTemplate(query));
    }
}

Result<std::optional<MessageTemplate>> TemplateRepository::find(const QString& sid)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
    query.bind(":sid", sid);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return std::nullopt;
    return readTemplate(query);
}

Result<> TemplateRepository::replaceAll(const std::vector<MessageTemplate>& templates)
{
    {
        UINBOX_ASSIGN(auto clear, m_connection.prepare(kClear));
        UINBOX_TRY(clear.run());
    }
    for (const MessageTemplate& row : templates) {
        UINBOX_ASSIGN(auto insert, m_connection.prepare(kInsert));
        insert.bind(":sid", row.sid);
        insert.bind(":name", row.name);
        insert.bind(":language", row.language);
        insert.bind(":kind", row.kind);
        insert.bind(":body", row.body);
        insert.bind(":variables", toText(row.variables));
        insert.bind(":approval", approvalName(row.approval));
        insert.bind(":category", row.category);
        insert.bind(":rejection_reason", row.rejectionReason);
        insert.bind(":fetched_at", row.fetchedAt);
        UINBOX_TRY(insert.run());
    }
    return {};
}

}  // namespace uinbox
