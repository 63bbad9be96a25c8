// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaletteConversations.h"

#include "base/Async.h"
#include "threads/ThreadService.h"

namespace uinbox::ui {

namespace {

constexpr int kNewest = 200;
constexpr int kSubjects = 10;
/// One letter is in every subject.
constexpr int kLeast = 2;

}  // namespace

PaletteConversations::PaletteConversations(const AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void PaletteConversations::begin(const std::vector<ThreadId>& used)
{
    onFinished(m_context.threads.inbox(InboxQuery(), std::nullopt, kNewest), this, [this](const Result<ThreadPage>& page) {
        if (!page) return;
        m_newest = page->threads;
        Q_EMIT changed();
    });
    if (used.empty()) return m_used.clear();
    onFinished(m_context.threads.threads(used), this, [this](const Result<std::vector<Thread>>& threads) {
        if (!threads) return;
        m_used = *threads;
        Q_EMIT changed();
    });
}

void PaletteConversations::search(const QString& words)
{
    m_words = words;
    m_ofPeople.clear();
    m_bySubject.clear();
    if (!m_isAsking) ask();
}

void PaletteConversations::ask()
{
    if (m_words.size() < kLeast) return;
    m_isAsking = true;
    onFinished(m_context.threads.bySubject(m_words, kSubjects), this,
               [this, words = m_words](const Result<std::vector<SubjectMatch>>& found) {
                   m_isAsking = false;
                   // Somebody types faster than the disk turns: only what they have typed now is of use.
                   if (words != m_words) return ask();
                   if (!found || found->empty()) return;
                   m_bySubject = *found;
                   Q_EMIT changed();
               });
}

void PaletteConversations::read(const std::vector<ThreadId>& ofPeople)
{
    if (ofPeople.empty()) return;
    onFinished(m_context.threads.threads(ofPeople), this, [this, words = m_words](const Result<std::vector<Thread>>& threads) {
        if (!threads || words != m_words) return;
        m_ofPeople = *threads;
        Q_EMIT changed();
    });
}

}  // namespace uinbox::ui
