// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ssh -R for real: Debian's sshd on loopback, with keys and a folder of its own, and no rights but those of whoever runs the tests.

#include "LineWorld.h"

#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>

#ifdef Q_OS_LINUX

#include <sys/stat.h>
#include <unistd.h>

using namespace uinbox;
using namespace uinbox::test;

namespace {

QString sshdPath()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("sshd"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("sshd"),
                                                            {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
                           : found;
}

bool canRun()
{
    const bool hasAll = !sshdPath().isEmpty() && !QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty() &&
                        !QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty();
    if (!hasAll) WARN("SKIPPED: no sshd");
    return hasAll;
}

/// A server that lets one key in and forwards ports, until it dies.
class Sshd {
public:
    Sshd()
    {
        REQUIRE(m_dir.isValid());
        makeKey(QStringLiteral("host"));
        makeKey(QStringLiteral("user"));
        QTcpServer probe;
        REQUIRE(probe.listen(QHostAddress::LocalHost));
        m_port = probe.serverPort();
        probe.close();
        QFile config(m_dir.filePath(QStringLiteral("config")));
        REQUIRE(config.open(QIODevice::WriteOnly));
        config.write("ListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port) + "\nHostKey " + path("host") +
                     "\nAuthorizedKeysFile " + path("user.pub") + "\nPidFile none\nUsePAM no\nStrictModes no\n" +
                     "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n" +
                     "AllowTcpForwarding remote\nLogLevel VERBOSE\n");
        config.close();
        // As root it wants this folder, which its service makes elsewhere.
        if (::geteuid() == 0) ::mkdir("/run/sshd", 0755);
        start();
    }
    ~Sshd() { stop(); }
    Sshd(const Sshd&) = delete;
    Sshd& operator=(const Sshd&) = delete;

    void start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(sshdPath(), {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                                     m_dir.filePath(QStringLiteral("config"))});
        const bool isListening = waitFor([&] {
            m_log += m_process.readAll();
            return m_log.contains("Server listening") || m_process.state() == QProcess::NotRunning;
        });
        INFO(m_log.toStdString());
        REQUIRE(isListening);
        REQUIRE(m_process.state() == QProcess::Running);
    }
    void stop()
    {
        m_process.kill();
        (void)waitFor([&] { return m_process.state() == QProcess::NotRunning; });
        m_log.clear();
    }

    [[nodiscard]] LineSettings settings() const
    {
        LineSettings settings;
        settings.kind = TunnelKind::Ssh;
        settings.target = qEnvironmentVariable("USER", ::geteuid() == 0 ? QStringLiteral("root") : QString()) +
                          QStringLiteral("@127.0.0.1:%1").arg(m_port);
        settings.remote = QStringLiteral("0");
        settings.keyFile = m_dir.filePath(QStringLiteral("user"));
        settings.address = QStringLiteral("http://127.0.0.1:{port}");
        settings.knownHosts = m_dir.filePath(QStringLiteral("known hosts"));
        return settings;
    }
    void makeKey(const QString& name)
    {
        QFile::remove(m_dir.filePath(name));
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                                                    QStringLiteral("-N"), QString(), QStringLiteral("-f"), m_dir.filePath(name)});
        REQUIRE(waitFor([&] { return keygen.state() == QProcess::NotRunning; }));
        REQUIRE(keygen.exitCode() == 0);
    }

private:
    [[nodiscard]] QByteArray path(const char* name) const { return m_dir.filePath(QLatin1String(name)).toUtf8(); }

    QTemporaryDir m_dir;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

/// The ssh that is a child of this process; 0 where there is none.
pid_t sshChild()
{
    QFile children(QStringLiteral("/proc/self/task/%1/children").arg(::getpid()));
    if (!children.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& pid : children.readAll().split(' ')) {
        QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(pid)));
        if (!pid.isEmpty() && name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "ssh") return pid.toInt();
    }
    return 0;
}

}  // namespace

TEST_CASE("ssh -R: the light is green through a real server, and after a kill at another address to which the number is led")
{
    if (!canRun()) return;
    const Sshd sshd;
    LineWorld world;
    WatchedLine watched(world);
    watched.run(sshd.settings(), world.accounts());
    const bool isGreen = watched.becomes(LineLight::Green);
    INFO(watched.line.state().problem.detail.toStdString());
    REQUIRE(isGreen);
    const QUrl first = watched.line.state().publicUrl;
    CHECK(world.smsUrl() == first.toString() + QStringLiteral("/api/webhooks/twilio#rc=3&rp=all"));
    CHECK(first.port() != world.port);
    CHECK(QFile::exists(sshd.settings().knownHosts));

    const pid_t ssh = sshChild();
    REQUIRE(ssh > 0);
    ::kill(ssh, SIGKILL);
    REQUIRE(watched.becomes(LineLight::Red));
    // The server must not be given the same port again by chance.
    QTcpServer taken;
    (void)waitFor([&] { return taken.listen(QHostAddress::LocalHost, static_cast<quint16>(first.port())); });
    REQUIRE(watched.becomes(LineLight::Green));
    CHECK(watched.line.state().publicUrl != first);
    CHECK(world.smsUrl() == watched.line.state().publicUrl.toString() + QStringLiteral("/api/webhooks/twilio#rc=3&rp=all"));
    CHECK(watched.downs == 1);
    CHECK(watched.ups == 2);
}

TEST_CASE("ssh -R: a server that goes away and comes back is found again")
{
    if (!canRun()) return;
    Sshd sshd;
    LineWorld world;
    WatchedLine watched(world);
    watched.run(sshd.settings(), world.accounts());
    REQUIRE(watched.becomes(LineLight::Green));
    sshd.stop();
    // Its sessions outlive it; the connection is what breaks.
    ::kill(sshChild(), SIGKILL);
    REQUIRE(watched.becomes(LineCause::TunnelUnreachable));
    CHECK(watched.line.state().light == LineLight::Red);
    sshd.start();
    CHECK(watched.becomes(LineLight::Green));
}

TEST_CASE("ssh -R: a key that is not let in, and a server with another key than before, are said")
{
    if (!canRun()) return;
    Sshd sshd;
    LineWorld world;
    WatchedLine watched(world);
    watched.run(sshd.settings(), world.accounts());
    REQUIRE(watched.becomes(LineLight::Green));
    sshd.stop();
    sshd.makeKey(QStringLiteral("host"));
    sshd.start();
    ::kill(sshChild(), SIGKILL);
    REQUIRE(watched.becomes(LineCause::HostKeyChanged));

    LineSettings settings = sshd.settings();
    REQUIRE(QFile::remove(settings.knownHosts));
    Sshd other;
    settings.keyFile = other.settings().keyFile;
    watched.line.configure(settings, world.accounts());
    CHECK(watched.becomes(LineCause::TunnelSignInRefused));
}

#endif
