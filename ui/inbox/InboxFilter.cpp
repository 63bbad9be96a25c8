// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/InboxFilter.h"

#include "base/EnumNames.h"
#include "common/Avatar.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

const std::array kNames{
    std::pair{InboxFilter::All, QStringLiteral("all")}, std::pair{InboxFilter::Unread, QStringLiteral("unread")},
    std::pair{InboxFilter::Mine, QStringLiteral("mine")}, std::pair{InboxFilter::Snoozed, QStringLiteral("snoozed")},
    std::pair{InboxFilter::Archived, QStringLiteral("archived")}};

QString say(const char* text)
{
    return QCoreApplication::translate("InboxFilter", text);
}

}  // namespace

QString filterName(InboxFilter filter)
{
    return nameIn(kNames, filter);
}

InboxFilter filterFromName(const QString& name)
{
    return valueIn(kNames, name).value_or(InboxFilter::All);
}

QString filterTitle(InboxFilter filter)
{
    switch (filter) {
        case InboxFilter::All: return say(QT_TRANSLATE_NOOP("InboxFilter", "All"));
        case InboxFilter::Unread: return say(QT_TRANSLATE_NOOP("InboxFilter", "Unread"));
        case InboxFilter::Mine: return say(QT_TRANSLATE_NOOP("InboxFilter", "Mine"));
        case InboxFilter::Snoozed: return say(QT_TRANSLATE_NOOP("InboxFilter", "Snoozed"));
        case InboxFilter::Archived: return say(QT_TRANSLATE_NOOP("InboxFilter", "Archived"));
    }
    return {};
}

InboxQuery queryOf(InboxFilter filter, std::optional<Channel> channel, std::optional<UserId> me)
{
    InboxQuery query;
    query.channel = channel;
    query.unreadOnly = filter == InboxFilter::Unread;
    if (filter == InboxFilter::Mine) query.assignee = me.value_or(UserId());
    if (filter == InboxFilter::Snoozed) query.state = ThreadState::Snoozed;
    if (filter == InboxFilter::Archived) query.state = ThreadState::Archived;
    return query;
}

int countOf(InboxFilter filter, const InboxCounts& counts)
{
    switch (filter) {
        case InboxFilter::All:
        case InboxFilter::Archived: return 0;
        case InboxFilter::Unread: return counts.unread;
        case InboxFilter::Mine: return counts.mine;
        case InboxFilter::Snoozed: return counts.snoozed;
    }
    return 0;
}

EmptyWords emptyWords(InboxFilter filter, std::optional<Channel> channel)
{
    if (channel)
        return {say(QT_TRANSLATE_NOOP("InboxFilter", "Nothing here by %1")).arg(channelTitle(*channel)),
                say(QT_TRANSLATE_NOOP("InboxFilter", "Other channels may have something."))};
    switch (filter) {
        case InboxFilter::All:
            return {say(QT_TRANSLATE_NOOP("InboxFilter", "All done")),
                    say(QT_TRANSLATE_NOOP("InboxFilter", "Everything is archived or snoozed."))};
        case InboxFilter::Unread:
            return {say(QT_TRANSLATE_NOOP("InboxFilter", "Nothing unread")),
                    say(QT_TRANSLATE_NOOP("InboxFilter", "Enjoy the quiet."))};
        case InboxFilter::Mine:
            return {say(QT_TRANSLATE_NOOP("InboxFilter", "Nothing is yours")),
                    say(QT_TRANSLATE_NOOP("InboxFilter", "Conversations that are assigned to you are here."))};
        case InboxFilter::Snoozed:
            return {say(QT_TRANSLATE_NOOP("InboxFilter", "Nothing snoozed")),
                    say(QT_TRANSLATE_NOOP("InboxFilter", "Press H on a conversation to have it come back later."))};
        case InboxFilter::Archived:
            return {say(QT_TRANSLATE_NOOP("InboxFilter", "The archive is empty")),
                    say(QT_TRANSLATE_NOOP("InboxFilter", "Press E on a conversation that is done."))};
    }
    return {};
}

}  // namespace uinbox::ui
