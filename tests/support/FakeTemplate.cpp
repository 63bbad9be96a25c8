// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeTemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace uinbox::test {

namespace {

constexpr int kDefaultPageSize = 50;
constexpr int kMaxPageSize = 1000;

QSet<QString> placesOf(const FakeTemplate& content)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{(\w+)\}\})"));
    QSet<QString> places(content.samples.keyBegin(), content.samples.keyEnd());
    for (auto it = pattern.globalMatch(content.body); it.hasNext();) places.insert(it.next().captured(1));
    return places;
}

int numberIn(const FakeRequest& request, const QByteArray& name, int preset)
{
    for (const auto& [key, value] : parseForm(request.query()))
        if (key == name) return value.toInt();
    return preset;
}

}  // namespace

QJsonObject FakeTemplate::toJson(const QByteArray& accountSid) const
{
    QJsonObject variables;
    for (const QString& place : placesOf(*this)) variables.insert(place, samples.value(place, QStringLiteral("sample")));
    const QJsonObject text{{QStringLiteral("body"), body}};
    const QJsonObject approvals{{QStringLiteral("name"), name},
                                {QStringLiteral("category"), category},
                                {QStringLiteral("content_type"), QStringLiteral("twilio/text")},
                                {QStringLiteral("status"), approval},
                                {QStringLiteral("rejection_reason"), rejectionReason},
                                {QStringLiteral("allow_category_change"), true}};
    const QString date = QStringLiteral("2026-01-15T09:00:00Z");
    return {{QStringLiteral("account_sid"), QString::fromLatin1(accountSid)},
            {QStringLiteral("sid"), QString::fromLatin1(sid)},
            {QStringLiteral("friendly_name"), name},
            {QStringLiteral("language"), language},
            {QStringLiteral("variables"), variables},
            {QStringLiteral("types"), QJsonObject{{QStringLiteral("twilio/text"), text}}},
            {QStringLiteral("approval_requests"), approvals},
            {QStringLiteral("date_created"), date},
            {QStringLiteral("date_updated"), date}};
}

std::optional<QString> FakeTemplate::filled(const QByteArray& variables) const
{
    const QSet<QString> places = placesOf(*this);
    const QJsonDocument json = QJsonDocument::fromJson(variables.isEmpty() ? QByteArrayLiteral("{}") : variables);
    if (!json.isObject()) return std::nullopt;
    const QJsonObject values = json.object();
    if (values.size() != places.size()) return std::nullopt;
    QString text = body;
    for (const QString& place : places) {
        if (!values.value(place).isString() || values.value(place).toString().isEmpty()) return std::nullopt;
        text.replace(QStringLiteral("{{%1}}").arg(place), values.value(place).toString());
    }
    return text;
}

FakeReply templatePage(const std::vector<FakeTemplate>& all, const QByteArray& accountSid, const FakeRequest& request)
{
    const auto count = static_cast<int>(all.size());
    const int size = std::clamp(numberIn(request, "PageSize", kDefaultPageSize), 1, kMaxPageSize);
    const int page = std::max(0, numberIn(request, "Page", 0));
    QJsonArray rows;
    for (int i = page * size; i < std::min(count, (page + 1) * size); ++i)
        rows.append(all[static_cast<size_t>(i)].toJson(accountSid));
    const auto link = [&](int number) {
        const QByteArray base = "http://" + request.header("Host").value_or("127.0.0.1") + request.path();
        return QString::fromLatin1(base + "?PageSize=" + QByteArray::number(size) + "&Page=" + QByteArray::number(number));
    };
    const QJsonObject meta{
        {QStringLiteral("key"), QStringLiteral("contents")},
        {QStringLiteral("page"), page},
        {QStringLiteral("page_size"), size},
        {QStringLiteral("url"), link(page)},
        {QStringLiteral("first_page_url"), link(0)},
        {QStringLiteral("previous_page_url"), page > 0 ? QJsonValue(link(page - 1)) : QJsonValue()},
        {QStringLiteral("next_page_url"), (page + 1) * size < count ? QJsonValue(link(page + 1)) : QJsonValue()}};
    FakeReply reply;
    reply.body = QJsonDocument(QJsonObject{{QStringLiteral("contents"), rows}, {QStringLiteral("meta"), meta}}).toJson();
    return reply;
}

}  // namespace uinbox::test
