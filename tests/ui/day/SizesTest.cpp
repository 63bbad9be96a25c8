// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog in every size of text, and in the smallest window: nothing is cut, nothing is out of reach.
#include "Fitting.h"
#include "Tour.h"

#include "analytics/AnalyticsPage.h"
#include "analytics/FigureTile.h"
#include "contacts/ContactsPage.h"
#include "contacts/EntryLine.h"
#include "gallery/GalleryPage.h"
#include "schedule/ScheduledPage.h"
#include "schedule/ScheduledView.h"
#include "settings/SettingsDialog.h"
#include "shell/Panes.h"
#include "shell/WindowDialogs.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

constexpr QSize kUsual{1280, 800};
constexpr QSize kSmall{640, 480};
constexpr int kSharesOfMessages = 3;  ///< one of so many is for the messages

/// The window on a working day, with something on each of its pages.
struct Sized : Tour {
    explicit Sized(double scale, QSize size)
    {
        (void)person(QStringLiteral("Aishwarya Venkataraghavan"), QStringLiteral("+14155550166"),
                     {QStringLiteral("Good morning, just wondering whether the yellow jug is there again")});
        for (const auto* text : {"Good morning, just as you asked", "And one more"}) later(QString::fromLatin1(text));
        resize(scale, size);
    }
    void resize(double scale, QSize size)
    {
        theme.setTextScale(scale);
        window->resize(size);
        settle();
    }
    /// Layouts follow with the next turns.
    static void settle()
    {
        constexpr int kTurns = 4;
        for (int i = 0; i < kTurns; ++i) QCoreApplication::processEvents();
    }
    void later(const QString& text)
    {
        OutgoingMessage message;
        message.contactId = address.contactId;
        message.channel = Channel::Sms;
        message.content = text;
        message.schedule = Schedule{wallTimeOf(clock.now() + std::chrono::hours(30), "UTC").value(), false};
        REQUIRE(await(sending.send(message)));
    }
    void showConversation()
    {
        press(Qt::Key_1, kCtrl);
        window->panes().showContent();
        composer().focusField();
        settle();
    }
    void visitConversation(const Visitor& visit)
    {
        showConversation();
        visit("SMS", *window);
        press(Qt::Key_X, kCtrlShift);
        settle();
        visit("WhatsApp", *window);
        press(Qt::Key_X, kCtrlShift);
        settle();
        visit("e-mail", *window);
        press(Qt::Key_X, kCtrlShift);
        press(Qt::Key_N, kCtrlShift);
        settle();
        visit("note", *window);
        press(Qt::Key_N, kCtrlShift);
    }
    void visitRest(const Visitor& visit)
    {
        window->panes().showList();
        settle();
        visit("list", *window);
        press(Qt::Key_2, kCtrl);
        REQUIRE(waitFor([&] {
            const auto lines = window->contacts().findChildren<EntryLine*>();
            return std::any_of(lines.begin(), lines.end(),
                               [](const EntryLine* each) { return each->accessibleName().contains(u"And one more"); });
        }));
        settle();
        visit("contacts", *window);
        press(Qt::Key_3, kCtrl);
        settle();
        visit("scheduled", *window);
        press(Qt::Key_4, kCtrl);
        REQUIRE(waitFor([&] {
            const auto* figure = window->analytics()->findChild<FigureTile*>();
            return figure && figure->isVisible() && !figure->accessibleName().isEmpty();
        }));
        settle();
        visit("analytics", *window);
        press(Qt::Key_1, kCtrl);
    }
};

/// Nothing is cut, out of sight or over something else.
void checkFits(const char* name, QWidget& top)
{
    for (const std::string& fault : faultsOf(top)) {
        INFO(name << ", " << top.width() << "x" << top.height() << ": " << fault);
        CHECK(false);
    }
}

/// What one has and the other has not.
std::vector<std::string> differences(const std::vector<std::string>& now, const std::vector<std::string>& wanted)
{
    std::vector<std::string> all;
    for (const std::string& each : now)
        if (std::find(wanted.begin(), wanted.end(), each) == wanted.end()) all.push_back("now: " + each);
    for (const std::string& each : wanted)
        if (std::find(now.begin(), now.end(), each) == now.end()) all.push_back("wanted: " + each);
    for (const std::string& each : all) UNSCOPED_INFO(each);
    return all;
}

}  // namespace

TEST_CASE("nothing is cut on any page, in any size of text, in a usual and in the smallest window")
{
    const double scale = GENERATE(1.0, 1.5, 2.0);
    const QSize size = GENERATE(kUsual, kSmall, QSize(0, 0));
    CAPTURE(scale);
    Sized sized(scale, size);
    sized.visitConversation(checkFits);
    sized.visitRest(checkFits);
}

TEST_CASE("a page that was wide fits into the smallest window as well")
{
    const double scale = GENERATE(1.0, 1.5, 2.0);
    CAPTURE(scale);
    Sized sized(scale, kUsual);
    sized.visitConversation([](const char*, QWidget&) {});
    sized.visitRest([](const char*, QWidget&) {});
    sized.resize(scale, QSize(0, 0));
    sized.visitConversation(checkFits);
    sized.visitRest(checkFits);
}

TEST_CASE("the messages have a third of the window at least, in any size of text and window")
{
    const double scale = GENERATE(1.0, 1.5, 2.0);
    const QSize size = GENERATE(kUsual, kSmall, QSize(0, 0));
    Sized sized(scale, size);
    sized.window->say(
        QStringLiteral("Something is not as it should be, and this sentence says at length what can be done about it."));
    Sized::settle();
    sized.visitConversation([&](const char* name, QWidget& top) {
        CAPTURE(scale, top.width(), top.height(), name);
        CHECK(sized.pane().view().height() * kSharesOfMessages >= top.height());
    });
}

TEST_CASE("nothing is cut in any dialog and popup, in any size of text")
{
    const double scale = GENERATE(1.0, 1.5, 2.0);
    CAPTURE(scale);
    Sized sized(scale, kUsual);
    sized.showConversation();
    sized.visitPopups([](const char* name, QWidget& top) {
        Sized::settle();
        if (&top != top.window()->parentWidget()) checkFits(name, top);
    });
    sized.visitDialogs([](const char* name, QWidget& top) {
        if (qobject_cast<GalleryPage*>(&top)) return;
        Sized::settle();
        checkFits(name, top);
    });
}

TEST_CASE("the rows of every list are as high as their lines of text, whatever its size")
{
    const double scale = GENERATE(1.0, 1.5, 2.0);
    Sized sized(1.0, kUsual);
    const auto rowHeight = [](QAbstractItemView& view) {
        REQUIRE(view.model()->rowCount() > 0);
        return view.visualRect(view.model()->index(0, 0)).height();
    };
    sized.visitRest([](const char*, QWidget&) {});
    sized.resize(scale, kUsual);
    const int line = QFontMetrics(sized.theme.font(type::kBody)).height();
    CAPTURE(scale, line);
    CHECK(rowHeight(*sized.window->findChild<ThreadListView*>()) >= 2 * line);
    CHECK(rowHeight(*sized.window->contacts().findChild<QListView*>()) >= 2 * line);
    // Of the first row its day is a part as well.
    CHECK(rowHeight(*sized.window->scheduled()->findChild<ScheduledView*>()) >= 4 * line);
}

TEST_CASE("a page whose text size changes while it is seen becomes as one that begins with it")
{
    const double scale = GENERATE(1.5, 2.0);
    std::map<std::string, std::vector<std::string>> fresh;
    {
        Sized begun(scale, kUsual);
        const auto note = [&](const char* name, QWidget& top) { fresh[name] = measuresOf(top); };
        begun.visitConversation(note);
        begun.visitRest(note);
        begun.window->dialogs().showSettings(SettingsDialog::Category::Appearance);
        Sized::settle();
        note("settings", *begun.opened<SettingsDialog>());
    }
    Sized changed(1.0, kUsual);
    changed.visitConversation([](const char*, QWidget&) {});
    changed.visitRest([](const char*, QWidget&) {});
    changed.window->dialogs().showSettings(SettingsDialog::Category::Appearance);
    auto* settings = changed.opened<SettingsDialog>();
    changed.resize(scale, kUsual);
    CHECK(differences(measuresOf(*settings), fresh["settings"]).empty());
    settings->close();
    changed.window->activateWindow();
    const auto compare = [&](const char* name, QWidget& top) {
        INFO(name);
        CHECK(differences(measuresOf(top), fresh[name]).empty());
    };
    changed.visitConversation(compare);
    changed.visitRest(compare);
}
