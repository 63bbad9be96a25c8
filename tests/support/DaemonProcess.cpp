// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaemonProcess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>

namespace uinbox::test {

namespace {

constexpr int kStartTimeoutMs = 30'000;
constexpr int kStopTimeoutMs = 15'000;
const QString kProgram = QStringLiteral(UINBOX_DAEMON_PATH);

}  // namespace

DaemonProcess::DaemonProcess(Options options, FakeCredentials credentials)
    : m_options(std::move(options)), m_credentials(std::move(credentials))
{
}

DaemonProcess::~DaemonProcess()
{
    kill();
}

bool DaemonProcess::start()
{
    if (m_token.isEmpty()) {
        const Outcome made = run({QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("--profile"), profile(),
                                  QStringLiteral("--name"), QStringLiteral("test")});
        m_token = made.out.trimmed();
        if (made.exitCode != 0 || m_token.isEmpty()) return false;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment());
    // A file, not a pipe: nobody reads while the tests' threads are busy, and a full pipe would stop the program.
    m_process->setStandardErrorFile(m_dir.filePath(QStringLiteral("log")), QIODevice::Append);
    m_process->start(kProgram, {QStringLiteral("--profile"), profile()});
    return readReadyLine();
}

bool DaemonProcess::readReadyLine()
{
    static const QRegularExpression pattern(QStringLiteral(R"(^ready webhook=127\.0\.0\.1:(\d+) api=127\.0\.0\.1:(\d+)$)"));
    const QDeadlineTimer deadline(kStartTimeoutMs);
    while (!m_process->canReadLine())
        if (deadline.hasExpired() || !m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime()))) return false;
    const auto match = pattern.match(QString::fromUtf8(m_process->readLine().trimmed()));
    m_webhookPort = match.captured(1).toUShort();
    m_apiPort = match.captured(2).toUShort();
    return match.hasMatch();
}

void DaemonProcess::kill()
{
    if (!isRunning()) return;
    m_process->kill();
    m_process->waitForFinished(kStopTimeoutMs);
}

int DaemonProcess::stop()
{
    if (!isRunning()) return -1;
    m_process->terminate();
    if (m_process->waitForFinished(kStopTimeoutMs))
        return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    kill();
    return -1;
}

void DaemonProcess::askToStop()
{
    if (isRunning()) m_process->terminate();
}

bool DaemonProcess::isRunning() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

QByteArray DaemonProcess::log() const
{
    QFile file(m_dir.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DaemonProcess::Outcome DaemonProcess::run(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(kProgram, arguments);
    Outcome outcome;
    if (process.waitForFinished(kStartTimeoutMs) && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(kStopTimeoutMs);
    }
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QProcessEnvironment DaemonProcess::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const char* name, const QByteArray& value) {
        environment.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    };
    set("TWILIO_ACCOUNT_SID", m_credentials.accountSid);
    set("TWILIO_AUTH_TOKEN", m_credentials.authToken);
    set("TWILIO_PHONE_NUMBER", "+15005550006");
    set("TWILIO_API_BASE", m_options.providerUrl);
    set("PUBLIC_BASE_URL", m_options.publicBase);
    set("PORT", "0");
    set("API_PORT", "0");
    set("UINBOX_RECONCILE_GRACE_MS", QByteArray::number(m_options.graceMs));
    set("UINBOX_UNDO_WINDOW_MS", "0");
    set("UINBOX_RATE_PER_SECOND", "100000");
    if (m_options.hasAllChannels) {
        set("TWILIO_WHATSAPP_NUMBER", "+15005550006");
        set("TWILIO_CONTENT_BASE", m_options.providerUrl);
        set("RESEND_API_KEY", FakeResend().apiKey());
        set("RESEND_FROM", "Acme <hello@acme.example>");
        set("RESEND_API_BASE", m_options.providerUrl);
    }
    for (const QString& entry : m_options.extraEnvironment) environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    return environment;
}

}  // namespace uinbox::test
