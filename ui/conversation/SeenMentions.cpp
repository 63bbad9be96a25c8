// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/SeenMentions.h"

#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "notes/NoteService.h"

#include <algorithm>
#include <utility>

namespace uinbox::ui {

namespace {

/// What only passes by while one scrolls is not seen.
constexpr std::chrono::milliseconds kLook{250};

}  // namespace

SeenMentions::SeenMentions(const AppContext& context, ConversationView& view, QObject* parent)
    : QObject(parent), m_context(context), m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLook);
    connect(&m_soon, &QTimer::timeout, this, &SeenMentions::look);
    connect(&view, &ConversationView::moved, &m_soon, qOverload<>(&QTimer::start));
}

void SeenMentions::look()
{
    const ConversationModel& model = m_view.model();
    if (std::exchange(m_thread, model.thread()) != model.thread()) m_told.clear();
    if (!m_view.isVisible() || !m_view.isActiveWindow() || model.reader().isNull()) return;
    std::vector<NoteId> seen;
    const QRect screen = m_view.viewport()->rect();
    for (int row = qMax(0, m_view.rowAt({screen.width() / 2, 0})); row < model.rowCount(); ++row) {
        const QRect rect = m_view.rowRect(row);
        if (rect.top() > screen.bottom()) break;
        const Note* note = model.entry(row).note();
        if (!note || !rect.intersects(screen) || note->userId == model.reader() || m_told.contains(note->id)) continue;
        if (std::find(note->mentions.begin(), note->mentions.end(), model.reader()) == note->mentions.end()) continue;
        m_told.insert(note->id);
        seen.push_back(note->id);
    }
    // Where they were read before nothing is committed.
    if (!seen.empty()) (void)m_context.notes.mentions().markRead(model.reader(), std::move(seen));
}

}  // namespace uinbox::ui
