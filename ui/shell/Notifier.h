// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "db/ChangeSet.h"
#include "shell/NotificationOutlet.h"
#include "threads/Thread.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace uinbox::ui {

/// What the notifier asks of the window.
struct NotifierWindow {
    /// Whether that conversation is read at the moment: on the screen, in the window that is active.
    std::function<bool(ThreadId)> isRead;
    std::function<void(ThreadId, const QString& token)> open;
    std::function<void(ThreadId, const QString& token)> write;  ///< open, with the cursor in the composer
    std::function<void(const QString& token)> showInbox;
};

/// Says what came in: one notification for each conversation, replaced while it is unread and withdrawn when it is read, wherever that
/// happened. However much arrives, a conversation is told of once in a while, and many at once become one sentence. Answers that are
/// written into a notification go out through the outbox; one that cannot is kept as a draft. Main thread; goes before the outlet.
class Notifier final : public QObject {
    Q_OBJECT

public:
    struct Timing {
        std::chrono::milliseconds together{250};  ///< what arrives within belongs together
        std::chrono::milliseconds apart{4'000};   ///< between two notifications of one conversation, and of the summary
        std::chrono::milliseconds window{10'000};
        int most = 5;  ///< notifications of different conversations within that window; then it is the summary
    };

    Notifier(const AppContext& context, NotificationOutlet& outlet, NotifierWindow window, Timing timing,
             QObject* parent = nullptr);

    /// One that shows how they look. False where nothing shows notifications.
    bool showTest();
    /// The window came to the front, or another conversation is on the screen.
    void windowChanged();

private:
    void onCommitted(const db::ChangeSet& changes);
    void look();
    void take(const std::vector<Thread>& threads, const QSet<ThreadId>& arrived);
    void judge(const Thread& thread, bool hasArrived);
    void tell();
    void tellOf(const Thread& thread, Timestamp now);
    void summarize(Timestamp now);
    void withdraw(ThreadId thread);
    void forget(const QString& key);
    void withdrawAll();
    void onActivated(const QString& key, NoticeAction action, const QString& token);
    void reply(ThreadId thread, const QString& text);
    void sendReply(const Thread& thread, const QString& text, const ReplyContext& answer);
    void keepReply(ThreadId thread, Channel channel, const QString& text, const Error& error);
    [[nodiscard]] bool isOn() const;

    AppContext m_context;
    NotificationOutlet& m_outlet;
    NotifierWindow m_window;
    Timing m_timing;
    QTimer m_soon;
    QTimer m_later;
    QSet<ThreadId> m_changed;          ///< to be looked at
    QSet<ThreadId> m_arrivedIn;        ///< those of them in which something came in
    QHash<ThreadId, int> m_unread;     ///< as last seen
    QHash<ThreadId, Thread> m_untold;  ///< came in, and nobody was told yet
    QSet<ThreadId> m_shown;
    QHash<ThreadId, Timestamp> m_toldAt;  ///< kept where a person closed it: it does not come again at once
    std::vector<Timestamp> m_recent;      ///< when notifications of conversations were shown
    QSet<ThreadId> m_summed;              ///< those the summary speaks of
    Timestamp m_summarizedAt{};
    bool m_isLooking = false;
};

}  // namespace uinbox::ui
