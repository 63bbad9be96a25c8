// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "threads/Message.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace uinbox::app {

/// One message as it is written down, its time relative to today.
struct DemoLine {
    Direction direction = Direction::Inbound;
    QString text;
    int openDaysAgo = 0;  ///< 0: `minutesAgo` counts, not `at`
    QTime at;
    int minutesAgo = 0;
    int waitMinutes = 0;  ///< of open time since the line before, in an exchange; 0 for a usual while
    MessageStatus status = MessageStatus::Received;
    int errorCode = 0;
    QString errorMessage;
    QStringList pictures;  ///< names of files among the resources
};

/// A person and what was said.
struct DemoPerson {
    QString name;
    QString phone;
    QString language;
    bool optedOut = false;
    int unread = 0;
    QString draft;
    std::vector<DemoLine> lines;
};

/// A message that comes in while the demo runs.
struct DemoVisit {
    QString from;  ///< a number, or an e-mail address
    QString text;
    Channel channel = Channel::Sms;
    QString subject{};  ///< of an e-mail
    QString answers{};  ///< the Message-ID of the e-mail it answers; empty for none
};

/// Names that belong together.
struct DemoFamily {
    QStringList first;
    QStringList last;
};

/// What older conversations are made from: exchanges whose "{day}" is filled from the slot "day", and "{tool.1}" with what stands behind
/// the first bar of the tool drawn.
struct DemoPhrases {
    int count = 0;  ///< of conversations
    std::vector<DemoFamily> families;
    QStringList areaCodes;
    QMap<QString, QStringList> slotValues;  ///< ordered: what is drawn by chance must not depend on a hash
    std::vector<std::vector<DemoLine>> exchanges;
};

/// Everything that is said in the demo, as written in resources/demo/conversations.json. A value.
struct DemoScript {
    QString businessPhone;
    std::vector<DemoPerson> people;
    DemoPhrases phrases;
    std::vector<DemoVisit> visits;
    QHash<QString, QStringList> replies;  ///< by language; "en" is there

    /// The one built into the program.
    [[nodiscard]] static DemoScript builtIn();
    /// Corrupt, naming the place, for what is not such a script.
    [[nodiscard]] static Result<DemoScript> parse(const QByteArray& json);
};

}  // namespace uinbox::app
