// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/PrintContent.h"

#include "common/Avatar.h"
#include "common/FileText.h"
#include "common/TimeText.h"
#include "conversation/BubbleText.h"
#include "conversation/EmailContent.h"
#include "conversation/EntryText.h"

#include <QCoreApplication>
#include <QLocale>

namespace uinbox::ui {

namespace {

constexpr int kPictureWidth = 320;
/// A text that is printed over more pages than anybody reads.
constexpr qsizetype kMostText = 200'000;

QString say(const char* text)
{
    return QCoreApplication::translate("PrintContent", text);
}

QString escaped(const QString& text)
{
    QString html = text.left(kMostText).toHtmlEscaped();
    html.replace(QStringLiteral("\r\n"), QStringLiteral("<br>"))
        .replace(u'\n', QStringLiteral("<br>"))
        .replace(u'\r', QStringLiteral("<br>"));
    html.replace(QStringLiteral("  "), QStringLiteral("&nbsp; "));
    if (text.size() > kMostText) html += QStringLiteral("…");
    return html;
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString rangeText(const std::vector<Entry>& entries)
{
    if (entries.empty()) return {};
    const QString first = QLocale().toString(localDay(entries.front().createdAt()), QLocale::ShortFormat);
    const QString last = QLocale().toString(localDay(entries.back().createdAt()), QLocale::ShortFormat);
    //: From one day to another
    return first == last ? first : say(QT_TRANSLATE_NOOP("PrintContent", "%1 – %2")).arg(first, last);
}

QString row(const QString& name, const QString& value)
{
    if (value.isEmpty()) return {};
    return QStringLiteral("<tr><td style=\"color:#555555\">%1&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), escaped(value.left(2'000)));
}

/// Writes messages one below the other.
class Pages {
public:
    explicit Pages(const PrintNames& names, QDate day = {}) : m_names(names), m_day(day) {}

    void add(const Entry& entry)
    {
        const QDate day = localDay(entry.createdAt());
        if (day != m_day) m_content.html += QStringLiteral("<h3>%1</h3>").arg(dayText(day).toHtmlEscaped());
        m_day = day;
        if (const Note* note = entry.note())
            add(*note);
        else
            add(*entry.message());
    }
    PrintContent take() { return std::move(m_content); }
    [[nodiscard]] QDate day() const { return m_day; }

private:
    void add(const Note& note)
    {
        //: %1 is a name
        QString heading = say(QT_TRANSLATE_NOOP("PrintContent", "Internal note by %1")).arg(authorName(note)) +
                          QStringLiteral(" · ") + timeOfDay(note.createdAt);
        if (note.visibility == NoteVisibility::Private)
            heading += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("PrintContent", "only you see it"));
        const QString direction = note.content.isRightToLeft() ? QStringLiteral(" dir=\"rtl\"") : QString();
        m_content.html += QStringLiteral(
                              "<table width=\"100%\" bgcolor=\"#fff3c4\" cellpadding=\"6\"><tr><td%1><b>%2</b><br>%3"
                              "</td></tr></table>")
                              .arg(direction, heading.toHtmlEscaped(), escaped(note.content));
    }
    void add(const Message& message)
    {
        const bool isOurs = message.direction == Direction::Outbound;
        const QString who = isOurs ? m_names.ours : m_names.theirs;
        m_content.html +=
            QStringLiteral(
                "<p style=\"margin-top:10px;margin-bottom:2px\"><b>%1</b>&nbsp;&nbsp;<span style=\"color:#555555\">%2</span></p>")
                .arg(who.toHtmlEscaped(), printedState(message).toHtmlEscaped());
        if (!message.subject.isEmpty()) m_content.html += QStringLiteral("<div><b>%1</b></div>").arg(escaped(message.subject));
        const QString direction = message.content.isRightToLeft() ? QStringLiteral(" dir=\"rtl\"") : QString();
        if (!message.content.isEmpty())
            m_content.html += QStringLiteral("<div%1>%2</div>").arg(direction, escaped(message.content));
        for (const Attachment& file : message.attachments) add(file);
    }
    void add(const Attachment& file)
    {
        if (isShownPicture(file)) {
            MailPicture picture;
            picture.source = MailPicture::Source::Attached;
            picture.address = QString::fromLatin1(file.contentHash.toHex());
            picture.alt = fileName(file);
            m_content.html += QStringLiteral("<div><img src=\"picture:%1\" width=\"%2\"></div>")
                                  .arg(m_content.pictures.size())
                                  .arg(kPictureWidth);
            picture.width = kPictureWidth;
            m_content.pictures.push_back(picture);
            return;
        }
        const QString size = sizeText(file.size);
        const QString words = size.isEmpty() ? fileName(file) : QStringLiteral("%1 (%2)").arg(fileName(file), size);
        m_content.html += QStringLiteral("<div style=\"color:#555555\">%1</div>")
                              .arg(say(QT_TRANSLATE_NOOP("PrintContent", "File: %1")).arg(words).toHtmlEscaped());
    }

    PrintNames m_names;
    PrintContent m_content;
    QDate m_day;
};

}  // namespace

QString printedState(const Message& message)
{
    QStringList parts{timeOfDay(message.createdAt), channelTitle(message.channel)};
    switch (message.status) {
        case MessageStatus::Failed: parts.append(say(QT_TRANSLATE_NOOP("PrintContent", "not sent"))); break;
        case MessageStatus::Canceled: parts.append(say(QT_TRANSLATE_NOOP("PrintContent", "taken back"))); break;
        case MessageStatus::Scheduled:
        case MessageStatus::Pending:
        case MessageStatus::Sending: parts.append(say(QT_TRANSLATE_NOOP("PrintContent", "not sent yet"))); break;
        case MessageStatus::Unknown: parts.append(say(QT_TRANSLATE_NOOP("PrintContent", "may have been sent"))); break;
        case MessageStatus::Sent:
        case MessageStatus::Delivered:
        case MessageStatus::Read:
        case MessageStatus::Received: break;
    }
    return parts.join(QStringLiteral(" · "));
}

PrintContent printedEntries(const std::vector<Entry>& entries, const PrintNames& names, QDate& day)
{
    Pages pages(names, day);
    for (const Entry& entry : entries) pages.add(entry);
    day = pages.day();
    return pages.take();
}

PrintContent printedConversation(const std::vector<Entry>& entries, const PrintNames& names)
{
    Pages pages(names);
    for (const Entry& entry : entries) pages.add(entry);
    PrintContent content = pages.take();
    content.title = say(QT_TRANSLATE_NOOP("PrintContent", "Conversation with %1")).arg(names.theirs);
    content.footer = QStringLiteral("%1 · %2").arg(names.theirs, rangeText(entries));
    content.html = QStringLiteral("<h2>%1</h2><div style=\"color:#555555\">%2</div>")
                       .arg(content.title.toHtmlEscaped(), rangeText(entries).toHtmlEscaped()) +
                   content.html;
    return content;
}

PrintContent printedEmail(const Message& message, const PrintNames& names)
{
    const EmailContent body = emailContent(message.html, message.content, Ground::Light, 1);
    const bool isOurs = message.direction == Direction::Outbound;
    PrintContent content;
    content.title = message.subject.simplified().isEmpty() ? say(QT_TRANSLATE_NOOP("PrintContent", "(no subject)"))
                                                           : message.subject.simplified().left(300);
    content.footer = QStringLiteral("%1 · %2").arg(isOurs ? names.ours : names.theirs, fullTime(message.createdAt));
    content.pictures = body.safe.pictures;
    // In the head of an e-mail: who it is from, to and when.
    content.html = QStringLiteral("<h2>%1</h2><table>").arg(content.title.toHtmlEscaped()) +
                   row(say(QT_TRANSLATE_NOOP("PrintContent", "From")), message.fromAddress) +
                   row(say(QT_TRANSLATE_NOOP("PrintContent", "To")), message.toAddress) +
                   row(say(QT_TRANSLATE_NOOP("PrintContent", "Cc")), message.envelope.cc.join(QStringLiteral(", "))) +
                   row(say(QT_TRANSLATE_NOOP("PrintContent", "Date")), fullTime(message.createdAt)) +
                   QStringLiteral("</table><hr>") + body.safe.parts.join(QString());
    return content;
}

}  // namespace uinbox::ui
