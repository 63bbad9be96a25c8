// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/HtmlArchive.h"

#include "archive/ArchiveText.h"
#include "media/FileType.h"

#include <QUrl>

namespace uinbox {

namespace {

constexpr char kStyle[] = R"(
:root { color-scheme: light dark; --page: #fff; --text: #1b1d22; --muted: #5d6370; --line: #d9dce3; --in: #f1f2f5; --out: #e4edff; --note: #fff3c4; --note-text: #3d3100 }
@media (prefers-color-scheme: dark) { :root { --page: #17191d; --text: #e9ebef; --muted: #a3a9b5; --line: #363a43; --in: #23262c; --out: #1f3152; --note: #3d3410; --note-text: #f6e7a8 } }
@media print { :root { --page: #fff; --text: #000; --muted: #444; --line: #bbb; --in: #fff; --out: #fff; --note: #fff; --note-text: #000 } article { border: 1px solid var(--line); break-inside: avoid } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem }
h1 { font-size: 1.5rem; margin: 0; overflow-wrap: anywhere }
h2 { font-size: .85rem; font-weight: 600; color: var(--muted); text-align: center; margin: 2rem 0 .75rem }
.about { color: var(--muted); margin: .25rem 0 0 }
article { margin: .5rem 0; padding: .6rem .9rem; border-radius: .75rem; background: var(--in); width: fit-content; max-width: 85% }
article.out { background: var(--out); margin-inline-start: auto }
article.note { background: var(--note); color: var(--note-text); width: auto; max-width: none }
article p { margin: 0 }
.who { font-size: .8rem; color: var(--muted) }
.note .who { color: inherit }
.subject { font-weight: 600 }
.text, .subject { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start }
ul { margin: .4rem 0 0; padding: 0; list-style: none; font-size: .85rem }
li { overflow-wrap: anywhere }
img { display: block; max-width: 100%; max-height: 30rem; border-radius: .5rem; margin: .3rem 0 }
a { color: inherit }
)";

/// A file beside the page, as its address: no character of a name is one of the address.
QString addressOf(const QString& path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QString kindOf(const Entry& entry)
{
    if (entry.note()) return QStringLiteral("note");
    return entry.message()->direction == Direction::Outbound ? QStringLiteral("out") : QStringLiteral("in");
}

QString element(const QString& open, const QString& text, const QString& close)
{
    return text.isEmpty() ? QString() : open + htmlText(text) + close + u'\n';
}

}  // namespace

QByteArray HtmlArchive::begin(const ConversationHead& head) const
{
    const QString title = htmlText(m_words.title);
    // Nothing runs and nothing is asked of any server, whatever a reader's program makes of the rest.
    const QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
            "img-src 'self' file:\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%3</title>\n<style>%4</style>\n"
            "</head>\n<body>\n<main>\n<header>\n<h1 dir=\"auto\">%3</h1>\n<p class=\"about\">%5</p>\n</header>\n")
            .arg(htmlText(m_words.language), m_words.isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title,
                 QString::fromLatin1(kStyle), htmlText(m_words.about(head)));
    return html.toUtf8();
}

QByteArray HtmlArchive::entry(const Entry& entry, const FilePaths& paths)
{
    QString html;
    const QString day = m_words.day(entry.createdAt());
    if (day != m_day) html += element(QStringLiteral("<h2>"), day, QStringLiteral("</h2>"));
    m_day = day;
    html += QStringLiteral(
                "<article class=\"%1\" id=\"%2\">\n<p class=\"who\"><b><bdi>%3</bdi></b> <time datetime=\"%4\">%5</time></p>\n")
                .arg(kindOf(entry), entry.id().toString(), htmlText(m_words.who(entry)), toIso8601(entry.createdAt()),
                     htmlText(m_words.details(entry)));
    if (const Message* message = entry.message())
        html += element(QStringLiteral("<p class=\"subject\" dir=\"auto\">"), message->subject, QStringLiteral("</p>"));
    html += element(QStringLiteral("<div class=\"text\" dir=\"auto\">"), entry.content(), QStringLiteral("</div>"));
    if (const Message* message = entry.message()) html += filesOf(*message, paths);
    return (html + QStringLiteral("</article>\n")).toUtf8();
}

QString HtmlArchive::filesOf(const Message& message, const FilePaths& paths) const
{
    QString items;
    for (const Attachment& file : message.attachments) {
        const QString name = QStringLiteral("<bdi>%1</bdi>").arg(htmlText(m_words.file(file)));
        const QString path = paths.value(file.id);
        const Opening opening = openingOf(file.contentType, file.fileName);
        items += QStringLiteral("<li>");
        // A program or a page of somebody's lies in the folder, but no click leads to it.
        if (path.isEmpty() || opening == Opening::Never)
            items += name;
        else if (opening == Opening::Picture)
            items += QStringLiteral("<a href=\"%1\"><img src=\"%1\" alt=\"\">%2</a>").arg(addressOf(path), name);
        else
            items += QStringLiteral("<a href=\"%1\">%2</a>").arg(addressOf(path), name);
        if (path.isEmpty() && m_files == Files::Beside) items += QStringLiteral(" · ") + htmlText(m_words.notCopied);
        items += QStringLiteral("</li>\n");
    }
    return items.isEmpty() ? QString() : QStringLiteral("<ul>\n%1</ul>\n").arg(items);
}

QByteArray HtmlArchive::end() const
{
    return QByteArrayLiteral("</main>\n</body>\n</html>\n");
}

}  // namespace uinbox
