// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SleepWatch.h"

#ifdef UINBOX_LOGIN1
#include "common/Login1.h"

#include <QThread>
#endif

namespace uinbox::app {

#ifdef UINBOX_LOGIN1

SleepWatch::SleepWatch(QObject* parent) : QObject(parent), m_thread(new QThread), m_login(new Login1)
{
    m_thread->setObjectName(QStringLiteral("login1"));
    m_login->moveToThread(m_thread);
    connect(m_thread, &QThread::started, m_login, &Login1::start);
    connect(m_thread, &QThread::finished, m_login, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    connect(m_login, &Login1::aboutToSleep, this, &SleepWatch::aboutToSleep);
    connect(m_login, &Login1::woke, this, &SleepWatch::woke);
    connect(m_login, &Login1::delayed, this, &SleepWatch::ready);
    m_thread->start();
}

SleepWatch::~SleepWatch()
{
    // A bus that does not answer would keep the thread for half a minute: then it ends by itself, later.
    constexpr unsigned long kPatienceMs = 1'000;
    m_login->disconnect(this);
    m_thread->quit();
    m_thread->wait(kPatienceMs);
}

void SleepWatch::letGo()
{
    QMetaObject::invokeMethod(m_login, &Login1::letGo, Qt::QueuedConnection);
}

#else

SleepWatch::SleepWatch(QObject* parent) : QObject(parent) {}
SleepWatch::~SleepWatch() = default;
void SleepWatch::letGo() {}

#endif

}  // namespace uinbox::app
