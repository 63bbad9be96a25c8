// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/DraftKeeper.h"

#include "threads/ThreadService.h"

namespace uinbox::ui {

namespace {

/// After the last key, and while one goes on writing: with the write itself no key is away from the disk for longer than a second.
constexpr int kSoonMs = 400;
constexpr int kLatestMs = 800;
constexpr int kRetryMs = 5000;

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

void DraftKeeper::edited(const Draft& draft)
{
    if (m_dirty && m_draft.threadId != draft.threadId) flush();
    m_draft = draft;
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
    Draft draft = m_draft;
    if (draft.content.trimmed().isEmpty()) draft.content.clear();
    if (draft.subject.trimmed().isEmpty()) draft.subject.clear();
    if (draft.note.trimmed().isEmpty()) draft.note.clear();
    if (draft.content.isEmpty()) draft.html.clear();
    save(draft);
}

void DraftKeeper::save(const Draft& draft)
{
    const ThreadId thread = draft.threadId;
    m_saving[thread] = draft;
    onFinished(m_service.saveDraft(draft), this, [this, draft, thread](const Result<>& saved) {
        const auto isNewest = [this, draft, thread] {
            const auto saving = m_saving.constFind(thread);
            return saving != m_saving.cend() && *saving == draft;
        };
        if (!isNewest()) return;  // a newer one is on its way
        if (saved || saved.error().kind == ErrorKind::Cancelled || saved.error().kind == ErrorKind::NotFound) {
            m_saving.remove(thread);
            return;
        }
        Q_EMIT failed(saved.error());
        QTimer::singleShot(kRetryMs, this, [this, draft, isNewest] {
            if (isNewest()) save(draft);
        });
    });
}

std::optional<Draft> DraftKeeper::unsaved(ThreadId thread) const
{
    if (m_dirty && m_draft.threadId == thread) return m_draft;
    const auto saving = m_saving.constFind(thread);
    return saving == m_saving.cend() ? std::nullopt : std::optional(*saving);
}

}  // namespace uinbox::ui
