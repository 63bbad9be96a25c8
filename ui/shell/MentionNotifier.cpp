// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MentionNotifier.h"

#include "accounts/AccountService.h"
#include "base/Async.h"
#include "common/DesktopPreferences.h"
#include "common/Preferences.h"
#include "db/Database.h"
#include "mentions/MentionWords.h"
#include "notes/NoteService.h"
#include "shell/NoticeText.h"

#include <utility>

namespace uinbox::ui {

namespace {

const QString kPrefix = QStringLiteral("mention:");
const QString kSeveral = QStringLiteral("mention:several");
constexpr std::chrono::milliseconds kTogether{100};
constexpr size_t kMost = 3;
constexpr int kLongestBody = 240;

QString keyOf(NoteId note)
{
    return kPrefix + note.toString();
}

}  // namespace

MentionNotifier::MentionNotifier(const AppContext& context, NotificationOutlet& outlet, MentionWindow window, QObject* parent)
    : QObject(parent), m_context(context), m_outlet(outlet), m_window(std::move(window)), m_begun(context.clock.now())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTogether);
    connect(&m_soon, &QTimer::timeout, this, &MentionNotifier::look);
    connect(&context.database, &db::Database::committed, this, &MentionNotifier::onCommitted);
    connect(&outlet, &NotificationOutlet::activated, this,
            [this](const QString& key, NoticeAction, const QString& token) { onActivated(key, token); });
    onFinished(context.accounts.owner(), this, [this](const Result<User>& owner) {
        if (owner) m_reader = owner->id;
        if (!m_changed.isEmpty()) m_soon.start();
    });
}

bool MentionNotifier::isKey(const QString& key)
{
    return key.startsWith(kPrefix);
}

bool MentionNotifier::isOn() const
{
    return m_context.preferences.get(kNotify) && !m_context.preferences.get(kQuiet);
}

void MentionNotifier::onCommitted(const db::ChangeSet& changes)
{
    for (const NoteId note : changes.notes)
        if (!m_told.contains(note) || m_shown.contains(note)) m_changed.insert(note);
    if (changes.mentions)
        for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) m_changed.insert(it.key());
    if (!m_changed.isEmpty() && !m_soon.isActive()) m_soon.start();
}

void MentionNotifier::look()
{
    if (!m_reader) return;
    const QSet<NoteId> asked = std::exchange(m_changed, {});
    onFinished(m_context.notes.mentions().among(*m_reader, {asked.begin(), asked.end()}), this,
               [this, asked](const Result<std::vector<NoteMention>>& mentions) {
                   if (mentions) take(*mentions, asked);
               });
}

void MentionNotifier::take(const std::vector<NoteMention>& mentions, const QSet<NoteId>& asked)
{
    QSet<NoteId> unread;
    std::vector<NoteMention> fresh;
    for (const NoteMention& mention : mentions) {
        if (mention.readAt) continue;
        unread.insert(mention.note);
        if (mention.at < m_begun || m_told.contains(mention.note)) continue;
        m_told.insert(mention.note);
        if (isOn() && !m_window.isRead(mention.thread)) fresh.push_back(mention);
    }
    for (const NoteId note : asked)
        if (!unread.contains(note)) withdraw(note);
    tell(fresh);
}

void MentionNotifier::tell(const std::vector<NoteMention>& mentions)
{
    if (mentions.size() <= kMost) {
        for (const NoteMention& mention : mentions) tellOf(mention);
        return;
    }
    show(kSeveral, tr("Unified Inbox"), tr("You were named in %n notes", nullptr, static_cast<int>(mentions.size())));
}

void MentionNotifier::tellOf(const NoteMention& mention)
{
    m_shown.insert(mention.note, mention.thread);
    const NoticeContent content = noticeContentFromName(m_context.preferences.get(kNotifyContent));
    if (content == NoticeContent::None) return show(keyOf(mention.note), tr("Unified Inbox"), tr("You were named in a note"));
    //: Somebody of the team named the reader in a note
    const QString title = tr("%1 named you").arg(noticeLine(mentionAuthor(mention), 80));
    show(keyOf(mention.note), title,
         content == NoticeContent::Full ? noticeLine(mention.content, kLongestBody)
                                        : tr("In a note about %1").arg(noticeLine(mentionPerson(mention), 80)));
}

void MentionNotifier::show(const QString& key, const QString& title, const QString& body)
{
    Notice notice{key, title, body};
    notice.isSilent = !m_context.preferences.get(kNotifySound);
    m_outlet.show(notice);
}

void MentionNotifier::withdraw(NoteId note)
{
    if (m_shown.remove(note) > 0) m_outlet.withdraw(keyOf(note));
}

void MentionNotifier::onActivated(const QString& key, const QString& token)
{
    if (!isKey(key)) return;
    m_outlet.withdraw(key);
    const auto note = NoteId::fromString(QStringView(key).mid(kPrefix.size()));
    const auto thread = note ? m_shown.constFind(*note) : m_shown.cend();
    if (!note || thread == m_shown.cend()) return m_window.showAll(token);
    const ThreadId about = *thread;
    m_shown.remove(*note);
    m_window.open(about, *note, token);
}

}  // namespace uinbox::ui
