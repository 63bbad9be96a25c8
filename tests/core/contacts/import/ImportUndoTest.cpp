// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Importing.h"
#include "contacts/import/ImportWrites.h"
#include "threads/ThreadWrites.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

Result<UndoneImport> undo(Importing& importing, const ImportReport& report)
{
    REQUIRE(report.import);
    importing.clock.advance(std::chrono::seconds(1));
    return await(ContactImport::undo(*importing.database, importing.clock, *report.import));
}

void converse(Importing& importing, const Contact& contact)
{
    const auto added = importing.database.write([&contact, now = importing.clock.now()](db::WriteScope& scope) -> Result<> {
        ThreadWrites threads(scope, now);
        Message message;
        message.id = MessageId::generate(now);
        UINBOX_ASSIGN(message.threadId, threads.threadOf(contact.id));
        message.contactId = contact.id;
        message.direction = Direction::Inbound;
        message.createdAt = now;
        return threads.add(message);
    });
    REQUIRE(added);
}

}  // namespace

TEST_CASE("an import is taken back as a whole: who was made goes, who was changed is as before")
{
    Importing importing;
    importing.add(QStringLiteral("Ann"), QStringLiteral("+14155552671"));
    importing.add(QStringLiteral("Cy"), QStringLiteral("+14155552679"));
    const QString before = importing.everything();
    const ImportReport report = importing.put(
        "Name,Phone,Email,City,Unsubscribed\n"
        "Ann Lee,+14155552671,ann@example.com,Rome,yes\n"
        "Bo,+14155552672,,,yes\n"
        "Cy,+14155552679,,,\n"
        "Ann again,+14155552671,more@example.com,,\n",
        ExistingPeople::Overwrite);
    CHECK(report.counts.changed == 1);
    CHECK(importing.contact(QStringLiteral("Ann")).name == u"Ann Lee");
    CHECK(importing.database.count("SELECT count(*) FROM opt_out") == 3);
    const auto undone = undo(importing, report);
    REQUIRE(undone);
    CHECK(*undone == UndoneImport{1, 1, 0});
    CHECK(importing.everything() == before);
    CHECK(importing.database.count("SELECT count(*) FROM contact_search WHERE contact_search MATCH 'lee OR rome OR bo'") == 0);
    CHECK(importing.database.count("SELECT count(*) FROM contact_search WHERE contact_search MATCH 'ann'") == 1);
    CHECK(importing.database.count("SELECT count(*) FROM import_contact") == 0);
    const auto again = await(ContactImport::undo(*importing.database, importing.clock, *report.import));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    // And put in again afterwards.
    CHECK(importing.put("Name,Phone\nBo,+14155552672\n").counts.made == 1);
}

TEST_CASE("to whom something has happened since stays as they are")
{
    Importing importing;
    importing.add(QStringLiteral("Ann"), QStringLiteral("+14155552671"));
    const ImportReport report =
        importing.put("Name,Phone,City\nAnn,+14155552671,Rome\nBo,+14155552672,\nCy,+14155552673,\nDi,+14155552674,\n");
    importing.clock.advance(std::chrono::seconds(1));
    converse(importing, importing.contact(QStringLiteral("Ann")));
    converse(importing, importing.contact(QStringLiteral("Bo")));
    ContactInput rename;
    rename.name = QStringLiteral("Cyrus");
    REQUIRE(await(importing.service.update(importing.contact(QStringLiteral("Cy")).id, rename)));
    const auto undone = undo(importing, report);
    REQUIRE(undone);
    CHECK(*undone == UndoneImport{1, 0, 3});
    CHECK(importing.people() == 3);
    CHECK(importing.contact(QStringLiteral("Ann")).metadata[QStringLiteral("City")] == QStringLiteral("Rome"));
}

TEST_CASE("a large import is taken back step by step, and goes on where it was stopped")
{
    Importing importing;
    QByteArray bytes = "Name,Phone\n";
    for (int i = 0; i < 12'000; ++i) bytes += "Person,+1415" + QByteArray::number(2'000'000 + i) + '\n';
    const ImportReport report = importing.put(bytes);
    const auto some = importing.database.write(
        [&](db::WriteScope& scope) { return undoImport(scope, *report.import, importing.clock.now(), 500); });
    REQUIRE(some);
    CHECK(some->people == UndoneImport{500, 0, 0});
    CHECK_FALSE(some->isLast);
    CHECK(importing.people() == 11'500);
    const auto undone = undo(importing, report);
    REQUIRE(undone);
    CHECK(*undone == UndoneImport{11'500, 0, 0});
    CHECK(importing.people() == 0);
    CHECK(importing.database.count("SELECT count(*) FROM contact_search") == 0);
    CHECK(importing.database.count("SELECT count(*) FROM contact_address") == 0);
}

TEST_CASE("imports are listed, the newest first, and ten of them are remembered")
{
    Importing importing;
    std::vector<ImportReport> reports;
    for (int i = 0; i < 12; ++i)
        reports.push_back(importing.put("Name,Phone\nPerson,+141555520" + QByteArray::number(10 + i) + '\n', ExistingPeople::FillIn,
                                        QStringLiteral("file %1.csv").arg(i)));
    const auto records = await(ContactImport::imports(*importing.database));
    REQUIRE(records);
    REQUIRE(records->size() == 10);
    CHECK(records->front().fileName == u"file 11.csv");
    CHECK(records->front().made == 1);
    CHECK(records->front().id == reports.back().import);
    const auto forgotten = await(ContactImport::undo(*importing.database, importing.clock, *reports.front().import));
    REQUIRE_FALSE(forgotten);
    CHECK(forgotten.error().kind == ErrorKind::NotFound);
    REQUIRE(undo(importing, reports.back()));
    CHECK(importing.people() == 11);
    const auto after = await(ContactImport::imports(*importing.database));
    REQUIRE(after);
    CHECK(after->front().undoneAt == importing.clock.now());
}
