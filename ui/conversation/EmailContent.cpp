// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailContent.h"

#include "conversation/LinkFinder.h"

#include <QCoreApplication>
#include <QThread>

namespace uinbox::ui {

namespace {

/// Of one part: what can be laid out without anybody waiting.
constexpr qsizetype kPartSize = 60'000;
constexpr qsizetype kMostRead = 8 * 1024 * 1024;

QString say(const char* text)
{
    return QCoreApplication::translate("EmailContent", text);
}

bool isQuotedLine(QStringView line)
{
    return line.startsWith(u'>');
}

/// Escaped, with links, blanks as they are.
QString lineHtml(const QString& line)
{
    QString html;
    int from = 0;
    const auto plain = [&html, &line](int start, int end) { html += line.mid(start, end - start).toHtmlEscaped(); };
    for (const TextLink& link : findLinks(line)) {
        plain(from, link.start);
        const QString target = QString::fromLatin1(link.url.toEncoded()).toHtmlEscaped();
        html += QStringLiteral("<a href=\"") + target + QStringLiteral("\">");
        plain(link.start, link.start + link.length);
        html += QStringLiteral("</a>");
        from = link.start + link.length;
    }
    plain(from, static_cast<int>(line.size()));
    return html;
}

QString historyLink(bool isShown)
{
    const QString words = isShown ? say(QT_TRANSLATE_NOOP("EmailContent", "Hide the earlier messages"))
                                  : say(QT_TRANSLATE_NOOP("EmailContent", "Show the earlier messages"));
    return QStringLiteral("<p><a href=\"%1\" style=\"text-decoration:none\">•••&nbsp; %2</a></p>")
        .arg(kHistoryLink, words.toHtmlEscaped());
}

}  // namespace

QString htmlFromText(const QString& text)
{
    QString normal = text;
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QStringList lines = normal.split(u'\n');
    QString html = QStringLiteral("<div style=\"white-space:pre-wrap\">");
    bool isInQuote = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isQuoted = isQuotedLine(lines.at(i));
        if (isQuoted && !isInQuote) html += QStringLiteral("<blockquote type=\"cite\">");
        if (!isQuoted && isInQuote) html += QStringLiteral("</blockquote>");
        isInQuote = isQuoted;
        // "On Monday, Ann wrote:" belongs to what follows it.
        const bool isPrefix = !isQuoted && lines.at(i).endsWith(u':') && i + 1 < lines.size() && isQuotedLine(lines.at(i + 1));
        const QString line = isQuoted ? lines.at(i).mid(lines.at(i).startsWith(u"> ") ? 2 : 1) : lines.at(i);
        const bool endsWithin = i + 1 < lines.size() && isQuotedLine(lines.at(i + 1)) == isQuoted;
        if (isPrefix)
            html += QStringLiteral("<div class=\"moz-cite-prefix\">") + lineHtml(line) + QStringLiteral("</div>");
        else
            html += lineHtml(line) + (endsWithin ? QStringLiteral("<br>") : QString());
    }
    return html + (isInQuote ? QStringLiteral("</blockquote></div>") : QStringLiteral("</div>"));
}

EmailContent emailContent(const QString& html, const QString& text, Ground ground, double zoom)
{
    HtmlSanitizer::Options options;
    options.zoom = zoom;
    options.partSize = kPartSize;
    options.mostRead = kMostRead;
    const QString source = html.isEmpty() ? htmlFromText(text.left(kMostRead)) : html;
    EmailContent content{HtmlSanitizer::sanitize(source, options), false};
    content.safe.cut = content.safe.cut || (html.isEmpty() && text.size() > kMostRead);
    if (ground == Ground::Light) return content;
    content.isOnPaper = content.safe.paintsGround;
    if (content.isOnPaper) return content;
    options.colors = HtmlSanitizer::Colors::Drop;
    content.safe = HtmlSanitizer::sanitize(source, options);
    return content;
}

std::shared_ptr<EmailDocument> makeEmailPage(const EmailContent& content, const EmailExcerpt& page, const EmailLook& look,
                                             QThread* home)
{
    auto document = std::shared_ptr<EmailDocument>(new EmailDocument(content.safe.pictures, look),
                                                   [](EmailDocument* done) { done->deleteLater(); });
    const SafeHtml& safe = content.safe;
    const bool isPart = page.part >= 0 && page.part < safe.parts.size();
    QString html = isPart ? safe.parts.at(page.part) : QString();
    if (!safe.quoted.empty()) html = (page.hasHistory ? html : safe.withoutQuoted()) + historyLink(page.hasHistory);
    document->setHtml(QStringLiteral("<html><body>") + html + QStringLiteral("</body></html>"));
    document->setTextWidth(look.width);
    (void)document->size();
    document->moveToThread(home);
    return document;
}

}  // namespace uinbox::ui
