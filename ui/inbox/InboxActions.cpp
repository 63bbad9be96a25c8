// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox's commands and their keys.

#include "actions/ActionRegistry.h"
#include "inbox/InboxPanel.h"
#include "inbox/ThreadListView.h"

namespace uinbox::ui {

namespace {

using Keys = QList<QKeySequence>;

/// Enters one after the other under one heading.
class Adding {
public:
    using Can = std::function<bool()>;

    Adding(ActionRegistry& registry, QString group, std::vector<QWidget*> within = {})
        : m_registry(registry), m_group(std::move(group)), m_within(std::move(within))
    {
    }
    /// Those that follow can run, and are offered, where that is so.
    void when(Can canRun, Can isOffered = {})
    {
        m_canRun = std::move(canRun);
        m_isOffered = std::move(isOffered);
    }
    QAction& operator()(const char* id, const QString& text, const Keys& keys, std::function<void()> run, const QString& hint = {})
    {
        return m_registry.add({.id = QLatin1String(id),
                               .group = m_group,
                               .text = text,
                               .keys = keys,
                               .run = std::move(run),
                               .within = m_within,
                               .hint = hint.isEmpty() ? text : hint,
                               .canRun = m_canRun,
                               .isOffered = m_isOffered});
    }

private:
    ActionRegistry& m_registry;
    QString m_group;
    std::vector<QWidget*> m_within;
    Can m_canRun;
    Can m_isOffered;
};

}  // namespace

void InboxPanel::addActions(ActionRegistry& registry, QWidget& conversation)
{
    const std::vector<QWidget*> reading{&m_list, &conversation};
    addMoving(registry);
    addMarking(registry, reading);
    addSelecting(registry);
    addFilters(registry, reading);
}

void InboxPanel::addMoving(ActionRegistry& registry)
{
    using Among = ThreadListView::Among;
    Adding add(registry, tr("Conversations"));
    const auto canGo = [this](int step) { return [this, step] { return m_list.canGo(step); }; };
    const auto isAnyUnread = [this] { return m_model.unreadThreads() > 0; };
    add.when({}, canGo(1));
    add("conversation.next", tr("Next conversation"), {Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown},
        [this] { m_list.go(1, Among::All); });
    add.when({}, canGo(-1));
    add("conversation.previous", tr("Previous conversation"),
        {Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp},
        [this] { m_list.go(-1, Among::All); });
    add.when({}, isAnyUnread);
    add("conversation.nextUnread", tr("Next unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Down},
        [this] { m_list.go(1, Among::Unread); });
    add("conversation.previousUnread", tr("Previous unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Up},
        [this] { m_list.go(-1, Among::Unread); });
}

void InboxPanel::addMarking(ActionRegistry& registry, const std::vector<QWidget*>& reading)
{
    const QString away = tr("Out of the inbox until the person writes; what is archived moves back");
    const QString later = tr("Out of the inbox until a time, or until the person writes");
    Adding add(registry, tr("Conversations"));
    const auto isAnyMeant = [this] { return m_list.isAnyChosen(); };
    add.when(isAnyMeant);
    add(
        "conversation.archive", tr("Archive, or move back"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, [this] { archiveOrReopen(); },
        away);
    m_snooze = &add(
        "conversation.snooze", tr("Snooze"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H}, [this] { snooze(); }, later);
    add("conversation.markRead", tr("Mark as read"), {Qt::CTRL | Qt::Key_R}, [this] { markRead(); });
    add("conversation.markUnread", tr("Mark as unread"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Y}, [this] { markUnread(); });
    add("conversation.menu", tr("Menu of the conversation"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, [this] { showMenu(); });
    // Single letters, where nothing is written.
    Adding letter(registry, tr("Conversations"), reading);
    letter.when(isAnyMeant);
    letter(
        "conversation.archive.letter", tr("Archive, or move back"), {Qt::Key_E}, [this] { archiveOrReopen(); }, away);
    letter(
        "conversation.snooze.letter", tr("Snooze"), {Qt::Key_H}, [this] { snooze(); }, later);
    letter("conversation.markUnread.letter", tr("Mark as unread"), {Qt::Key_U}, [this] { markUnread(); });
    letter("conversation.menu.letter", tr("Menu of the conversation"), {Qt::Key_Period}, [this] { showMenu(); });
    letter("conversation.pin", tr("Pin or unpin"), {Qt::Key_S}, [this] { pinOrUnpin(); });
    m_assign = &letter(
        "conversation.assign", tr("Assign"), {Qt::Key_A}, [this] { assign(); }, tr("Say who is to answer"));
}

void InboxPanel::addSelecting(ActionRegistry& registry)
{
    using Among = ThreadListView::Among;
    Adding add(registry, tr("Conversations"), {&m_list});
    // Offered where one sees what is chosen.
    const auto isSeen = [this] { return m_list.isVisible(); };
    add.when([this] { return m_model.rowCount() > 0; }, isSeen);
    add("list.next", tr("Next conversation"), {Qt::Key_J}, [this] { m_list.go(1, Among::All); });
    add("list.previous", tr("Previous conversation"), {Qt::Key_K}, [this] { m_list.go(-1, Among::All); });
    add.when([this] { return m_list.currentIndex().isValid(); }, isSeen);
    add("conversation.select", tr("Select"), {Qt::Key_X}, [this] { m_list.toggleCurrent(); });
    add("conversation.extendDown", tr("Select the next one too"), {Qt::SHIFT | Qt::Key_J}, [this] { m_list.extend(1); });
    add("conversation.extendUp", tr("Select the previous one too"), {Qt::SHIFT | Qt::Key_K}, [this] { m_list.extend(-1); });
    add.when([this] { return m_model.rowCount() > 0; }, isSeen);
    add(
        "conversation.selectAll", tr("Select all"), {Qt::CTRL | Qt::Key_A}, [this] { m_list.selectWhole(); },
        tr("All conversations of this list, those further down too"));
    add.when([this] { return m_list.currentIndex().isValid(); }, isSeen);
    add("conversation.open", tr("Open"), {Qt::Key_O, Qt::Key_Return, Qt::Key_Enter}, [this] {
        m_list.openCurrent();
        Q_EMIT openRequested();
    });
}

void InboxPanel::addFilters(ActionRegistry& registry, const std::vector<QWidget*>& reading)
{
    Adding add(registry, tr("Conversations"), reading);
    const auto show = [&](const char* id, const QString& text, Qt::Key key, InboxFilter filter) {
        add(id, text, {QKeySequence(Qt::Key_G, key)}, [this, filter] { setFilter(filter); });
    };
    show("inbox.all", tr("Show all"), Qt::Key_L, InboxFilter::All);
    show("inbox.unread", tr("Show what is unread"), Qt::Key_U, InboxFilter::Unread);
    show("inbox.mine", tr("Show what is mine"), Qt::Key_M, InboxFilter::Mine);
    show("inbox.snoozed", tr("Show what is snoozed"), Qt::Key_H, InboxFilter::Snoozed);
    show("inbox.archived", tr("Show the archive"), Qt::Key_E, InboxFilter::Archived);
}

}  // namespace uinbox::ui
