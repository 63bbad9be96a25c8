// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>
#include <memory>

class QProcess;

namespace uinbox::bench {

/// A program of ours as a process of its own, from its start to the moment it says that it is painted. Ended when this is destroyed.
/// Throws CannotMeasure. Main thread.
class RunningProgram {
public:
    /// `sign` is what it writes to standard error when it is painted.
    RunningProgram(const QString& program, const QStringList& arguments, const QByteArray& sign);
    ~RunningProgram();
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;

    /// From the call that started it.
    [[nodiscard]] double millisecondsToPaint() const { return m_taken; }
    [[nodiscard]] double residentMegabytes() const;
    /// What it has for itself, without what it shares with other programs.
    [[nodiscard]] double privateMegabytes() const;
    /// How often its threads were woken so far.
    [[nodiscard]] qint64 wakeups() const;
    /// Processor seconds so far.
    [[nodiscard]] double cpuSeconds() const;

private:
    void waitFor(const QByteArray& sign);
    [[nodiscard]] double sizeInMegabytes(const QString& file, const QByteArray& field) const;

    std::unique_ptr<QProcess> m_process;
    double m_taken = 0;
};

}  // namespace uinbox::bench
