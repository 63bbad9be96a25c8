// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/TunnelProcess.h"

#include "ChildOfOurs.h"
#include "Standin.h"

#include "http/HttpClient.h"
#include "tunnel/ChildEnvironment.h"
#include "tunnel/Ngrok.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

/// A process with what it said.
struct Watched {
    http::HttpClient http;
    TunnelProcess process;
    std::vector<QUrl> urls;
    std::vector<LineProblem> troubles;
    std::vector<LineProblem> stops;
    int ends = 0;

    Watched(TunnelKind kind, const QString& program, LineTiming timing = quick<LineTiming>(), LineSettings settings = {})
        : process(made(kind, program, std::move(settings)), 3000, timing, http)
    {
        QObject::connect(&process, &TunnelProcess::urlLearnt, [this](const QUrl& url) { urls.push_back(url); });
        QObject::connect(&process, &TunnelProcess::troubled, [this](const LineProblem& problem) { troubles.push_back(problem); });
        QObject::connect(&process, &TunnelProcess::stopped, [this](const LineProblem& problem) { stops.push_back(problem); });
        QObject::connect(&process, &TunnelProcess::ended, [this] { ++ends; });
        process.start();
    }

    static std::unique_ptr<TunnelProgram> made(TunnelKind kind, const QString& program, LineSettings settings)
    {
        settings.kind = kind;
        settings.program = program;
        return makeTunnelProgram(settings);
    }
};

/// Sets variables for as long as it lives.
class Variables {
public:
    explicit Variables(QByteArrayList names) : m_names(std::move(names))
    {
        for (const QByteArray& name : m_names) qputenv(name.constData(), "canary-" + name);
    }
    ~Variables()
    {
        for (const QByteArray& name : m_names) qunsetenv(name.constData());
    }
    Variables(const Variables&) = delete;
    Variables& operator=(const Variables&) = delete;

private:
    QByteArrayList m_names;
};

}  // namespace

TEST_CASE("each stand-in's address is learnt, whether it is in the output or only in the API")
{
    if (!Standin::canRun()) return;
    const auto [kind, name, mode] = GENERATE(table<TunnelKind, QString, QByteArray>({
        {TunnelKind::Ngrok, QStringLiteral("ngrok"), ""},
        {TunnelKind::Ngrok, QStringLiteral("ngrok"), "says=nothing"},
        {TunnelKind::Ngrok, QStringLiteral("ngrok"), "says=nothing\napi=old"},
        {TunnelKind::CloudflaredQuick, QStringLiteral("cloudflared"), ""},
        {TunnelKind::CloudflaredQuick, QStringLiteral("cloudflared"), "says=nothing"},
        {TunnelKind::Tailscale, QStringLiteral("tailscale"), ""},
    }));
    CAPTURE(name, mode);
    const Standin standin(name);
    standin.setMode(mode);
    Watched watched(kind, standin.program());
    REQUIRE(waitFor([&] { return !watched.urls.empty(); }));
    CHECK(watched.urls.front().host() == QStringLiteral("127.0.0.1"));
    CHECK(watched.stops.empty());
    CHECK(watched.troubles.empty());
}

TEST_CASE("none of our secrets is in the environment of a program, and its own is not in its arguments")
{
    if (!Standin::canRun()) return;
    const QByteArrayList secrets{"TWILIO_AUTH_TOKEN", "TWILIO_API_KEY_SECRET", "RESEND_API_KEY",   "RESEND_WEBHOOK_SECRET",
                                 "DATABASE_URL",      "TUNNEL_TOKEN",          "UINBOX_SOMETHING", "AWS_SECRET_ACCESS_KEY"};
    const Variables canaries(secrets);
    const Standin standin(QStringLiteral("cloudflared"));
    LineSettings settings;
    settings.address = QStringLiteral("https://in.example.com");
    settings.token = Secret(QByteArrayLiteral("a-token-of-the-tunnel"));
    Watched watched(TunnelKind::CloudflaredNamed, standin.program(), quick<LineTiming>(), settings);
    REQUIRE(waitFor([&] { return !watched.troubles.empty(); }));
    CHECK(watched.troubles.front().cause == LineCause::TunnelSignInRefused);
    const auto runs = standin.runs();
    REQUIRE_FALSE(runs.empty());
    const QJsonObject environment = runs.front().environment;
    for (const QByteArray& name : secrets) {
        CAPTURE(name);
        if (name != "TUNNEL_TOKEN") CHECK_FALSE(environment.contains(QString::fromLatin1(name)));
    }
    CHECK_FALSE(QJsonDocument(environment).toJson().contains("canary-"));
    CHECK(environment.value(u"TUNNEL_TOKEN").toString() == QStringLiteral("a-token-of-the-tunnel"));
    CHECK(environment.contains(u"PATH"));
    CHECK_FALSE(runs.front().arguments.join(u' ').contains(QStringLiteral("a-token")));
}

TEST_CASE("what a program needs of our environment it gets, and what it names")
{
    QProcessEnvironment ours;
    for (const char* name : {"PATH", "HOME", "LC_ALL", "SSH_AUTH_SOCK", "https_proxy", "NGROK_AUTHTOKEN", "MY_TOKEN"})
        ours.insert(QLatin1String(name), QStringLiteral("x"));
    QStringList kept = childEnvironment(ours, {}).keys();
    kept.sort();
    CHECK(kept == QStringList{QStringLiteral("HOME"), QStringLiteral("LC_ALL"), QStringLiteral("PATH"),
                              QStringLiteral("SSH_AUTH_SOCK"), QStringLiteral("https_proxy")});
    CHECK(childEnvironment(ours, {QStringLiteral("NGROK_*")}).contains(QStringLiteral("NGROK_AUTHTOKEN")));
}

TEST_CASE("a program that is not there is named, and looked for again without haste")
{
    LineTiming timing = quick<LineTiming>();
    timing.missingProgram = std::chrono::hours(1);
    Watched watched(TunnelKind::Ngrok, QStringLiteral("/nowhere/ngrok"), timing);
    REQUIRE(waitFor([&] { return !watched.stops.empty(); }));
    CHECK(watched.stops.front() == LineProblem{LineCause::ProgramMissing, QStringLiteral("/nowhere/ngrok")});
    CHECK_FALSE(watched.process.isRunning());
    (void)waitFor([] { return false; }, std::chrono::milliseconds(100));
    CHECK(watched.stops.size() == 1);
}

#ifdef Q_OS_UNIX

TEST_CASE("a killed program is started again, and its new address learnt")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("tailscale"));
    Watched watched(TunnelKind::Tailscale, standin.program());
    REQUIRE(waitFor([&] { return watched.urls.size() == 1; }));
    ::kill(static_cast<pid_t>(watched.process.processId()), SIGKILL);
    REQUIRE(waitFor([&] { return watched.stops.size() == 1; }));
    CHECK(watched.stops.front().cause == LineCause::ProgramStopped);
    REQUIRE(waitFor([&] { return watched.urls.size() == 2; }));
    CHECK(standin.runs().size() == 2);
}

TEST_CASE("a program is asked to end, and is gone when that is said")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("tailscale"));
    Watched watched(TunnelKind::Tailscale, standin.program());
    REQUIRE(waitFor([&] { return !watched.urls.empty(); }));
    const qint64 pid = watched.process.processId();
    watched.process.stop();
    REQUIRE(waitFor([&] { return watched.ends == 1; }));
    CHECK_FALSE(isAlive(pid));
    CHECK(watched.stops.empty());
}

TEST_CASE("a program that does not end when asked is ended")
{
    Watched watched(TunnelKind::Tailscale, stubbornProgram());
    REQUIRE(waitFor([&] { return !watched.urls.empty(); }));
    const qint64 pid = watched.process.processId();
    watched.process.stop();
    REQUIRE(waitFor([&] { return watched.ends == 1; }));
    CHECK_FALSE(isAlive(pid));
}

TEST_CASE("a program goes with the object that owns it")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("tailscale"));
    auto watched = std::make_unique<Watched>(TunnelKind::Tailscale, standin.program());
    REQUIRE(waitFor([&] { return !watched->urls.empty(); }));
    const qint64 pid = watched->process.processId();
    watched.reset();
    CHECK(waitFor([&] { return !isAlive(pid); }));
}

#endif

TEST_CASE("what a program complained of before it ended is the cause, and each end waits longer than the one before")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("ngrok"));
    standin.setMode("error=ERR_NGROK_334");
    Watched watched(TunnelKind::Ngrok, standin.program());
    REQUIRE(waitFor([&] { return watched.stops.size() >= 2; }));
    CHECK(watched.stops[0].cause == LineCause::TunnelBusy);
    CHECK(watched.stops[1].cause == LineCause::TunnelBusy);
    using std::chrono::milliseconds;
    Backoff backoff(milliseconds(1000), milliseconds(60'000));
    for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) CHECK(backoff.next() == std::chrono::seconds(seconds));
    backoff.reset();
    CHECK(backoff.next() == std::chrono::seconds(1));
}

TEST_CASE("a program that says no address in time is in trouble")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("ngrok"));
    standin.setMode("says=nothing\napi=old");
    // It does lead somewhere, but not to the port that we asked for.
    class Deaf final : public TunnelProgram {
    public:
        explicit Deaf(QString program) : m_program(std::move(program)) {}
        TunnelCommand command(TunnelPorts ports) const override
        {
            LineSettings settings;
            settings.program = m_program;
            return Ngrok(settings).command(ports);
        }
        TunnelNews readLine(const QByteArray&) const override { return {}; }

    private:
        QString m_program;
    };
    http::HttpClient http;
    LineTiming timing = quick<LineTiming>();
    timing.urlPatience = std::chrono::milliseconds(50);
    TunnelProcess process(std::make_unique<Deaf>(standin.program()), 3000, timing, http);
    std::vector<LineProblem> troubles;
    QObject::connect(&process, &TunnelProcess::troubled, [&](const LineProblem& problem) { troubles.push_back(problem); });
    process.start();
    REQUIRE(waitFor([&] { return !troubles.empty(); }));
    CHECK(troubles.front().cause == LineCause::NoUrl);
}

TEST_CASE("lines are cut at their ends, without colours, and not longer than they may be")
{
    OutputLines lines;
    CHECK(lines.add("one\r\ntw").size() == 1);
    const auto two = lines.add("o\n\x1b[31mred\x1b[0m\nrest");
    REQUIRE(two.size() == 2);
    CHECK(two[0] == "two");
    CHECK(two[1] == "red");
    CHECK(lines.takeRest() == "rest");
    const auto pieces = lines.add(QByteArray(20'000, 'x'));
    REQUIRE(pieces.size() == 1);
    CHECK(pieces[0].size() == 8 * 1024);
    CHECK(lines.takeRest().isEmpty());
}

#ifdef Q_OS_LINUX

// Run by the next test, in a process of its own.
TEST_CASE("holds a tunnel until it is killed", "[.tunnel-owner]")
{
    if (!qEnvironmentVariableIsSet("UINBOX_TEST_STANDIN")) return;
    Watched watched(TunnelKind::Tailscale, qEnvironmentVariable("UINBOX_TEST_STANDIN"));
    (void)waitFor([] { return false; }, std::chrono::minutes(2));
}

TEST_CASE("kill -9 of us ends the tunnel, too")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("tailscale"));
    QProcess owner;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("UINBOX_TEST_STANDIN"), standin.program());
    owner.setProcessEnvironment(environment);
    owner.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.tunnel-owner]")});
    REQUIRE(waitFor([&] { return !standin.runs().empty(); }));
    const qint64 pid = standin.runs().front().pid;
    CHECK(isAlive(pid));
    ::kill(static_cast<pid_t>(owner.processId()), SIGKILL);
    CHECK(waitFor([&] { return !isAlive(pid); }));
    REQUIRE(waitFor([&] { return owner.state() == QProcess::NotRunning; }));
}

#endif
