// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Closing.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace uinbox::ui {

Closing::Closing(QWidget& window) : QObject(&window), m_window(window)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (Unfinished* late = first(); late && m_then) ask(*late);
    });
}

void Closing::add(Unfinished& unfinished)
{
    m_all.push_back(&unfinished);
    connect(&unfinished, &Unfinished::changed, this, &Closing::look);
    connect(&unfinished, &Unfinished::kept, this, &Closing::stay);
}

Unfinished* Closing::first() const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [](const Unfinished* each) { return each->state() != Unfinished::State::Nothing; });
    return found == m_all.end() ? nullptr : *found;
}

bool Closing::isSettled(std::function<void()> then)
{
    if (m_isLetGo || m_isAgreed) return true;
    // Asked once more while a question is open, what was answered counts.
    const bool isAgain = static_cast<bool>(m_then);
    if (!isAgain)
        for (Unfinished* each : m_all) each->prepare();
    Unfinished* next = first();
    if (!next) return true;
    m_then = std::move(then);
    isAgain ? ask(*next) : look();
    return false;
}

void Closing::look()
{
    if (!m_then) return;
    Unfinished* next = first();
    withdraw(next);
    if (next && next->isAsking()) return;
    if (next && next->state() == Unfinished::State::Soon) return waitFor(*next);
    if (next) return ask(*next);
    m_patience.stop();
    m_awaited = nullptr;
    // By the next turn of the loop: the dialog that said so is closed by then.
    QMetaObject::invokeMethod(this, &Closing::close, Qt::QueuedConnection);
}

void Closing::waitFor(Unfinished& unfinished)
{
    if (std::exchange(m_awaited, &unfinished) == &unfinished && m_patience.isActive()) return;
    m_patience.start(unfinished.patience());
}

void Closing::ask(Unfinished& unfinished)
{
    m_patience.stop();
    m_awaited = nullptr;
    // From the tray: a question alone would stand before nothing.
    if (!m_window.isVisible()) m_window.show();
    unfinished.ask();
}

void Closing::withdraw(const Unfinished* except)
{
    for (Unfinished* each : m_all)
        if (each != except && each->isAsking()) each->withdraw();
}

void Closing::stay()
{
    m_then = nullptr;
    m_patience.stop();
    m_awaited = nullptr;
    withdraw(nullptr);
}

void Closing::close()
{
    if (!m_then) return;
    if (first()) return look();
    const auto then = std::exchange(m_then, nullptr);
    m_isAgreed = true;
    then();
    m_isAgreed = false;
}

void Closing::letGo()
{
    stay();
    m_isLetGo = true;
}

}  // namespace uinbox::ui
