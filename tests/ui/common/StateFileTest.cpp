// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StateFile.h"

#include "Waiting.h"
#include "catch.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace std::chrono_literals;
using uinbox::test::waitFor;
using uinbox::ui::StateFile;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST_CASE("a state is written by another thread, and not while the one that changes it goes on")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("state.json"));
    StateFile file(path, 0ms);
    QSignalSpy written(&file, &StateFile::written);
    // Every thread that could write is kept busy: what this thread does goes on all the same.
    QMutex busy;
    busy.lock();
    const int threads = QThreadPool::globalInstance()->maxThreadCount();
    for (int i = 0; i < threads; ++i)
        QThreadPool::globalInstance()->start([&busy] {
            busy.lock();
            busy.unlock();
        });
    file.put("one");
    CHECK_FALSE(waitFor([&] { return QFile::exists(path); }, 50ms));
    busy.unlock();
    CHECK(waitFor([&] { return written.count() == 1; }));
    CHECK(contentOf(path) == "one");
}

TEST_CASE("the last of many states stays, and whoever reads meanwhile finds a whole one")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("state.json"));
    StateFile file(path, 0ms);
    const auto state = [](int i) { return QByteArray(20'000, static_cast<char>('a' + i % 26)) + QByteArray::number(i); };
    int torn = 0;
    for (int i = 0; i < 200; ++i) {
        file.put(state(i));
        (void)waitFor([] { return false; }, 1ms);
        const QByteArray seen = contentOf(path);
        if (!seen.isEmpty() && (seen.size() <= 20'000 || seen.count(seen[0]) < 20'000)) ++torn;
    }
    CHECK(torn == 0);
    CHECK(waitFor([&] { return contentOf(path) == state(199); }));
}

TEST_CASE("what waits is written at the end, even where a thread has not come to it")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("state.json"));
    {
        StateFile file(path, 10min);
        file.put("half");
        file.put("whole");
    }
    CHECK(contentOf(path) == "whole");
}

TEST_CASE("what cannot be written is told with the system's words, and the next change tries again")
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("not there"));
    StateFile file(folder + QStringLiteral("/state.json"), 0ms);
    QSignalSpy failed(&file, &StateFile::failed);
    QSignalSpy written(&file, &StateFile::written);
    file.put("one");
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    CHECK_FALSE(failed[0][0].toString().isEmpty());
    REQUIRE(QDir().mkpath(folder));
    file.put("two");
    REQUIRE(waitFor([&] { return written.count() == 1; }));
    CHECK(contentOf(file.path()) == "two");
}

TEST_CASE("what was there is kept under another name before it is written over, once")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("state.json"));
    const QString old = path + QStringLiteral(".bad");
    for (const auto& [name, text] : {std::pair(path, "by hand"), std::pair(old, "older still")}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    StateFile file(path, 0ms);
    QSignalSpy written(&file, &StateFile::written);
    file.keepOld(old);
    file.put("one");
    REQUIRE(waitFor([&] { return written.count() == 1; }));
    file.put("two");
    REQUIRE(waitFor([&] { return written.count() == 2; }));
    CHECK(contentOf(old) == "by hand");
    CHECK(contentOf(path) == "two");
}

TEST_CASE("a file that is too large, or none, is not read")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("state.json"));
    CHECK_FALSE(StateFile(path).read(10));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("0123456789a");
    file.close();
    CHECK_FALSE(StateFile(path).read(10));
    CHECK(StateFile(path).read(11) == QByteArray("0123456789a"));
}
