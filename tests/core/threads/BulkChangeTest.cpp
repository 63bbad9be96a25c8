// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/BulkChange.h"

#include "People.h"

#include <algorithm>

using namespace uinbox;
using namespace uinbox::test;

namespace {

using Ids = std::vector<ThreadId>;

/// A whole list, and what one command for it came to.
struct Bulk : People {
    BulkChange::Changes changes{};
    std::optional<Error> error{};
    int steps = 0;
    int stopAfter = -1;
    bool isDone = false;

    BulkChange& make()
    {
        auto* bulk = new BulkChange(service, &service);
        QObject::connect(bulk, &BulkChange::progressed, bulk, [this, bulk] {
            if (++steps == stopAfter) bulk->stop();
        });
        QObject::connect(bulk, &BulkChange::finished, bulk,
                         [this](const BulkChange::Changes& all, const std::optional<Error>& why) {
                             changes = all;
                             error = why;
                             isDone = true;
                         });
        isDone = false;
        steps = 0;
        return *bulk;
    }
    void archive(const Ids& threads)
    {
        make().run(threads, [this](Ids step) { return service.archive(std::move(step)); });
        REQUIRE(waitFor([this] { return isDone; }));
    }
    void takeBack()
    {
        make().restore(changes);
        REQUIRE(waitFor([this] { return isDone; }));
    }
    [[nodiscard]] int archived() { return await(service.counts(std::nullopt))->archived; }
};

constexpr int kMany = 3 * static_cast<int>(BulkChange::kStep) + 7;

}  // namespace

TEST_CASE("a command for a whole list is a transaction for each step, and taken back it was never done")
{
    Bulk bulk;
    const Ids all = bulk.write(kMany);
    const auto whole = await(bulk.service.wholeInbox({}));
    REQUIRE(whole);
    CHECK(*whole == Ids(all.rbegin(), all.rend()));
    (void)bulk.database.takeCommitCount();
    bulk.archive(*whole);
    CHECK(bulk.database.takeCommitCount() == 4);
    CHECK(bulk.steps == 3);
    CHECK(countOf(bulk.changes) == kMany);
    CHECK(bulk.archived() == kMany);
    bulk.takeBack();
    CHECK(bulk.database.takeCommitCount() == 4);
    CHECK(bulk.archived() == 0);
    CHECK(bulk.list({.unreadOnly = true}, 1000).size() == all.size());
}

TEST_CASE("a command that is stopped has done whole steps, and says which")
{
    Bulk bulk;
    const Ids all = bulk.write(kMany);
    bulk.stopAfter = 1;
    bulk.archive(all);
    CHECK_FALSE(bulk.error);
    const int done = countOf(bulk.changes);
    CHECK(done < kMany);
    CHECK(done % static_cast<int>(BulkChange::kStep) == 0);
    CHECK(bulk.archived() == done);
    bulk.stopAfter = -1;
    bulk.takeBack();
    CHECK(bulk.archived() == 0);
}

TEST_CASE("who writes while a list is archived is in the inbox, and stays there when the rest is taken back")
{
    Bulk bulk;
    const Ids all = bulk.write(2 * static_cast<int>(BulkChange::kStep));
    bulk.archive(all);
    bulk.clock.advance(std::chrono::minutes(1));
    bulk.add(all.back(), Direction::Inbound);
    CHECK(bulk.archived() == static_cast<int>(all.size()) - 1);
    bulk.takeBack();
    CHECK(bulk.archived() == 0);
    CHECK(bulk.thread(all.back()).unread == 2);
}

TEST_CASE("a step that fails ends the command; what was done before it can be taken back")
{
    Bulk bulk;
    const Ids all = bulk.write(kMany);
    int calls = 0;
    bulk.make().run(all, [&](Ids step) {
        if (++calls == 3) return makeReady(Result<ThreadChanges>(fail(ErrorKind::Storage, "the disk is full")));
        return bulk.service.archive(std::move(step));
    });
    REQUIRE(waitFor([&] { return bulk.isDone; }));
    REQUIRE(bulk.error);
    CHECK(bulk.error->kind == ErrorKind::Storage);
    CHECK(countOf(bulk.changes) == 2 * static_cast<int>(BulkChange::kStep));
    bulk.takeBack();
    CHECK(bulk.archived() == 0);
}
