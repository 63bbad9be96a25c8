// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/DraftWrites.h"

#include "threads/MergedDraft.h"
#include "threads/ThreadRepository.h"

#include <QUuid>

#include <algorithm>

namespace uinbox {

Result<> DraftWrites::save(const Draft& draft)
{
    UINBOX_ASSIGN(auto missing, ThreadRepository(m_scope.connection()).returned(draft.threadId));
    missing.erase(
        std::remove_if(missing.begin(), missing.end(), [&](const ReturnedDraft& each) { return draft.returned.contains(each.id); }),
        missing.end());
    Draft whole = draft;
    for (const ReturnedDraft& each : missing) whole = mergedDraft(whole, each.draft);
    return store(std::move(whole), missing);
}

Result<> DraftWrites::giveBack(const Draft& added)
{
    if (added.isEmpty()) return {};
    ThreadRepository threads(m_scope.connection());
    UINBOX_ASSIGN(const auto before, threads.draft(added.threadId));
    UINBOX_ASSIGN(auto missing, threads.returned(added.threadId));
    missing.push_back({QUuid::createUuid().toString(QUuid::WithoutBraces), added});
    return store(before ? mergedDraft(*before, added) : added, missing);
}

Result<> DraftWrites::forgetMessage(ThreadId thread)
{
    ThreadRepository threads(m_scope.connection());
    UINBOX_ASSIGN(const auto missing, threads.returned(thread));
    UINBOX_TRY(threads.forgetDraftMessage(thread));
    if (missing.empty()) return {};
    UINBOX_ASSIGN(const auto before, threads.draft(thread));
    Draft whole = before.value_or(Draft());
    whole.threadId = thread;
    for (ReturnedDraft each : missing) {
        each.draft.note.clear();  // it is in the note that stayed
        whole = mergedDraft(whole, each.draft);
    }
    return store(std::move(whole), missing);
}

Result<> DraftWrites::store(Draft draft, const std::vector<ReturnedDraft>& missing)
{
    ThreadRepository threads(m_scope.connection());
    draft.updatedAt = m_now;
    m_scope.changes().threads.insert(draft.threadId);
    return draft.isEmpty() ? threads.removeDraft(draft.threadId) : threads.saveDraft(draft, missing);
}

}  // namespace uinbox
