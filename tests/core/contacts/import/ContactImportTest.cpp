// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Importing.h"
#include "SharedData.h"
#include "contacts/ContactTransfer.h"
#include "threads/ThreadWrites.h"

#include <sys/resource.h>

using namespace uinbox;
using namespace uinbox::test;

namespace {

QStringList valuesOf(const Contact& contact)
{
    QStringList values;
    for (const ContactAddress& address : contact.addresses) values.append(address.value);
    return values;
}

ImportCounts counts(qint64 made, qint64 changed, qint64 unchanged, qint64 joined, qint64 notTaken, qint64 remarked)
{
    return {made + changed + unchanged + joined + notTaken, made, changed, unchanged, joined, notTaken, remarked};
}

QByteArray rowsEveryThirdWrong(int count)
{
    QByteArray bytes = "Name,Phone,Email,City\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(2'000'000 + i);
        const bool isWrong = i % 3 == 2;
        bytes += "Person " + QByteArray::number(i) + ',' + (isWrong ? "none of it" : "+1415" + number) + ',' +
                 (isWrong ? "nobody at example" : "p" + number + "@example.com") + ",Town\n";
    }
    return bytes;
}

}  // namespace

TEST_CASE("a table of people is put in, and who is in it can be found")
{
    Importing importing;
    const ImportReport report = importing.put(
        "First Name,Last Name,Phone,E-mail,Language,Notes\n"
        "Ann,Lee,(415) 555-2671,Ann@Example.com,German,likes tea\n"
        "Bo,Ray,,bo@example.com,,\n");
    CHECK(report.counts == counts(2, 0, 0, 0, 0, 0));
    CHECK(report.import);
    CHECK(report.log->count() == 0);
    const Contact ann = importing.contact(QStringLiteral("Ann"));
    CHECK(ann.name == u"Ann Lee");
    CHECK(ann.language == u"de");
    CHECK(valuesOf(ann) == QStringList{QStringLiteral("+14155552671"), QStringLiteral("ann@example.com")});
    CHECK(ann.metadata == QJsonObject{{QStringLiteral("Notes"), QStringLiteral("likes tea")}});
    const auto found = await(importing.service.people({QStringLiteral("2671"), {}, 5}));
    REQUIRE(found);
    REQUIRE(found->people.size() == 1);
    CHECK(found->people[0].contact.id == ann.id);
    CHECK(importing.database.takeChanges().contacts.size() == 2);
}

TEST_CASE("a new person's clock is that of their number's country, where all of that has one")
{
    Importing importing;
    const QByteArray bytes =
        "Name,Phone,Mobile,Time zone\n"
        "Anna,+49 30 123456,,\n"
        "Bo,+1 415 555 2671,,\n"                // several
        "Cem,+49 30 123457,+81 3 1234 5678,\n"  // of two countries
        "Dora,+49 30 123458,,Asia/Tokyo\n"
        "Ed,+81 3 1234 5679,,\n"
        ",+81 3 1234 5679,,Europe/Paris\n"  // a later row says it
        "Flo,+49 30 999999,,\n";
    // Who was there has none, and that stays.
    importing.add(QStringLiteral("Flo"), QStringLiteral("+4930999999"));
    importing.put(bytes);
    const auto zone = [&](const char* name) { return importing.contact(QLatin1String(name)).timeZone; };
    CHECK(zone("Anna") == u"Europe/Berlin");
    CHECK(zone("Bo").isEmpty());
    CHECK(zone("Cem").isEmpty());
    CHECK(zone("Dora") == u"Asia/Tokyo");
    CHECK(zone("Ed") == u"Europe/Paris");
    CHECK(zone("Flo").isEmpty());
    for (const auto mode : {ExistingPeople::FillIn, ExistingPeople::Overwrite, ExistingPeople::LeaveAlone}) {
        const QString before = importing.everything();
        CHECK(importing.put(bytes, mode).counts.changed == 0);
        CHECK(importing.everything() == before);
    }
}

TEST_CASE("an import that was cut off is found by the next start, and one that ended is not")
{
    Importing importing;
    ContactTransfer transfer(*importing.database, importing.clock);
    const auto unfinished = [&] {
        const auto found = await(transfer.unfinished());
        REQUIRE(found);
        return *found;
    };
    importing.put("Name,Phone\nAnn,+14155552671\n");
    CHECK(waitFor([&] { return !unfinished(); }));
    auto refused = importing.plan(importing.file("Name,Phone\nAnn,call me\n"));
    REQUIRE(refused);
    refused->mapping.columns[1].target = ColumnTarget::Ignore;
    REQUIRE_FALSE(importing.run(*refused));
    CHECK(waitFor([&] { return !unfinished(); }));
    {
        ContactImport stopped(*importing.database, importing.clock, importing.pool);
        stopped.start(*refused);
    }
    CHECK(waitFor([&] { return !unfinished(); }));
    // As a killed program leaves it.
    const UnfinishedImport cut{importing.dir.filePath(QStringLiteral("people.csv")), importing.clock.now()};
    REQUIRE(await(importing.database->write([&](db::WriteScope& scope) { return noteUnfinished(scope.connection(), cut); })));
    CHECK(unfinished() == cut);
    // Another one that began since is not forgotten with it.
    REQUIRE(await(transfer.forget({cut.path, cut.startedAt - std::chrono::seconds(1)})));
    CHECK(unfinished() == cut);
    REQUIRE(await(transfer.forget(cut)));
    CHECK_FALSE(unfinished());
}

TEST_CASE("the people of an import are a list of their own")
{
    Importing importing;
    const auto ann = importing.add(QStringLiteral("Ann"), QStringLiteral("+14155552671"));
    importing.add(QStringLiteral("Aaron"), QStringLiteral("+14155552679"));
    importing.add(QStringLiteral("Zora"), QStringLiteral("+14155552678"));
    // One is changed, one is as she was, two are new, one of whom has no name.
    const auto report =
        importing.put("Name,Phone,City\nAnn,+14155552671,Rome\nZora,+14155552678,\nBo,+14155552672,Oslo\n,+14155552673,\n");
    REQUIRE(report.import);
    const auto listed = [&](const QString& search) {
        PeopleQuery query;
        query.search = search;
        query.imported = report.import;
        const auto page = await(importing.service.people(query));
        REQUIRE(page);
        QStringList names;
        for (const Person& person : page->people) names.append(person.contact.displayName());
        const auto ids = await(importing.service.ids(query));
        REQUIRE(ids);
        CHECK(ids->size() == page->people.size());
        return names;
    };
    CHECK(listed({}).size() == 3);
    CHECK(listed({}).mid(0, 2) == QStringList{QStringLiteral("Ann"), QStringLiteral("Bo")});
    CHECK(listed(QStringLiteral("a")) == QStringList{QStringLiteral("Ann")});
    CHECK(listed(QStringLiteral("oslo")) == QStringList{QStringLiteral("Bo")});
    CHECK(listed(QStringLiteral("zora")).isEmpty());
    PeopleQuery next;
    next.imported = report.import;
    next.after = std::pair(QStringLiteral("Ann"), ann);
    const auto page = await(importing.service.people(next));
    REQUIRE(page);
    CHECK(page->people.size() == 2);
}

TEST_CASE("the same file twice changes nothing, in any mode")
{
    const QByteArray bytes =
        "Name,Phone,Email,City,Unsubscribed\n"
        "Ann,+14155552671,ann@example.com,Rome,\n"
        "Anna,+14155552671,,Paris,\n"  // the same person again, who is Ann already
        ",,ann@example.com,,\n"
        "Bo,+14155552672,,,yes\n";
    for (const auto mode : {ExistingPeople::FillIn, ExistingPeople::Overwrite, ExistingPeople::LeaveAlone}) {
        Importing importing;
        const ImportReport first = importing.put(bytes, mode);
        CHECK(first.counts == counts(2, 0, 0, 2, 0, 0));
        CHECK(importing.contact(QStringLiteral("Ann")).metadata[QStringLiteral("City")] == QStringLiteral("Rome"));
        const QString before = importing.everything();
        (void)importing.database.takeChanges();
        const ImportReport second = importing.put(bytes, mode);
        CHECK(second.counts == counts(0, 0, 2, 2, 0, 0));
        CHECK_FALSE(second.import);
        CHECK(importing.everything() == before);
        CHECK(importing.database.takeChanges().contacts.isEmpty());
        CHECK(importing.database.count("SELECT count(*) FROM import") == 1);
    }
}

TEST_CASE("people who are there already get what they lack, become what the file says, or are left alone")
{
    const QByteArray bytes = "Name,Phone,WhatsApp,Email,Language,City\nAnn Lee,+14155552671,+14155552671,new@example.com,fr,Rome\n";
    const auto imported = [&bytes](ExistingPeople mode) {
        Importing importing;
        ContactInput input;
        input.name = QStringLiteral("Annie");
        input.phone = QStringLiteral("+14155552671");
        input.metadata = QJsonObject{{QStringLiteral("City"), QStringLiteral("Oslo")}, {QStringLiteral("code"), 7}};
        REQUIRE(await(importing.service.create(input)));
        const Timestamp before = importing.contact(QStringLiteral("Ann")).updatedAt;
        const ImportReport report = importing.put(bytes, mode);
        CHECK(importing.people() == 1);
        CHECK(report.counts.changed == (mode == ExistingPeople::LeaveAlone ? 0 : 1));
        const Contact ann = importing.contact(QStringLiteral("Ann"));
        CHECK((ann.updatedAt == before) == (mode == ExistingPeople::LeaveAlone));
        CHECK(ann.metadata[QStringLiteral("code")] == 7);
        return ann;
    };
    const Contact filled = imported(ExistingPeople::FillIn);
    CHECK(filled.name == u"Annie");
    CHECK(filled.language == u"fr");
    CHECK(filled.metadata[QStringLiteral("City")] == QStringLiteral("Oslo"));
    CHECK(valuesOf(filled) ==
          QStringList{QStringLiteral("+14155552671"), QStringLiteral("+14155552671"), QStringLiteral("new@example.com")});
    const Contact overwritten = imported(ExistingPeople::Overwrite);
    CHECK(overwritten.name == u"Ann Lee");
    CHECK(overwritten.metadata[QStringLiteral("City")] == QStringLiteral("Rome"));
    CHECK(valuesOf(imported(ExistingPeople::LeaveAlone)).size() == 1);
}

TEST_CASE("a number is the same person on WhatsApp, too")
{
    Importing importing;
    REQUIRE(importing.database.write([](db::WriteScope& scope) {
        return ContactService::findOrCreate(scope, AddressKind::WhatsApp, QStringLiteral("+14155552671"), QStringLiteral("Ann"),
                                            Timestamp{});
    }));
    CHECK(importing.put("Name,Phone\nAnn Lee,+14155552671\n").counts == counts(0, 1, 0, 0, 0, 0));
    CHECK(importing.people() == 1);
}

TEST_CASE("rows about two people, rows that reach nobody and wrong numbers are told with their lines; the others are taken")
{
    Importing importing;
    importing.add(QStringLiteral("Ann"), QStringLiteral("+14155552671"));
    importing.add(QStringLiteral("Bo"), {}, QStringLiteral("bo@example.com"));
    const ImportReport report = importing.put(
        "Name,Phone,Email\n"
        "Both,+14155552671,bo@example.com\n"
        "Nobody,,\n"
        "\"Wrong\nnumber\",12345,good@example.com\n"
        "All wrong,call me,x@y\n"
        "Good,+14155552673,\n");
    CHECK(report.counts == counts(2, 0, 0, 0, 3, 1));
    CHECK(report.log->first() ==
          std::vector<RowNote>{{2, false, {RowReason::TwoPeople, {}, {}}, QStringLiteral("Both, +14155552671, bo@example.com")},
                               {3, false, {RowReason::NoAddress, {}, {}}, QStringLiteral("Nobody, ,")},
                               {4,
                                true,
                                {RowReason::WrongPhone, QStringLiteral("Phone"), QStringLiteral("12345")},
                                QStringLiteral("Wrong number, 12345, good@example.com")},
                               {6,
                                false,
                                {RowReason::WrongPhone, QStringLiteral("Phone"), QStringLiteral("call me")},
                                QStringLiteral("All wrong, call me, x@y")},
                               {6,
                                false,
                                {RowReason::WrongEmail, QStringLiteral("Email"), QStringLiteral("x@y")},
                                QStringLiteral("All wrong, call me, x@y")}});
    CHECK(importing.people() == 4);
    CHECK(importing.contact(QStringLiteral("Ann")).addresses.size() == 1);
}

TEST_CASE("who said STOP stays opted out, and who is unsubscribed in the file becomes it")
{
    Importing importing;
    const ContactId ann = importing.add(QStringLiteral("Ann"), QStringLiteral("+14155552671"));
    const Timestamp stopped = importing.clock.now();
    REQUIRE(importing.database.write([=](db::WriteScope& scope) -> Result<> {
        ContactRepository contacts(scope.connection());
        UINBOX_ASSIGN(const auto addresses, contacts.addressesOf(ann));
        return contacts.setOptedOut(addresses.front().id, stopped);
    }));
    REQUIRE(await(importing.service.remove(ann)));
    importing.put("Name,Phone,Email,Unsubscribed\nAnn,+14155552671,,no\nBo,+14155552672,bo@example.com,yes\n");
    CHECK(importing.contact(QStringLiteral("Ann")).addresses[0].optedOutAt == stopped);
    for (const ContactAddress& address : importing.contact(QStringLiteral("Bo")).addresses)
        CHECK(address.optedOutAt == importing.clock.now());
    CHECK(importing.database.count("SELECT count(*) FROM opt_out") == 3);
}

TEST_CASE("the report of rows that were not taken is a table that no spreadsheet computes")
{
    Importing importing;
    const ImportReport report = importing.put("Name,Phone\n=cmd|calc,nothing\nAnn,+14155552671\n");
    const QString path = importing.dir.filePath(QStringLiteral("report.csv"));
    const RowLogWords words{{QStringLiteral("Line"), QStringLiteral("Taken"), QStringLiteral("Reason"), QStringLiteral("Field"),
                             QStringLiteral("Value"), QStringLiteral("Row")},
                            QStringLiteral("yes"),
                            QStringLiteral("no"),
                            [](RowReason reason) { return reason == RowReason::WrongPhone ? QStringLiteral("wrong") : QString(); }};
    REQUIRE(await(ContactImport::saveLog(importing.pool, report.log, path, words)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() ==
          "\xef\xbb\xbfLine,Taken,Reason,Field,Value,Row\r\n2,no,wrong,Phone,nothing,\"'=cmd|calc, nothing\"\r\n");
    CHECK_FALSE(await(ContactImport::saveLog(importing.pool, report.log, QStringLiteral("/nowhere/at/all.csv"), words)));
}

TEST_CASE("of a hundred thousand rows of which every third is wrong, the good ones are taken, and each of the others is told")
{
    Importing importing;
    const int rows = 30'000;
    const ImportReport report = importing.put(rowsEveryThirdWrong(rows));
    CHECK(report.counts == counts(rows / 3 * 2, 0, 0, 0, rows / 3, 0));
    CHECK(importing.people() == rows / 3 * 2);
    CHECK(report.log->count() == rows / 3 * 2);
    CHECK(report.log->first().size() == 10'000);
    qint64 told = 0;
    qint64 lastLine = 0;
    bool isInOrder = true;
    REQUIRE(report.log->forEach([&](const RowNote& note) -> Result<> {
        ++told;
        isInOrder = isInOrder && note.line >= lastLine && (note.line - 2) % 3 == 2;
        lastLine = note.line;
        return {};
    }));
    CHECK(told == report.log->count());
    CHECK(isInOrder);
    CHECK(importing.database.count("SELECT count(*) FROM contact_search") == rows / 3 * 2);
}

TEST_CASE("files that are none are refused by name before anything is done")
{
    Importing importing;
    const auto refused = [&importing](const QByteArray& bytes, const QString& name = QStringLiteral("people.csv")) {
        const auto plan = importing.plan(importing.file(bytes, name));
        return plan ? std::nullopt : importProblem(plan.error());
    };
    CHECK(refused("") == ImportProblem::Empty);
    CHECK(refused("Name,Phone\n") == ImportProblem::Empty);
    CHECK(refused(QByteArray("PK\x03\x04") + QByteArray(30, '\0') + "xl/workbook.xml") == ImportProblem::ExcelWorkbook);
    CHECK(refused(QByteArray("PK\x03\x04") + QByteArray(30, '\0') + "x", QStringLiteral("people.vcf")) == ImportProblem::Archive);
    CHECK(refused(QByteArray("h,").repeated(5'000) + '\n' + QByteArray("x,").repeated(5'000)) == ImportProblem::TooManyColumns);
    CHECK(refused("BEGIN:VCALENDAR\nEND:VCALENDAR\n", QStringLiteral("people.vcf")) == ImportProblem::Empty);
    const auto missing = importing.plan(QStringLiteral("/nowhere/people.csv"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    const auto folder = importing.plan(importing.dir.path());
    REQUIRE_FALSE(folder);
    CHECK(importProblem(folder.error()) == ImportProblem::Unreadable);

    auto plan = importing.plan(importing.file("Name,City\nAnn,Rome\n"));
    REQUIRE(plan);
    const auto nobody = importing.run(*plan);
    REQUIRE_FALSE(nobody);
    CHECK(importProblem(nobody.error()) == ImportProblem::NobodyReachable);
    // Found wrong only later: nothing of it is there.
    plan = importing.plan(importing.file(rowsEveryThirdWrong(3'000) + '"' + QByteArray(1'100'000, 'x')));
    REQUIRE(plan);
    const auto late = importing.run(*plan);
    REQUIRE_FALSE(late);
    CHECK(importProblem(late.error()) == ImportProblem::FieldTooLong);
    CHECK(importLine(late.error()) == 3'002);
    CHECK(importing.people() == 0);
}

TEST_CASE("an import that is cancelled, at either stage, leaves nothing")
{
    Importing importing;
    const auto plan = importing.plan(importing.file(rowsEveryThirdWrong(60'000)));
    REQUIRE(plan);
    for (const auto stage : {ImportStage::Reading, ImportStage::Storing}) {
        ContactImport import(*importing.database, importing.clock, importing.pool);
        std::optional<Error> error;
        bool isFinished = false;
        bool isAtStage = false;
        QObject::connect(&import, &ContactImport::failed, &import, [&](const Error& failed) { error = failed; });
        QObject::connect(&import, &ContactImport::finished, &import, [&] { isFinished = true; });
        QObject::connect(&import, &ContactImport::progressed, &import, [&](ImportStage at, qint64 done, qint64 total) {
            if (at != stage || done >= total) return;
            isAtStage = true;
            import.cancel();
        });
        import.start(*plan);
        REQUIRE(waitFor([&] { return error || isFinished; }, std::chrono::seconds(60)));
        CHECK(isAtStage);
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::Cancelled);
        CHECK(importing.people() == 0);
        CHECK(importing.database.count("SELECT count(*) FROM contact_search") == 0);
        CHECK(importing.database.count("SELECT count(*) FROM import") == 0);
    }
}

TEST_CASE("an import of a card that never ends can be cancelled within it")
{
    Importing importing;
    const QString path =
        importing.file("BEGIN:VCARD\nFN:Ann\nX\n" + QByteArray(" x\n").repeated(10'000'000), QStringLiteral("bomb.vcf"));
    const auto plan = importing.plan(path);
    REQUIRE(plan);
    ContactImport import(*importing.database, importing.clock, importing.pool);
    std::optional<Error> error;
    qint64 reached = 0;
    QObject::connect(&import, &ContactImport::failed, &import, [&](const Error& failed) { error = failed; });
    QObject::connect(&import, &ContactImport::progressed, &import, [&](ImportStage, qint64 done, qint64) {
        reached = done;
        import.cancel();
    });
    import.start(*plan);
    REQUIRE(waitFor([&] { return error.has_value(); }));
    CHECK(error->kind == ErrorKind::Cancelled);
    CHECK(reached > 0);
    CHECK(reached < QFile(path).size());
}

TEST_CASE("a window that closes ends its import")
{
    Importing importing;
    const auto plan = importing.plan(importing.file(rowsEveryThirdWrong(60'000)));
    REQUIRE(plan);
    {
        ContactImport import(*importing.database, importing.clock, importing.pool);
        import.start(*plan);
    }
    REQUIRE(waitFor([&] { return importing.pool.waitForDone(0); }));
    CHECK(importing.people() == 0);
}

TEST_CASE("address books of the shared collection are put in")
{
    for (const char* name : {"John_Doe_MS_OUTLOOK.vcf", "gmail-single.vcf"}) {
        const auto bytes = sharedFile(QStringLiteral("data/vcard/") + QString::fromLatin1(name));
        if (!bytes) return;
        Importing importing;
        const ImportReport report = importing.put(*bytes, ExistingPeople::FillIn, QString::fromLatin1(name));
        CHECK(report.counts.made == 1);
        const QString before = importing.everything();
        CHECK(importing.put(*bytes, ExistingPeople::Overwrite, QString::fromLatin1(name)).counts.unchanged == 1);
        CHECK(importing.everything() == before);
    }
}

TEST_CASE("what a plan shows are the people as they will be")
{
    Importing importing;
    const auto plan = importing.plan(importing.file("\xef\xbb\xbfsep=;\r\nVorname;Name;Handy\r\nJ\xc3\xb6rg;Lee;+14155552671\r\n"));
    REQUIRE(plan);
    CHECK(plan->format.separator == u';');
    CHECK(plan->encoding == "UTF-8");
    const auto people = plan->preview();
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == u"Jörg Lee");
    CHECK(people[0].phones[0].text == u"+14155552671");
    const auto cards = importing.plan(importing.file("BEGIN:VCARD\nFN:Ann\nTEL:1\nEND:VCARD\n", QStringLiteral("a.txt")));
    REQUIRE(cards);
    CHECK(cards->kind == ImportKind::Vcard);
    CHECK(cards->preview()[0].name == u"Ann");
}
