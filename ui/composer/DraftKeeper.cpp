// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/DraftKeeper.h"

#include "threads/ThreadService.h"

namespace uinbox::ui {

namespace {

constexpr int kSoonMs = 1000;
constexpr int kLatestMs = 5000;

}  // namespace

DraftKeeper::DraftKeeper(ThreadService& service, QObject* parent) : QObject(parent), m_service(service)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_latest.setSingleShot(true);
    m_latest.setInterval(kLatestMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&m_latest, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::edited(ThreadId thread, Channel channel, const QString& text)
{
    if (m_dirty && m_thread != thread) flush();
    m_thread = thread;
    m_channel = channel;
    m_text = text;
    m_dirty = true;
    m_soon.start();
    if (!m_latest.isActive()) m_latest.start();
}

void DraftKeeper::forget()
{
    m_soon.stop();
    m_latest.stop();
    m_dirty = false;
}

void DraftKeeper::flush()
{
    if (!m_dirty) return;
    forget();
    const QString text = m_text.trimmed().isEmpty() ? QString() : m_text;
    save(m_thread, m_channel, text);
}

void DraftKeeper::save(ThreadId thread, Channel channel, const QString& text)
{
    m_saving[thread] = text;
    onFinished(m_service.saveDraft(thread, channel, text), this, [this, text, thread, channel](const Result<>& saved) {
        if (m_saving.value(thread) != text) return;  // a newer one is on its way
        if (saved || saved.error().kind == ErrorKind::Cancelled || saved.error().kind == ErrorKind::NotFound) {
            m_saving.remove(thread);
            return;
        }
        Q_EMIT failed(saved.error());
        QTimer::singleShot(kLatestMs, this, [this, text, thread, channel] {
            if (m_saving.value(thread) == text) save(thread, channel, text);
        });
    });
}

std::optional<QString> DraftKeeper::unsaved(ThreadId thread) const
{
    if (m_dirty && m_thread == thread) return m_text;
    const auto saving = m_saving.constFind(thread);
    return saving == m_saving.cend() ? std::nullopt : std::optional(*saving);
}

}  // namespace uinbox::ui
