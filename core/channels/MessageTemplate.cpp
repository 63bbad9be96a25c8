// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/MessageTemplate.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

constexpr std::array<std::pair<TemplateApproval, QStringView>, 7> kNames{{
    {TemplateApproval::Unsubmitted, u"unsubmitted"},
    {TemplateApproval::Received, u"received"},
    {TemplateApproval::Pending, u"pending"},
    {TemplateApproval::Approved, u"approved"},
    {TemplateApproval::Rejected, u"rejected"},
    {TemplateApproval::Paused, u"paused"},
    {TemplateApproval::Disabled, u"disabled"},
}};

/// "{{1}}", "{{ first_name }}"
const QRegularExpression& placePattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*(\w+)\s*\}\})"));
    return pattern;
}

}  // namespace

QString MessageTemplate::filled(const QMap<QString, QString>& values) const
{
    QString text;
    qsizetype from = 0;
    for (auto it = placePattern().globalMatch(body); it.hasNext();) {
        const auto match = it.next();
        text += QStringView(body).mid(from, match.capturedStart() - from);
        text += values.value(match.captured(1), match.captured());
        from = match.capturedEnd();
    }
    text += QStringView(body).mid(from);
    return text;
}

Result<> MessageTemplate::check(const QMap<QString, QString>& values) const
{
    // Header and buttons have places too; the body's own are there should the provider not list them.
    QSet<QString> places(variables.keyBegin(), variables.keyEnd());
    for (auto it = placePattern().globalMatch(body); it.hasNext();) places.insert(it.next().captured(1));
    QStringList names(places.begin(), places.end());
    names.sort();
    for (const QString& place : names)
        if (values.value(place).trimmed().isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("variables: Nothing is given for \"%1\".").arg(place));
    for (auto it = values.keyBegin(); it != values.keyEnd(); ++it)
        if (!places.contains(*it))
            return fail(ErrorKind::Invalid, QStringLiteral("variables: The template has no place for \"%1\".").arg(*it));
    return {};
}

QString approvalName(TemplateApproval approval)
{
    const auto it = std::find_if(kNames.begin(), kNames.end(), [=](const auto& each) { return each.first == approval; });
    return it == kNames.end() ? QString() : it->second.toString();
}

TemplateApproval approvalFromName(QStringView name)
{
    const auto it = std::find_if(kNames.begin(), kNames.end(), [=](const auto& each) { return name == each.second; });
    return it == kNames.end() ? TemplateApproval::Unsubmitted : it->first;
}

}  // namespace uinbox
