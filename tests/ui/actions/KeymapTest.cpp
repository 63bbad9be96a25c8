// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/Keymap.h"

#include "Waiting.h"
#include "actions/ActionRegistry.h"
#include "catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

using namespace uinbox::ui;
using uinbox::test::waitFor;

namespace {

struct Place {
    QTemporaryDir dir;
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("keys.json")); }
    void put(const QByteArray& text) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

const QList<QKeySequence> kOwn{QKeySequence(Qt::Key_F5)};

}  // namespace

TEST_CASE("a person's keys are there after a restart, and go when they are reset")
{
    const Place place;
    {
        Keymap keymap(place.path());
        keymap.setKeyTemplate(KeyTemplate::Outlook);
        keymap.setKeys(QStringLiteral("app.sync"), {QKeySequence(Qt::CTRL | Qt::Key_F9)});
    }
    Keymap again(place.path());
    CHECK(again.problems().empty());
    CHECK(again.keyTemplate() == KeyTemplate::Outlook);
    CHECK(again.keysOf(QStringLiteral("app.sync"), kOwn) == QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_F9)});
    again.reset(QStringLiteral("app.sync"));
    CHECK(again.keysOf(QStringLiteral("app.sync"), kOwn).first() == QKeySequence(Qt::Key_F9));
    again.setKeyTemplate(KeyTemplate::Own);
    CHECK(again.keysOf(QStringLiteral("app.sync"), kOwn) == kOwn);
}

TEST_CASE("of a file with mistakes the rest counts, and each mistake is said with its line")
{
    const Place place;
    SECTION("wrong entries")
    {
        place.put(
            "{\n \"template\": \"emacs\",\n \"keys\": {\n  \"app.sync\": [\"Ctrl+F9\"],\n  \"app.quit\": 7,\n"
            "  \"app.close\": [\"Ctrl+Nokey\"],\n  \"no.such\": [\"F2\"]\n }\n}\n");
        QWidget window;
        ActionRegistry registry(window);
        registry.add({.id = QStringLiteral("app.sync"), .group = {}, .text = {}, .keys = kOwn, .run = [] {}});
        Keymap keymap(place.path());
        keymap.bind(registry);
        CHECK(registry.find(u"app.sync")->keys.first() == QKeySequence(Qt::CTRL | Qt::Key_F9));
        std::vector<int> lines;
        for (const KeymapProblem& problem : keymap.problems()) lines.push_back(problem.line);
        std::sort(lines.begin(), lines.end());
        CHECK(lines == std::vector<int>{2, 5, 6, 7});
    }
    SECTION("a missing comma")
    {
        const QByteArray text =
            "{\n \"template\": \"gmail\",\n \"keys\": {\n  \"app.sync\": [\"Ctrl+F9\"]\n  \"app.quit\": []\n }\n}\n";
        place.put(text);
        auto keymap = std::make_unique<Keymap>(place.path());
        REQUIRE(keymap->problems().size() == 1);
        CHECK(keymap->problems().front().line == 5);
        CHECK(keymap->keyTemplate() == KeyTemplate::Gmail);
        CHECK(keymap->keysOf(QStringLiteral("app.sync"), kOwn).first() == QKeySequence(Qt::CTRL | Qt::Key_F9));
        CHECK(keymap->keysOf(QStringLiteral("app.quit"), kOwn).isEmpty());
        // What was written by hand is kept beside what the program writes.
        keymap->setKeys(QStringLiteral("app.close"), {});
        keymap.reset();
        QFile bad(place.path() + QStringLiteral(".bad"));
        REQUIRE(bad.open(QIODevice::ReadOnly));
        CHECK(bad.readAll() == text);
        CHECK(Keymap(place.path()).problems().empty());
    }
}

TEST_CASE("a change of keys is on the disk soon, the last of many, and where it cannot be that is told")
{
    const Place place;
    Keymap keymap(place.path());
    for (int i = 1; i <= 9; ++i)
        keymap.setKeys(QStringLiteral("app.sync"), {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + i))});
    CHECK(waitFor([&] { return place.text().contains("Ctrl+9"); }));
    CHECK_FALSE(place.text().contains("Ctrl+8"));

    Keymap nowhere(place.dir.filePath(QStringLiteral("gone/keys.json")));
    QSignalSpy notKept(&nowhere, &Keymap::notKept);
    nowhere.setKeyTemplate(KeyTemplate::Gmail);
    CHECK(waitFor([&] { return notKept.count() == 1; }));
    CHECK(nowhere.keyTemplate() == KeyTemplate::Gmail);
}
