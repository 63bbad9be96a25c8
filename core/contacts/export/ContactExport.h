// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "contacts/export/ContactWriter.h"
#include "db/Database.h"

#include <QObject>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace uinbox {

/// Whom to export, where, and how.
struct ExportRequest {
    QString path{};
    ExportFormat format = ExportFormat::Csv;
    std::optional<std::vector<ContactId>> contacts{};  ///< nullopt: everybody
};

/// Writes people to a file: one object, one export. Read on a reader's thread and written on one of the pool, some at a time; an existing
/// file is replaced only at the end, and untouched where it fails. Main thread; owned by the caller; ends when it dies.
class ContactExport final : public QObject {
    Q_OBJECT

public:
    ContactExport(db::Database& database, QThreadPool& pool, QObject* parent = nullptr);
    ~ContactExport() override;

    /// Once per object. Ends with finished() or failed(), never before it returns.
    void start(ExportRequest request);
    /// failed() with Cancelled follows, unless the file is complete already.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(qint64 people);
    void failed(const uinbox::Error& error);

private:
    struct Target;
    struct Begun {
        QStringList fields{};
        qint64 total = 0;
    };
    struct Page {
        std::vector<Contact> people{};
        std::int64_t after = 0;
    };
    [[nodiscard]] QFuture<Result<Begun>> begin() const;
    [[nodiscard]] QFuture<Result<Page>> page() const;
    void onBegun(const Result<Begun>& begun);
    void next();
    void write(Page page);
    void onWritten(const Result<>& written, qint64 count, bool isLast);
    void end(const Error& error);

    db::Database& m_database;
    QThreadPool& m_pool;
    ExportRequest m_request;
    std::shared_ptr<Target> m_target;
    std::int64_t m_after = 0;  ///< a place in the table, or in the list of those who were chosen
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isCancelled = false;
    bool m_isRunning = false;
};

}  // namespace uinbox
