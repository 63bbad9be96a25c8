// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "notes/Entry.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace uinbox::ui {

class ConversationView;

/// A note that names the reader counts as read once it was on the screen, whatever led there. What a window in the background shows has not
/// been seen. Main thread; a child of what owns the view.
class SeenMentions final : public QObject {
    Q_OBJECT

public:
    SeenMentions(const AppContext& context, ConversationView& view, QObject* parent);

private:
    void look();

    AppContext m_context;
    ConversationView& m_view;
    QTimer m_soon;
    QSet<NoteId> m_told;  ///< of the conversation that is open
    ThreadId m_thread;
};

}  // namespace uinbox::ui
