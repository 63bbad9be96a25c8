// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ProfileReader.h"

#include "accounts/AccountService.h"
#include "base/Async.h"
#include "contacts/ContactService.h"
#include "db/Database.h"
#include "notes/NoteService.h"
#include "people/PeopleService.h"
#include "threads/ThreadService.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kNotes = 3;
constexpr int kMessages = 6;
/// Of the newest entries so many are looked at for messages; the others are notes.
constexpr int kEntries = 20;
/// Many changes at once are one.
constexpr std::chrono::milliseconds kSoon{200};

}  // namespace

ProfileReader::ProfileReader(const AppContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        readFigures();
        readMessages();
    });
    connect(&context.database, &db::Database::committed, this, &ProfileReader::onCommitted);
    onFinished(context.accounts.owner(), this, [this](const Result<User>& owner) {
        if (!owner) return;
        m_owner = owner->id;
        readNotes();
        readMessages();
    });
}

/// What comes of a read that is still wanted.
template <class T>
void ProfileReader::take(const QFuture<Result<T>>& future, Part part, std::function<void(const T&)> put)
{
    onFinished(future, this, [this, part, put = std::move(put), generation = m_generation](const Result<T>& result) {
        if (generation != m_generation || !result) return;
        put(*result);
        Q_EMIT read(part);
    });
}

void ProfileReader::setPerson(ContactId contact, std::optional<ThreadId> thread)
{
    if (contact == m_contact && (!thread || thread == m_profile.thread)) return;
    ++m_generation;
    m_contact = contact;
    m_profile = {};
    m_profile.thread = thread;
    m_soon.stop();
    if (contact.isNull()) return;
    readContact();
    readFigures();
    readMerges();
    readConversation();
}

void ProfileReader::readContact()
{
    onFinished(m_context.contacts.contact(m_contact), this, [this, generation = m_generation](const Result<Contact>& contact) {
        if (generation != m_generation) return;
        if (!contact) return Q_EMIT failed(contact.error());
        m_profile.contact = *contact;
        Q_EMIT read(Part::Contact);
    });
}

void ProfileReader::readFigures()
{
    if (!m_context.people || m_contact.isNull()) return;
    take<PersonFigures>(m_context.people->figures(m_contact), Part::Figures, [this](const PersonFigures& figures) {
        m_profile.figures = figures;
        setThread(figures.thread);
    });
}

void ProfileReader::setThread(std::optional<ThreadId> thread)
{
    if (thread == m_profile.thread) return;
    m_profile.thread = thread;
    readConversation();
}

void ProfileReader::readMerges()
{
    if (!m_context.people || m_contact.isNull()) return;
    take<std::vector<MergeRecord>>(m_context.people->mergesOf(m_contact), Part::Merges,
                                   [this](const std::vector<MergeRecord>& merges) { m_profile.merges = merges; });
}

void ProfileReader::readConversation()
{
    readWaiting();
    readNotes();
    readMessages();
}

void ProfileReader::readWaiting()
{
    if (!m_profile.thread) return;
    take<WaitingMessages>(m_context.threads.waiting(*m_profile.thread), Part::Waiting,
                          [this](const WaitingMessages& waiting) { m_profile.waiting = waiting; });
}

void ProfileReader::readNotes()
{
    if (!m_profile.thread || !m_owner) return;
    const auto notes = m_context.notes.notes(*m_profile.thread, *m_owner, Timestamp{}, Timestamp::max(), kNotes);
    take<std::vector<Note>>(notes, Part::Notes,
                            [this](const std::vector<Note>& found) { m_profile.notes.assign(found.rbegin(), found.rend()); });
}

void ProfileReader::readMessages()
{
    if (!m_profile.thread || !m_owner || !m_messagesWanted) return;
    const auto page = m_context.notes.timeline().older(*m_profile.thread, *m_owner, {}, kEntries);
    take<EntryPage>(page, Part::Messages, [this](const EntryPage& found) {
        m_profile.messages.clear();
        for (auto entry = found.entries.rbegin(); entry != found.entries.rend() && m_profile.messages.size() < kMessages; ++entry)
            if (entry->message()) m_profile.messages.push_back(*entry);
    });
}

void ProfileReader::onCommitted(const db::ChangeSet& changes)
{
    if (m_contact.isNull()) return;
    const bool isPerson = changes.contacts.contains(m_contact);
    if (isPerson) {
        readContact();
        readMerges();
    }
    const bool isThread = m_profile.thread && changes.threads.contains(*m_profile.thread);
    if (isPerson || isThread) m_soon.start();
    if (changes.schedule) readWaiting();
    if (!changes.notes.isEmpty()) readNotes();
}

}  // namespace uinbox::ui
