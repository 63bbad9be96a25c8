// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Lifecycle.h"

#include "base/Logging.h"
#include "common/Backend.h"

#include <QNetworkInformation>
#include <QTimer>

namespace uinbox::app {

namespace {

/// logind waits five seconds by itself.
constexpr std::chrono::milliseconds kBeforeSleep{4'000};
/// Qt loads a library for it, and the window is to be seen first. What is sent before finds the network by itself.
constexpr std::chrono::milliseconds kUntilNetwork{1'000};

}  // namespace

Lifecycle::Lifecycle(Backend& backend, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent), m_backend(backend), m_patience(patience)
{
    connect(&m_sleep, &SleepWatch::aboutToSleep, this, [this] {
        onFinished(m_backend.shutDown(kBeforeSleep), this, [this](const Result<int>& handedOver) {
            qCInfo(lcApp) << "going to sleep," << handedOver.value_or(0) << "scheduled message(s) handed over";
            m_sleep.letGo();
        });
    });
    connect(&m_sleep, &SleepWatch::woke, &m_backend, &Backend::wakeUp);
    QTimer::singleShot(kUntilNetwork, this, &Lifecycle::watchNetwork);
}

void Lifecycle::watchNetwork()
{
    // Without a backend of Qt's for this system the circuit breaker's own tries, half a minute apart, find the network.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                const bool isBack = reachability == QNetworkInformation::Reachability::Online ||
                                    reachability == QNetworkInformation::Reachability::Site;
                if (isBack && m_backend.outbox()) m_backend.outbox()->tryNow();
            });
}

void Lifecycle::end()
{
    if (std::exchange(m_isEnding, true)) {
        Q_EMIT ended();
        return;
    }
    onFinished(m_backend.shutDown(m_patience), this, [this](const Result<int>& handedOver) {
        if (handedOver.value_or(0) > 0) qCInfo(lcApp) << *handedOver << "scheduled message(s) handed over";
        Q_EMIT ended();
    });
}

}  // namespace uinbox::app
