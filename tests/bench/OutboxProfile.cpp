// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutboxProfile.h"

namespace uinbox::bench {

OutboxProfile::OutboxProfile(const QString& folder, int people) : m_dir(folder + QStringLiteral("/uinbox-bench-XXXXXX"))
{
    if (!m_dir.isValid()) throw CannotMeasure("no temporary folder could be made");
    auto opened = db::Database::open({path(), m_dir.filePath(QStringLiteral("backups"))});
    if (!opened) throw CannotMeasure(opened.error().detail.toStdString());
    m_database = std::move(*opened);
    using People = std::vector<ContactAddress>;
    m_people = valueOf(m_database->write([people](db::WriteScope& scope) -> Result<People> {
        People made;
        for (int i = 0; i < people; ++i) {
            UINBOX_ASSIGN(auto address,
                          ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+1415%1").arg(2'000'000 + i),
                                                       QStringLiteral("Person %1").arg(i), SystemClock().now()));
            made.push_back(std::move(address));
        }
        return made;
    }));
}

std::int64_t OutboxProfile::number(const QByteArray& sql)
{
    return valueOf(m_database->read([sql](db::Connection& connection) { return connection.scalar(sql); })).toLongLong();
}

}  // namespace uinbox::bench
