// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "db/ChangeSet.h"
#include "notes/NoteMention.h"
#include "shell/NotificationOutlet.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace uinbox::ui {

/// What the notifier of mentions asks of the window.
struct MentionWindow {
    /// Whether that conversation is read at the moment: on the screen, in the window that is active.
    std::function<bool(ThreadId)> isRead;
    std::function<void(ThreadId, NoteId, const QString& token)> open;
    std::function<void(const QString& token)> showAll;
};

/// Says that somebody else named the reader in a note, once, unless notifications are off or the conversation is on the screen; several at
/// once are one sentence. Withdrawn when it was read or is gone, wherever that happened. Main thread; goes before the outlet.
class MentionNotifier final : public QObject {
    Q_OBJECT

public:
    MentionNotifier(const AppContext& context, NotificationOutlet& outlet, MentionWindow window, QObject* parent = nullptr);

    /// Whether a notification of that key is one of these.
    [[nodiscard]] static bool isKey(const QString& key);

private:
    void onCommitted(const db::ChangeSet& changes);
    void look();
    void take(const std::vector<NoteMention>& mentions, const QSet<NoteId>& asked);
    void tell(const std::vector<NoteMention>& mentions);
    void tellOf(const NoteMention& mention);
    void withdraw(NoteId note);
    void onActivated(const QString& key, const QString& token);
    [[nodiscard]] bool isOn() const;
    void show(const QString& key, const QString& title, const QString& body);

    AppContext m_context;
    NotificationOutlet& m_outlet;
    MentionWindow m_window;
    Timestamp m_begun;  ///< what was there before is no news
    std::optional<UserId> m_reader;
    QTimer m_soon;
    QSet<NoteId> m_changed;  ///< to be looked at
    QSet<NoteId> m_told;
    QHash<NoteId, ThreadId> m_shown;
};

}  // namespace uinbox::ui
