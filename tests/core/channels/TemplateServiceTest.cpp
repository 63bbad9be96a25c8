// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/TemplateService.h"

#include "ManualClock.h"
#include "TestDatabase.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

MessageTemplate named(const char* name, TemplateApproval approval = TemplateApproval::Approved)
{
    MessageTemplate result;
    result.sid = QStringLiteral("HX") + QString::fromLatin1(name);
    result.name = QString::fromLatin1(name);
    result.language = QStringLiteral("en");
    result.kind = QStringLiteral("twilio/text");
    result.body = QStringLiteral("Hello {{1}}");
    result.variables = {{QStringLiteral("1"), QStringLiteral("Ann")}};
    result.approval = approval;
    result.category = QStringLiteral("UTILITY");
    result.rejectionReason = QStringLiteral("none");
    return result;
}

struct Shelf {
    TestDatabase database;
    ManualClock clock;
    TemplateService service{*database, clock};

    void provide(const Result<std::vector<MessageTemplate>>& templates)
    {
        service.setSource([=] { return makeReady(templates); });
    }
    QStringList names()
    {
        const auto listed = await(service.list());
        REQUIRE(listed);
        QStringList result;
        for (const MessageTemplate& each : *listed) result.append(each.name);
        return result;
    }
};

}  // namespace

TEST_CASE("templates are kept, approved ones first, then by name")
{
    Shelf shelf;
    CHECK(shelf.names().isEmpty());
    shelf.provide(std::vector{named("c", TemplateApproval::Pending), named("b"), named("A")});
    REQUIRE(await(shelf.service.refresh()));
    CHECK(shelf.names() == QStringList{QStringLiteral("A"), QStringLiteral("b"), QStringLiteral("c")});
    CHECK(shelf.database.takeChanges().templates);
    shelf.database.reopen();
}

TEST_CASE("a template is found by its sid as it was fetched")
{
    Shelf shelf;
    shelf.provide(std::vector{named("a", TemplateApproval::Rejected)});
    REQUIRE(await(shelf.service.refresh()));
    const auto found = await(shelf.service.find(QStringLiteral("HXa")));
    REQUIRE(found);
    const MessageTemplate expected = named("a", TemplateApproval::Rejected);
    CHECK(found->body == expected.body);
    CHECK(found->kind == expected.kind);
    CHECK(found->language == expected.language);
    CHECK(found->variables == expected.variables);
    CHECK(found->approval == TemplateApproval::Rejected);
    CHECK(found->category == expected.category);
    CHECK(found->rejectionReason == expected.rejectionReason);
    CHECK(found->fetchedAt == shelf.clock.now());
    CHECK(await(shelf.service.find(QStringLiteral("HXb"))).error().kind == ErrorKind::NotFound);
}

TEST_CASE("what the provider has no more is forgotten, but not for an error")
{
    Shelf shelf;
    shelf.provide(std::vector{named("a"), named("b")});
    REQUIRE(await(shelf.service.refresh()));
    shelf.provide(fail(ErrorKind::Network, "scripted"));
    CHECK(await(shelf.service.refresh()).error().kind == ErrorKind::Network);
    CHECK(shelf.names().size() == 2);
    shelf.provide(std::vector{named("b")});
    REQUIRE(await(shelf.service.refresh()));
    CHECK(shelf.names() == QStringList{QStringLiteral("b")});
}

TEST_CASE("a template that comes on two pages is kept once")
{
    Shelf shelf;
    shelf.provide(std::vector{named("a"), named("a")});
    REQUIRE(await(shelf.service.refresh()));
    CHECK(shelf.names().size() == 1);
}

TEST_CASE("without WhatsApp there is nobody to ask for templates")
{
    Shelf shelf;
    CHECK(await(shelf.service.refresh()).error().kind == ErrorKind::Auth);
}
