// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/export/ContactExport.h"

#include "../import/Importing.h"
#include "SharedData.h"
#include "contacts/export/CsvCell.h"
#include "contacts/import/RowNormalizer.h"

#include <QJsonArray>

using namespace uinbox;
using namespace uinbox::test;

namespace {

Result<qint64> exported(Importing& importing, const ExportRequest& request)
{
    ContactExport task(*importing.database, importing.pool);
    std::optional<Result<qint64>> outcome;
    QObject::connect(&task, &ContactExport::finished, &task, [&](qint64 people) { outcome = people; });
    QObject::connect(&task, &ContactExport::failed, &task, [&](const Error& error) { outcome = fail(error); });
    task.start(request);
    REQUIRE(waitFor([&] { return outcome.has_value(); }));
    CHECK_FALSE(task.isRunning());
    return *outcome;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void optOut(Importing& importing, ContactId contact, AddressKind kind)
{
    REQUIRE(importing.database.write([=, now = importing.clock.now()](db::WriteScope& scope) -> Result<> {
        ContactRepository contacts(scope.connection());
        UINBOX_ASSIGN(const auto addresses, contacts.addressesOf(contact));
        return contacts.setOptedOut(firstOf(addresses, kind)->id, now);
    }));
}

/// The first of two lists' entries that differ, to be read in a failure.
QStringList difference(const QString& before, const QString& after)
{
    const QStringList a = before.split(QStringLiteral("§,"));
    const QStringList b = after.split(QStringLiteral("§,"));
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
        if (a.value(i) != b.value(i)) return {a.value(i), b.value(i)};
    return {};
}

/// People with every awkward text as a name and in their fields.
int fillWithNaughty(Importing& importing)
{
    QStringList texts{QStringLiteral("=1+1"),
                      QStringLiteral("'=x"),
                      QStringLiteral("''+x"),
                      QStringLiteral("@a"),
                      QStringLiteral("a;b,c\\n\"d\""),
                      QStringLiteral(" spaced "),
                      QStringLiteral("line\nbreak\r\nend"),
                      QStringLiteral("x").repeated(199)};
    const auto shared = sharedFile(QStringLiteral("data/blns.json"));
    if (shared)
        for (const QJsonValue& text : QJsonDocument::fromJson(*shared).array()) texts.append(text.toString());
    int added = 0;
    for (const QString& text : texts) {
        ContactInput input;
        input.name = text.simplified().left(190);
        input.phone = QStringLiteral("+1415%1").arg(2'000'000 + added);
        input.email = QStringLiteral("p%1@example.com").arg(added);
        input.metadata = QJsonObject{{QStringLiteral("Notes"), text}, {QStringLiteral("number"), added}};
        if (added < 40) input.metadata->insert(QStringLiteral("Phone ") + QString::number(added), text);
        // A parameter of a vCard can hold a line break, but not what kind of one.
        if (added < 10) input.metadata->insert(text.left(30).remove(u'\r') + QString::number(added), QStringLiteral("value"));
        REQUIRE(await(importing.service.create(input)));
        ++added;
    }
    return added;
}

}  // namespace

TEST_CASE("a table of people opens in a spreadsheet without being computed")
{
    Importing importing;
    const ContactId ann =
        importing.add(QStringLiteral("=Ann, \"Lee\""), QStringLiteral("+14155552671"), QStringLiteral("ann@example.com"));
    ContactInput more;
    more.metadata = QJsonObject{{QStringLiteral("City"), QStringLiteral("-Rome")},
                                {QStringLiteral("Mobile"), QStringLiteral("old")},
                                {QStringLiteral("n"), 1}};
    REQUIRE(await(importing.service.update(ann, more)));
    optOut(importing, ann, AddressKind::Email);
    const QString path = importing.dir.filePath(QStringLiteral("out.csv"));
    const auto count = exported(importing, {path, ExportFormat::Csv, std::nullopt});
    REQUIRE(count);
    CHECK(*count == 1);
    CHECK(contents(path) ==
          "\xef\xbb\xbfName,Phone,WhatsApp,Email,Language,Time Zone,Unsubscribed,City,Field: Mobile\r\n"
          "\"'=Ann, \"\"Lee\"\"\",'+14155552671,,ann@example.com,,,ann@example.com,'-Rome,old\r\n");
}

TEST_CASE("what guards a cell is taken away by reading it, whatever the text")
{
    for (const char* text : {"=1", "+49", "-x", "@a", "\t", "'=1", "''=1", "'", "''", "'x", "a=b", "", "＝1"}) {
        const QString cell = QString::fromUtf8(text);
        CHECK(withoutFormulaGuard(withFormulaGuard(cell)) == cell);
    }
    CHECK(withFormulaGuard(QStringLiteral("+49")) == u"'+49");
    CHECK(withoutFormulaGuard(QStringLiteral("'x")) == u"'x");
}

TEST_CASE("what is exported and imported again changes nothing, in any format and mode")
{
    for (const auto format : {ExportFormat::Csv, ExportFormat::Vcard3, ExportFormat::Vcard4}) {
        Importing importing;
        const int people = fillWithNaughty(importing);
        optOut(importing, importing.contact(QStringLiteral("@a")).id, AddressKind::Phone);
        const QString path =
            importing.dir.filePath(format == ExportFormat::Csv ? QStringLiteral("out.csv") : QStringLiteral("out.vcf"));
        const auto count = exported(importing, {path, format, std::nullopt});
        REQUIRE(count);
        CHECK(*count == people);
        const QString before = importing.everything();
        for (const auto mode : {ExistingPeople::FillIn, ExistingPeople::Overwrite}) {
            auto plan = importing.plan(path);
            REQUIRE(plan);
            plan->existing = mode;
            const auto report = importing.run(*plan);
            REQUIRE(report);
            CHECK(report->counts.unchanged == people);
            CHECK(report->counts.changed == 0);
            CHECK(difference(before, importing.everything()) == QStringList());
        }
        // And somebody else gets the same of it.
        Importing other;
        auto plan = other.plan(path);
        REQUIRE(plan);
        const auto report = other.run(*plan);
        REQUIRE(report);
        CHECK(report->counts.made == people);
        const auto names = [](Importing& one) {
            const auto text = one.database.read([](db::Connection& connection) {
                return connection.scalar(
                    "SELECT group_concat(name || value || (opted_out_at IS NULL), '§,') FROM (SELECT c.name, a.value, a.opted_out_at"
                    " FROM contact c JOIN contact_address a ON a.contact_id = c.id ORDER BY a.value)");
            });
            REQUIRE(text);
            // Control characters in a name are not taken.
            return importedName(*text);
        };
        CHECK(difference(names(importing), names(other)) == QStringList());
    }
}

TEST_CASE("a card says what its version can, folded between characters")
{
    Importing importing;
    const ContactId ann =
        importing.add(QStringLiteral("Zoë; Lee, ") + QStringLiteral("é").repeated(60), QStringLiteral("+14155552671"));
    ContactInput more;
    more.timeZone = QStringLiteral("Europe/Berlin");
    more.metadata = QJsonObject{{QStringLiteral("a;b\"c"), QStringLiteral("x\ny")}};
    REQUIRE(await(importing.service.update(ann, more)));
    const QString path = importing.dir.filePath(QStringLiteral("out.vcf"));
    REQUIRE(exported(importing, {path, ExportFormat::Vcard4, std::vector{ann}}));
    const QByteArray card = contents(path);
    CHECK(card.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zo\xc3\xab\\; Lee\\, \xc3\xa9"));
    CHECK(card.contains("TEL;VALUE=uri;TYPE=cell:tel:+14155552671\r\n"));
    CHECK(card.contains("TZ:Europe/Berlin\r\n"));
    CHECK(card.contains("X-UINBOX-FIELD;NAME=\"a;b^'c\":x\\ny\r\n"));
    for (const QByteArray& line : card.split('\n')) {
        CHECK(line.size() <= 76);
        CHECK(QString::fromUtf8(line).count(QChar::ReplacementCharacter) == 0);
    }
    REQUIRE(exported(importing, {path, ExportFormat::Vcard3, std::nullopt}));
    CHECK(contents(path).contains("TEL;TYPE=CELL:+14155552671\r\n"));
}

TEST_CASE("only those who were chosen are written, also when one of them is gone")
{
    Importing importing;
    const ContactId ann = importing.add(QStringLiteral("Ann"), QStringLiteral("+14155552671"));
    const ContactId bo = importing.add(QStringLiteral("Bo"), QStringLiteral("+14155552672"));
    importing.add(QStringLiteral("Cy"), QStringLiteral("+14155552673"));
    REQUIRE(await(importing.service.remove(bo)));
    const QString path = importing.dir.filePath(QStringLiteral("out.csv"));
    const auto count = exported(importing, {path, ExportFormat::Csv, std::vector{bo, ann}});
    REQUIRE(count);
    CHECK(*count == 1);
    CHECK(contents(path).contains("Ann"));
    CHECK_FALSE(contents(path).contains("Cy"));
    const auto none = exported(importing, {path, ExportFormat::Csv, std::vector<ContactId>()});
    REQUIRE(none);
    CHECK(*none == 0);
}

TEST_CASE("an export that fails or is cancelled leaves the file that was there")
{
    Importing importing;
    importing.put([] {
        QByteArray bytes = "Name,Phone\n";
        for (int i = 0; i < 5'000; ++i) bytes += "Person,+1415" + QByteArray::number(2'000'000 + i) + '\n';
        return bytes;
    }());
    const QString path = importing.file("mine", QStringLiteral("out.csv"));
    ContactExport task(*importing.database, importing.pool);
    std::optional<Error> error;
    QObject::connect(&task, &ContactExport::failed, &task, [&](const Error& failed) { error = failed; });
    QObject::connect(&task, &ContactExport::progressed, &task, [&task] { task.cancel(); });
    task.start({path, ExportFormat::Csv, std::nullopt});
    REQUIRE(waitFor([&] { return error.has_value(); }));
    CHECK(error->kind == ErrorKind::Cancelled);
    CHECK(contents(path) == "mine");
    const auto refused = exported(importing, {QStringLiteral("/nowhere/at/all.csv"), ExportFormat::Csv, std::nullopt});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
    const auto all = exported(importing, {path, ExportFormat::Csv, std::nullopt});
    REQUIRE(all);
    CHECK(*all == 5'000);
}
