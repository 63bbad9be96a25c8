// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Notifier.h"

#include "accounts/AccountService.h"
#include "common/DesktopPreferences.h"
#include "common/ErrorText.h"
#include "db/Database.h"
#include "outbox/SendService.h"
#include "shell/MentionNotifier.h"
#include "shell/NoticeText.h"
#include "threads/ThreadService.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

const QString kSummary = QStringLiteral("summary");
const QString kTest = QStringLiteral("test");

/// Conversations read at once; the rest follows.
constexpr int kAtOnce = 500;

}  // namespace

Notifier::Notifier(const AppContext& context, NotificationOutlet& outlet, NotifierWindow window, Timing timing, QObject* parent)
    : QObject(parent), m_context(context), m_outlet(outlet), m_window(std::move(window)), m_timing(timing)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(timing.together);
    m_later.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Notifier::look);
    connect(&m_later, &QTimer::timeout, this, &Notifier::tell);
    connect(&context.database, &db::Database::committed, this, &Notifier::onCommitted);
    connect(&outlet, &NotificationOutlet::activated, this, &Notifier::onActivated);
    connect(&outlet, &NotificationOutlet::closed, this, &Notifier::forget);
    connect(&outlet, &NotificationOutlet::replied, this, [this](const QString& key, const QString& text) {
        if (const auto thread = ThreadId::fromString(key)) reply(*thread, text);
    });
    connect(&context.preferences, &Preferences::changed, this, [this](const QString& key) {
        const bool isOurs = key == QLatin1String(kNotify.key) || key == QLatin1String(kQuiet.key);
        if (isOurs && !isOn()) withdrawAll();
    });
}

bool Notifier::isOn() const
{
    return m_context.preferences.get(kNotify) && !m_context.preferences.get(kQuiet);
}

void Notifier::onCommitted(const db::ChangeSet& changes)
{
    const bool hasArrived = !changes.inboundMessages.isEmpty();
    for (const ThreadId thread : changes.threads) {
        // Of the others only those matter that a notification speaks of, or whose count would be out of date.
        const bool isKnown = m_shown.contains(thread) || m_summed.contains(thread) || m_unread.contains(thread);
        if (!hasArrived && !isKnown) continue;
        m_changed.insert(thread);
        // What counts is how it was when the message came, not when there is time to look at it.
        if (hasArrived && isOn() && !m_window.isRead(thread)) m_arrivedIn.insert(thread);
    }
    if (!m_changed.isEmpty() && !m_soon.isActive() && !m_isLooking) m_soon.start();
}

void Notifier::look()
{
    std::vector<ThreadId> ids;
    for (auto it = m_changed.begin(); it != m_changed.end() && ids.size() < kAtOnce;) {
        ids.push_back(*it);
        it = m_changed.erase(it);
    }
    if (ids.empty()) return;
    m_isLooking = true;
    // What arrives while they are read is for the next look.
    QSet<ThreadId> arrived;
    for (const ThreadId id : ids)
        if (m_arrivedIn.remove(id)) arrived.insert(id);
    onFinished(m_context.threads.threads(ids), this, [this, arrived](const Result<std::vector<Thread>>& found) {
        m_isLooking = false;
        if (found) take(*found, arrived);
        if (!m_changed.isEmpty()) m_soon.start();
    });
}

void Notifier::take(const std::vector<Thread>& threads, const QSet<ThreadId>& arrived)
{
    for (const Thread& thread : threads) judge(thread, arrived.contains(thread.id));
    tell();
}

void Notifier::judge(const Thread& thread, bool hasArrived)
{
    const int before = m_unread.value(thread.id, 0);
    if (thread.unread == 0) {
        m_unread.remove(thread.id);
        return withdraw(thread.id);
    }
    // A look that nothing arrived for may already see a message whose own look follows: the count stays, or that one would find nothing new.
    if (hasArrived || thread.unread < before) m_unread.insert(thread.id, thread.unread);
    const bool isNew = hasArrived && thread.unread > before && thread.lastDirection == Direction::Inbound;
    if (!isNew || !isOn() || m_window.isRead(thread.id)) return;
    m_untold.insert(thread.id, thread);
}

void Notifier::tell()
{
    const Timestamp now = m_context.clock.now();
    std::erase_if(m_recent, [&](Timestamp at) { return at + m_timing.window <= now || at > now; });
    std::vector<Thread> ready;
    for (const Thread& thread : std::as_const(m_untold)) {
        const auto told = m_toldAt.constFind(thread.id);
        if (told == m_toldAt.cend() || *told + m_timing.apart <= now || *told > now) ready.push_back(thread);
    }
    std::sort(ready.begin(), ready.end(), [](const Thread& a, const Thread& b) { return a.lastMessageAt < b.lastMessageAt; });
    const auto isFirst = [this](const Thread& thread) { return !m_shown.contains(thread.id); };
    const auto fresh = static_cast<int>(std::count_if(ready.begin(), ready.end(), isFirst));
    const bool isFlood = fresh + static_cast<int>(m_recent.size()) > m_timing.most;
    for (const Thread& thread : ready) {
        m_untold.remove(thread.id);
        if (isFlood && isFirst(thread))
            m_summed.insert(thread.id);
        else
            tellOf(thread, now);
    }
    if (isFlood && fresh > 0) summarize(now);
    if (!m_untold.isEmpty() && !m_later.isActive()) m_later.start(m_timing.apart);
}

void Notifier::tellOf(const Thread& thread, Timestamp now)
{
    if (!m_shown.contains(thread.id)) m_recent.push_back(now);
    m_shown.insert(thread.id);
    m_toldAt.insert(thread.id, now);
    m_summed.remove(thread.id);
    const NoticeContent content = noticeContentFromName(m_context.preferences.get(kNotifyContent));
    Notice notice{thread.id.toString(), noticeTitle(thread, content), noticeBody(thread, content), true, true};
    notice.isSilent = !m_context.preferences.get(kNotifySound);
    m_outlet.show(notice);
}

void Notifier::summarize(Timestamp now)
{
    const bool isSoon = toMillis(m_summarizedAt) != 0 && m_summarizedAt + m_timing.apart > now && m_summarizedAt <= now;
    if (isSoon) {
        // Said once more when its time has come.
        QTimer::singleShot(m_timing.apart, this, [this] {
            if (!m_summed.isEmpty() && isOn()) summarize(m_context.clock.now());
        });
        return;
    }
    m_summarizedAt = now;
    const auto count = static_cast<int>(m_summed.size());
    Notice notice{kSummary, tr("Unified Inbox"),
                  count == 1 ? tr("New messages in another conversation") : tr("New messages in %n conversations", nullptr, count)};
    notice.isSilent = !m_context.preferences.get(kNotifySound);
    m_outlet.show(notice);
}

void Notifier::withdraw(ThreadId thread)
{
    m_untold.remove(thread);
    m_toldAt.remove(thread);
    if (m_shown.remove(thread)) m_outlet.withdraw(thread.toString());
    if (m_summed.remove(thread) && m_summed.isEmpty()) m_outlet.withdraw(kSummary);
}

void Notifier::forget(const QString& key)
{
    if (key == kSummary) return m_summed.clear();
    if (const auto thread = ThreadId::fromString(key)) m_shown.remove(*thread);
}

void Notifier::withdrawAll()
{
    for (const ThreadId thread : QSet<ThreadId>(m_shown)) withdraw(thread);
    m_untold.clear();
    m_summed.clear();
    m_outlet.withdraw(kSummary);
}

void Notifier::windowChanged()
{
    for (const ThreadId thread : m_shown + m_summed)
        if (m_window.isRead(thread)) withdraw(thread);
}

bool Notifier::showTest()
{
    if (!m_outlet.isThere()) return false;
    const NoticeContent content = noticeContentFromName(m_context.preferences.get(kNotifyContent));
    Thread example;
    example.contactName = tr("Maria Alvarez");
    example.preview = tr("This is how a message looks when it arrives.");
    example.unread = 1;
    Notice notice{kTest, noticeTitle(example, content), noticeBody(example, content)};
    notice.isSilent = !m_context.preferences.get(kNotifySound);
    m_outlet.show(notice);
    return true;
}

void Notifier::onActivated(const QString& key, NoticeAction action, const QString& token)
{
    // Somebody else's.
    if (MentionNotifier::isKey(key)) return;
    const auto thread = ThreadId::fromString(key);
    if (!thread) {
        m_outlet.withdraw(key);
        return m_window.showInbox(token);
    }
    switch (action) {
        case NoticeAction::Open: m_window.open(*thread, token); break;
        case NoticeAction::Reply: m_window.write(*thread, token); break;
        case NoticeAction::MarkRead: (void)m_context.threads.markRead(*thread); break;
    }
    withdraw(*thread);
}

void Notifier::reply(ThreadId thread, const QString& text)
{
    if (text.trimmed().isEmpty()) return;
    onFinished(m_context.threads.threads({thread}), this, [this, thread, text](const Result<std::vector<Thread>>& found) {
        if (!found) return keepReply(thread, Channel::Sms, text, found.error());
        if (found->empty()) return;
        onFinished(m_context.threads.replyContext(thread), this,
                   [this, of = found->front(), text](const Result<ReplyContext>& answer) {
                       if (!answer) return keepReply(of.id, of.lastChannel, text, answer.error());
                       sendReply(of, text, *answer);
                   });
    });
}

void Notifier::sendReply(const Thread& thread, const QString& text, const ReplyContext& answer)
{
    OutgoingMessage message;
    message.contactId = thread.contactId;
    message.channel = answer.channel.value_or(thread.lastChannel);
    message.content = text;
    message.undoWindow = m_context.undoWindow;
    if (message.channel == Channel::Email) {
        const QString again = QStringLiteral("Re: ");
        message.subject = answer.subject.startsWith(again, Qt::CaseInsensitive) ? answer.subject : again + answer.subject;
    }
    onFinished(m_context.accounts.owner(), this, [this, thread, message](const Result<User>& owner) mutable {
        if (owner) message.userId = owner->id;
        onFinished(m_context.sending.send(message), this, [this, thread, message](const Result<SendReceipt>& sent) {
            if (!sent) return keepReply(thread.id, message.channel, message.content, sent.error());
            // Who answers has read.
            (void)m_context.threads.markRead(thread.id);
            withdraw(thread.id);
        });
    });
}

void Notifier::keepReply(ThreadId thread, Channel channel, const QString& text, const Error& error)
{
    onFinished(m_context.threads.draft(thread), this, [=, this](const Result<std::optional<Draft>>& before) {
        Draft draft;
        draft.threadId = thread;
        draft.channel = channel;
        if (before && *before) draft = **before;
        draft.content = draft.content.trimmed().isEmpty() ? text : text + QStringLiteral("\n\n") + draft.content;
        draft.html.clear();
        onFinished(m_context.threads.saveDraft(draft), this, [=, this](const Result<>& saved) {
            m_shown.insert(thread);
            m_outlet.show({thread.toString(), tr("Your answer was not sent"),
                           noticeLine(wordsFor(error).oneLine(), 240) + u' ' +
                               (saved ? tr("It is kept as a draft.") : tr("You wrote: %1").arg(noticeLine(text, 240)))});
        });
    });
}

}  // namespace uinbox::ui
