// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports one file into one profile's database, and ends: to be killed while it does. ImportDriver DATABASE BACKUPS FILE

#include "contacts/import/ContactImport.h"

#include <QCoreApplication>

#include <cstdio>

using namespace uinbox;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) return 2;
    auto database = db::Database::open({arguments[1], arguments[2]});
    const auto plan = planImport(arguments[3], QStringLiteral("US"));
    if (!database || !plan) return 3;
    const SystemClock clock;
    QThreadPool pool;
    ContactImport import(**database, clock, pool);
    int result = 4;
    QObject::connect(&import, &ContactImport::finished, &application, [&result](const ImportReport& report) {
        std::printf("%lld made, %lld changed\n", static_cast<long long>(report.counts.made),
                    static_cast<long long>(report.counts.changed));
        std::fflush(stdout);
        result = 0;
        QCoreApplication::quit();
    });
    QObject::connect(&import, &ContactImport::failed, &application, [] { QCoreApplication::quit(); });
    std::puts("started");
    std::fflush(stdout);
    import.start(*plan);
    QCoreApplication::exec();
    return result;
}
