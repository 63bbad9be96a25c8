// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConversationWindow.h"

#include "PlainDatabase.h"

#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "db/Database.h"
#include "theme/Theme.h"
#include "threads/ThreadRepository.h"
#include "threads/ThreadWrites.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QScrollBar>

#include <chrono>

namespace uinbox::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr QSize kSize{880, 700};  ///< of the conversation in a window of 1280 by 800
constexpr int kPatienceMs = 10'000;

double millisecondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

std::unique_ptr<db::Database> openDatabase(const QString& path)
{
    auto opened = db::Database::open({path, QFileInfo(path).dir().filePath(QStringLiteral("backups")), 2});
    if (!opened) throw CannotMeasure(opened.error().detail.toStdString());
    return std::move(*opened);
}

}  // namespace

class ConversationWindow::Private {
public:
    explicit Private(const QString& path)
        : database(openDatabase(path)),
          theme(*qApp, ui::Appearance::Light),
          model(Timeline(*database), *database),
          view(model, theme, clock)
    {
        view.resize(kSize);
        view.show();
        QCoreApplication::processEvents();
    }

    template <class Condition>
    void waitUntil(Condition condition)
    {
        const QDeadlineTimer deadline(kPatienceMs);
        while (!condition()) {
            if (deadline.hasExpired()) throw CannotMeasure("a page did not come");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
    }

    SystemClock clock;
    std::unique_ptr<db::Database> database;
    ui::Theme theme;
    ui::ConversationModel model;
    ui::ConversationView view;
};

ConversationWindow::ConversationWindow(const QString& databasePath) : m_d(std::make_unique<Private>(databasePath)) {}

ConversationWindow::~ConversationWindow() = default;

ConversationWindow::Opening ConversationWindow::open(ThreadId thread)
{
    Opening opening;
    bool opened = false;
    const auto connection = QObject::connect(&m_d->model, &ui::ConversationModel::opened, [&] { opened = true; });
    const auto start = SteadyClock::now();
    m_d->model.open(thread, 0);
    m_d->waitUntil([&] { return opened; });
    opening.data = millisecondsSince(start);
    m_d->view.viewport()->repaint();
    opening.painted = millisecondsSince(start);
    QObject::disconnect(connection);
    return opening;
}

void ConversationWindow::close()
{
    m_d->model.close();
    QCoreApplication::processEvents();
}

void ConversationWindow::receive(ThreadId thread, int number)
{
    auto written = m_d->database->write([this, thread, number](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const auto conversation, ThreadRepository(scope.connection()).find(thread));
        if (!conversation) return fail(ErrorKind::NotFound, "thread");
        Message message;
        message.createdAt = m_d->clock.now();
        message.id = MessageId::generate(message.createdAt);
        message.threadId = thread;
        message.contactId = conversation->contactId;
        message.content = QStringLiteral("Message %1 that comes while the conversation is open, of a usual length").arg(number);
        return ThreadWrites(scope, message.createdAt).add(message);
    });
    written.waitForFinished();
    if (!written.result()) throw CannotMeasure("a message was not stored");
}

double ConversationWindow::frame(int pixels)
{
    QScrollBar* bar = m_d->view.verticalScrollBar();
    const auto start = SteadyClock::now();
    bar->setValue(bar->value() + pixels);
    m_d->view.viewport()->repaint();
    return millisecondsSince(start);
}

double ConversationWindow::waitForPage()
{
    const auto start = SteadyClock::now();
    const int before = m_d->view.verticalScrollBar()->value();
    m_d->waitUntil(
        [&] { return !isAtLoadedStart() || !m_d->model.hasOlder() || m_d->view.verticalScrollBar()->value() != before; });
    return millisecondsSince(start);
}

bool ConversationWindow::isAtLoadedStart() const
{
    return m_d->view.verticalScrollBar()->value() == 0;
}

bool ConversationWindow::isAtStart() const
{
    return isAtLoadedStart() && !m_d->model.hasOlder();
}

bool ConversationWindow::isAtEnd() const
{
    return m_d->view.isAtEnd();
}

int ConversationWindow::rows() const
{
    return m_d->model.rowCount();
}

}  // namespace uinbox::bench
