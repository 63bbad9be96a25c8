// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CpuTime.h"

#include <QFile>
#include <QList>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <thread>

namespace uinbox::bench {

namespace {

double secondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double cpuSeconds(__rusage_who who)
{
    rusage usage{};
    getrusage(who, &usage);
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

/// Busy seconds of all processors since the machine started, proc(5): user, nice, system, irq, softirq and steal.
double machineCpuSeconds()
{
    QFile file(QStringLiteral("/proc/stat"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> fields = file.readLine().simplified().split(' ');
    double ticks = 0;
    for (const int i : {1, 2, 3, 6, 7, 8}) ticks += fields.value(i).toDouble();
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

}  // namespace

double threadCpuSeconds()
{
    return cpuSeconds(RUSAGE_THREAD);
}

double processCpuSeconds()
{
    return cpuSeconds(RUSAGE_SELF);
}

OthersCpu::OthersCpu() : m_start(std::chrono::steady_clock::now()), m_machine(machineCpuSeconds()), m_own(processCpuSeconds()) {}

double OthersCpu::percent() const
{
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    const double others = (machineCpuSeconds() - m_machine) - (processCpuSeconds() - m_own);
    return std::clamp(100 * others / (wall * std::max(1U, std::thread::hardware_concurrency())), 0.0, 100.0);
}

}  // namespace uinbox::bench
