// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpBook.h"

#include "base/TextFold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr QLatin1StringView kScheme("help:");
constexpr QLatin1StringView kEnding(".md");

/// What a reader sees of a line: without the marks of Markdown.
QString plainLine(const QString& line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression html(QStringLiteral("<[^>]+>"));
    static const QRegularExpression marks(QStringLiteral("[*`|]|^\\s*(?:[-+]|\\d+\\.)\\s+|\\\\(?=[*_`|])"));
    static const QRegularExpression rule(QStringLiteral("^[|\\s:-]+$"));
    if (rule.match(line).hasMatch()) return {};
    QString text = line;
    text.replace(link, QStringLiteral("\\1"));
    text.remove(html);
    text.replace(marks, QStringLiteral(" "));
    return text.simplified();
}

QString anchorOf(const QString& title)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString anchor = foldedText(title);
    anchor.replace(others, QStringLiteral("-"));
    while (anchor.endsWith(u'-')) anchor.chop(1);
    while (anchor.startsWith(u'-')) anchor.remove(0, 1);
    return anchor;
}

/// Takes the mark of an anchor off a heading.
QString takeAnchor(QString& heading)
{
    static const QRegularExpression mark(QStringLiteral("\\s*\\{#([^}\\s]+)\\}\\s*$"));
    const QRegularExpressionMatch match = mark.match(heading);
    if (!match.hasMatch()) return {};
    heading.truncate(match.capturedStart());
    return match.captured(1);
}

/// Some words on either side of the place.
QString excerptAt(const QString& text, int start)
{
    constexpr int kBefore = 40;
    constexpr int kLength = 140;
    qsizetype from = std::max(0, start - kBefore);
    if (from > 0) from = text.indexOf(u' ', from) + 1;
    QString excerpt = text.mid(from, kLength);
    if (from > 0) excerpt.prepend(u'…');
    if (from + kLength < text.size()) {
        excerpt.truncate(std::max(excerpt.lastIndexOf(u' '), qsizetype{1}));
        excerpt.append(u'…');
    }
    return excerpt;
}

bool hasAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) { return containsFolded(text, word); });
}

}  // namespace

void HelpBook::add(const QString& id, const QString& markdown)
{
    HelpPage page{id, {}, {}, {}};
    static const QRegularExpression heading(QStringLiteral("^(#{1,6})\\s+(.*)$"));
    for (const QString& line : markdown.split(u'\n')) {
        const QRegularExpressionMatch match = heading.match(line);
        if (!match.hasMatch()) {
            page.markdown += line + u'\n';
            const QString plain = plainLine(line);
            if (!plain.isEmpty() && !page.sections.empty()) page.sections.back().text += plain + u' ';
            continue;
        }
        QString title = match.captured(2);
        QString anchor = takeAnchor(title);
        page.markdown += match.captured(1) + u' ' + title + u'\n';
        title = plainLine(title);
        if (anchor.isEmpty()) anchor = anchorOf(title);
        page.sections.push_back({anchor, title, {}, static_cast<int>(match.capturedLength(1))});
    }
    page.title = page.sections.empty() ? id : page.sections.front().title;
    m_pages.push_back(std::move(page));
}

const HelpPage* HelpBook::find(const QString& id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&id](const HelpPage& page) { return page.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

bool HelpBook::has(const HelpPlace& place) const
{
    const HelpPage* page = find(place.page);
    if (!page || place.anchor.isEmpty()) return page != nullptr;
    return std::any_of(page->sections.begin(), page->sections.end(),
                       [&place](const HelpSection& section) { return section.anchor == place.anchor; });
}

std::vector<HelpBook::Hit> HelpBook::search(const QString& words, int most) const
{
    const QStringList wanted = foldedText(words.simplified()).split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> inTitle;
    std::vector<Hit> inText;
    if (wanted.isEmpty()) return {};
    for (const HelpPage& page : m_pages) {
        for (const HelpSection& section : page.sections) {
            if (hasAll(section.title, wanted)) {
                inTitle.push_back({&page, &section, {}});
            } else if (hasAll(section.title + u' ' + section.text, wanted)) {
                const auto spans = findFolded(section.text, wanted.front(), 1);
                inText.push_back({&page, &section, excerptAt(section.text, spans.empty() ? 0 : spans.front().start)});
            }
        }
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    if (inTitle.size() > static_cast<size_t>(most)) inTitle.resize(static_cast<size_t>(most));
    return inTitle;
}

QString helpAddress(const HelpPlace& place)
{
    return kScheme + place.page + (place.anchor.isEmpty() ? QString() : u'#' + place.anchor);
}

std::optional<HelpPlace> helpPlace(const QString& address, const QString& from)
{
    const qsizetype hash = address.indexOf(u'#');
    QString page = hash < 0 ? address : address.left(hash);
    const QString anchor = hash < 0 ? QString() : address.mid(hash + 1);
    if (page.startsWith(kScheme))
        page.remove(0, kScheme.size());
    else if (page.endsWith(kEnding) && !page.contains(u':'))
        page.chop(kEnding.size());
    else if (!page.isEmpty())
        return std::nullopt;
    if (page.isEmpty()) page = from;
    if (page.isEmpty()) return std::nullopt;
    return HelpPlace{page, anchor};
}

}  // namespace uinbox::ui
