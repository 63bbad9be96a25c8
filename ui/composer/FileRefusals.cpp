// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/FileRefusals.h"

#include "channels/twilio/Limits.h"
#include "common/FileText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>
#include <optional>

namespace uinbox::ui {

namespace {

/// What is said of the limit is a round number: other things of an e-mail need room, too.
constexpr qint64 kRound = 5'000'000;

QString say(const char* text)
{
    return QCoreApplication::translate("FileRefusals", text);
}

QString say(const char* one, const char* several, const QStringList& names)
{
    return say(names.size() == 1 ? one : several);
}

QString listOf(const QStringList& names)
{
    return QLocale().createSeparatedList(names);
}

QString quotedName(const FileFacts& facts)
{
    //: The name of a file
    return say(QT_TRANSLATE_NOOP("FileRefusals", "“%1”")).arg(fileNameOf(facts.path));
}

QString sizedName(const FileFacts& facts)
{
    //: The name of a file and its size
    return say(QT_TRANSLATE_NOOP("FileRefusals", "%1 (%2)")).arg(quotedName(facts), sizeText(facts.bytes));
}

QString tooLargeText(const QStringList& names, qint64 attached, qint64 most)
{
    const QString limit = sizeText(most / kRound * kRound);
    if (attached == 0)
        return say(QT_TRANSLATE_NOOP("FileRefusals", "%1 is too large: an e-mail carries about %2 of files."),
                   QT_TRANSLATE_NOOP("FileRefusals", "%1 are too large: an e-mail carries about %2 of files."), names)
            .arg(listOf(names), limit);
    return say(QT_TRANSLATE_NOOP("FileRefusals", "%1 is too large: an e-mail carries about %2 of files, and %3 are attached."),
               QT_TRANSLATE_NOOP("FileRefusals", "%1 are too large: an e-mail carries about %2 of files, and %3 are attached."),
               names)
        .arg(listOf(names), limit, sizeText(attached));
}

}  // namespace

QString tooLargeFor(Channel channel, const std::vector<FileFacts>& files)
{
    if (channel == Channel::Email) return {};
    const QMimeDatabase types;
    QStringList names;
    qint64 limit = 0;
    for (const FileFacts& each : files) {
        const QString type = types.mimeTypeForFile(fileNameOf(each.path), QMimeDatabase::MatchExtension).name();
        const auto most = twilio::mostFileBytes(channel, type);
        if (type.startsWith(u"image/") || most == 0 || each.bytes <= most) continue;
        names.append(sizedName(each));
        limit = std::max<qint64>(limit, most);
    }
    if (names.isEmpty()) return {};
    const auto text =
        channel == Channel::WhatsApp
            ? say(QT_TRANSLATE_NOOP("FileRefusals", "%1 is too large: WhatsApp carries %2 of such a file at most."),
                  QT_TRANSLATE_NOOP("FileRefusals", "%1 are too large: WhatsApp carries %2 of such a file at most."), names)
            : say(QT_TRANSLATE_NOOP("FileRefusals", "%1 is too large: an MMS carries %2 of such a file at most."),
                  QT_TRANSLATE_NOOP("FileRefusals", "%1 are too large: an MMS carries %2 of such a file at most."), names);
    return text.arg(listOf(names), sizeText(limit));
}

bool FileRefusals::refuses(const FileFacts& facts, qint64 attached, qint64 most)
{
    const auto why = [&]() -> std::optional<Why> {
        switch (facts.kind) {
            case FileFacts::Kind::Folder: return Why::Folder;
            case FileFacts::Kind::Missing: return Why::Missing;
            case FileFacts::Kind::Unreadable: return Why::Unreadable;
            case FileFacts::Kind::File: break;
        }
        return attached + facts.bytes > most ? std::optional(Why::TooLarge) : std::nullopt;
    }();
    if (!why) return false;
    m_refused[*why].append(why == Why::TooLarge ? sizedName(facts) : quotedName(facts));
    return true;
}

QString FileRefusals::text(qint64 attached, qint64 most) const
{
    QStringList sentences;
    for (const auto& [why, names] : m_refused) {
        switch (why) {
            case Why::TooLarge: sentences.append(tooLargeText(names, attached, most)); break;
            case Why::Folder:
                sentences.append(say(QT_TRANSLATE_NOOP("FileRefusals", "%1 is a folder. Attach the files in it."),
                                     QT_TRANSLATE_NOOP("FileRefusals", "%1 are folders. Attach the files in them."), names)
                                     .arg(listOf(names)));
                break;
            case Why::Missing:
                sentences.append(say(QT_TRANSLATE_NOOP("FileRefusals", "%1 is not there any more."),
                                     QT_TRANSLATE_NOOP("FileRefusals", "%1 are not there any more."), names)
                                     .arg(listOf(names)));
                break;
            case Why::Unreadable:
                sentences.append(say(QT_TRANSLATE_NOOP("FileRefusals", "%1 cannot be read.")).arg(listOf(names)));
                break;
        }
    }
    return sentences.join(u' ');
}

QString fileNameOf(const QString& path)
{
    return path.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

}  // namespace uinbox::ui
