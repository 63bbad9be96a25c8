// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/export/ContactExport.h"

#include "contacts/export/ExportRepository.h"

#include <algorithm>

namespace uinbox {

namespace {

constexpr int kAtOnce = 1000;
/// As many as our own import takes, with room for the others.
constexpr int kMaxFields = 900;

}  // namespace

/// The file and its writer: used by one thread of the pool at a time.
struct ContactExport::Target {
    Target(const QString& path, ExportFormat format, QStringList fields) : file(path), writer(format, std::move(fields)) {}

    [[nodiscard]] Result<> put(const std::vector<Contact>& people, bool isFirst, bool isLast)
    {
        if (isFirst && !file.open(QIODevice::WriteOnly)) return refused();
        if (isFirst && !put(writer.begin())) return refused();
        for (const Contact& person : people)
            if (!put(writer.person(person))) return refused();
        if (isLast && !file.commit()) return refused();
        return {};
    }

    QSaveFile file;
    ContactWriter writer;

private:
    [[nodiscard]] bool put(const QByteArray& bytes) { return file.write(bytes) == bytes.size(); }
    [[nodiscard]] Failure refused() const { return fail(ErrorKind::Storage, QStringLiteral("export: ") + file.errorString()); }
};

ContactExport::ContactExport(db::Database& database, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_database(database), m_pool(pool)
{
}

ContactExport::~ContactExport() = default;

void ContactExport::start(ExportRequest request)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_request = std::move(request);
    onFinished(begin(), this, [this](const Result<Begun>& begun) { onBegun(begun); });
}

QFuture<Result<ContactExport::Begun>> ContactExport::begin() const
{
    const std::optional<qint64> chosen =
        m_request.contacts ? std::optional(static_cast<qint64>(m_request.contacts->size())) : std::nullopt;
    return m_database.read([chosen](db::Connection& connection) -> Result<Begun> {
        ExportRepository people(connection);
        Begun begun;
        UINBOX_ASSIGN(begun.fields, people.fieldNames(kMaxFields));
        UINBOX_ASSIGN(const std::int64_t all, people.count());
        begun.total = chosen.value_or(all);
        return begun;
    });
}

void ContactExport::onBegun(const Result<Begun>& begun)
{
    if (!begun) return end(begun.error());
    m_total = begun->total;
    m_target = std::make_shared<Target>(m_request.path, m_request.format, begun->fields);
    next();
}

QFuture<Result<ContactExport::Page>> ContactExport::page() const
{
    if (!m_request.contacts) {
        return m_database.read([after = m_after](db::Connection& connection) -> Result<Page> {
            Page page{{}, after};
            UINBOX_ASSIGN(page.people, ExportRepository(connection).after(page.after, kAtOnce));
            return page;
        });
    }
    const auto& all = *m_request.contacts;
    const auto from = std::min(static_cast<size_t>(m_after), all.size());
    const auto until = std::min(from + kAtOnce, all.size());
    const std::vector<ContactId> some(all.begin() + static_cast<std::ptrdiff_t>(from),
                                      all.begin() + static_cast<std::ptrdiff_t>(until));
    return m_database.read([some, until](db::Connection& connection) -> Result<Page> {
        UINBOX_ASSIGN(auto people, ExportRepository(connection).these(some));
        return Page{std::move(people), static_cast<std::int64_t>(until)};
    });
}

void ContactExport::next()
{
    onFinished(page(), this, [this](const Result<Page>& page) {
        if (!page) return end(page.error());
        write(*page);
    });
}

void ContactExport::write(Page page)
{
    if (m_isCancelled) return end({ErrorKind::Cancelled, QStringLiteral("export"), 0, std::chrono::seconds{0}});
    const bool isFirst = m_after == 0;
    // Of those who were chosen some may be gone; of everybody the last page may be full.
    const bool isLast =
        m_request.contacts ? page.after == static_cast<std::int64_t>(m_request.contacts->size()) : page.people.empty();
    const auto count = static_cast<qint64>(page.people.size());
    m_after = page.after;
    auto written = workOut(m_pool, [target = m_target, people = std::move(page.people), isFirst, isLast] {
        return target->put(people, isFirst, isLast);
    });
    onFinished(written, this, [=, this](const Result<>& result) { onWritten(result, count, isLast); });
}

void ContactExport::onWritten(const Result<>& written, qint64 count, bool isLast)
{
    if (!written) return end(written.error());
    m_done += count;
    Q_EMIT progressed(m_done, m_total);
    if (!isLast) return next();
    m_isRunning = false;
    m_target.reset();
    Q_EMIT finished(m_done);
}

void ContactExport::end(const Error& error)
{
    m_isRunning = false;
    m_target.reset();
    Q_EMIT failed(error);
}

}  // namespace uinbox
