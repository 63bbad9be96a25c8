// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Waiting.h"
#include "Writer.h"
#include "composer/SpellChecker.h"
#include "composer/SpellMarks.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// A small dictionary: what is installed on this computer does not matter.
struct Dictionary {
    QTemporaryDir dir;

    Dictionary()
    {
        write(QStringLiteral("xx_XX.aff"), "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n");
        write(QStringLiteral("xx_XX.dic"), "5\nhello\nworld\nthere\nisn't\ncafé\n");
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

struct Spelling : Writer {
    Dictionary dictionary;
    SpellChecker& checker = *composer.findChild<SpellChecker*>();

    Spelling()
    {
        checker.setFolders({dictionary.dir.path()});
        composer.setLanguage(QStringLiteral("xx-XX"));
    }
    /// The words that are marked.
    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
            for (const auto& range : block.layout()->formats())
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    words.append(block.text().mid(range.start, range.length));
        return words;
    }
};

}  // namespace

TEST_CASE("words that no dictionary has are marked, the one that is being typed is not")
{
    Spelling spelling;
    REQUIRE(spelling.checker.isActive());
    spelling.type("hello wrold");
    CHECK(spelling.marked().isEmpty());
    spelling.type(" there");
    REQUIRE(waitFor([&] { return spelling.marked() == QStringList{QStringLiteral("wrold")}; }));
    spelling.type(" isn't wrolx there");
    REQUIRE(waitFor([&] { return spelling.marked() == QStringList{QStringLiteral("wrold"), QStringLiteral("wrolx")}; }));
}

TEST_CASE("digits, addresses, links and mentions are no words, apostrophes are of them")
{
    const auto words = [](const QString& line) {
        QStringList found;
        for (const auto& [at, length] : SpellMarks::words(line)) found.append(line.mid(at, length));
        return found;
    };
    CHECK(words(QStringLiteral("isn't it? “fine”, v2 4pm joe@example.com https://a.b/c www.x.org @Ann no_way a")) ==
          QStringList{QStringLiteral("isn't"), QStringLiteral("it"), QStringLiteral("fine")});
    CHECK(words(QString()).isEmpty());
}

TEST_CASE("the menu of a word offers better ones and the dictionary, which keeps it")
{
    Spelling spelling;
    spelling.type("wrold then");
    REQUIRE(waitFor([&] { return spelling.marked().contains(QStringLiteral("wrold")); }));
    QTextCursor at(spelling.edit.document());
    at.setPosition(2);
    auto* menu = new QMenu(&spelling.window);
    menu->addAction(QStringLiteral("Undo"));
    Q_EMIT spelling.edit.menuOpening(menu, at);
    const auto entry = [&](const QString& text) {
        for (QAction* action : menu->actions())
            if (action->text() == text) return action;
        return static_cast<QAction*>(nullptr);
    };
    REQUIRE(waitFor([&] { return entry(QStringLiteral("world")) != nullptr; }));
    QAction* add = entry(QStringLiteral("Add \"wrold\" to the dictionary"));
    REQUIRE(add);
    entry(QStringLiteral("world"))->trigger();
    CHECK(spelling.composer.text() == u"world then");
    add->trigger();
    CHECK(spelling.checker.isRight(QStringLiteral("wrold")));
    const QString own = spelling.profile.filePath(QStringLiteral("words.txt"));
    REQUIRE(waitFor([&] { return QFile(own).size() > 0; }));
    SpellChecker again(own);
    again.setFolders({spelling.dictionary.dir.path()});
    again.setLanguage(QStringLiteral("xx"));
    QSignalSpy checked(&again, &SpellChecker::checked);
    CHECK(again.isRight(QStringLiteral("wrold")));
    CHECK(again.isRight(QStringLiteral("wrolx")));
    REQUIRE(waitFor([&] { return !again.isRight(QStringLiteral("wrolx")); }));
    CHECK(again.isRight(QStringLiteral("wrold")));
}

TEST_CASE("without a dictionary, or switched off, every word is right")
{
    Spelling spelling;
    spelling.composer.setLanguage(QStringLiteral("qq"));
    CHECK_FALSE(spelling.checker.isActive());
    CHECK(spelling.checker.isRight(QStringLiteral("wrold")));
    spelling.composer.setLanguage(QStringLiteral("xx"));
    CHECK(spelling.checker.isActive());
    spelling.preferences.set(Preference<bool>{"composer/checksSpelling", true}, false);
    CHECK_FALSE(spelling.checker.isActive());
}

TEST_CASE("a dictionary is found by language, and by language and country")
{
    Dictionary dictionary;
    const QStringList folders{dictionary.dir.path()};
    CHECK(SpellChecker::dictionaryFor(QStringLiteral("xx-XX"), folders).endsWith(QStringLiteral("/xx_XX")));
    CHECK(SpellChecker::dictionaryFor(QStringLiteral("xx"), folders).endsWith(QStringLiteral("/xx_XX")));
    CHECK(SpellChecker::dictionaryFor(QStringLiteral("xx_YY"), folders).endsWith(QStringLiteral("/xx_XX")));
    CHECK(SpellChecker::dictionaryFor(QStringLiteral("zz"), folders).isEmpty());
    CHECK(SpellChecker::dictionaryFor({}, folders).isEmpty());
}

TEST_CASE("a long mail is looked up beside the window")
{
    Spelling spelling;
    spelling.composer.setChannel(Channel::Email);
    QString text;
    // Letters alone: all of them are looked up.
    for (int word = 0; word < 5'000; ++word) {
        QString name;
        for (int rest = word + 1; rest > 0; rest /= 26) name += QChar(u'a' + rest % 26);
        text += QStringLiteral("q%1q ").arg(name) + (word % 12 == 11 ? QStringLiteral("\n") : QString());
    }
    QElapsedTimer timer;
    timer.start();
    spelling.paste(text);
    const auto kept = timer.elapsed();
    WARN("pasting 5,000 unknown words kept the window for " << kept << " ms");
    CHECK(kept < 100);
    REQUIRE(waitFor([&] { return spelling.marked().size() > 4'000; }));
}
