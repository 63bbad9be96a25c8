// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WallClockTimer.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

#ifdef Q_OS_LINUX
#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>
#include <cerrno>
#include <ctime>
#endif

namespace uinbox {

#ifdef Q_OS_LINUX
namespace {

/// How far the computer's clock is ahead of the time since it was started, sleep included: changes only when the clock is set.
std::chrono::milliseconds clockOffset()
{
    timespec sinceBoot{};
    clock_gettime(CLOCK_BOOTTIME, &sinceBoot);
    return SystemClock().now().time_since_epoch() -
           std::chrono::milliseconds(sinceBoot.tv_sec * 1000 + sinceBoot.tv_nsec / 1'000'000);
}

/// More than the time between two looks at two clocks.
constexpr std::chrono::milliseconds kNoticeable{500};

}  // namespace

/// The kernel keeps the moment: a timerfd on the real-time clock fires through sleep, and says when the clock is set.
class WallClockTimer::Impl {
public:
    explicit Impl(WallClockTimer& owner) : m_fd(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)), m_owner(owner)
    {
        if (m_fd < 0) qFatal("timerfd_create failed");  // out of descriptors: nothing else would work either
        m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &owner, [this] { onReadable(); });
    }
    ~Impl()
    {
        m_notifier.reset();
        ::close(m_fd);
    }
    void startAt(Timestamp moment)
    {
        // Zero would disarm it.
        const std::int64_t millis = std::max<std::int64_t>(toMillis(moment), 1);
        itimerspec when{};
        when.it_value.tv_sec = static_cast<time_t>(millis / 1000);
        when.it_value.tv_nsec = static_cast<long>(millis % 1000 * 1'000'000);
        // The clock may have been put since it was looked at last, and setting the timer anew would hide that.
        if (const auto by = clockMoved(); std::chrono::abs(by) >= kNoticeable)
            QMetaObject::invokeMethod(
                &m_owner, [&owner = m_owner, by] { Q_EMIT owner.clockChanged(by); }, Qt::QueuedConnection);
        timerfd_settime(m_fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
    }
    void stop()
    {
        const itimerspec never{};
        timerfd_settime(m_fd, 0, &never, nullptr);
    }

private:
    void onReadable()
    {
        std::uint64_t times = 0;
        if (::read(m_fd, &times, sizeof times) == sizeof times)
            Q_EMIT m_owner.timedOut();
        else if (errno == ECANCELED)
            Q_EMIT m_owner.clockChanged(clockMoved());
    }
    /// How far the clock was put since this was asked last.
    std::chrono::milliseconds clockMoved()
    {
        const auto offset = clockOffset();
        return offset - std::exchange(m_offset, offset);
    }

    int m_fd;
    std::chrono::milliseconds m_offset = clockOffset();
    WallClockTimer& m_owner;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
#else
/// Qt's timers do not count the time asleep everywhere, so the moment is looked at again every half minute.
class WallClockTimer::Impl {
public:
    explicit Impl(WallClockTimer& owner)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &owner, [this, &owner] {
            if (SystemClock().now() < m_moment) return arm();
            Q_EMIT owner.timedOut();
        });
    }
    void startAt(Timestamp moment)
    {
        m_moment = moment;
        arm();
    }
    void stop() { m_timer.stop(); }

private:
    void arm()
    {
        constexpr std::int64_t kLongestMs = 30'000;
        m_timer.start(static_cast<int>(std::clamp<std::int64_t>((m_moment - SystemClock().now()).count(), 0, kLongestMs)));
    }

    QTimer m_timer;
    Timestamp m_moment{};
};
#endif

WallClockTimer::WallClockTimer(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>(*this)) {}

WallClockTimer::~WallClockTimer() = default;

void WallClockTimer::startAt(Timestamp moment)
{
    m_impl->startAt(moment);
}

void WallClockTimer::stop()
{
    m_impl->stop();
}

}  // namespace uinbox
