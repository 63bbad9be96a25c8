// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationDrafts.h"

#include "base/Async.h"
#include "common/Avatar.h"
#include "composer/Composer.h"
#include "composer/DraftKeeper.h"
#include "conversation/Correspondent.h"
#include "conversation/OutgoingDraft.h"
#include "threads/ThreadService.h"

#include <QTimer>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kRetryMs = 5000;

bool isAboutDisk(const Error& error)
{
    return error.kind == ErrorKind::Storage || error.kind == ErrorKind::Corrupt;
}

/// Whether there is nothing in it that is not in the message.
bool isCopy(const Draft& draft, const Draft& sent)
{
    const bool isSubject = draft.subject.isEmpty() || draft.subject == sent.subject;
    return draft.content == sent.content && draft.channel == sent.channel && isSubject && draft.cc == sent.cc &&
           draft.bcc == sent.bcc && draft.files == sent.files && draft.note.isEmpty();
}

}  // namespace

ConversationDrafts::ConversationDrafts(const AppContext& context, Composer& composer, Correspondent& person, QObject* parent)
    : QObject(parent), m_context(context), m_composer(composer), m_person(person), m_keeper(new DraftKeeper(context.threads, this))
{
    connect(m_keeper, &DraftKeeper::failed, this, &ConversationDrafts::failed);
    connect(m_keeper, &DraftKeeper::changed, this, &ConversationDrafts::changed);
    connect(&composer, &Composer::edited, this, &ConversationDrafts::edited);
    connect(&person, &Correspondent::begun, this, &ConversationDrafts::begin);
}

Draft ConversationDrafts::current() const
{
    Draft draft = m_composer.draft();
    draft.threadId = m_thread;
    draft.returned = m_returned;
    return draft;
}

void ConversationDrafts::open(const Thread& thread)
{
    leave();
    m_thread = thread.id;
    m_names[thread.id] = personName(thread);
    const auto unsaved = m_keeper->unsaved(m_thread);
    m_returned = unsaved ? unsaved->returned : QStringList();
    m_begun = unsaved.has_value();
    m_person.open(thread, unsaved);
}

void ConversationDrafts::edited()
{
    if (m_thread.isNull()) return;
    // A save would replace what nobody has seen yet.
    if (!m_begun)
        m_early = true;
    else
        m_keeper->edited(current());
}

void ConversationDrafts::forget()
{
    m_early = false;
    m_keeper->forget(m_thread);
}

void ConversationDrafts::flush()
{
    m_keeper->flush();
}

void ConversationDrafts::leave()
{
    if (std::exchange(m_early, false)) keepBeside(current());
    m_keeper->flush();
    m_thread = ThreadId();
}

/// The stored draft is known. `unseen` is one that was not put into the field, since somebody was writing there already.
void ConversationDrafts::begin(const std::optional<Draft>& unseen, const QStringList& returned)
{
    if (m_thread.isNull()) return;
    m_begun = true;
    for (const QString& id : returned)
        if (!m_returned.contains(id)) m_returned.append(id);
    if (unseen) {
        // Whoever writes is not interrupted.
        const Channel channel = m_composer.channel();
        const WritingMode mode = m_composer.mode();
        put(*unseen);
        m_composer.setChannel(channel);
        m_composer.setMode(mode);
    }
    // What came back is known to be in the field before anything is sent from there.
    if (unseen || m_early || !returned.isEmpty()) {
        m_early = false;
        m_keeper->edited(current());
        m_keeper->flush();
    }
    readReturned();
}

void ConversationDrafts::takeUp(ThreadId thread)
{
    if (thread == m_thread && m_begun) readReturned();
}

void ConversationDrafts::readReturned()
{
    onFinished(m_context.threads.returned(m_thread), this,
               [this, thread = m_thread](const Result<std::vector<ReturnedDraft>>& found) {
                   if (!found) return Q_EMIT failed(found.error());
                   // Opened again meanwhile, it reads them again.
                   if (thread != m_thread || !m_begun) return;
                   bool isNew = false;
                   for (const ReturnedDraft& each : *found) {
                       if (m_returned.contains(each.id)) continue;
                       isNew = true;
                       m_returned.append(each.id);
                       put(each.draft);
                   }
                   if (!isNew) return;
                   m_keeper->edited(current());
                   m_keeper->flush();
               });
}

/// Into the field, beside what is there.
void ConversationDrafts::put(const Draft& draft)
{
    if (!draft.note.isEmpty()) m_composer.giveBackNote(draft.note, NoteVisibility::Team);
    Draft message = draft;
    message.note.clear();
    if (!message.isEmpty()) m_composer.giveBack(outgoingOf(message));
}

void ConversationDrafts::keepBeside(const Draft& draft)
{
    m_beside.insert(++m_lastBeside, {draft});
    tryBeside(m_lastBeside);
}

/// The text is nowhere else: it is kept here until the disk takes it.
void ConversationDrafts::tryBeside(quint64 number)
{
    const Draft draft = m_beside.value(number).draft;
    m_beside[number].isRefused = false;
    onFinished(m_context.threads.giveBack(draft), this, [this, number, thread = draft.threadId](const Result<>& kept) {
        if (kept || !isAboutDisk(kept.error())) {
            m_beside.remove(number);
            kept ? takeUp(thread) : Q_EMIT failed(kept.error());
        } else {
            m_beside[number].isRefused = true;
            Q_EMIT failed(kept.error());
            QTimer::singleShot(kRetryMs, this, [this, number] {
                if (m_beside.value(number).isRefused) tryBeside(number);
            });
        }
        Q_EMIT changed();
    });
}

UnsavedDraft ConversationDrafts::named(const Draft& draft) const
{
    return {m_names.value(draft.threadId, tr("somebody")), draft};
}

std::vector<UnsavedDraft> ConversationDrafts::unsaved() const
{
    std::vector<UnsavedDraft> all;
    if (m_early) all.push_back(named(current()));
    for (const Draft& each : m_keeper->unsaved()) all.push_back(named(each));
    for (const Beside& each : m_beside) all.push_back(named(each.draft));
    return all;
}

bool ConversationDrafts::isSaving() const
{
    return m_early || m_keeper->isSaving() ||
           std::any_of(m_beside.begin(), m_beside.end(), [](const Beside& each) { return !each.isRefused; });
}

void ConversationDrafts::retry()
{
    m_keeper->retry();
    const auto all = m_beside.keys();
    for (const quint64 number : all)
        if (m_beside[number].isRefused) tryBeside(number);
}

void ConversationDrafts::replace(const Draft& draft)
{
    onFinished(m_context.threads.saveDraft(draft), this, [this](const Result<>& saved) {
        if (!saved) Q_EMIT failed(saved.error());
    });
}

void ConversationDrafts::giveBack(ThreadId thread, const OutgoingMessage& message)
{
    // Left meanwhile, or its own draft is not known yet: the text waits there.
    if (thread != m_thread || !m_begun) return keepBeside(draftOf(thread, message));
    m_composer.giveBack(message);
    edited();
    flush();
}

void ConversationDrafts::keepNote(ThreadId thread, const QString& content, NoteVisibility visibility)
{
    if (thread == m_thread && m_begun) return m_composer.giveBackNote(content, visibility);
    Draft draft;
    draft.threadId = thread;
    draft.note = content;
    keepBeside(draft);
}

void ConversationDrafts::dropNote(ThreadId thread, const QString& content)
{
    if (thread == m_thread) return m_composer.dropNote(content);
    onFinished(m_context.threads.draft(thread), this, [this, content](const Result<std::optional<Draft>>& found) {
        if (!found || !*found || (*found)->note != content) return;
        Draft without = **found;
        without.note.clear();
        replace(without);
    });
}

void ConversationDrafts::dropCopy(ThreadId thread, const OutgoingMessage& message)
{
    const Draft sent = draftOf(thread, message);
    if (thread == m_thread) {
        if (isCopy(m_composer.draft(), sent)) m_composer.empty();
        return flush();
    }
    onFinished(m_context.threads.draft(thread), this, [this, sent](const Result<std::optional<Draft>>& found) {
        if (!found || !*found || !isCopy(**found, sent)) return;
        Draft none;
        none.threadId = sent.threadId;
        none.channel = sent.channel;
        none.returned = (*found)->returned;
        replace(none);
    });
}

}  // namespace uinbox::ui
