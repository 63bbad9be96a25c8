// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in other languages leads to the same places as in English.
#include "catch.h"
#include "help/HelpBook.h"
#include "language/Translations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace uinbox::ui;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Everything a page leads to, sorted: other places, commands, addresses.
QStringList linksOf(const QString& markdown)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList links;
    for (auto matches = link.globalMatch(markdown); matches.hasNext();) links.append(matches.next().captured(1));
    links.sort();
    return links;
}

std::vector<std::pair<QString, int>> anchorsOf(const QString& id, const QString& markdown)
{
    HelpBook book;
    book.add(id, markdown);
    std::vector<std::pair<QString, int>> anchors;
    for (const HelpSection& section : book.pages().front().sections) anchors.emplace_back(section.anchor, section.level);
    return anchors;
}

}  // namespace

TEST_CASE("every page of the manual is there in every language, with the same places and links")
{
    const QStringList pages = QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.md")}, QDir::Files);
    REQUIRE(pages.size() > 13);
    for (const Language& language : Translations::shipped()) {
        if (language.code == u"en") continue;
        for (const QString& page : pages) {
            // What is written of these is written by the program.
            if (page == u"shortcuts.md" || page == u"CHANGELOG.md") continue;
            INFO(language.code.toStdString() << "/" << page.toStdString());
            const QString path = QStringLiteral(":/help/%1/%2").arg(language.code, page);
            REQUIRE(QFile::exists(path));
            const QString english = textOf(QStringLiteral(":/help/") + page);
            const QString other = textOf(path);
            CHECK(anchorsOf(page, other) == anchorsOf(page, english));
            CHECK(linksOf(other) == linksOf(english));
            CHECK(other != english);
        }
    }
}
