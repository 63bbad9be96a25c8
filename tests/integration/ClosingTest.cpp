// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens behind a window that is closed.

#include "FakeProvider.h"
#include "SmashedTable.h"
#include "Waiting.h"

#include "contacts/ContactService.h"
#include "desktop/DesktopProgram.h"
#include "shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr int kNeverEnded = 99;

/// The exit code of a program whose window is closed as soon as its event loop runs.
int codeOnceClosed(ui::MainWindow& window)
{
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, [] { QCoreApplication::exit(kNeverEnded); });
    patience.start(30s);
    QTimer::singleShot(0, &window, &QWidget::close);
    return QApplication::exec();
}

QAbstractButton* buttonIn(const QWidget& where, const QString& text)
{
    for (QAbstractButton* each : where.findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text().remove(u'&') == text) return each;
    return nullptr;
}

QMessageBox* shownQuestion()
{
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* box = qobject_cast<QMessageBox*>(each); box && box->isVisible()) return box;
    return nullptr;
}

void connectAccount(const FakeProvider& provider)
{
    qputenv("TWILIO_ACCOUNT_SID", provider.credentials().accountSid);
    qputenv("TWILIO_AUTH_TOKEN", provider.credentials().authToken);
    qputenv("TWILIO_PHONE_NUMBER", "+15005550006");
    qputenv("TWILIO_MESSAGING_SERVICE_SID", "MG00000000000000000000000000000001");
    qputenv("TWILIO_API_BASE", provider.baseUrl());
    qputenv("PUBLIC_BASE_URL", "https://inbox.example.com");
    qputenv("PORT", "0");
}

Message scheduleText(app::Backend& backend, const QString& text)
{
    ContactInput person;
    person.name = QStringLiteral("Maria Alvarez");
    person.phone = QStringLiteral("+14155552001");
    const auto contact = await(backend.contacts().create(person));
    REQUIRE(contact);
    const auto when = wallTimeOf(backend.clock().now() + 2h, "UTC");
    REQUIRE(when);
    OutgoingMessage message;
    message.contactId = contact->id;
    message.content = text;
    message.schedule = Schedule{*when};
    const auto receipt = await(backend.sending().send(message));
    REQUIRE(receipt);
    return receipt->message;
}

}  // namespace

TEST_CASE("closing the window hands what is scheduled over to the provider before the program ends", "[integration][window]")
{
    // No keychain on a test machine: the environment has what is needed.
    const ExpectedWarnings keychain(QStringLiteral("keychain"));
    FakeProvider provider;
    connectAccount(provider);
    const QTemporaryDir dir;
    app::DesktopOptions options;
    options.profileDir = dir.filePath(QStringLiteral("profile"));
    const auto program = std::make_unique<app::DesktopProgram>(*qApp, options);
    REQUIRE_FALSE(program->start().has_value());
    bool isStarted = false;
    const QObject context;
    QObject::connect(program->backend(), &app::Backend::started, &context, [&isStarted] { isStarted = true; });
    REQUIRE(waitFor([&isStarted] { return isStarted; }));

    const QString text = QStringLiteral("See you tomorrow at nine.");
    const Message scheduled = scheduleText(*program->backend(), text);
    CHECK(provider.twilio().messages().empty());
    CHECK(codeOnceClosed(*program->window()) == 0);

    const std::vector<FakeMessage> held = provider.twilio().messages();
    REQUIRE(held.size() == 1);
    CHECK(held.front().status == "scheduled");
    CHECK(held.front().body == text);
    CHECK(held.front().sendAt / 1000 == toMillis(*scheduled.scheduledAt) / 1000);
    CHECK_FALSE(program->window()->isVisible());
}

TEST_CASE("a message that could still be taken back reaches the provider before the program ends, where the person says so",
          "[integration][window]")
{
    const ExpectedWarnings keychain(QStringLiteral("keychain"));
    FakeProvider provider;
    connectAccount(provider);
    const QTemporaryDir dir;
    app::DesktopOptions options;
    options.profileDir = dir.filePath(QStringLiteral("profile"));
    const auto program = std::make_unique<app::DesktopProgram>(*qApp, options);
    REQUIRE_FALSE(program->start().has_value());
    bool isStarted = false;
    const QObject context;
    QObject::connect(program->backend(), &app::Backend::started, &context, [&isStarted] { isStarted = true; });
    REQUIRE(waitFor([&isStarted] { return isStarted; }));
    ContactInput person;
    person.name = QStringLiteral("Maria Alvarez");
    person.phone = QStringLiteral("+14155552001");
    const auto contact = await(program->backend()->contacts().create(person));
    REQUIRE(contact);
    OutgoingMessage message;
    message.contactId = contact->id;
    message.content = QStringLiteral("Running late");
    message.undoWindow = 30s;
    REQUIRE(await(program->backend()->sending().send(message)));

    // Pressed when it is there.
    QTimer answer;
    QObject::connect(&answer, &QTimer::timeout, &answer, [&answer] {
        auto* send = shownQuestion() ? buttonIn(*shownQuestion(), QStringLiteral("Send now and quit")) : nullptr;
        if (!send) return;
        answer.stop();
        CHECK(shownQuestion()->text() == u"Your message to Maria Alvarez has not left yet.");
        QTest::mouseClick(send, Qt::LeftButton);
    });
    answer.start(5ms);
    CHECK(codeOnceClosed(*program->window()) == 0);
    CHECK_FALSE(answer.isActive());
    const std::vector<FakeMessage> sent = provider.twilio().messages();
    REQUIRE(sent.size() == 1);
    CHECK(sent.front().body == u"Running late");
}

TEST_CASE("a database of which one table is damaged is repaired from the window: an empty inbox begins, and the old file is kept",
          "[integration][window]")
{
    const ExpectedWarnings expected(QStringLiteral("keychain|damaged|malformed"));
    const QTemporaryDir dir;
    app::DesktopOptions options;
    options.profileDir = dir.filePath(QStringLiteral("profile"));
    REQUIRE(QDir().mkpath(options.profileDir));
    const QString file = QDir(options.profileDir).filePath(QStringLiteral("inbox.db"));
    REQUIRE(db::Database::open({file, QDir(options.profileDir).filePath(QStringLiteral("backups")), 1}));
    smashTable(file, "message");

    const auto program = std::make_unique<app::DesktopProgram>(*qApp, options);
    REQUIRE_FALSE(program->start().has_value());
    const QPointer<ui::MainWindow> window = program->window();
    CHECK_FALSE(await(program->backend()->database().read(
        [](db::Connection& connection) -> Result<> { return connection.execute("SELECT * FROM message"); })));
    REQUIRE(waitFor([&] { return buttonIn(*window, QStringLiteral("Repair…")) != nullptr; }));
    QTest::mouseClick(buttonIn(*window, QStringLiteral("Repair…")), Qt::LeftButton);
    REQUIRE(waitFor([] { return shownQuestion() != nullptr; }));
    // Nothing of the inbox is left: nobody has its files.
    CHECK_FALSE(window);
    CHECK_FALSE(program->backend());
    CHECK(shownQuestion()->text() == u"Your inbox cannot be read.");
    CHECK(buttonIn(*shownQuestion(), QStringLiteral("Open it as it is")));
    QTest::mouseClick(buttonIn(*shownQuestion(), QStringLiteral("Begin an empty inbox")), Qt::LeftButton);
    REQUIRE(waitFor([&] { return program->window() && program->window()->isVisible(); }));
    CHECK_FALSE(program->backend()->database().damage());
    CHECK(QDir(options.profileDir).entryList({QStringLiteral("inbox.db.damaged-*")}).size() == 1);
    CHECK(codeOnceClosed(*program->window()) == 0);
}

TEST_CASE("the demo ends when its window is closed", "[integration][window]")
{
    app::DesktopOptions options;
    options.demoSeed = 1;
    const auto program = std::make_unique<app::DesktopProgram>(*qApp, options);
    REQUIRE_FALSE(program->start().has_value());
    REQUIRE(waitFor([&program] { return program->window() && program->window()->isVisible(); }));
    CHECK(codeOnceClosed(*program->window()) == 0);
}
