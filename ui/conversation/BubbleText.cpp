// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/BubbleText.h"

#include "common/TimeText.h"
#include "outbox/Obstacle.h"

#include <QCoreApplication>
#include <QDateTime>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Bubble", text);
}

}  // namespace

QString actionText(MessageAction action)
{
    switch (action) {
        case MessageAction::SendAgain: return say(QT_TRANSLATE_NOOP("Bubble", "Send again"));
        case MessageAction::ConfirmSent: return say(QT_TRANSLATE_NOOP("Bubble", "It was sent"));
        case MessageAction::TakeBack: return say(QT_TRANSLATE_NOOP("Bubble", "Take back"));
        case MessageAction::EditAsNew: return say(QT_TRANSLATE_NOOP("Bubble", "Edit as new"));
        case MessageAction::Details: return say(QT_TRANSLATE_NOOP("Bubble", "Details"));
    }
    return {};
}

bool hasFailedBefore(const Message& message)
{
    return message.errorCode != 0 || !message.errorMessage.isEmpty();
}

std::vector<MessageAction> noticeActions(const Message& message)
{
    if (message.direction == Direction::Inbound) return {};
    switch (message.status) {
        case MessageStatus::Failed:
            // Sending again to somebody who replied STOP is not offered.
            if (message.errorCode == kOptedOutCode) return {MessageAction::EditAsNew, MessageAction::Details};
            return {MessageAction::SendAgain, MessageAction::EditAsNew, MessageAction::Details};
        case MessageStatus::Unknown:
            if (message.nextAttemptAt) return {MessageAction::Details};
            return {MessageAction::SendAgain, MessageAction::ConfirmSent, MessageAction::Details};
        case MessageStatus::Pending:
            if (!hasFailedBefore(message)) return {};
            return {MessageAction::SendAgain, MessageAction::TakeBack, MessageAction::Details};
        case MessageStatus::Scheduled:
        case MessageStatus::Sending:
        case MessageStatus::Sent:
        case MessageStatus::Delivered:
        case MessageStatus::Read:
        case MessageStatus::Canceled:
        case MessageStatus::Received: return {};
    }
    return {};
}

bool isWaiting(const Message& message)
{
    return message.status == MessageStatus::Pending && hasFailedBefore(message) && message.errorCode == 0;
}

QString scheduledText(const Message& message, Timestamp now)
{
    if (!message.scheduledAt) return say(QT_TRANSLATE_NOOP("Bubble", "Scheduled"));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMillis(*message.scheduledAt));
    const QString when = dayAndTime(at.date(), at.time(), localDay(now));
    // Its time passed while the computer was off: the list of what is scheduled asks what to do.
    if (*message.scheduledAt <= now) return say(QT_TRANSLATE_NOOP("Bubble", "Was due: %1")).arg(when);
    //: A day and a time: "Scheduled: Tuesday, 9:00"
    return say(QT_TRANSLATE_NOOP("Bubble", "Scheduled: %1")).arg(when);
}

bool isSettled(MessageStatus status)
{
    return status == MessageStatus::Sent || status == MessageStatus::Delivered || status == MessageStatus::Read ||
           status == MessageStatus::Received;
}

std::optional<Icon> tickOf(MessageStatus status)
{
    switch (status) {
        case MessageStatus::Scheduled:
        case MessageStatus::Pending:
        case MessageStatus::Sending: return Icon::Clock;
        case MessageStatus::Sent: return Icon::Check;
        case MessageStatus::Delivered:
        case MessageStatus::Read: return Icon::DoubleCheck;
        case MessageStatus::Unknown:
        case MessageStatus::Failed:
        case MessageStatus::Canceled: return Icon::Alert;
        case MessageStatus::Received: return std::nullopt;
    }
    return std::nullopt;
}

QString fileName(const Attachment& file)
{
    if (!file.fileName.isEmpty()) return file.fileName;
    const QString type = file.contentType.section(u'/', 0, 0);
    if (type == u"image") return say(QT_TRANSLATE_NOOP("Bubble", "Picture"));
    if (type == u"video") return say(QT_TRANSLATE_NOOP("Bubble", "Video"));
    if (type == u"audio") return say(QT_TRANSLATE_NOOP("Bubble", "Voice message"));
    if (file.contentType.contains(u"vcard", Qt::CaseInsensitive)) return say(QT_TRANSLATE_NOOP("Bubble", "Contact card"));
    return say(QT_TRANSLATE_NOOP("Bubble", "File"));
}

}  // namespace uinbox::ui
