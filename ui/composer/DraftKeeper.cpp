// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/DraftKeeper.h"

#include "threads/ThreadService.h"

#include <algorithm>

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

void DraftKeeper::forget(ThreadId thread)
{
    if (m_draft.threadId == thread) settle();
    // Else it would be saved once the disk takes it again, after it was sent.
    const auto saving = m_saving.constFind(thread);
    if (saving != m_saving.cend() && saving->isRefused) m_saving.erase(saving);
}

/// There is nothing that was not given to the writer.
void DraftKeeper::settle()
{
    m_soon.stop();
    m_latest.stop();
    m_dirty = false;
}

void DraftKeeper::flush()
{
    if (!m_dirty) return;
    settle();
    Draft draft = m_draft;
    if (draft.content.trimmed().isEmpty()) draft.content.clear();
    if (draft.subject.trimmed().isEmpty()) draft.subject.clear();
    if (draft.note.trimmed().isEmpty()) draft.note.clear();
    if (draft.content.isEmpty()) draft.html.clear();
    save(draft);
}

void DraftKeeper::save(const Draft& draft)
{
    m_saving[draft.threadId] = {draft};
    onFinished(m_service.saveDraft(draft), this, [this, draft](const Result<>& saved) {
        if (!isNewest(draft)) return;  // a newer one is on its way
        if (saved || saved.error().kind == ErrorKind::Cancelled || saved.error().kind == ErrorKind::NotFound) {
            m_saving.remove(draft.threadId);
            Q_EMIT changed();
            return;
        }
        m_saving[draft.threadId].isRefused = true;
        Q_EMIT failed(saved.error());
        Q_EMIT changed();
        QTimer::singleShot(kRetryMs, this, [this, draft] {
            if (isNewest(draft) && m_saving[draft.threadId].isRefused) save(draft);
        });
    });
}

bool DraftKeeper::isNewest(const Draft& draft) const
{
    const auto saving = m_saving.constFind(draft.threadId);
    return saving != m_saving.cend() && saving->draft == draft;
}

void DraftKeeper::retry()
{
    const auto all = m_saving.values();
    for (const Saving& each : all)
        if (each.isRefused) save(each.draft);
}

std::optional<Draft> DraftKeeper::unsaved(ThreadId thread) const
{
    if (m_dirty && m_draft.threadId == thread) return m_draft;
    const auto saving = m_saving.constFind(thread);
    return saving == m_saving.cend() ? std::nullopt : std::optional(saving->draft);
}

std::vector<Draft> DraftKeeper::unsaved() const
{
    std::vector<Draft> all;
    if (m_dirty && !m_draft.isEmpty()) all.push_back(m_draft);
    for (const Saving& each : m_saving)
        if (!each.draft.isEmpty() && !(m_dirty && m_draft.threadId == each.draft.threadId)) all.push_back(each.draft);
    return all;
}

bool DraftKeeper::isSaving() const
{
    return m_dirty || std::any_of(m_saving.begin(), m_saving.end(), [](const Saving& each) { return !each.isRefused; });
}

}  // namespace uinbox::ui
