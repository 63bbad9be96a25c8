// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NoticeText.h"

#include "common/Avatar.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

constexpr int kMostTitle = 80;
constexpr int kMostBody = 240;

QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("NoticeText", text, nullptr, n);
}

}  // namespace

NoticeContent noticeContentFromName(const QString& name)
{
    if (name == u"name") return NoticeContent::Name;
    // What is not understood shows nothing to whoever stands behind.
    return name == u"full" ? NoticeContent::Full : NoticeContent::None;
}

QString noticeLine(const QString& text, int most)
{
    QString line;
    line.reserve(qMin<qsizetype>(text.size(), most + 1));
    for (qsizetype i = 0; i < text.size() && line.size() < most; ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            if (line.size() + 2 > most) break;
            line.append(c).append(text[++i]);
        } else if (c.isSurrogate()) {
            line.append(QChar::ReplacementCharacter);
        } else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            line.append(u' ');
        } else {
            line.append(c);
        }
    }
    const bool isCut = text.size() > line.size();
    line = line.simplified();
    return isCut && line.size() >= most - 1 ? line + QChar(0x2026) : line;
}

QString noticeTitle(const Thread& thread, NoticeContent content)
{
    if (content == NoticeContent::None) return say(QT_TRANSLATE_NOOP("NoticeText", "Unified Inbox"));
    const QString name = noticeLine(personName(thread), kMostTitle);
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("NoticeText", "Unified Inbox")) : name;
}

QString noticeBody(const Thread& thread, NoticeContent content)
{
    const QString what = thread.unread > 1 ? say(QT_TRANSLATE_N_NOOP("NoticeText", "%n new messages"), thread.unread)
                                           : say(QT_TRANSLATE_NOOP("NoticeText", "New message"));
    if (content != NoticeContent::Full) return what;
    const QString preview = noticeLine(thread.preview, kMostBody);
    if (preview.isEmpty()) return what;
    return thread.unread > 1 ? preview + QStringLiteral(" (%1)").arg(what) : preview;
}

}  // namespace uinbox::ui
