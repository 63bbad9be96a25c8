// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's frames take while messages arrive, and how long a key takes to its glyph. One frame at 60 Hz is the limit.

#include "CpuTime.h"
#include "LoopLateness.h"
#include "OpenWindow.h"
#include "Options.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "SeededProfile.h"
#include "SubCommands.h"

#include "composer/Composer.h"
#include "contacts/ContactService.h"
#include "conversation/ConversationPane.h"
#include "shell/MainWindow.h"
#include "threads/ThreadService.h"
#include "threads/ThreadWrites.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <thread>

namespace uinbox::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr double kFrameMs = 16;
constexpr int kPerSecond = 100;
constexpr int kSeconds = 20;
constexpr int kKeys = 400;

double millisecondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

/// Times each painting of a window: Qt paints everything that needs it on an UpdateRequest.
class PaintTimes final : public QObject {
public:
    explicit PaintTimes(QWidget& window) { window.installEventFilter(this); }
    [[nodiscard]] const std::vector<double>& milliseconds() const { return m_milliseconds; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::UpdateRequest || m_isInside) return false;
        m_isInside = true;
        const auto start = SteadyClock::now();
        QCoreApplication::sendEvent(watched, event);
        m_milliseconds.push_back(millisecondsSince(start));
        m_isInside = false;
        return true;
    }

private:
    std::vector<double> m_milliseconds;
    bool m_isInside = false;
};

/// Whether a widget was painted since it was asked last.
class Painted final : public QObject {
public:
    explicit Painted(QWidget& widget) { widget.installEventFilter(this); }
    void forget() { m_isPainted = false; }
    void waitForPainting()
    {
        while (!m_isPainted) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_isPainted = false;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

/// Messages of people of the profile, every third into the conversation that is open, at a steady pace.
class Arrivals {
public:
    Arrivals(db::Database& database, ThreadId open, quint32 seed) : m_database(database), m_open(open), m_random(seed)
    {
        const SystemClock clock;
        ThreadService threads(database, clock);
        auto found = threads.inbox({}, {}, 300);
        found.waitForFinished();
        if (!found.result()) throw CannotMeasure("the conversations cannot be read");
        m_threads = found.result()->threads;
    }

    void arrive()
    {
        const Thread* to = &m_threads[m_random() % m_threads.size()];
        if (m_count++ % 3 == 0)
            for (const Thread& thread : m_threads)
                if (thread.id == m_open) to = &thread;
        Message message;
        message.createdAt = SystemClock().now();
        message.id = MessageId::generate(message.createdAt);
        message.threadId = to->id;
        message.contactId = to->contactId;
        message.content = QString::fromUtf8(m_texts.any(m_random));
        message.fromAddress = to->contactAddress;
        auto stored =
            m_database.write([message](db::WriteScope& scope) { return ThreadWrites(scope, message.createdAt).add(message); });
        stored.waitForFinished();
        if (!stored.result()) throw CannotMeasure("a message cannot be stored");
    }
    void arriveFor(int count)
    {
        const auto start = SteadyClock::now();
        for (int i = 0; i < count; ++i) {
            std::this_thread::sleep_until(start + std::chrono::milliseconds(i * 1000 / kPerSecond));
            arrive();
        }
    }

private:
    db::Database& m_database;
    ThreadId m_open;
    std::mt19937_64 m_random;
    RealTexts m_texts;
    std::vector<Thread> m_threads;
    int m_count = 0;
};

/// A profile of FIGURES.md's size and the window on it.
class Stage {
public:
    explicit Stage(const Options& options)
        : m_folder(QDir(options.folder).filePath(QStringLiteral("uinbox-bench-XXXXXX"))), m_seed(options.seed)
    {
        const QString path = m_folder.filePath(QStringLiteral("inbox.db"));
        makeProfile(path,
                    {options.scaled(100'000, 200), options.scaled(1'000'000, 2'000), options.scaled(100'000, 500), options.seed});
        auto opened = db::Database::open({path, m_folder.path(), 2});
        if (!opened) throw CannotMeasure("the database cannot be opened");
        m_database = std::move(*opened);
        m_window = std::make_unique<OpenWindow>(*m_database);
        // The longest conversation is the one on the screen, and what is loaded ahead is there.
        Arrivals(*m_database, m_window->thread(), m_seed).arrive();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] db::Database& database() { return *m_database; }
    [[nodiscard]] OpenWindow& open() { return *m_window; }
    [[nodiscard]] quint32 seed() const { return m_seed; }

private:
    QTemporaryDir m_folder;
    quint32 m_seed;
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<OpenWindow> m_window;
};

void measureArrivals(const Options& options)
{
    Stage stage(options);
    Report report("frames");
    Arrivals arrivals(stage.database(), stage.open().thread(), stage.seed());
    const PaintTimes times(stage.open().window());
    const OthersCpu others;
    const int count = options.scaled(kPerSecond * kSeconds, 50);
    const auto start = SteadyClock::now();
    const auto late = latenessDuring([&] { arrivals.arriveFor(count); });
    report.line("arrived", count / (millisecondsSince(start) / 1000.0), "messages/s");
    report.line("paintings", static_cast<double>(times.milliseconds().size()), "frames");
    report.line("painting", median(times.milliseconds()), "ms");
    report.below("painting_p99", percentile(times.milliseconds(), 0.99), "ms", kFrameMs);
    report.line("painting_most", percentile(times.milliseconds(), 1), "ms");
    report.below("late_p99", percentile(late, 0.99), "ms", kFrameMs);
    report.line("late_most", percentile(late, 1), "ms");
    report.line("cpu_taken_by_others", others.percent(), "%");
    report.finish();
}

void measureKeys(const Options& options)
{
    Stage stage(options);
    Report report("keys");
    ui::MainWindow& window = stage.open().window();
    window.pane().composer().focusField();
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    if (!field) throw CannotMeasure("the field has no focus");
    const QString text = QStringLiteral("The quick brown fox jumps over the lazy dog, twice. ");
    std::vector<double> taken;
    Painted glyphs(*field->viewport());
    const OthersCpu others;
    const int count = options.scaled(kKeys, 50);
    for (int i = 0; i < count; ++i) {
        const QString letter = text.mid(i % text.size(), 1);
        glyphs.forget();
        const auto start = SteadyClock::now();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(field, &press);
        glyphs.waitForPainting();
        taken.push_back(millisecondsSince(start));
        QCoreApplication::processEvents();
    }
    if (field->toPlainText().size() < count) throw CannotMeasure("what was typed is not in the field");
    report.line("keys", count, "keys");
    report.line("median", median(taken), "ms");
    report.below("p95", percentile(taken, 0.95), "ms", kFrameMs);
    report.line("most", percentile(taken, 1), "ms");
    report.line("cpu_taken_by_others", others.percent(), "%");
    report.finish();
}

int guarded(const char* name, const Options& options, void (*measure)(const Options&))
{
    try {
        measure(options);
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s: %s\n", name, problem.what());
        return 1;
    }
}

}  // namespace

int runFrames(const Options& options)
{
    return guarded("frames", options, measureArrivals);
}

int runKeys(const Options& options)
{
    return guarded("keys", options, measureKeys);
}

}  // namespace uinbox::bench
