// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/MessageTemplate.h"

#include "catch.h"

using namespace uinbox;

namespace {

MessageTemplate reminder()
{
    MessageTemplate result;
    result.body = QStringLiteral("Hello {{1}}, see you on {{ 2 }}. {{1}}!");
    result.variables = {{QStringLiteral("1"), QStringLiteral("Ann")}, {QStringLiteral("2"), QStringLiteral("Monday")}};
    return result;
}

QMap<QString, QString> values(const QString& first, const QString& second)
{
    return {{QStringLiteral("1"), first}, {QStringLiteral("2"), second}};
}

}  // namespace

TEST_CASE("a template is filled at every place")
{
    CHECK(reminder().filled(values(QStringLiteral("Bo"), QStringLiteral("Friday"))) ==
          QStringLiteral("Hello Bo, see you on Friday. Bo!"));
    CHECK(reminder().filled({}) == reminder().body);
    CHECK(reminder().filled({{QStringLiteral("1"), QStringLiteral("Bo")}}) == QStringLiteral("Hello Bo, see you on {{ 2 }}. Bo!"));
}

TEST_CASE("what is filled in is not filled again")
{
    CHECK(reminder().filled(values(QStringLiteral("{{2}}"), QStringLiteral("{{1}}"))) ==
          QStringLiteral("Hello {{2}}, see you on {{1}}. {{2}}!"));
}

TEST_CASE("values must fit the places one by one")
{
    CHECK(reminder().check(values(QStringLiteral("Bo"), QStringLiteral("Friday"))));
    for (const auto& wrong : {values(QStringLiteral("Bo"), QString()), values(QStringLiteral(" "), QStringLiteral("Friday")),
                              QMap<QString, QString>{{QStringLiteral("1"), QStringLiteral("Bo")}}, QMap<QString, QString>{}}) {
        const auto checked = reminder().check(wrong);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().kind == ErrorKind::Invalid);
        CHECK(checked.error().detail.startsWith(QStringLiteral("variables: Nothing is given for")));
    }
    auto tooMany = values(QStringLiteral("Bo"), QStringLiteral("Friday"));
    tooMany.insert(QStringLiteral("3"), QStringLiteral("x"));
    CHECK(reminder().check(tooMany).error().detail == QStringLiteral("variables: The template has no place for \"3\"."));
}

TEST_CASE("places count wherever they are: in the list or in the body alone")
{
    MessageTemplate unlisted = reminder();
    unlisted.variables.clear();
    CHECK_FALSE(unlisted.check({}));
    MessageTemplate button = reminder();
    button.variables.insert(QStringLiteral("3"), QStringLiteral("path"));
    CHECK_FALSE(button.check(values(QStringLiteral("Bo"), QStringLiteral("Friday"))));
}

TEST_CASE("a template without places takes no values")
{
    MessageTemplate plain;
    plain.body = QStringLiteral("We are open again.");
    CHECK(plain.check({}));
    CHECK(plain.filled({}) == plain.body);
    CHECK_FALSE(plain.check({{QStringLiteral("1"), QStringLiteral("x")}}));
}

TEST_CASE("each state of approval has the provider's name")
{
    for (const auto approval :
         {TemplateApproval::Unsubmitted, TemplateApproval::Received, TemplateApproval::Pending, TemplateApproval::Approved,
          TemplateApproval::Rejected, TemplateApproval::Paused, TemplateApproval::Disabled}) {
        CHECK_FALSE(approvalName(approval).isEmpty());
        CHECK(approvalFromName(approvalName(approval)) == approval);
    }
    CHECK(approvalFromName(u"a new word") == TemplateApproval::Unsubmitted);
}
