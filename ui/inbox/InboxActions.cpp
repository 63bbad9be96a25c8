// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox's commands and their keys.

#include "actions/ActionRegistry.h"
#include "inbox/InboxPanel.h"
#include "inbox/ThreadListView.h"

namespace uinbox::ui {

void InboxPanel::addActions(ActionRegistry& registry, QWidget& conversation)
{
    using Among = ThreadListView::Among;
    using Keys = QList<QKeySequence>;
    const QString group = tr("Conversations");
    const std::vector<QWidget*> everywhere;
    const std::vector<QWidget*> list{&m_list};
    const std::vector<QWidget*> reading{&m_list, &conversation};
    const auto add = [&](const char* id, const QString& text, const Keys& keys, const std::vector<QWidget*>& within,
                         std::function<void()> run) {
        registry.add({.id = QLatin1String(id),
                      .group = group,
                      .text = text,
                      .keys = keys,
                      .run = std::move(run),
                      .within = within,
                      .hint = text});
    };
    add("conversation.next", tr("Next conversation"), {Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown},
        everywhere, [this] { m_list.go(1, Among::All); });
    add("conversation.previous", tr("Previous conversation"),
        {Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp}, everywhere,
        [this] { m_list.go(-1, Among::All); });
    add("conversation.nextUnread", tr("Next unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Down}, everywhere,
        [this] { m_list.go(1, Among::Unread); });
    add("conversation.previousUnread", tr("Previous unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Up}, everywhere,
        [this] { m_list.go(-1, Among::Unread); });
    add("conversation.archive", tr("Archive, or move back"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, everywhere,
        [this] { archiveOrReopen(); });
    add("conversation.snooze", tr("Snooze"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H}, everywhere, [this] { snooze(); });
    add("conversation.markRead", tr("Mark as read"), {Qt::CTRL | Qt::Key_R}, everywhere, [this] { markRead(); });
    add("conversation.markUnread", tr("Mark as unread"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Y}, everywhere, [this] { markUnread(); });
    add("conversation.menu", tr("Menu of the conversation"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, everywhere,
        [this] { showMenu(); });
    // Single letters, where nothing is written.
    add("conversation.archive.letter", tr("Archive, or move back"), {Qt::Key_E}, reading, [this] { archiveOrReopen(); });
    add("conversation.snooze.letter", tr("Snooze"), {Qt::Key_H}, reading, [this] { snooze(); });
    add("conversation.markUnread.letter", tr("Mark as unread"), {Qt::Key_U}, reading, [this] { markUnread(); });
    add("conversation.pin", tr("Pin or unpin"), {Qt::Key_S}, reading, [this] { pinOrUnpin(); });
    add("conversation.assign", tr("Assign"), {Qt::Key_A}, reading, [this] { assign(); });
    add("list.next", tr("Next conversation"), {Qt::Key_J}, list, [this] { m_list.go(1, Among::All); });
    add("list.previous", tr("Previous conversation"), {Qt::Key_K}, list, [this] { m_list.go(-1, Among::All); });
    add("conversation.select", tr("Select"), {Qt::Key_X}, list, [this] { m_list.toggleCurrent(); });
    add("conversation.extendDown", tr("Select the next one too"), {Qt::SHIFT | Qt::Key_J}, list, [this] { m_list.extend(1); });
    add("conversation.extendUp", tr("Select the previous one too"), {Qt::SHIFT | Qt::Key_K}, list, [this] { m_list.extend(-1); });
    add("conversation.selectAll", tr("Select all"), {Qt::CTRL | Qt::Key_A}, list, [this] { m_list.selectAll(); });
    add("conversation.open", tr("Open"), {Qt::Key_O, Qt::Key_Return, Qt::Key_Enter}, list, [this] {
        m_list.openCurrent();
        Q_EMIT openRequested();
    });
    const auto show = [&](const char* id, const QString& text, Qt::Key key, InboxFilter filter) {
        add(id, text, {QKeySequence(Qt::Key_G, key)}, reading, [this, filter] { setFilter(filter); });
    };
    show("inbox.all", tr("Show all"), Qt::Key_L, InboxFilter::All);
    show("inbox.unread", tr("Show what is unread"), Qt::Key_U, InboxFilter::Unread);
    show("inbox.mine", tr("Show what is mine"), Qt::Key_M, InboxFilter::Mine);
    show("inbox.snoozed", tr("Show what is snoozed"), Qt::Key_H, InboxFilter::Snoozed);
    show("inbox.archived", tr("Show the archive"), Qt::Key_E, InboxFilter::Archived);
}

}  // namespace uinbox::ui
