// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/TunnelProcess.h"

#include "base/Logging.h"
#include "http/Answers.h"
#include "tunnel/ChildEnvironment.h"

#include <QHostAddress>
#include <QTcpServer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#include <csignal>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace uinbox {

namespace {

constexpr qsizetype kMaxAnswer = 256 * 1024;
constexpr std::chrono::milliseconds kAnswerTimeout{5'000};
#ifdef Q_OS_UNIX
constexpr long kMostFiles = 65'536;
#endif

/// A port that is free now; 0 where there is none.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

http::ClientRequest question(const QUrl& url)
{
    http::ClientRequest request;
    request.url = url;
    request.headers.add("Accept", "application/json");
    request.connectTimeout = kAnswerTimeout;
    request.timeout = kAnswerTimeout;
    request.maxBodyBytes = kMaxAnswer;
    return request;
}

#ifdef Q_OS_UNIX
/// In the child, before it becomes the program: nothing of what we have open goes along. A listening socket that does is open for as long
/// as the child is, and takes connections that nobody answers. Not closed but marked, for Qt reports a failed start through one of them.
void keepFilesFromProgram()
{
#ifdef CLOSE_RANGE_CLOEXEC
    if (::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC) == 0) return;
#endif
    const long most = std::min(::sysconf(_SC_OPEN_MAX), kMostFiles);
    for (int file = 3; file < most; ++file) ::fcntl(file, F_SETFD, FD_CLOEXEC);
}
#endif

QByteArray withoutSecrets(QByteArray line, const TunnelCommand& command)
{
    for (const auto& [name, secret] : command.secrets)
        if (!secret.isEmpty()) line.replace(secret.expose(), "[hidden]");
    return line;
}

}  // namespace

TunnelProcess::TunnelProcess(std::unique_ptr<TunnelProgram> program, quint16 localPort, LineTiming timing,
                             http::HttpTransport& transport, QObject* parent)
    : QObject(parent),
      m_program(std::move(program)),
      m_ports{localPort, 0},
      m_timing(timing),
      m_transport(transport),
      m_backoff(timing.restartFirst, timing.restartMost)
{
    for (QTimer* timer : {&m_relaunch, &m_asking, &m_patience, &m_killing}) timer->setSingleShot(true);
    connect(&m_relaunch, &QTimer::timeout, this, &TunnelProcess::launch);
    connect(&m_asking, &QTimer::timeout, this, &TunnelProcess::ask);
    connect(&m_killing, &QTimer::timeout, this, [this] {
        if (m_process) m_process->kill();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT troubled(m_complaint.value_or(LineProblem{LineCause::NoUrl, QString::fromUtf8(m_lastLine)}));
    });
}

TunnelProcess::~TunnelProcess()
{
    if (!m_process) return;
    m_process->disconnect(this);
    m_process->kill();
    retire();
}

void TunnelProcess::start()
{
    m_isStopping = false;
    if (!isRunning()) launch();
}

void TunnelProcess::stop()
{
    m_isStopping = true;
    m_isRestarting = false;
    m_relaunch.stop();
    end();
}

void TunnelProcess::restart()
{
    m_backoff.reset();
    m_isRestarting = isRunning();
    if (m_isRestarting) return end();
    m_relaunch.stop();
    start();
}

void TunnelProcess::end()
{
    m_asking.stop();
    m_patience.stop();
    if (!isRunning()) {
        if (m_isStopping) QMetaObject::invokeMethod(this, &TunnelProcess::ended, Qt::QueuedConnection);
        return;
    }
    m_process->terminate();
    m_killing.start(m_timing.endPatience);
}

void TunnelProcess::launch()
{
    m_ports.api = m_program->takesApiPort() ? freePort() : 0;
    m_command = m_program->command(m_ports);
    m_url.clear();
    m_complaint.reset();
    m_lastLine.clear();
    m_out = {};
    m_err = {};
    m_process = new QProcess(this);
    prepare(*m_process, m_command);
    qCInfo(lcTunnel) << "starting" << m_command.program;
    m_runs.start();
    m_process->start(m_command.program, m_command.arguments);
    // Starting may have failed already.
    if (!isRunning()) return;
    m_patience.start(m_timing.urlPatience);
    m_asking.start(m_timing.askFirst);
    if (const auto known = m_program->knownUrl()) learn(*known);
}

void TunnelProcess::prepare(QProcess& process, const TunnelCommand& command)
{
    QProcessEnvironment environment = childEnvironment(QProcessEnvironment::systemEnvironment(), command.keptVariables);
    for (const auto& [name, secret] : command.secrets) environment.insert(name, QString::fromUtf8(secret.expose()));
    process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([parent = ::getpid()] {
        keepFilesFromProgram();
#ifdef Q_OS_LINUX
        // Whatever becomes of us: a tunnel that is left behind leads strangers to whoever gets our port next, and keeps its name from its
        // successor. The parent may be gone before the child says so.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
        if (::getppid() != parent) ::_exit(1);
    });
#endif
    connect(&process, &QProcess::readyReadStandardOutput, this, [this] { readOutput(QProcess::StandardOutput); });
    connect(&process, &QProcess::readyReadStandardError, this, [this] { readOutput(QProcess::StandardError); });
    connect(&process, &QProcess::errorOccurred, this, &TunnelProcess::onErrorOccurred);
    connect(&process, &QProcess::finished, this, &TunnelProcess::onFinished);
}

void TunnelProcess::readOutput(QProcess::ProcessChannel channel)
{
    const bool isOut = channel == QProcess::StandardOutput;
    const QByteArray bytes = isOut ? m_process->readAllStandardOutput() : m_process->readAllStandardError();
    for (const QByteArray& line : (isOut ? m_out : m_err).add(bytes)) hear(line);
}

void TunnelProcess::hear(const QByteArray& line)
{
    if (line.trimmed().isEmpty()) return;
    m_lastLine = withoutSecrets(line.left(300), m_command);
    qCDebug(lcTunnel).noquote() << m_command.program << "says:" << QString::fromUtf8(withoutSecrets(line, m_command));
    TunnelNews news = m_program->readLine(line);
    if (news.apiPort != 0) m_ports.api = news.apiPort;
    if (news.problem && !m_complaint) {
        news.problem->detail = QString::fromUtf8(withoutSecrets(news.problem->detail.toUtf8(), m_command));
        m_complaint = news.problem;
        qCInfo(lcTunnel).noquote() << m_command.program << "complains:" << m_complaint->detail;
        Q_EMIT troubled(*m_complaint);
    }
    if (news.url) learn(*news.url);
}

void TunnelProcess::learn(const QUrl& url)
{
    m_patience.stop();
    m_complaint.reset();
    if (url == m_url) return;
    m_url = url;
    qCInfo(lcTunnel) << "the public address is" << url.toString();
    Q_EMIT urlLearnt(url);
}

void TunnelProcess::onErrorOccurred(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart) return;  // the others are followed by finished()
    m_asking.stop();
    m_patience.stop();
    const QString why = m_process->errorString();
    retire();
    if (m_isStopping) return Q_EMIT ended();
    m_isRestarting = false;
    qCInfo(lcTunnel).noquote() << m_command.program << "cannot be started:" << why;
    m_relaunch.start(m_timing.missingProgram);
    Q_EMIT stopped({LineCause::ProgramMissing, m_command.program});
}

void TunnelProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    m_asking.stop();
    m_patience.stop();
    m_killing.stop();
    readOutput(QProcess::StandardOutput);
    readOutput(QProcess::StandardError);
    for (OutputLines* lines : {&m_out, &m_err}) hear(lines->takeRest());
    retire();
    if (m_isStopping) return Q_EMIT ended();
    if (m_isRestarting) {
        m_isRestarting = false;
        return launch();
    }
    if (m_runs.elapsed() >= m_timing.steadyAfter.count()) m_backoff.reset();
    const QString how = status == QProcess::CrashExit ? QStringLiteral("killed") : QStringLiteral("exit code %1").arg(exitCode);
    qCInfo(lcTunnel).noquote() << m_command.program << "ended:" << how;
    m_relaunch.start(m_backoff.next());
    Q_EMIT stopped(m_complaint.value_or(
        LineProblem{LineCause::ProgramStopped,
                    QStringLiteral("%1: %2 %3").arg(m_command.program, how, QString::fromUtf8(m_lastLine)).trimmed()}));
}

void TunnelProcess::retire()
{
    // It may be what is calling us; and one that is still dying must not be waited for.
    QProcess* process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    process->setParent(nullptr);
    if (process->state() == QProcess::NotRunning) return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
}

void TunnelProcess::ask()
{
    if (!isRunning()) return;
    auto questions = m_program->questions(m_ports.api);
    m_asking.start(m_url.isEmpty() ? m_timing.askFirst : m_timing.askLater);
    if (!questions.empty()) return askNext(std::move(questions));
    if (!m_url.isEmpty()) askHealth();
}

void TunnelProcess::askNext(std::vector<QUrl> questions)
{
    const QUrl first = questions.front();
    questions.erase(questions.begin());
    const auto done = [this, rest = std::move(questions), run = m_process](const http::TransportResult& result) {
        // An answer of a run that is over says nothing.
        if (run != m_process || !isRunning()) return;
        const bool isAnswer = result && result->status == 200;
        if (const auto url = isAnswer ? m_program->urlIn(result->body, m_ports) : std::nullopt)
            learn(*url);
        else if (!rest.empty())
            return askNext(rest);
        askHealth();
    };
    http::whenAnswered(m_transport.send(question(first)), this, done);
}

void TunnelProcess::askHealth()
{
    const auto health = m_ports.api == 0 ? std::nullopt : m_program->healthQuestion(m_ports.api);
    if (!health) return;
    http::whenAnswered(m_transport.send(question(*health)), this, [this, run = m_process](const http::TransportResult& result) {
        if (run != m_process || !isRunning() || !result) return;
        if (const auto problem = m_program->problemIn(*result); problem && !m_url.isEmpty()) Q_EMIT troubled(*problem);
    });
}

}  // namespace uinbox
