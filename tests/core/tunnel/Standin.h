// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace uinbox::test {

/// A stand-in for a tunnel program (tests/support/tunnels), in a folder of its own.
class Standin {
public:
    explicit Standin(const QString& name) : m_program(m_dir.filePath(name))
    {
        REQUIRE(m_dir.isValid());
        const QDir source(QStringLiteral(UINBOX_TUNNELS));
        REQUIRE(QFile::copy(source.filePath(name), m_program));
        REQUIRE(QFile::copy(source.filePath(QStringLiteral("standin.py")), m_dir.filePath(QStringLiteral("standin.py"))));
    }

    /// False where the scripts' interpreter is not installed.
    [[nodiscard]] static bool canRun()
    {
        if (!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) return true;
        WARN("SKIPPED: no python3");
        return false;
    }

    [[nodiscard]] QString program() const { return m_program; }
    void setMode(const QByteArray& lines) const
    {
        QFile file(m_dir.filePath(QStringLiteral("mode")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(lines);
    }
    struct Run {
        qint64 pid = 0;
        QStringList arguments;
        QJsonObject environment;
    };
    [[nodiscard]] std::vector<Run> runs() const
    {
        std::vector<Run> all;
        QFile file(m_dir.filePath(QStringLiteral("runs")));
        if (!file.open(QIODevice::ReadOnly)) return all;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            if (json.isEmpty()) continue;
            all.push_back({json.value(u"pid").toInteger(), json.value(u"arguments").toVariant().toStringList(),
                           json.value(u"environment").toObject()});
        }
        return all;
    }

private:
    QTemporaryDir m_dir;
    QString m_program;
};

#ifdef Q_OS_UNIX
/// True while a process of that id runs; one that ended and was not waited for yet does not.
inline bool isAlive(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return ::kill(static_cast<pid_t>(pid), 0) == 0 && !QFile::exists(QStringLiteral("/proc/self"));
    const QByteArray text = stat.readAll();
    return !text.mid(text.lastIndexOf(')') + 2).startsWith('Z');
}
#endif

/// Waits that make tests quick.
template <class Timing>
[[nodiscard]] Timing quick()
{
    using namespace std::chrono_literals;
    Timing timing;
    timing.restartFirst = 20ms;
    timing.restartMost = 100ms;
    timing.missingProgram = 50ms;
    timing.askFirst = 20ms;
    timing.askLater = 100ms;
    timing.urlPatience = 20s;
    timing.endPatience = 500ms;
    timing.newName = 1ms;
    timing.proofGreen = 100ms;
    timing.proofMetered = 100ms;
    timing.proofRedFirst = 20ms;
    timing.proofRedMost = 100ms;
    timing.proofsBeforeRestart = 1000;
    timing.pointRetryFirst = 20ms;
    timing.pointRetryMost = 100ms;
    return timing;
}

}  // namespace uinbox::test
