// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/BackendHealth.h"

#include "../../ui/settings/FakeLine.h"
#include "MemorySecretStore.h"
#include "Waiting.h"
#include "common/Backend.h"
#include "health/HealthText.h"
#include "threads/ThreadWrites.h"

#include <QTemporaryDir>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

struct Health {
    QTemporaryDir dir;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<BackendHealth> health;
    int changes = 0;

    Health()
    {
        auto opened = Backend::open(dir.path(), std::make_unique<MemorySecretStore>());
        REQUIRE(opened);
        backend = std::move(*opened);
        health = std::make_unique<BackendHealth>(*backend, dir.path(), false);
        QObject::connect(health.get(), &ui::HealthGateway::changed, [this] { ++changes; });
    }
    [[nodiscard]] ui::HealthItem item(ui::HealthPart part) const
    {
        return ui::healthItems(health->facts())[static_cast<size_t>(part)];
    }
};

/// An id of that moment: generated ones only ever grow.
OutboxId idAt(Timestamp time, char number)
{
    QByteArray bytes(16, number);
    const auto millis = static_cast<quint64>(toMillis(time));
    for (int i = 0; i < 6; ++i) bytes[i] = static_cast<char>(millis >> (8 * (5 - i)));
    return OutboxId(*Uuid::fromBytes(bytes));
}

}  // namespace

TEST_CASE("what a backend says of itself is gathered without asking again and again")
{
    Health test;
    CHECK(test.item(ui::HealthPart::Sending).level == ui::HealthLevel::Off);
    CHECK(waitFor([&] { return test.health->facts().freeBytes.has_value(); }));
    FakeLine line;
    line.lineState = downState(LineCause::NotReached, {});
    test.health->setLine(line);
    CHECK(test.item(ui::HealthPart::Line).level == ui::HealthLevel::Problem);
    line.become(upState());
    CHECK(test.item(ui::HealthPart::Line).level == ui::HealthLevel::Good);
    test.health->repairLine();
    CHECK(line.asked == QStringList{QStringLiteral("repair")});
    Q_EMIT test.backend->receiving().clockChanged(25min);
    CHECK(test.item(ui::HealthPart::Clock).level == ui::HealthLevel::Problem);
    CHECK(test.item(ui::HealthPart::Clock).since.has_value());
    Q_EMIT test.backend->secretsUnreadable({ErrorKind::Storage, QStringLiteral("locked"), 0, 0s});
    CHECK(test.item(ui::HealthPart::Keychain).level == ui::HealthLevel::Problem);
    test.health->setStartProblem(QStringLiteral("The port is taken."));
    CHECK(test.item(ui::HealthPart::Line).sentence == u"The port is taken.");
    ui::SendingState stopped;
    stopped.offline = true;
    test.health->setSending(stopped);
    Q_EMIT test.backend->database().storageChanged(13);
    CHECK(waitFor([&] { return test.item(ui::HealthPart::Storage).level == ui::HealthLevel::Problem; }));
    CHECK(test.changes >= 7);
    Q_EMIT test.backend->database().damaged({ErrorKind::Corrupt, QStringLiteral("malformed"), 11, 0s});
    CHECK(waitFor([&] { return test.health->facts().damage.has_value(); }));
    CHECK(test.item(ui::HealthPart::Storage).actions == std::vector{ui::HealthAction::Rescue});
    // The same again is no news.
    const int before = test.changes;
    test.health->setStartProblem(QStringLiteral("The port is taken."));
    CHECK(test.changes == before);
}

TEST_CASE("a message that failed is counted for a day")
{
    Health test;
    ThreadId thread;
    const Timestamp now = test.backend->clock().now();
    const auto written = await(test.backend->database().write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(
            const ContactAddress to,
            ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+14155552671"), QStringLiteral("Ann"), now));
        ThreadWrites writes(scope, now);
        char number = 0;
        UINBOX_ASSIGN(thread, writes.threadOf(to.contactId));
        for (const auto& [at, state] : {std::pair(now, OutboxState::Failed), std::pair(now - 48h, OutboxState::Failed),
                                        std::pair(now - 1h, OutboxState::Unsure), std::pair(now - 1h, OutboxState::Done)}) {
            Message message;
            message.id = MessageId::generate(at);
            message.threadId = thread;
            message.contactId = to.contactId;
            message.direction = Direction::Outbound;
            message.status = MessageStatus::Failed;
            message.createdAt = at;
            UINBOX_TRY(writes.add(message));
            OutboxRow row;
            row.id = idAt(at, ++number);
            row.messageId = message.id;
            row.threadId = thread;
            row.state = state;
            row.createdAt = at;
            UINBOX_TRY(OutboxRepository(scope.connection()).insert(row, {}, {}));
        }
        return {};
    }));
    REQUIRE(written);
    CHECK(waitFor([&] { return test.health->facts().failures.count == 2; }));
    CHECK(test.health->facts().failures.latest == thread);
    CHECK(test.item(ui::HealthPart::Storage).level == ui::HealthLevel::Good);
}
