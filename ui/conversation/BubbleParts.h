// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "conversation/BubbleText.h"

#include <QRect>
#include <QStringList>
#include <QUrl>

#include <map>

namespace uinbox::ui {

class PictureCache;
class Theme;

/// Of the channels on which nothing leaves at the moment: why, in a sentence.
using WaitingReasons = std::map<Channel, QString>;

/// How a row stands among its neighbours.
struct RowContext {
    bool dayAbove = false;     ///< a separator with the day is above it
    bool unreadAbove = false;  ///< and the bar "New messages"
    bool startsGroup = true;   ///< nothing of the same sender within 15 minutes before
    bool endsGroup = true;     ///< nor after: the time is shown
    bool isBehind = false;     ///< it leaves when one above has left

    friend bool operator==(const RowContext&, const RowContext&) = default;
};

/// What a row is painted with besides the message.
struct RowStyle {
    const Theme& theme;
    int width = 0;  ///< of the view
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Timestamp now{};
    QString waitingFor{};  ///< why nothing leaves at the moment; empty where messages do
    PictureCache* pictures = nullptr;
    const QStringList* people = nullptr;  ///< whom notes may mention; null for nobody known
};

/// Something in a bubble that can be chosen, by the pointer or by the keyboard.
struct BubbleTarget {
    enum class Kind { Action, Link, File, Place, Original, History };

    Kind kind = Kind::Link;
    QString name{};
    QRect rect{};  ///< of the row
    MessageAction action = MessageAction::Details;
    QUrl link{};          ///< of a link or a place
    int file = -1;        ///< of the message's files
    bool isSave = false;  ///< it is saved, not opened
};

/// Something under the pointer.
struct BubbleHit {
    bool inText = false;
    int position = -1;  ///< in the text, where inText
    QUrl link;
    std::optional<MessageAction> action;
    int file = -1;            ///< of the message's files
    bool isSave = false;      ///< where that is saved, not opened
    bool isOriginal = false;  ///< the line that leads to the e-mail as it was sent
    bool isHistory = false;   ///< the word that leads to what a note said before
};

/// What is marked in a bubble at the moment.
struct BubbleMarks {
    int selectionStart = 0;
    int selectionLength = 0;
    bool isWhole = false;  ///< all of it is selected, its pictures too
    bool focused = false;
    int target = -1;       ///< which of the targets the keyboard is at
    QString words;         ///< looked for, folded
    bool isFound = false;  ///< it is the find that is looked at
    bool isShownOff = false;
};

}  // namespace uinbox::ui
