// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ManualClock.h"
#include "TestDatabase.h"
#include "contacts/ContactRepository.h"
#include "contacts/ContactService.h"
#include "contacts/import/ContactImport.h"

#include <QFile>
#include <QTemporaryDir>

namespace uinbox::test {

/// A database into which files are imported, as somebody in the United States does it.
struct Importing {
    TestDatabase database;
    ManualClock clock;
    QThreadPool pool;
    QTemporaryDir dir;
    ContactService service{*database, clock};

    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("people.csv"))
    {
        const QString path = dir.filePath(name);
        QFile target(path);
        REQUIRE(target.open(QIODevice::WriteOnly));
        REQUIRE(target.write(bytes) == bytes.size());
        return path;
    }
    Result<ImportPlan> plan(const QString& path) { return await(ContactImport::plan(pool, path, QStringLiteral("US"))); }

    Result<ImportReport> run(const ImportPlan& plan)
    {
        clock.advance(std::chrono::seconds(1));
        ContactImport import(*database, clock, pool);
        std::optional<Result<ImportReport>> outcome;
        QObject::connect(&import, &ContactImport::finished, &import, [&](const ImportReport& report) { outcome = report; });
        QObject::connect(&import, &ContactImport::failed, &import, [&](const Error& error) { outcome = fail(error); });
        import.start(plan);
        REQUIRE(waitFor([&] { return outcome.has_value(); }, std::chrono::seconds(120)));
        return *outcome;
    }
    ImportReport put(const QByteArray& bytes, ExistingPeople existing = ExistingPeople::FillIn,
                     const QString& name = QStringLiteral("people.csv"))
    {
        auto planned = plan(file(bytes, name));
        REQUIRE(planned);
        planned->existing = existing;
        const auto report = run(*planned);
        REQUIRE(report);
        return *report;
    }
    Contact contact(const QString& name)
    {
        const auto page = await(service.list({name, std::nullopt, 5}));
        REQUIRE(page);
        REQUIRE(page->contacts.size() == 1);
        return page->contacts.front();
    }
    ContactId add(const QString& name, const QString& phone, const QString& email = {})
    {
        ContactInput input;
        input.name = name;
        if (!phone.isEmpty()) input.phone = phone;
        if (!email.isEmpty()) input.email = email;
        const auto made = await(service.create(input));
        REQUIRE(made);
        return made->id;
    }
    int people() { return database.count("SELECT count(*) FROM contact"); }
    /// Everything about people, to see that nothing changed.
    QString everything()
    {
        const auto text = database.read([](db::Connection& connection) {
            return connection.scalar(
                "SELECT (SELECT group_concat(hex(id) || name || language || time_zone || metadata || updated_at, '§,')"
                " FROM contact) || (SELECT group_concat(hex(contact_id) || kind || value || coalesce(opted_out_at, 0), '§,')"
                " FROM contact_address) || coalesce((SELECT group_concat(kind || value || opted_out_at) FROM opt_out), '')");
        });
        REQUIRE(text);
        return *text;
    }
};

}  // namespace uinbox::test
