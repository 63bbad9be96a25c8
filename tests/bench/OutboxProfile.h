// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlainDatabase.h"
#include "base/Clock.h"
#include "contacts/ContactService.h"
#include "db/Database.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <string>
#include <vector>

namespace uinbox::bench {

/// Turns the event loop until `condition()` holds, looking every 10 ms. Sleeps between events, as a program does:
/// QCoreApplication::processEvents() with a time limit would keep a processor busy.
template <class Condition>
void turnUntil(Condition condition)
{
    if (condition()) return;
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (condition()) loop.quit();
    });
    timer.start(10);
    loop.exec();
}

/// The value of a future, waited for with the event loop turning. Throws CannotMeasure for an error.
template <class T>
T valueOf(QFuture<Result<T>> future)
{
    turnUntil([&] { return future.isFinished(); });
    const Result<T> result = future.result();
    if (!result) throw CannotMeasure(result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>) return *result;
}

/// An empty profile with people to write to, by the program's own repositories.
class OutboxProfile {
public:
    OutboxProfile(const QString& folder, int people);

    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("inbox.db")); }
    [[nodiscard]] db::Database& database() { return *m_database; }
    [[nodiscard]] const ContactAddress& person(int index) const { return m_people[static_cast<size_t>(index) % m_people.size()]; }
    [[nodiscard]] std::int64_t number(const QByteArray& sql);

private:
    QTemporaryDir m_dir;
    std::unique_ptr<db::Database> m_database;
    std::vector<ContactAddress> m_people;
};

}  // namespace uinbox::bench
