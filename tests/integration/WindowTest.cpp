// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole desktop program on a profile of its own: real texts come in over the wire, replies are typed with the keyboard.

#include "InboxClient.h"
#include "SharedData.h"
#include "TwilioSigning.h"
#include "Waiting.h"

#include "composer/Composer.h"
#include "contacts/ContactService.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "desktop/DesktopProgram.h"
#include "inbox/ThreadListModel.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>

#include <atomic>
#include <thread>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr quint32 kTexts = 2000;
constexpr quint32 kPeople = 200;
constexpr int kSenders = 4;
const QByteArray kPublicBase = "https://inbox.example.com";

QByteArray phoneOf(quint32 person)
{
    return "+1415555" + QByteArray::number(2000 + person);
}

/// The longest time the window's thread did not come back to its event loop.
class FrameGap {
public:
    FrameGap()
    {
        m_since.start();
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_timer.start();
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// The desktop program, connected to a provider on loopback.
class Desk {
public:
    Desk()
    {
        const auto set = [](const char* name, const QByteArray& value) { qputenv(name, value); };
        set("TWILIO_ACCOUNT_SID", m_provider.credentials().accountSid);
        set("TWILIO_AUTH_TOKEN", m_provider.credentials().authToken);
        set("TWILIO_PHONE_NUMBER", kOwnNumber);
        set("TWILIO_API_BASE", m_provider.baseUrl());
        set("PUBLIC_BASE_URL", kPublicBase);
        set("PORT", "0");
        set("UINBOX_UNDO_WINDOW_MS", "0");
        set("UINBOX_RATE_PER_SECOND", "1000");
        app::DesktopOptions options;
        options.profileDir = m_dir.filePath(QStringLiteral("profile"));
        options.appearance = ui::Appearance::Light;
        m_program = std::make_unique<app::DesktopProgram>(*qApp, options);
        REQUIRE_FALSE(m_program->start().has_value());
        QObject::connect(m_program->backend(), &app::Backend::started, &m_context,
                         [this](const app::Listening& listening) { m_port = listening.webhookPort; });
        REQUIRE(waitFor([this] { return m_port != 0; }));
        m_provider.setTunnel(kPublicBase, m_port);
        window().resize(1280, 800);
    }

    /// How many were not answered 200.
    int deliver(const std::vector<QByteArray>& texts, quint32 series)
    {
        std::atomic<quint32> next{0};
        std::atomic<int> refused{0};
        std::atomic<int> running{kSenders};
        std::vector<std::thread> senders;
        for (int i = 0; i < kSenders; ++i)
            senders.emplace_back([&] {
                for (quint32 n = next++; n < texts.size(); n = next++) {
                    const InboundText text{makeSid(series, n), phoneOf(n % kPeople), texts[n]};
                    const auto form = inboundForm(m_provider.credentials(), text);
                    const auto request = signedWebhook(m_provider.credentials(), kPublicBase, "/api/webhooks/twilio", form);
                    if (exchange(m_port, request).status != 200) ++refused;
                }
                --running;
            });
        const bool done = waitFor([&] { return running == 0; }, 120s);
        for (std::thread& sender : senders) sender.join();
        REQUIRE(done);
        return refused;
    }

    void type(const QString& text)
    {
        window().pane().composer().focusField();
        auto* field = window().pane().composer().findChild<QPlainTextEdit*>();
        // As an input method gives it: QTest has no keys for € and emoji.
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(field, &typed);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void nameContact(const QByteArray& phone, const QString& name)
    {
        const auto found = await(m_program->backend()->contacts().list({QString::fromLatin1(phone), {}, 1}));
        REQUIRE(found);
        REQUIRE(found->contacts.size() == 1);
        ContactInput input;
        input.name = name;
        REQUIRE(await(m_program->backend()->contacts().update(found->contacts.front().id, input)));
    }

    /// Opens the conversation of the list's row and waits until its messages are there.
    const ui::ConversationModel& open(int row)
    {
        window().openRow(row);
        const ThreadId wanted = window().threads().thread(row).id;
        const ui::ConversationModel& model = window().pane().view().model();
        REQUIRE(waitFor([&] { return model.thread() == wanted && model.rowCount() > 0; }));
        return model;
    }

    void picture(const char* name)
    {
        REQUIRE(window().grab().save(QStringLiteral(UINBOX_PICTURES "/%1.png").arg(QLatin1String(name))));
    }

    [[nodiscard]] ui::MainWindow& window() { return *m_program->window(); }
    [[nodiscard]] FakeProvider& provider() { return m_provider; }

private:
    FakeProvider m_provider;
    QTemporaryDir m_dir;
    QObject m_context;
    quint16 m_port = 0;
    std::unique_ptr<app::DesktopProgram> m_program;
};

Message lastOf(const ui::ConversationModel& model)
{
    return model.message(model.rowCount() - 1);
}

}  // namespace

TEST_CASE("real texts arrive in the open window, and a reply typed there reaches the provider", "[integration][window]")
{
    // No keychain on a test machine: the environment has what is needed.
    const ExpectedWarnings keychain(QStringLiteral("keychain"));
    std::vector<QByteArray> texts = realTexts();
    if (texts.size() < kTexts) {
        WARN("skipped: no real texts");
        return;
    }
    texts.resize(kTexts);
    Desk desk;
    ui::ThreadListModel& threads = desk.window().threads();
    const FrameGap gap;
    REQUIRE(desk.deliver(texts, 1) == 0);
    REQUIRE(waitFor([&] { return threads.rowCount() >= ui::ThreadListModel::kPage; }));
    while (threads.canFetchMore({})) {
        const int before = threads.rowCount();
        threads.fetchMore({});
        REQUIRE(waitFor([&] { return threads.rowCount() > before; }));
    }
    CHECK(threads.rowCount() == static_cast<int>(kPeople));
    WARN("longest time away from the event loop while " << kTexts << " webhooks came in: " << gap.longestMs() << " ms");

    const char* const names[] = {"Maria Alvarez", "Brook & Sons Plumbing", "Aisha Khan",  "Tom Becker", "Green Leaf Café",
                                 "Dev Patel",     "Leila Haddad",          "Jonas Weber", "Ngozi Eze",  "Hannah Lee"};
    for (quint32 i = 0; i < std::size(names); ++i) desk.nameContact(phoneOf(kPeople - 1 - i), QString::fromUtf8(names[i]));

    const ui::ConversationModel& model = desk.open(2);
    CHECK(model.rowCount() == static_cast<int>(kTexts / kPeople));
    const QString reply = QStringLiteral("Yes, Thursday at 10:00 is free. Shall I book it? \u20ac40");
    desk.type(reply);
    REQUIRE(waitFor([&] { return desk.provider().twilio().messages().size() == 1; }));
    CHECK(desk.provider().twilio().messages().front().body == reply);
    REQUIRE(waitFor([&] { return lastOf(model).status == MessageStatus::Sent; }));
    CHECK(desk.provider().postStatus(lastOf(model).providerSid.toLatin1(), "delivered") == 204);
    CHECK(waitFor([&] { return lastOf(model).status == MessageStatus::Delivered; }));

    desk.type(QStringLiteral("And here is the price list."));
    REQUIRE(
        waitFor([&] { return desk.provider().twilio().messages().size() == 2 && lastOf(model).status == MessageStatus::Sent; }));
    CHECK(desk.provider().postStatus(lastOf(model).providerSid.toLatin1(), "undelivered", 30006) == 204);
    REQUIRE(waitFor([&] { return lastOf(model).status == MessageStatus::Failed; }));
    desk.picture("conversation");

    // While it is open, one more arrives and is seen at once.
    const int before = model.rowCount();
    const Message first = model.message(0);
    const quint32 person = first.fromAddress.right(4).toUInt() - 2000;
    std::vector<QByteArray> late(person + 1, QByteArray("one more \xF0\x9F\x91\x8D"));
    REQUIRE(desk.deliver(late, 2) == 0);
    CHECK(waitFor([&] { return model.rowCount() == before + 1; }));
    CHECK(lastOf(model).content == QString::fromUtf8(late.back()));
    CHECK(desk.window().pane().view().isAtEnd());
    desk.picture("inbox");
}
