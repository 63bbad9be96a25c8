// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finder.h"

#include "SharedData.h"
#include "common/Banner.h"
#include "common/EmptyState.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "contacts/PeopleListView.h"
#include "search/IndexBuilder.h"
#include "search/RecentSearches.h"
#include "search/SearchCompletion.h"
#include "shell/WayBack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

TEST_CASE("Ctrl+F finds people, messages and notes as one types, under headings with their counts")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("Is the blue anchor there?"));
    (void)desk.person(QStringLiteral("Anchor Marine"), QStringLiteral("+14155550177"), {QStringLiteral("Good morning")});
    desk.beginSearch();
    REQUIRE(await(
        desk.notes.add(desk.threadId, await(desk.users.owner())->id, QStringLiteral("wants an anchor"), NoteVisibility::Team)));
    desk.catchUp();
    desk.type("anch");
    REQUIRE(desk.isSettled());
    const QStringList words = desk.words();
    INFO(words.join(u'\n').toStdString());
    REQUIRE(words.size() == 6);
    CHECK(words[0] == u"People, 1");
    CHECK(words[1].startsWith(u"Anchor Marine"));
    CHECK(words[2] == u"Messages, 1");
    CHECK(words[3].contains(u"Is the blue anchor there?"));
    CHECK(words[3].startsWith(u"Ann"));
    CHECK(words[4] == u"Notes, 1");
    CHECK(words[5].contains(u"wants an anchor"));
    CHECK(desk.page().kinds().button(SearchKind::Messages).text() == u"Messages 1");
    // What was found is marked where it stands.
    const SearchHit& hit = *desk.rows().row(3).hit;
    REQUIRE(hit.text.marks.size() == 1);
    CHECK(hit.text.text.mid(hit.text.marks[0].start, hit.text.marks[0].length) == u"anch");
}

TEST_CASE("whoever types fast gets what they typed last, and never an older answer after it")
{
    Finder desk;
    for (int i = 0; i < 60; ++i) (void)desk.inbound(QStringLiteral("alpha beta gamma %1").arg(i));
    (void)desk.inbound(QStringLiteral("alphabet soup"));
    desk.beginSearch();
    QStringList shown;
    QObject::connect(&desk.page().session(), &SearchSession::found, &desk.page(),
                     [&] { shown.append(desk.page().session().typed()); });
    desk.type("alphabet soup");
    REQUIRE(desk.isSettled());
    REQUIRE(!shown.isEmpty());
    CHECK(shown.last() == u"alphabet soup");
    for (qsizetype i = 1; i < shown.size(); ++i) CHECK(shown[i].size() > shown[i - 1].size());
    CHECK(desk.countOf(SearchRow::Kind::Hit) == 1);
}

TEST_CASE("the same finds are marked with what is typed on")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("turquoise and grey"));
    desk.beginSearch();
    desk.lookFor(QStringLiteral("turq"));
    REQUIRE(desk.current().hit->text.marks == std::vector<TextSpan>{{0, 4}});
    desk.type("uoise");
    REQUIRE(desk.isSettled());
    CHECK(desk.current().hit->text.marks == std::vector<TextSpan>{{0, 9}});
}

TEST_CASE("words that stand together only far back are found, though many newer messages have them apart")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("the red bicycle is yours"));
    for (int i = 0; i < 2'200; ++i) (void)desk.inbound(QStringLiteral("a bicycle that is not red %1").arg(i));
    desk.beginSearch();
    desk.lookFor(QStringLiteral("\"red bicycle\""));
    REQUIRE(desk.countOf(SearchRow::Kind::Hit) == 1);
    CHECK(desk.current().hit->text.text == u"the red bicycle is yours");
}

TEST_CASE("Enter opens a find in its place, and Alt+Left comes back to the results as they were")
{
    Finder desk;
    const Message old = desk.inbound(QStringLiteral("the first purple"));
    for (int i = 0; i < 90; ++i) {
        desk.clock.advance(1min);
        (void)desk.inbound(QStringLiteral("nothing %1").arg(i));
    }
    desk.clock.advance(1min);
    (void)desk.inbound(QStringLiteral("the second purple"));
    desk.beginSearch();
    desk.type("purple");
    REQUIRE(desk.isSettled());
    REQUIRE(desk.current().hit);
    CHECK(desk.current().hit->text.text == u"the second purple");
    desk.press(Qt::Key_Down);
    REQUIRE(desk.current().hit->entry == entryId(old.id));
    desk.press(Qt::Key_Return);
    CHECK(desk.pages().isCurrent(u"inbox"));
    REQUIRE(waitFor([&] { return desk.pane().thread() == desk.threadId && desk.model().rowOf(entryId(old.id)) >= 0; }));
    REQUIRE(waitFor([&] { return desk.pane().view().focusedRow() == desk.model().rowOf(entryId(old.id)); }));
    CHECK(desk.pane().view().viewport()->rect().intersects(desk.pane().view().rowRect(desk.pane().view().focusedRow())));
    CHECK(desk.window->finding().wayBack().isVisible());
    CHECK(desk.says(QStringLiteral("Back to the results")));
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.pages().isCurrent(u"search"));
    CHECK(desk.field().hasFocus());
    CHECK(desk.field().text() == u"purple");
    CHECK_FALSE(desk.field().hasSelectedText());
    CHECK(desk.current().hit->entry == entryId(old.id));
    CHECK_FALSE(desk.window->finding().wayBack().isVisible());
}

TEST_CASE("another conversation puts the way back out of sight, and the key still leads back")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("an orange one"));
    const ThreadId other = desk.person(QStringLiteral("Ben"), QStringLiteral("+14155550102"), {QStringLiteral("hello")});
    desk.beginSearch();
    desk.lookFor(QStringLiteral("orange"));
    desk.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.pane().thread() == desk.threadId; }));
    REQUIRE(desk.window->finding().wayBack().isVisible());
    desk.window->openConversation(other);
    REQUIRE(waitFor([&] { return desk.pane().thread() == other; }));
    CHECK_FALSE(desk.window->finding().wayBack().isVisible());
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.pages().isCurrent(u"search"));
    CHECK(desk.field().text() == u"orange");
}

TEST_CASE("somebody who was found is shown among the contacts, with the way back")
{
    Finder desk;
    (void)desk.person(QStringLiteral("Zoe Quill"), QStringLiteral("+14155550155"), {QStringLiteral("hello")});
    desk.beginSearch();
    desk.lookFor(QStringLiteral("quill"));
    REQUIRE(desk.current().person);
    const ContactId zoe = desk.current().person->contact.id;
    desk.press(Qt::Key_Return);
    CHECK(desk.pages().isCurrent(u"contacts"));
    REQUIRE(waitFor([&] { return desk.window->contacts().list().currentPerson() == zoe; }));
    CHECK(desk.window->finding().wayBack().isVisible());
    QTest::keyClick(desk.window->windowHandle(), Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.pages().isCurrent(u"search"));
}

TEST_CASE("behind an operator its values are offered, and taken by keys")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("the price of it"));
    desk.beginSearch();
    SearchCompletion& offers = desk.page().completion();
    SECTION("channels")
    {
        desk.type("price in:");
        REQUIRE(offers.isOpen());
        CHECK(offers.list().currentRow() == -1);
        CHECK(offers.list().count() == static_cast<int>(operatorValues(SearchOperator::In).size()));
        desk.type("e");
        REQUIRE(offers.isOpen());
        CHECK(offers.list().count() == 1);
        desk.press(Qt::Key_Return);
        CHECK(desk.field().text() == u"price in:email ");
        CHECK_FALSE(offers.isOpen());
    }
    SECTION("names, those with a blank in quotation marks")
    {
        (void)desk.person(QStringLiteral("Maria Alvarez"), QStringLiteral("+14155550166"), {QStringLiteral("hello")});
        desk.type("from:mar");
        REQUIRE(waitFor([&] { return offers.isOpen() && offers.list().count() == 1; }));
        desk.press(Qt::Key_Tab);
        CHECK(desk.field().text() == u"from:\"Maria Alvarez\" ");
        REQUIRE(desk.isSettled());
        REQUIRE(desk.field().tokens().size() == 1);
        CHECK(desk.field().tokens()[0].isUnderstood);
    }
    SECTION("who wrote last, before anything is typed; and Esc puts the offers away, not the words")
    {
        desk.type("from:");
        REQUIRE(waitFor([&] { return offers.isOpen(); }));
        CHECK(offers.list().count() >= 2);
        desk.press(Qt::Key_Escape);
        CHECK_FALSE(offers.isOpen());
        CHECK(desk.field().text() == u"from:");
    }
    SECTION("days")
    {
        desk.type("before:");
        REQUIRE(offers.isOpen());
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        REQUIRE(desk.field().tokens().size() == 1);
        CHECK(desk.field().tokens()[0].isUnderstood);
    }
}

TEST_CASE("what is not understood is said once it is written to its end, and left out of the search")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("the fax of it"));
    desk.beginSearch();
    const auto saysFax = [&] {
        for (const QLabel* label : desk.page().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"in:fax")) return true;
        return false;
    };
    desk.type("fax in:fax ");
    CHECK(saysFax());
    REQUIRE(desk.isSettled());
    CHECK(desk.countOf(SearchRow::Kind::Hit) == 1);
}

TEST_CASE("what can become nothing that is understood is said while it is typed, the rest when whoever types stops")
{
    Finder desk;
    desk.beginSearch();
    const auto says = [&](const char* words) {
        for (const QLabel* label : desk.page().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QLatin1String(words))) return true;
        return false;
    };
    desk.type("blue in:wha");
    CHECK_FALSE(says("is left out"));
    desk.type("x");
    CHECK(says("is left out"));
    desk.lookFor(QStringLiteral("blue before:soo"));
    CHECK(waitFor([&] { return says("it is no day"); }, std::chrono::seconds(5)));
    desk.lookFor(QStringLiteral("\"blue anc"));
    CHECK(waitFor([&] { return says("quotation mark is not closed"); }, std::chrono::seconds(5)));
}

TEST_CASE("where nothing is found that is said, and a condition can be taken out")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("a yellow one"));
    desk.beginSearch();
    desk.lookFor(QStringLiteral("yellow in:email"));
    CHECK(desk.says(QStringLiteral("Nothing found for")));
    QPushButton* without = nullptr;
    for (QPushButton* button : desk.page().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == u"Without in:email") without = button;
    REQUIRE(without);
    without->click();
    CHECK(desk.field().text() == u"yellow");
    REQUIRE(desk.isSettled());
    CHECK(desk.countOf(SearchRow::Kind::Hit) == 1);
    CHECK(desk.field().hasFocus());
}

TEST_CASE("Esc clears the field and then leaves to the page one came from")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("hello"));
    desk.catchUp();
    desk.begin();
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.pages().isCurrent(u"analytics"));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type("hello");
    desk.press(Qt::Key_Escape);
    CHECK(desk.field().text().isEmpty());
    CHECK(desk.pages().isCurrent(u"search"));
    desk.press(Qt::Key_Escape);
    CHECK(desk.pages().isCurrent(u"analytics"));
}

TEST_CASE("what was opened is remembered among the searches, and can be forgotten")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("a green one"));
    desk.beginSearch();
    CHECK(desk.countOf(SearchRow::Kind::Recent) == 0);
    CHECK(desk.countOf(SearchRow::Kind::Operator) == 8);
    desk.lookFor(QStringLiteral("green"));
    desk.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.pane().thread() == desk.threadId; }));
    QTest::keyClick(desk.window->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.countOf(SearchRow::Kind::Recent) == 1);
    desk.press(Qt::Key_Down);
    CHECK(desk.current().text == u"green");
    desk.press(Qt::Key_Return);
    CHECK(desk.field().text() == u"green");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    REQUIRE(desk.current().kind == SearchRow::Kind::ForgetRecent);
    desk.press(Qt::Key_Return);
    CHECK(desk.countOf(SearchRow::Kind::Recent) == 0);
    CHECK(desk.preferences.get(kRecentSearches).isEmpty());
    desk.press(Qt::Key_Down);
    REQUIRE(desk.current().kind == SearchRow::Kind::Operator);
    desk.press(Qt::Key_Return);
    CHECK(desk.field().text() == u"from:");
    CHECK(withSearch({QStringLiteral("A"), QStringLiteral("b")}, QStringLiteral(" B ")) ==
          QStringList{QStringLiteral("B"), QStringLiteral("A")});
}

TEST_CASE("of one kind all is shown, a page at a time")
{
    Finder desk;
    for (int i = 0; i < 130; ++i) (void)desk.inbound(QStringLiteral("ticket %1").arg(i));
    (void)desk.person(QStringLiteral("Ticket Office"), QStringLiteral("+14155550188"), {QStringLiteral("hi")});
    desk.beginSearch();
    desk.lookFor(QStringLiteral("ticket"));
    CHECK(desk.countOf(SearchRow::Kind::Hit) == 8);
    REQUIRE(desk.countOf(SearchRow::Kind::ShowAll) == 1);
    CHECK(desk.page().kinds().button(SearchKind::Messages).text() == u"Messages 50+");
    desk.page().kinds().button(SearchKind::Messages).click();
    CHECK(desk.countOf(SearchRow::Kind::Hit) == 50);
    CHECK(desk.countOf(SearchRow::Kind::Person) == 0);
    for (int i = 0; i < 5 && desk.rows().canFetchMore({}); ++i) {
        const int before = desk.rows().rowCount();
        desk.rows().fetchMore({});
        REQUIRE(waitFor([&] { return desk.rows().rowCount() > before; }));
    }
    CHECK(desk.countOf(SearchRow::Kind::Hit) == 130);
    CHECK_FALSE(desk.rows().canFetchMore({}));
    // A kind without finds says so, and leads back to all.
    desk.page().kinds().button(SearchKind::Files).click();
    CHECK(desk.says(QStringLiteral("Nothing of that kind")));
    CHECK(desk.says(QStringLiteral("Show all kinds")));
}

TEST_CASE("where the disk refuses that is said, and the search can be tried again")
{
    Finder desk;
    (void)desk.inbound(QStringLiteral("a violet one"));
    desk.beginSearch();
    REQUIRE(desk.database.write(
        [](db::WriteScope& scope) { return scope.connection().execute("ALTER TABLE contact RENAME TO gone"); }));
    desk.field().replaceAll(QStringLiteral("violet"));
    auto* banner = desk.page().findChild<Banner*>();
    REQUIRE(waitFor([&] { return banner->isVisible(); }));
    REQUIRE(desk.database.write(
        [](db::WriteScope& scope) { return scope.connection().execute("ALTER TABLE gone RENAME TO contact"); }));
    for (QPushButton* button : banner->findChildren<QPushButton*>())
        if (button->text() == u"Try again") button->click();
    REQUIRE(waitFor([&] { return desk.countOf(SearchRow::Kind::Hit) == 1; }));
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("while older messages are put into the index the page says what is not found yet")
{
    Finder desk;
    for (int i = 0; i < 900; ++i) (void)desk.inbound(QStringLiteral("old tea %1").arg(i));
    REQUIRE(desk.database.write([](db::WriteScope& scope) -> Result<> {
        return scope.connection().execute(
            "UPDATE search_progress SET low = (SELECT max(seq) FROM message), high = (SELECT max(seq) FROM message)"
            " WHERE kind = 'message'");
    }));
    IndexBuilder builder(*desk.database);
    desk.index = &builder;
    desk.begin();
    QStringList said;
    QObject::connect(&builder, &IndexBuilder::progressed, &builder, [&] {
        for (const QLabel* label : desk.page().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"being made ready")) said.append(label->text());
    });
    desk.press(Qt::Key_F, Qt::ControlModifier);
    bool isFinished = false;
    QObject::connect(&builder, &IndexBuilder::finished, &builder, [&] { isFinished = true; });
    builder.start();
    REQUIRE(waitFor([&] { return isFinished; }));
    CHECK_FALSE(said.isEmpty());
    for (const QLabel* label : desk.page().findChildren<QLabel*>())
        CHECK_FALSE((label->isVisible() && label->text().contains(u"being made ready")));
    desk.lookFor(QStringLiteral("tea 899"));
    CHECK(desk.countOf(SearchRow::Kind::Hit) == 1);
    desk.window.reset();
}

TEST_CASE("any text is a search: no error, whatever is typed")
{
    const auto bytes = sharedFile(QStringLiteral("data/blns.json"));
    if (!bytes) return;
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Finder desk;
    (void)desk.inbound(QStringLiteral("hello"));
    desk.beginSearch();
    QSignalSpy failed(&desk.page().session(), &SearchSession::failed);
    for (const QJsonValue& value : QJsonDocument::fromJson(*bytes).array()) {
        INFO(value.toString().toStdString());
        desk.field().setText(value.toString());
        REQUIRE(waitFor([&] { return !desk.page().session().isUnderWay(); }));
        CHECK(failed.isEmpty());
    }
}

TEST_CASE("finds are marked in languages without spaces, from right to left, within compounds and under accents")
{
    struct Case {
        const char* said;
        const char* typed;
        const char* marked;
    };
    const std::vector<Case> cases{{"我们明天下午三点见面，请带上发票和合同。", "发票", "发票"},
                                  {"請求書は明日までにお送りします。よろしくお願いします。", "請求書", "請求書"},
                                  {"สวัสดีค่ะ ขอใบแจ้งหนี้ของเดือนนี้ด้วยนะคะ", "ใบแจ้งหนี้", "ใบแจ้งหนี้"},
                                  {"مرحبا، هل يمكنكم إرسال الفاتورة اليوم؟", "فاتورة", "فاتورة"},
                                  {"Die Stromrechnung für das Treppenhaus liegt bei.", "rechnung", "rechnung"},
                                  {"Le café est fermé à Noël.", "cafe noel", "café"}};
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Finder desk;
    for (const Case& each : cases) {
        desk.clock.advance(1min);
        (void)desk.inbound(QString::fromUtf8(each.said));
    }
    desk.beginSearch();
    for (const Case& each : cases) {
        INFO(each.typed);
        desk.lookFor(QString::fromUtf8(each.typed));
        REQUIRE(desk.countOf(SearchRow::Kind::Hit) == 1);
        const SearchExcerpt& text = desk.current().hit->text;
        REQUIRE_FALSE(text.marks.empty());
        CHECK(text.text.mid(text.marks[0].start, text.marks[0].length) == QString::fromUtf8(each.marked));
    }
}
