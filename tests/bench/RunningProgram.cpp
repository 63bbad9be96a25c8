// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningProgram.h"

#include "PlainDatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <unistd.h>

#include <string>

namespace uinbox::bench {

namespace {

constexpr int kPatienceMs = 60'000;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number behind "Name:" in a file of /proc.
qint64 number(const QByteArray& text, const QByteArray& field)
{
    const qsizetype at = text.indexOf(field + ':');
    if (at < 0) return 0;
    return text.mid(at + field.size() + 1).simplified().split(' ').value(0).toLongLong();
}

}  // namespace

RunningProgram::RunningProgram(const QString& program, const QStringList& arguments, const QByteArray& sign)
    : m_process(std::make_unique<QProcess>())
{
    // No desktop of the person who measures: its buses and settings would be measured too.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    m_process->setProcessEnvironment(environment);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setReadChannel(QProcess::StandardError);
    QElapsedTimer time;
    time.start();
    m_process->start(program, arguments);
    waitFor(sign);
    m_taken = static_cast<double>(time.nsecsElapsed()) / 1e6;
}

RunningProgram::~RunningProgram()
{
    m_process->terminate();
    if (!m_process->waitForFinished(kPatienceMs / 6)) m_process->kill();
    m_process->waitForFinished();
}

void RunningProgram::waitFor(const QByteArray& sign)
{
    QByteArray said;
    while (!said.contains(sign)) {
        if (!m_process->waitForReadyRead(kPatienceMs)) throw CannotMeasure("the program was not painted: " + said.toStdString());
        said += m_process->readAllStandardError();
    }
}

double RunningProgram::sizeInMegabytes(const QString& file, const QByteArray& field) const
{
    constexpr double kKilobytesPerMegabyte = 1024.0;
    return static_cast<double>(number(contents(QStringLiteral("/proc/%1/%2").arg(m_process->processId()).arg(file)), field)) /
           kKilobytesPerMegabyte;
}

double RunningProgram::residentMegabytes() const
{
    return sizeInMegabytes(QStringLiteral("status"), "VmRSS");
}

double RunningProgram::privateMegabytes() const
{
    return sizeInMegabytes(QStringLiteral("smaps_rollup"), "Private_Dirty") +
           sizeInMegabytes(QStringLiteral("smaps_rollup"), "Private_Clean");
}

qint64 RunningProgram::wakeups() const
{
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(m_process->processId()));
    qint64 sum = 0;
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        sum += number(contents(tasks.filePath(task) + QStringLiteral("/status")), "voluntary_ctxt_switches");
    return sum;
}

double RunningProgram::cpuSeconds() const
{
    const QByteArray stat = contents(QStringLiteral("/proc/%1/stat").arg(m_process->processId()));
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

}  // namespace uinbox::bench
