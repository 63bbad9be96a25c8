// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/StoragePage.h"

#include "FakeAccounts.h"
#include "TestDatabase.h"
#include "settings/AboutPage.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QPushButton* button(const QWidget& page, const char* begin)
{
    for (QPushButton* each : page.findChildren<QPushButton*>())
        if (QString(each->text()).remove(u'&').startsWith(QLatin1String(begin)) && !each->isHidden()) return each;
    return nullptr;
}

bool says(const QWidget& page, const char* part)
{
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->text().contains(QLatin1String(part))) return true;
    return false;
}

}  // namespace

TEST_CASE("the storage page says what each kind takes and frees what is spare")
{
    TestDatabase database;
    const QDir dir(QFileInfo(database.path()).path());
    REQUIRE(dir.mkpath(QStringLiteral("thumbnails")));
    QFile file(dir.filePath(QStringLiteral("thumbnails/a.png")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(3'000'000, 'x'));
    file.close();
    FakeAccounts accounts;
    Theme theme(*qApp, Appearance::Light);
    ProfileStorage storage(*database, dir.path());
    StoragePage page(accounts, storage, dir.path(), theme);
    page.show();
    REQUIRE(waitFor([&] { return says(page, "in all."); }));
    QPushButton* free = button(page, "Free 2.9");
    REQUIRE(free);
    QTest::mouseClick(free, Qt::LeftButton);
    REQUIRE(waitFor([&] { return says(page, "freed."); }));
    CHECK_FALSE(file.exists());
    REQUIRE(waitFor([&] { return button(page, "Free 2.9") == nullptr; }));
}

TEST_CASE("older copies from before updates are removed after a question alone, and the newest stays")
{
    TestDatabase database;
    const QDir dir(QFileInfo(database.path()).path());
    REQUIRE(dir.mkpath(QStringLiteral("backups")));
    const auto copies = [&] { return QDir(dir.filePath(QStringLiteral("backups"))).entryList({QStringLiteral("*.db")}).size(); };
    for (const char* name : {"backups/a.db", "backups/b.db"}) {
        QFile file(dir.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3'000'000, 'x'));
    }
    FakeAccounts accounts;
    Theme theme(*qApp, Appearance::Light);
    ProfileStorage storage(*database, dir.path());
    StoragePage page(accounts, storage, dir.path(), theme);
    page.show();
    const auto answer = [&](const char* words) {
        REQUIRE(waitFor([&] { return button(page, "Free 2.9") && button(page, "Free 2.9")->isEnabled(); }));
        QTest::mouseClick(button(page, "Free 2.9"), Qt::LeftButton);
        auto* question = page.findChild<QMessageBox*>();
        REQUIRE(question);
        REQUIRE(waitFor([&] { return question->isVisible(); }));
        QTest::mouseClick(button(*question, words), Qt::LeftButton);
        REQUIRE(waitFor([&] { return !page.findChild<QMessageBox*>(); }));
    };
    answer("Keep");
    CHECK(copies() == 2);
    answer("Remove");
    REQUIRE(waitFor([&] { return says(page, "freed."); }));
    CHECK(copies() == 1);
}

TEST_CASE("the page about the program shows its log without anybody's data and copies it for support")
{
    const QTemporaryDir dir;
    QFile log(dir.filePath(QStringLiteral("unified-inbox.log")));
    REQUIRE(log.open(QIODevice::WriteOnly));
    log.write("2026-11-30 outbox: to +14155552671 from ann@example.com\n2026-11-30 app: started\n");
    log.close();
    FakeAccounts accounts;
    Theme theme(*qApp, Appearance::Light);
    AboutPage page(accounts, dir.path(), theme);
    page.show();
    CHECK(says(page, "SQLite 3."));
    CHECK(says(page, "libcurl "));
    QTest::mouseClick(button(page, "Show the log"), Qt::LeftButton);
    auto* text = page.findChild<QPlainTextEdit*>();
    REQUIRE(waitFor([&] { return text->toPlainText().contains(u"started"); }));
    CHECK_FALSE(text->toPlainText().contains(u"4155552671"));
    CHECK_FALSE(text->toPlainText().contains(u"ann@example"));
    QTest::mouseClick(button(page, "Copy for support"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return QGuiApplication::clipboard()->text().contains(u"started"); }));
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"Unified Inbox "));
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(u"4155552671"));
}
