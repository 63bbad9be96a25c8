// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Waiting.h"
#include "desktop/InstanceClient.h"
#include "desktop/InstanceServer.h"
#include "desktop/InstanceSocket.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// Another start, and what came of it.
struct Start {
    InstanceClient client;
    bool hasEnded = false;
    std::optional<Error> error;

    Start(const QString& socket, const StartRequest& request, std::chrono::milliseconds patience = 10s) : client(socket, patience)
    {
        QObject::connect(&client, &InstanceClient::finished, &client, [this](const std::optional<Error>& why) {
            hasEnded = true;
            error = why;
        });
        client.send(request);
    }
    /// True where it was taken.
    [[nodiscard]] bool ends()
    {
        REQUIRE(waitFor([&] { return hasEnded; }));
        return !error.has_value();
    }
};

const StartRequest kRequest{
    {QStringLiteral("tel:+12065550100"), QStringLiteral("a b\n\u00e9.pdf")}, QStringLiteral("/tmp"), QStringLiteral("token")};

/// The program on a profile of its own, without a screen and without a bus.
struct Program {
    QProcess process;

    explicit Program(const QString& profile, const QStringList& words = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        environment.insert(QStringLiteral("PORT"), QStringLiteral("0"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(UINBOX_PROGRAM), QStringList{QStringLiteral("--profile"), profile} + words);
        REQUIRE(process.waitForStarted());
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    [[nodiscard]] bool ends()
    {
        return waitFor([&] { return process.state() == QProcess::NotRunning; }, 40s);
    }
};

bool isListening(const QString& profile)
{
    QLocalSocket socket;
    socket.connectToServer(instanceSocket(profile));
    return socket.state() == QLocalSocket::ConnectedState;
}

}  // namespace

TEST_CASE("what another start asks for arrives whole")
{
    const QTemporaryDir profile;
    const QString socket = instanceSocket(profile.path());
    CHECK(socket.startsWith(profile.path()));
    InstanceServer server(socket);
    REQUIRE(server.listen());
    std::vector<StartRequest> requests;
    QObject::connect(&server, &InstanceServer::requested, [&](const StartRequest& request) { requests.push_back(request); });
    Start start(socket, kRequest);
    CHECK(start.ends());
    REQUIRE(waitFor([&] { return !requests.empty(); }));
    CHECK(requests.front() == kRequest);
    // Nobody else can even look at it.
    const auto others =
        QFileInfo(socket).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    CHECK(others == QFile::Permissions());
}

TEST_CASE("two profiles have two places, and a long path has one, too")
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    CHECK(instanceSocket(one.path()) != instanceSocket(other.path()));
    CHECK(instanceSocket(one.path()) == instanceSocket(one.path() + QStringLiteral("/.")));
    const QString deep = one.path() + u'/' + QString(120, u'x');
    CHECK(instanceSocket(deep).size() < 100);
    CHECK(instanceSocket(deep) != instanceSocket(deep + u'y'));
}

TEST_CASE("where nobody listens, where nobody answers, and what was left over")
{
    const QTemporaryDir profile;
    const QString socket = instanceSocket(profile.path());
    {
        Start start(socket, kRequest, 300ms);
        REQUIRE_FALSE(start.ends());
        CHECK(start.error->kind == ErrorKind::NotFound);
    }
    {
        // Takes the connection and says nothing.
        QLocalServer silent;
        REQUIRE(silent.listen(socket));
        Start start(socket, kRequest, 300ms);
        REQUIRE_FALSE(start.ends());
        CHECK(start.error->kind == ErrorKind::Timeout);
    }
    // A file that a crash left there is in nobody's way.
    QFile left(socket);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();
    InstanceServer server(socket);
    REQUIRE(server.listen());
    Start start(socket, kRequest);
    CHECK(start.ends());
}

TEST_CASE("a first program that is still starting is waited for")
{
    const QTemporaryDir profile;
    const QString socket = instanceSocket(profile.path());
    Start start(socket, kRequest);
    InstanceServer server(socket);
    REQUIRE(server.listen());
    CHECK(start.ends());
}

TEST_CASE("what is no request, or too much of one, is refused")
{
    const QTemporaryDir profile;
    InstanceServer server(instanceSocket(profile.path()));
    REQUIRE(server.listen());
    int requests = 0;
    QObject::connect(&server, &InstanceServer::requested, [&] { ++requests; });
    for (const QByteArray& bytes :
         {QByteArray("GET / HTTP/1.1\r\n"), QByteArray("{}\n"), QByteArray("{\"version\":1,\"words\":[1]}\n"),
          QByteArray("{\"version\":2}\n"), QByteArray("\n"), QByteArray(2'000'000, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(instanceSocket(profile.path()));
        socket.write(bytes);
        CHECK(waitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
    }
    CHECK(requests == 0);
    Start start(instanceSocket(profile.path()), kRequest);
    CHECK(start.ends());
    CHECK(requests == 1);
}

TEST_CASE("a second start of the program hands over and ends; one of another profile runs beside it")
{
    const QTemporaryDir profile;
    Program first(profile.path());
    REQUIRE(waitFor([&] { return isListening(profile.path()); }, 40s));
    Program second(profile.path(), {QStringLiteral("tel:+12065550100")});
    REQUIRE(second.ends());
    CHECK(second.process.exitCode() == 0);
    CHECK(first.process.state() == QProcess::Running);
    const QTemporaryDir elsewhere;
    Program third(elsewhere.path());
    CHECK(waitFor([&] { return isListening(elsewhere.path()); }, 40s));
}

TEST_CASE("a program that was killed is in nobody's way")
{
    const QTemporaryDir profile;
    {
        Program first(profile.path());
        REQUIRE(waitFor([&] { return isListening(profile.path()); }, 40s));
    }
    CHECK(QFileInfo::exists(instanceSocket(profile.path())));
    Program second(profile.path());
    CHECK(waitFor([&] { return isListening(profile.path()); }, 40s));
    CHECK(second.process.state() == QProcess::Running);
}

TEST_CASE("a first program that hangs is named by the second, which ends")
{
    const QTemporaryDir profile;
    Program first(profile.path());
    REQUIRE(waitFor([&] { return isListening(profile.path()); }, 40s));
    ::kill(static_cast<pid_t>(first.process.processId()), SIGSTOP);
    Program second(profile.path());
    QElapsedTimer time;
    time.start();
    REQUIRE(second.ends());
    CHECK(time.elapsed() < 20'000);
    CHECK(second.process.exitCode() == 1);
    CHECK(QString::fromUtf8(second.process.readAllStandardError()).contains(QStringLiteral("does not answer")));
}
