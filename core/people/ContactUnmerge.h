// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/ContactRepository.h"
#include "db/Database.h"
#include "people/ContactMergeRepository.h"
#include "people/WholeRowRepository.h"

namespace uinbox {

/// Takes a merge back, within a transaction of the writer: where nothing happened since, every row is what it was. What did happen:
///
/// * Messages that came from, or went to, an address that goes back go with it; all others since, and all notes, stay with the kept person.
/// * What somebody set since of the kept person or their conversation stays; a draft that was written on, too, whole.
/// * An address that was removed since, or is another person's by now, stays so.
class ContactUnmerge {
public:
    ContactUnmerge(db::WriteScope& scope, Timestamp now)
        : m_scope(scope), m_now(now), m_merges(scope.connection()), m_rows(scope.connection())
    {
    }

    /// NotFound where there is no such merge (any more), or the kept person is gone: they may have been merged themselves, which is to be
    /// taken back before. Conflict while a message to them may be on its way.
    [[nodiscard]] Result<> undo(ContactMergeId merge);

private:
    /// What is known of the merge, and what came since.
    struct Work {
        MergeRecord record{};
        QJsonObject before{};
        QJsonObject after{};
        std::optional<ThreadId> thread{};       ///< of the kept person, now
        std::optional<ThreadId> otherThread{};  ///< that comes back, or is made for what came since
        QJsonArray threadNow{};                 ///< before anything was moved back
        int newerIn = 0;                        ///< that came in since and goes with its address
        bool hasNewer = false;                  ///< in or out
    };
    [[nodiscard]] Result<Work> load(ContactMergeId merge);
    [[nodiscard]] Result<> restorePeople(const Work& work);
    [[nodiscard]] Result<> restoreDistinct(const Work& work);
    [[nodiscard]] Result<> restoreThread(Work& work);
    [[nodiscard]] Result<> moveConversation(const Work& work);
    [[nodiscard]] Result<> restoreKeptThread(const Work& work);
    [[nodiscard]] Result<> restoreOtherThread(const Work& work);
    [[nodiscard]] Result<> restoreDrafts(const Work& work);
    [[nodiscard]] Result<> showLast(ThreadId thread, std::int64_t activity);
    [[nodiscard]] Result<> tell(const Work& work);

    db::WriteScope& m_scope;
    Timestamp m_now;
    ContactMergeRepository m_merges;
    WholeRowRepository m_rows;
};

}  // namespace uinbox
