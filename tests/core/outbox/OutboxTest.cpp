// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "Mailroom.h"

#include "outbox/SendService.h"

#include <QUrlQuery>

#include <atomic>
#include <future>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// The whole way out, its clock and its provider in our hands.
struct Postoffice : Mailroom {
    Senders senders;
    ScriptedSender* sender = nullptr;
    SendService service{*database, senders, clock};
    std::unique_ptr<Outbox> outbox;

    Postoffice() { connectSender(); }

    void connectSender()
    {
        auto fresh = std::make_unique<ScriptedSender>();
        sender = fresh.get();
        senders.connectChannel(std::move(fresh));
    }
    void start(Outbox::Options options = {})
    {
        if (options.ratePerSecond.empty()) options.ratePerSecond = {{Channel::Sms, 1000.0}};
        outbox = std::make_unique<Outbox>(*database, senders, clock, options);
        outbox->start();
    }
    MessageId send(const QString& content = QStringLiteral("hi"))
    {
        const auto receipt = await(service.send({address.contactId, Channel::Sms, content, {}, {}, {}, {}}));
        REQUIRE(receipt);
        return receipt->message.id;
    }
    /// Somebody else to write to, so that messages need not wait for each other.
    ContactId person(int number)
    {
        const auto made = database.write([=, now = clock.now()](db::WriteScope& scope) {
            return ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+1415555%1").arg(2000 + number), {},
                                                now);
        });
        REQUIRE(made);
        return made->contactId;
    }
    [[nodiscard]] bool becomes(MessageId message, MessageStatus status)
    {
        return waitFor([&] { return this->message(message).status == status; });
    }
    /// Wakes the outbox as any commit that concerns it does: its own timer counts in real time.
    void nudge()
    {
        REQUIRE(database.write([](db::WriteScope& scope) -> Result<> {
            scope.changes().outbox = true;
            return {};
        }));
    }
};

/// A clock that goes on each time somebody looks at it: what takes time always takes some.
class TickingClock final : public Clock {
public:
    explicit TickingClock(ManualClock& clock) : m_clock(clock) {}
    [[nodiscard]] Timestamp now() const override
    {
        ++m_looks;
        m_clock.advance(1ms);
        return m_clock.now();
    }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    ManualClock& m_clock;
    mutable std::atomic<int> m_looks{0};
};

/// Counts the warnings that contain a text while it lives, and hands all messages on.
class WarningCount {
public:
    explicit WarningCount(const char* text)
    {
        s_text = text;
        s_count = 0;
        s_next = qInstallMessageHandler(&handle);
    }
    ~WarningCount() { qInstallMessageHandler(s_next); }
    WarningCount(const WarningCount&) = delete;
    WarningCount& operator=(const WarningCount&) = delete;
    [[nodiscard]] int count() const { return s_count; }

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
    {
        s_next(type, context, message);
        if (message.contains(QLatin1String(s_text))) ++s_count;
    }
    static inline const char* s_text = nullptr;
    static inline std::atomic<int> s_count{0};
    static inline QtMessageHandler s_next = nullptr;
};

}  // namespace

TEST_CASE("a message is sent once, with everything a sender needs, and the answer written down")
{
    Postoffice office;
    office.sender->onSend = [](const OutboundMessage&) { return acceptedAs(1); };
    Outbox::Options options;
    options.statusCallback = QUrl(QStringLiteral("https://inbox.example/api/webhooks/twilio/status"));
    office.start(options);
    const MessageId id = office.send(QStringLiteral("hello"));
    REQUIRE(office.becomes(id, MessageStatus::Sent));
    REQUIRE(office.sender->sent.size() == 1);
    const OutboundMessage& sent = office.sender->sent[0];
    CHECK(sent.to == QStringLiteral("+14155552671"));
    CHECK(sent.content == QStringLiteral("hello"));
    CHECK(sent.outboxId == office.row(id).id);
    CHECK(sent.statusCallback.path() == QStringLiteral("/api/webhooks/twilio/status"));
    CHECK(QUrlQuery(sent.statusCallback).queryItemValue(QStringLiteral("outbox")) == sent.outboxId.toString());
}

TEST_CASE("the claim is on the disk before the sender is asked")
{
    Postoffice office;
    QString state;
    office.sender->onSend = [&](const OutboundMessage& message) {
        const auto other = db::Connection::open(office.database.path(), db::OpenMode::ReadOnly);
        state =
            (*other)->scalar("SELECT state FROM outbox WHERE id = x'" + message.outboxId.uuid().toBytes().toHex() + "'").value();
        return acceptedAs(1);
    };
    office.start();
    REQUIRE(office.becomes(office.send(), MessageStatus::Sent));
    CHECK(state == QStringLiteral("sending"));
}

TEST_CASE("what a crash left in sending is looked up, not sent again")
{
    Postoffice office;
    const Message message = office.queue(QStringLiteral("hi"));
    (void)office.claim();
    office.clock.advance(1h);
    office.sender->onList = [&](const RemoteQuery&) { return ScriptedSender::ListResult({office.remote(1, message)}); };
    office.start();
    REQUIRE(office.becomes(message.id, MessageStatus::Delivered));
    CHECK(office.sender->sent.empty());
    REQUIRE(office.sender->listed.size() == 1);
    CHECK(office.sender->listed[0].to == message.toAddress);
    CHECK(office.sender->listed[0].since <= message.createdAt - 10min);
}

TEST_CASE("an unknown message that was never taken is sent again after two looks, once")
{
    Postoffice office;
    int attempts = 0;
    office.sender->onSend = [&](const OutboundMessage&) { return ++attempts == 1 ? nobodyKnows() : acceptedAs(1); };
    office.start();
    const MessageId id = office.send();
    REQUIRE(office.becomes(id, MessageStatus::Unknown));
    CHECK(office.sender->listed.empty());
    office.clock.advance(120s);
    office.nudge();
    REQUIRE(waitFor([&] { return office.row(id).absentCount == 1; }));
    CHECK(attempts == 1);
    office.clock.advance(60s);
    office.nudge();
    REQUIRE(office.becomes(id, MessageStatus::Sent));
    CHECK(attempts == 2);
    CHECK(office.sender->listed.size() >= 2);
}

TEST_CASE("what waits is sent when its channel is connected")
{
    Postoffice office;
    const Message message = office.queue(QStringLiteral("hi"));
    office.senders.disconnectChannel(Channel::Sms);
    office.start();
    office.nudge();
    CHECK(office.message(message.id).status == MessageStatus::Pending);
    auto sender = std::make_unique<ScriptedSender>();
    sender->onSend = [](const OutboundMessage&) { return acceptedAs(1); };
    office.senders.connectChannel(std::move(sender));
    CHECK(office.becomes(message.id, MessageStatus::Sent));
}

TEST_CASE("after a disk error the outbox tries again by itself, whatever else waits for later")
{
    Postoffice office;
    const ExpectedWarnings expected(QStringLiteral("claim:"));
    const WarningCount failures("claim:");
    office.sender->onSend = [](const OutboundMessage&) { return acceptedAs(1); };
    const Message message = office.queue(QStringLiteral("hi"));
    office.queue(QStringLiteral("later"), 1h);
    const auto execute = [&](const QByteArray& sql) {
        REQUIRE(office.database.write([=](db::WriteScope& scope) { return scope.connection().execute(sql); }));
    };
    execute("CREATE TRIGGER broken BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'scripted'); END");
    Outbox::Options options;
    options.storageRetry = 100ms;
    office.start(options);
    REQUIRE(waitFor([&] { return failures.count() > 0; }));
    execute("DROP TRIGGER broken");
    CHECK(office.becomes(message.id, MessageStatus::Sent));
}

TEST_CASE("no more requests are open at a time than allowed, and each answer makes room for one")
{
    Postoffice office;
    for (int i = 0; i < 6; ++i) {
        const auto receipt = await(office.service.send({office.person(i), Channel::Sms, QStringLiteral("hi"), {}, {}, {}, {}}));
        REQUIRE(receipt);
    }
    Outbox::Options options;
    options.maxParallel = 2;
    office.start(options);
    REQUIRE(waitFor([&] { return office.sender->openCount() == 2; }));
    for (size_t answered = 0; answered < 6; ++answered) {
        office.nudge();
        REQUIRE(waitFor([&] { return office.sender->openCount() == std::min<size_t>(6, answered + 2); }));
        CHECK(office.database.count("SELECT count(*) FROM outbox WHERE state = 'sending'") <= 2);
        office.sender->answer(answered, acceptedAs(static_cast<int>(answered) + 1));
    }
    CHECK(waitFor([&] { return office.database.count("SELECT count(*) FROM outbox WHERE state = 'done'") == 6; }));
}

TEST_CASE("a channel that could send much and has nothing leaves room for the others")
{
    Postoffice office;
    auto email = std::make_unique<ScriptedSender>();
    ScriptedSender* mail = email.get();
    mail->itsChannel = Channel::Email;
    mail->itsFrom = QStringLiteral("hello@acme.example");
    mail->onSend = [](const OutboundMessage&) { return acceptedAs(1); };
    office.senders.connectChannel(std::move(email));
    Outbox::Options options;
    options.ratePerSecond = {{Channel::Sms, 1000.0}, {Channel::Email, 1000.0}};
    office.start(options);
    const auto ann = office.database.write([now = office.clock.now()](db::WriteScope& scope) {
        return ContactService::findOrCreate(scope, AddressKind::Email, QStringLiteral("ann@example.org"), {}, now);
    });
    REQUIRE(ann);
    OutgoingMessage message;
    message.contactId = ann->contactId;
    message.channel = Channel::Email;
    message.subject = QStringLiteral("subject");
    message.content = QStringLiteral("text");
    const auto receipt = await(office.service.send(message));
    REQUIRE(receipt);
    CHECK(office.becomes(receipt->message.id, MessageStatus::Sent));
    CHECK(mail->sent.size() == 1);
}

TEST_CASE("the rate of the channel holds")
{
    Postoffice office;
    office.sender->onSend = [&](const OutboundMessage&) { return acceptedAs(static_cast<int>(office.sender->sent.size())); };
    for (int i = 0; i < 5; ++i)
        REQUIRE(await(office.service.send({office.person(i), Channel::Sms, QStringLiteral("hi"), {}, {}, {}, {}})));
    Outbox::Options options;
    options.ratePerSecond = {{Channel::Sms, 2.0}};
    office.start(options);
    for (const int sent : {2, 4, 5}) {
        REQUIRE(waitFor([&] { return office.database.count("SELECT count(*) FROM outbox WHERE state = 'done'") == sent; }));
        office.nudge();
        CHECK(office.sender->sent.size() == static_cast<size_t>(sent));
        office.clock.advance(1s);
        office.nudge();
    }
}

TEST_CASE("what becomes due, or may go, while a round is looking is not overslept")
{
    Postoffice office;
    const TickingClock ticking(office.clock);
    office.sender->onSend = [&](const OutboundMessage&) { return acceptedAs(static_cast<int>(office.sender->sent.size())); };
    Outbox::Options options;
    SECTION("its time comes")
    {
        options.ratePerSecond = {{Channel::Sms, 1e6}};
        office.outbox = std::make_unique<Outbox>(*office.database, office.senders, ticking, options);
        office.outbox->start();
        for (int wait = 0; wait < 40; ++wait) {
            const Message message = office.queue(QStringLiteral("hi"), std::chrono::milliseconds(wait));
            office.nudge();
            CAPTURE(wait);
            REQUIRE(waitFor([&] { return office.row(message.id).state == OutboxState::Done; }, 5s));
        }
    }
    SECTION("the rate lets go")
    {
        for (int i = 0; i < 40; ++i)
            REQUIRE(await(office.service.send({office.person(i), Channel::Sms, QStringLiteral("hi"), {}, {}, {}, {}})));
        options.ratePerSecond = {{Channel::Sms, 100.0 + GENERATE(range(0, 100, 10))}};
        office.outbox = std::make_unique<Outbox>(*office.database, office.senders, ticking, options);
        office.outbox->start();
        REQUIRE(waitFor([&] { return office.database.count("SELECT count(*) FROM outbox WHERE state = 'done'") == 40; }, 5s));
    }
}

TEST_CASE("what becomes due while others are being claimed goes after them")
{
    Postoffice office;
    office.sender->onSend = [](const OutboundMessage&) { return acceptedAs(1); };
    const Message message = office.queue(QStringLiteral("hi"), 10ms);
    office.start();
    std::promise<void> free;
    auto busy = office.database->write([gate = free.get_future().share()](db::WriteScope&) -> Result<> {
        gate.wait();
        return {};
    });
    office.outbox->tryNow();  // claims before it is due, once the writer is free
    for (int i = 0; i < 20; ++i) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    office.clock.advance(10ms);
    office.outbox->tryNow();  // as its timer would
    (void)waitFor([] { return false; }, 50ms);
    free.set_value();
    REQUIRE(await(busy));
    CHECK(waitFor([&] { return office.row(message.id).state == OutboxState::Done; }, 5s));
}

TEST_CASE("an outbox that was stopped rests, whatever was kept back when it was")
{
    Postoffice office;
    const TickingClock ticking(office.clock);
    office.sender->onSend = [](const OutboundMessage&) { return refusedAs(Refusal::StopProvider, 20003); };
    Outbox::Options options;
    options.ratePerSecond = {{Channel::Sms, 5.0}};
    office.outbox = std::make_unique<Outbox>(*office.database, office.senders, ticking, options);
    office.outbox->start();
    const MessageId id = office.send();
    REQUIRE(waitFor([&] { return !office.outbox->circuits().empty() && office.row(id).state == OutboxState::Queued; }));
    bool hasWorked = true;
    SECTION("stopped")
    {
        hasWorked = await(office.outbox->stop()) == 0;
    }
    SECTION("stopped while it handed over")
    {
        (void)office.outbox->handOver();
        hasWorked = await(office.outbox->stop()) == 0;
    }
    CHECK(hasWorked);
    office.clock.advance(1h);
    office.nudge();
    (void)waitFor([] { return false; }, 50ms);
    const int before = ticking.looks();
    (void)waitFor([] { return false; }, 200ms);
    CHECK(ticking.looks() - before < 10);
}

TEST_CASE("a sender that is replaced while it sends still gives its answer")
{
    Postoffice office;
    office.start();
    const MessageId id = office.send();
    REQUIRE(waitFor([&] { return office.sender->openCount() == 1; }));
    ScriptedSender* const replaced = office.sender;
    office.connectSender();
    replaced->answer(0, acceptedAs(1));
    CHECK(office.becomes(id, MessageStatus::Sent));
    CHECK(office.sender->sent.empty());
}

TEST_CASE("a thousand messages to a hundred people leave once each, in order for each")
{
    Postoffice office;
    std::map<QString, QStringList> received;
    int sids = 0;
    office.sender->onSend = [&](const OutboundMessage& message) {
        received[message.to].append(message.content);
        return acceptedAs(++sids);
    };
    std::vector<ContactId> people;
    for (int i = 0; i < 100; ++i) people.push_back(office.person(i));
    Outbox::Options options;
    options.ratePerSecond = {{Channel::Sms, 1e6}};
    office.start(options);
    std::vector<QFuture<Result<SendReceipt>>> futures;
    for (int i = 0; i < 1000; ++i)
        futures.push_back(
            office.service.send({people[static_cast<size_t>(i) % 100], Channel::Sms, QString::number(i / 100), {}, {}, {}, {}}));
    REQUIRE(waitFor([&] { return office.database.count("SELECT count(*) FROM outbox WHERE state = 'done'") == 1000; }, 60s));
    CHECK(sids == 1000);
    QStringList inOrder;
    for (int i = 0; i < 10; ++i) inOrder.append(QString::number(i));
    CHECK(received.size() == 100);
    for (const auto& [to, texts] : received) CHECK(texts == inOrder);
}

TEST_CASE("an outage behind which nothing waits any more is not shown")
{
    Postoffice office;
    office.sender->onSend = [](const OutboundMessage&) {
        return Refused{Refusal::Later, Error{ErrorKind::Network, QStringLiteral("scripted"), 0, 0s}, {}};
    };
    const MessageId message = office.send();
    office.start();
    REQUIRE(waitFor([&] { return office.outbox->circuits().size() == 1; }));
    REQUIRE(waitFor([&] { return office.row(message).state == OutboxState::Queued; }));
    REQUIRE(await(office.service.cancel(message)));
    office.clock.advance(3s);  // the time of the next try
    office.nudge();
    CHECK(waitFor([&] { return office.outbox->circuits().empty(); }));
    CHECK(office.sender->sent.size() == 1);
}

TEST_CASE("a clock that is put back delays neither an undo window nor a second try")
{
    Postoffice office;
    office.sender->onSend = [&](const OutboundMessage& out) {
        return out.content == u"again" && office.sender->sent.size() == 1
                   ? refusedAs(Refusal::Later, 20429, 60s)
                   : acceptedAs(static_cast<int>(office.sender->sent.size()));
    };
    const MessageId again = office.send(QStringLiteral("again"));
    office.start();
    REQUIRE(waitFor([&] { return office.row(again).attempt == 1 && office.row(again).state == OutboxState::Queued; }));
    OutgoingMessage undoable;
    undoable.contactId = office.person(1);
    undoable.content = QStringLiteral("undoable");
    undoable.undoWindow = 5s;
    const auto receipt = await(office.service.send(undoable));
    REQUIRE(receipt);
    office.clock.advance(-2h);
    office.outbox->onClockPut(-2h);
    REQUIRE(waitFor([&] { return office.row(again).notBefore <= office.clock.now() + 66s; }));
    CHECK(office.row(receipt->message.id).notBefore == office.clock.now() + 5s);
    CHECK(office.message(receipt->message.id).nextAttemptAt == office.clock.now() + 5s);
    office.clock.advance(5s);
    office.nudge();
    REQUIRE(office.becomes(receipt->message.id, MessageStatus::Sent));
    CHECK(office.message(again).status == MessageStatus::Pending);
    office.clock.advance(70s);
    office.nudge();
    CHECK(office.becomes(again, MessageStatus::Sent));
}

TEST_CASE("an outage is said as long as anything waits behind it, also what may not leave yet")
{
    Postoffice office;
    const MessageId message = office.send();
    OutgoingMessage undoable;
    undoable.contactId = office.person(1);
    undoable.content = QStringLiteral("not yet");
    undoable.undoWindow = 1h;
    const auto later = await(office.service.send(undoable));
    REQUIRE(later);
    office.sender->onSend = [](const OutboundMessage&) {
        return Refused{Refusal::Later, Error{ErrorKind::Network, QStringLiteral("scripted"), 0, 0s}, {}};
    };
    office.start();
    REQUIRE(waitFor([&] { return office.outbox->circuits().size() == 1; }));
    REQUIRE(waitFor([&] { return office.row(message).state == OutboxState::Queued; }));
    REQUIRE(await(office.service.cancel(message)));
    office.clock.advance(3s);
    office.nudge();
    (void)await(
        office.database->read([](db::Connection& connection) { return OutboxRepository(connection).hasLive(Channel::Sms); }));
    CHECK(office.outbox->circuits().size() == 1);
    REQUIRE(await(office.service.cancel(later->message.id)));
    CHECK(waitFor([&] { return office.outbox->circuits().empty(); }));
}
