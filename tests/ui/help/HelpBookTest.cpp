// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpBook.h"

#include "catch.h"
#include "common/CodeWords.h"
#include "help/Manual.h"

using namespace uinbox::ui;

namespace {

HelpBook smallBook()
{
    HelpBook book;
    book.add(QStringLiteral("inbox"),
             QStringLiteral("# The inbox {#inbox}\n\nWho **wrote**.\n\n## Put away {#archive}\n\nPress `E` to archive "
                            "a café's [message](notes.md#write).\n"));
    book.add(QStringLiteral("notes"),
             QStringLiteral("# Notes\n\n## Writing one {#write}\n\n| Key | What |\n|---|---|\n| `N` | begins |\n"));
    return book;
}

}  // namespace

TEST_CASE("a page has its title, its sections and no marks of anchors")
{
    const HelpBook book = smallBook();
    REQUIRE(book.pages().size() == 2);
    const HelpPage& page = book.pages().front();
    CHECK(page.title == u"The inbox");
    CHECK_FALSE(page.markdown.contains(u"{#"));
    REQUIRE(page.sections.size() == 2);
    CHECK(page.sections[1].anchor == u"archive");
    CHECK(page.sections[1].level == 2);
    CHECK(page.sections[1].text.trimmed() == u"Press E to archive a café's message.");
    CHECK(book.find(QStringLiteral("notes"))->sections.front().anchor == u"notes");
    CHECK(book.find(QStringLiteral("notes"))->sections[1].text.simplified() == u"Key What N begins");
}

TEST_CASE("a search of the manual finds sections by every word, titles first")
{
    const HelpBook book = smallBook();
    const auto hits = book.search(QStringLiteral("  CAFE  archive "));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().section->anchor == u"archive");
    CHECK(hits.front().excerpt.contains(u"café"));
    CHECK(book.search(QStringLiteral("put")).front().excerpt.isEmpty());
    CHECK(book.search(QStringLiteral("archive notes")).empty());
    CHECK(book.search(QString()).empty());
    CHECK(book.search(QStringLiteral("a"), 1).size() == 1);
}

TEST_CASE("places of the manual are read from addresses and links, and others are none")
{
    CHECK(helpPlace(QStringLiteral("help:inbox#archive")) == HelpPlace{QStringLiteral("inbox"), QStringLiteral("archive")});
    CHECK(helpPlace(QStringLiteral("notes.md#write")) == HelpPlace{QStringLiteral("notes"), QStringLiteral("write")});
    CHECK(helpPlace(QStringLiteral("#write"), QStringLiteral("notes")) ==
          HelpPlace{QStringLiteral("notes"), QStringLiteral("write")});
    CHECK_FALSE(helpPlace(QStringLiteral("#write")));
    CHECK_FALSE(helpPlace(QStringLiteral("https://example.com/a.md")));
    CHECK_FALSE(helpPlace(QStringLiteral("file:///etc/passwd")));
    CHECK_FALSE(helpPlace(QStringLiteral("command:app.quit")));
    const HelpPlace place{QStringLiteral("inbox"), QStringLiteral("archive")};
    CHECK(helpPlace(helpAddress(place)) == place);
    CHECK(smallBook().has(place));
    CHECK_FALSE(smallBook().has({QStringLiteral("inbox"), QStringLiteral("elsewhere")}));
}

TEST_CASE("every code that has words has its place among the manual's failures")
{
    HelpBook book;
    book.add(QStringLiteral("errors"), errorManual());
    REQUIRE(knownProviderCodes().size() > 70);
    for (const int code : knownProviderCodes()) {
        INFO(code);
        REQUIRE(helpForCode(code));
        CHECK(book.has(*helpForCode(code)));
    }
    CHECK_FALSE(helpForCode(12));
    CHECK(book.search(QStringLiteral("30006")).front().section->anchor == u"code-30006");
}

TEST_CASE("what is new is the changelog without its introduction")
{
    const QString page = whatsNew(QStringLiteral(
        "# Changelog\n\nThe form.\n\n## [Unreleased]\n\n### Added\n\n- This.\n\n## [0.1.0] - 2026-01-02\n\n- That.\n"));
    CHECK(page.startsWith(u"# What's new"));
    CHECK(page.contains(u"## In this version"));
    CHECK(page.contains(u"## 0.1.0 - 2026-01-02"));
    CHECK(page.contains(u"- This."));
    CHECK_FALSE(page.contains(u"The form."));
    CHECK(whatsNew(QString()).trimmed() == u"# What's new");
}
