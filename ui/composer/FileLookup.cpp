// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/FileLookup.h"

#include <QFileInfo>

namespace uinbox::ui {

namespace {

constexpr int kThreads = 4;
constexpr int kPatienceMs = 500;

}  // namespace

FileFacts factsOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir()) return {path, FileFacts::Kind::Folder, 0};
    if (!info.exists()) return {path, FileFacts::Kind::Missing, 0};
    // What is no file (a device, a pipe) has no end.
    if (!info.isFile() || !info.isReadable()) return {path, FileFacts::Kind::Unreadable, 0};
    return {path, FileFacts::Kind::File, info.size()};
}

FileLookup::FileLookup(Look look, QObject* parent)
    : QObject(parent), m_look(std::move(look)), m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(kThreads);
}

FileLookup::~FileLookup()
{
    m_pool->clear();
    // The pool would wait for a share that never answers, and with it the end of the program. Its jobs own what they work on.
    if (!m_pool->waitForDone(kPatienceMs)) (void)m_pool.release();
}

QFuture<Result<std::vector<FileFacts>>> FileLookup::look(const QStringList& paths)
{
    return workOut(*m_pool, [paths, look = m_look]() -> Result<std::vector<FileFacts>> {
        std::vector<FileFacts> facts;
        facts.reserve(static_cast<size_t>(paths.size()));
        for (const QString& path : paths) facts.push_back(look(path));
        return facts;
    });
}

}  // namespace uinbox::ui
