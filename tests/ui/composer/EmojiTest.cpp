// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Waiting.h"
#include "Writer.h"
#include "composer/ComposerPreferences.h"
#include "composer/EmojiCatalog.h"
#include "composer/EmojiModel.h"
#include "composer/EmojiPicker.h"
#include "composer/InlineCompletion.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QStyleHints>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

const EmojiCatalog& catalog()
{
    return EmojiCatalog::instance();
}

/// Opened by its keys, over a composer.
struct Picking : Writer {
    EmojiPicker* picker = nullptr;
    QListView* list = nullptr;
    QLineEdit* search = nullptr;

    void open()
    {
        key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        for (EmojiPicker* each : composer.findChildren<EmojiPicker*>())
            if (each->isVisible()) picker = each;
        REQUIRE(picker);
        list = picker->findChild<QListView*>();
        search = picker->findChild<QLineEdit*>();
    }
    /// The tones that are offered now, none where no menu is open.
    [[nodiscard]] QMenu* tones() const
    {
        for (QMenu* menu : picker->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
            if (menu->isVisible()) return menu;
        return nullptr;
    }
};

}  // namespace

TEST_CASE("the emoji are those of Unicode's list, with names, groups and tones of skin")
{
    CHECK(catalog().all().size() > 1'500);
    CHECK(catalog().groups().size() == 9);
    CHECK(catalog().all().front().text == u"😀");
    CHECK(catalog().all().front().name == u"grinning face");
    const Emoji* hand = catalog().named(QStringLiteral("waving hand"));
    REQUIRE(hand);
    CHECK(hand->in(SkinTone::None) == u"👋");
    CHECK(hand->in(SkinTone::MediumDark) == u"👋🏾");
    CHECK(catalog().of(QStringLiteral("👋🏾")) == hand);
    const Emoji* beard = catalog().named(QStringLiteral("man: beard"));
    REQUIRE(beard);
    CHECK(beard->in(SkinTone::Dark) == u"🧔🏿‍♂️");
    CHECK(catalog().all().front().in(SkinTone::Dark) == u"😀");
    // The keycap of "#" is no heading.
    CHECK(catalog().named(QStringLiteral("keycap: #")));
}

TEST_CASE("a search finds by the beginnings of words, also the verb")
{
    const auto first = [](const char* query) {
        const auto found = catalog().find(QString::fromLatin1(query), 10);
        return found.empty() ? QString() : found.front()->name;
    };
    CHECK(first("grin fa") == u"grinning face");
    CHECK(first("smile").startsWith(QStringLiteral("smiling")));
    CHECK(first("thumbs_up") == u"thumbs up");
    CHECK(first("zzzz").isEmpty());
    CHECK(first("").isEmpty());
}

TEST_CASE("what the picker shows is a sound model, all, recent and found")
{
    EmojiModel model;
    QAbstractItemModelTester tester(&model);
    const int all = model.rowCount();
    CHECK(all == static_cast<int>(catalog().all().size()));
    model.setRecent({QStringLiteral("👋🏾"), QStringLiteral("no emoji")});
    CHECK(model.rowCount() == all + 1);
    CHECK(model.textAt(0) == u"👋🏾");
    CHECK(model.firstOf(-1) == 0);
    CHECK(model.firstOf(0) == 1);
    model.search(QStringLiteral("wav hand"));
    REQUIRE(model.rowCount() >= 1);
    model.setTone(SkinTone::Light);
    CHECK(model.textAt(0) == u"👋🏻");
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString() == u"waving hand");
    model.search({});
    CHECK(model.rowCount() == all + 1);
}

TEST_CASE("Ctrl+Shift+J opens the picker, the arrows go through it, Enter inserts and the keyboard is in the field again")
{
    Picking picking;
    picking.type("ok ");
    picking.open();
    CHECK(picking.search->hasFocus());
    QTest::keyClick(picking.search, Qt::Key_Down);
    REQUIRE(picking.list->hasFocus());
    CHECK(picking.list->currentIndex().row() == 0);
    QTest::keyClick(picking.list, Qt::Key_Right);
    CHECK(picking.list->currentIndex().row() == 1);
    QTest::keyClick(picking.list, Qt::Key_Down);
    CHECK(picking.list->currentIndex().row() == 10);
    QTest::keyClick(picking.list, Qt::Key_Up);
    QTest::keyClick(picking.list, Qt::Key_Return);
    CHECK(picking.composer.text() == QStringLiteral("ok ") + catalog().all()[1].text);
    CHECK_FALSE(picking.picker->isVisible());
    CHECK(picking.edit.hasFocus());
    CHECK(picking.preferences.get(kRecentEmoji) == QStringList{catalog().all()[1].text});
}

TEST_CASE("a search in the picker, Enter takes the first, and Esc leaves the text as it was")
{
    Picking picking;
    picking.open();
    QTest::keyClicks(picking.search, QStringLiteral("thumbs up"));
    QTest::keyClick(picking.search, Qt::Key_Return);
    CHECK(picking.composer.text() == u"👍");
    picking.open();
    QTest::keyClick(picking.search, Qt::Key_Escape);
    CHECK_FALSE(picking.picker->isVisible());
    CHECK(picking.composer.text() == u"👍");
    CHECK(picking.edit.hasFocus());
}

TEST_CASE("the picker opens before anybody waits for it")
{
    Picking picking;
    (void)EmojiCatalog::instance();
    QElapsedTimer timer;
    timer.start();
    picking.open();
    picking.picker->grab();
    const auto first = timer.elapsed();
    picking.picker->close();
    timer.restart();
    picking.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    const auto opened = timer.elapsed();
    UNSCOPED_INFO("first with its painting " << first << " ms, then " << opened << " ms");
    // 50 ms are the aim; this machine may be busy with others.
    CHECK(opened < 200);
    WARN("emoji picker: first open with painting " << first << " ms, second open " << opened << " ms");
}

TEST_CASE(": and two letters offer emoji in the field, Enter inserts instead of sending")
{
    Writer writer;
    auto* completion = writer.edit.findChild<InlineCompletion*>();
    REQUIRE(completion);
    writer.type("see :s");
    CHECK_FALSE(completion->isOpen());
    writer.type("mil");
    REQUIRE(completion->isOpen());
    const QString first = completion->list().item(0)->text().trimmed();
    writer.key(Qt::Key_Return);
    CHECK(writer.sent.isEmpty());
    CHECK_FALSE(completion->isOpen());
    CHECK(first.startsWith(writer.composer.text().mid(4)));
    CHECK(writer.composer.text().size() > 4);
    CHECK_FALSE(writer.composer.text().contains(u':'));
    writer.type(" at 10:30 http://x");
    CHECK_FALSE(completion->isOpen());
}

TEST_CASE("a whole name between colons becomes its emoji in the tone that was chosen")
{
    Writer writer;
    writer.preferences.set(kSkinTone, 4);
    writer.type(":thumbs_up:");
    CHECK(writer.composer.text() == u"👍🏾");
    writer.type(" :nothing_of_the_kind:");
    CHECK(writer.composer.text() == u"👍🏾 :nothing_of_the_kind:");
}

TEST_CASE("an emoji that is held offers its tones, and one of them is inserted without becoming everybody's")
{
    Picking picking;
    picking.open();
    QTest::keyClicks(picking.search, QStringLiteral("waving hand"));
    const QPoint place = picking.list->visualRect(picking.list->model()->index(0, 0)).center();
    QTest::mousePress(picking.list->viewport(), Qt::LeftButton, {}, place);
    CHECK_FALSE(picking.tones());
    REQUIRE(waitFor([&] { return picking.tones() != nullptr; }));
    REQUIRE(picking.tones()->actions().size() == 6);
    CHECK(picking.composer.text().isEmpty());
    picking.tones()->actions()[5]->trigger();
    CHECK(picking.composer.text() == u"👋🏿");
    CHECK(picking.preferences.get(kSkinTone) == 0);
    CHECK(picking.preferences.get(kRecentEmoji) == QStringList{QStringLiteral("👋🏿")});
}

TEST_CASE("a click that is not held chooses, and what has no tones offers none however long it is held")
{
    Picking picking;
    picking.open();
    QTest::keyClicks(picking.search, QStringLiteral("grinning face"));
    const QPoint place = picking.list->visualRect(picking.list->model()->index(0, 0)).center();
    QTest::mousePress(picking.list->viewport(), Qt::LeftButton, {}, place);
    (void)waitFor([] { return false; },
                  std::chrono::milliseconds(QGuiApplication::styleHints()->mousePressAndHoldInterval() + 100));
    CHECK_FALSE(picking.tones());
    QTest::mouseRelease(picking.list->viewport(), Qt::LeftButton, {}, place);
    CHECK(picking.composer.text() == u"😀");
}

TEST_CASE("the menu key offers the tones of the emoji the keyboard is on")
{
    Picking picking;
    picking.open();
    QTest::keyClicks(picking.search, QStringLiteral("thumbs up"));
    QTest::keyClick(picking.search, Qt::Key_Down);
    QTest::keyClick(picking.list, Qt::Key_Menu);
    REQUIRE(picking.tones());
    picking.tones()->actions()[1]->trigger();
    CHECK(picking.composer.text() == u"👍🏻");
    picking.open();
    CHECK(picking.list->model()->index(0, 0).data().toString() == u"👍🏻");
}

TEST_CASE(
    "what was used last and the tone for all are there again in the next run, the newest first and no more than are looked through")
{
    QTemporaryDir profile;
    const QString file = profile.filePath(QStringLiteral("window.ini"));
    {
        Preferences preferences(file);
        preferences.set(kSkinTone, 3);
        for (const Emoji& emoji : catalog().all()) rememberEmoji(preferences, emoji.text);
        rememberEmoji(preferences, QStringLiteral("👍🏻"));
        rememberEmoji(preferences, QStringLiteral("👋"));
        rememberEmoji(preferences, QStringLiteral("👍🏻"));
    }
    Preferences preferences(file);
    const QStringList recent = preferences.get(kRecentEmoji);
    CHECK(recent.size() == kMostRecentEmoji);
    CHECK(recent.mid(0, 2) == QStringList{QStringLiteral("👍🏻"), QStringLiteral("👋")});
    CHECK(preferences.get(kSkinTone) == 3);
}
