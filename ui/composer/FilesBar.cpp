// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/FilesBar.h"

#include "channels/MmsReach.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("FilesBar", text);
}

}  // namespace

FilesBar filesBar(Channel channel, const QString& address, bool isLineConnected)
{
    if (channel == Channel::Email) return FilesBar::None;
    // While there is no number yet nothing is known against it.
    if (channel == Channel::Sms && address.startsWith(u'+') && !takesMms(address)) return FilesBar::NoMms;
    return isLineConnected ? FilesBar::None : FilesBar::NoLine;
}

QString filesBarSentence(FilesBar bar, const QString& name)
{
    switch (bar) {
        case FilesBar::None: return {};
        case FilesBar::NoLine:
            return say(
                QT_TRANSLATE_NOOP("FilesBar",
                                  "Files go by e-mail, and by SMS and WhatsApp once the line in Settings is connected. Connect "
                                  "it there, or change the channel."));
        case FilesBar::NoMms:
            return say(QT_TRANSLATE_NOOP(
                           "FilesBar",
                           "Files go by SMS only to the USA, Canada and Australia, and the number of %1 is elsewhere. "
                           "Change to WhatsApp or e-mail, then attach them."))
                .arg(name);
    }
    return {};
}

}  // namespace uinbox::ui
