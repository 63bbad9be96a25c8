// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/MergedDraft.h"

namespace uinbox {

namespace {

QStringList joined(const QStringList& before, const QStringList& added)
{
    QStringList all = before + added;
    all.removeDuplicates();
    return all;
}

}  // namespace

Draft mergedDraft(const Draft& before, const Draft& added)
{
    Draft draft = before;
    const bool hadText = !before.content.trimmed().isEmpty();
    // A note has no channel of its own.
    if (!added.content.isEmpty() || added.note.isEmpty()) draft.channel = added.channel;
    if (!added.content.isEmpty()) {
        draft.content = hadText ? added.content + QStringLiteral("\n\n") + before.content : added.content;
        draft.html = hadText ? QString() : added.html;
    }
    if (before.subject.trimmed().isEmpty()) draft.subject = added.subject;
    draft.cc = joined(before.cc, added.cc);
    draft.bcc = joined(before.bcc, added.bcc);
    draft.files = joined(before.files, added.files);
    if (!added.note.isEmpty()) draft.note = before.note.isEmpty() ? added.note : added.note + u'\n' + before.note;
    return draft;
}

}  // namespace uinbox
