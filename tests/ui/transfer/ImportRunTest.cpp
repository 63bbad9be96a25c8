// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An import on its way and afterwards: refused, stopped, put away, taken back, reported.
#include "Transferring.h"

#include "common/ImportWords.h"
#include "contacts/ContactsPage.h"
#include "transfer/AddressBookDrop.h"
#include "transfer/ImportPreviewPage.h"
#include "transfer/ImportTableModel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

using Step = ImportDialog::Step;

const QByteArray kPeople =
    "Name,Phone,Email\n"
    "Berta,(415) 555-2672,berta@example.com\n"
    "Cem,call me,\n"
    "Dora,,dora@example.com\n";

QByteArray manyPeople(int count)
{
    QByteArray bytes = "Name,Phone\n";
    for (int i = 0; i < count; ++i)
        bytes += "Person " + QByteArray::number(i) + ",+1415" + QByteArray::number(2'000'000 + i) + '\n';
    return bytes;
}

ImportDialog& imported(const Transferring& desk, const QByteArray& bytes)
{
    ImportDialog& dialog = desk.import(desk.file(bytes));
    Transferring::press(dialog, QStringLiteral("Import"));
    REQUIRE(waitFor([&] { return dialog.step() == Step::Report; }, std::chrono::seconds(60)));
    return dialog;
}

void close(const Transferring& desk, ImportDialog& dialog)
{
    dialog.close();
    REQUIRE(waitFor([&] { return !desk.window->findChild<ImportDialog*>(); }));
}

}  // namespace

TEST_CASE("a file that is no address book is refused in words, and another one can be chosen")
{
    Transferring desk;
    desk.start();
    const auto refused = [&](const QString& path, ImportProblem problem) {
        INFO(path.toStdString());
        desk.window->transfers().importContacts(path);
        auto& dialog = desk.awaited<ImportDialog>();
        CHECK(waitFor([&] { return Transferring::says(dialog, wordsFor(problem, 1).title); }));
        CHECK(dialog.step() == Step::File);
    };
    refused(desk.file(QByteArray("\x7f"
                                 "ELF") +
                          QByteArray(2000, '\0'),
                      QStringLiteral("a.csv")),
            ImportProblem::Binary);
    refused(desk.file("PK\x03\x04 [Content_Types].xml xl/workbook.xml", QStringLiteral("b.csv")), ImportProblem::ExcelWorkbook);
    refused(desk.file("", QStringLiteral("c.csv")), ImportProblem::Empty);
    refused(desk.file(QByteArray("a,").repeated(5000) + "\n", QStringLiteral("d.csv")), ImportProblem::TooManyColumns);
    refused(desk.file("%PDF-1.4", QStringLiteral("e.csv")), ImportProblem::Pdf);
    QFile large(desk.disk.filePath(QStringLiteral("f.csv")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(300'000'000));
    refused(large.fileName(), ImportProblem::Binary);
    ImportDialog& dialog = desk.import(desk.file(kPeople));
    CHECK_FALSE(dialog.findChild<Banner*>()->isVisible());
}

TEST_CASE("an import is taken back in its report")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = imported(desk, kPeople);
    CHECK(desk.undo.canUndo());
    Transferring::press(dialog, QStringLiteral("Take back"));
    REQUIRE(waitFor([&] { return Transferring::says(dialog, QStringLiteral("The import is taken back. Removed again: 2.")); }));
    CHECK(desk.people() == 1);
    // It is not offered a second time anywhere.
    CHECK_FALSE(desk.undo.canUndo());
    CHECK_FALSE(Transferring::button(dialog, QStringLiteral("Take back")));
}

TEST_CASE("an import is taken back by Undo, as everything else is")
{
    Transferring desk;
    desk.start();
    close(desk, imported(desk, kPeople));
    REQUIRE(waitFor([&] { return desk.toastSays(QStringLiteral("2 people imported from people.csv")); }));
    CHECK(desk.undo.undo());
    REQUIRE(waitFor([&] { return desk.people() == 1; }));
    CHECK(waitFor([&] { return desk.toastSays(QStringLiteral("The import is taken back.")); }));
}

TEST_CASE("an earlier import is taken back where it is listed, and what was done since is not")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = imported(desk, kPeople);
    bool isUndone = false;
    desk.undo.push({.done = QStringLiteral("Something"), .undo = [&] { isUndone = true; }});
    Transferring::press(dialog, QStringLiteral("Import another file"));
    REQUIRE(waitFor([&] { return Transferring::button(dialog, QStringLiteral("Take back")) != nullptr; }));
    Transferring::press(dialog, QStringLiteral("Take back"));
    REQUIRE(waitFor([&] { return desk.people() == 1; }));
    CHECK(waitFor([&] { return Transferring::says(dialog, QStringLiteral("Taken back")); }));
    CHECK_FALSE(isUndone);
}

TEST_CASE("the report of an import is saved as a table, and where that is not possible it is said")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = imported(desk, kPeople);
    const auto save = [&](const QString& path) {
        Transferring::press(dialog, QStringLiteral("Save report"));
        auto& where = desk.awaited<QFileDialog>();
        Q_EMIT where.fileSelected(path);
        where.close();
        REQUIRE(waitFor([&] { return !desk.opened<QFileDialog>(); }));
    };
    const QString path = desk.disk.filePath(QStringLiteral("report.csv"));
    save(path);
    REQUIRE(waitFor([&] { return Transferring::says(dialog, QStringLiteral("Saved: report.csv")); }));
    const QString report = QString::fromUtf8(Transferring::bytesOf(path));
    CHECK(report.contains(QStringLiteral("Line,Taken,Reason,Field,Value,Row")));
    CHECK(report.contains(QStringLiteral("3,no,\"Not a phone number.")));
    save(QStringLiteral("/nowhere/at/all.csv"));
    CHECK(waitFor([&] { return Transferring::says(dialog, QStringLiteral("It cannot be written there")); }));
}

TEST_CASE("an import that is stopped puts nobody in, and its choices are still there")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = desk.import(desk.file(manyPeople(60'000)));
    dialog.preview().table().setTarget(0, ColumnTarget::GivenName);
    Transferring::press(dialog, QStringLiteral("Import"));
    CHECK(dialog.step() == Step::Progress);
    Transferring::press(dialog, QStringLiteral("Stop"));
    REQUIRE(waitFor([&] { return dialog.step() == Step::Preview; }));
    CHECK(Transferring::says(dialog, QStringLiteral("Stopped. Nobody of this file was put in.")));
    CHECK(desk.people() == 1);
    CHECK(dialog.preview().table().target(0) == ColumnTarget::GivenName);
}

TEST_CASE("put away, an import goes on, and comes back with what came of it")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = desk.import(desk.file(manyPeople(20'000)));
    Transferring::press(dialog, QStringLiteral("Import"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(desk.toastSays(QStringLiteral("Importing people.csv")));
    REQUIRE(waitFor([&] { return desk.toastSays(QStringLiteral("people.csv is imported")); }, std::chrono::seconds(60)));
    CHECK_FALSE(desk.toastSays(QStringLiteral("Importing people.csv")));
    CHECK(desk.people() == 20'001);
    // The same command brings it back.
    desk.window->actionRegistry().action(u"contacts.import")->trigger();
    CHECK(dialog.isVisible());
    CHECK(dialog.step() == Step::Report);
}

TEST_CASE("quitting during an import asks, and waits for it or stops it")
{
    const bool waits = GENERATE(true, false);
    Transferring desk;
    desk.start();
    int quits = 0;
    QObject::connect(desk.window.get(), &MainWindow::quitRequested, desk.window.get(), [&] { ++quits; });
    ImportDialog& dialog = desk.import(desk.file(manyPeople(60'000)));
    Transferring::press(dialog, QStringLiteral("Import"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    desk.window->quit();
    auto& question = desk.awaited<QMessageBox>();
    CHECK(question.informativeText().contains(QStringLiteral("nobody of that file is put in")));
    Transferring::press(question, waits ? QStringLiteral("Wait, then quit") : QStringLiteral("Stop and quit"));
    REQUIRE(waitFor([&] { return quits == 1; }, std::chrono::seconds(100)));
    CHECK(desk.people() == (waits ? 60'001 : 1));
}

TEST_CASE("a file dropped on the contacts is looked at; what is no address book is not taken")
{
    Transferring desk;
    desk.start();
    desk.window->actionRegistry().action(u"page.contacts")->trigger();
    ContactsPage& page = desk.window->contacts();
    const auto* area = page.findChild<AddressBookDrop*>();
    const auto drop = [&](const QStringList& paths, const QString& words) {
        QMimeData held;
        QList<QUrl> urls;
        for (const QString& path : paths) urls.append(QUrl::fromLocalFile(path));
        held.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &held, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        CHECK(area->isVisible());
        CHECK(Transferring::says(*area, words));
        QDropEvent letGo(QPointF(20, 20), Qt::CopyAction, &held, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &letGo);
        CHECK_FALSE(area->isVisible());
    };
    const QString path = desk.file(kPeople);
    drop({path, path}, QStringLiteral("One file at a time can be imported"));
    drop({desk.file("x", QStringLiteral("photo.png"))}, QStringLiteral("Only tables (CSV) and vCards can be imported"));
    CHECK_FALSE(desk.opened<ImportDialog>());
    drop({path}, QStringLiteral("Drop the file to import contacts"));
    const auto& dialog = desk.awaited<ImportDialog>();
    CHECK(waitFor([&] { return dialog.step() == Step::Preview; }));
}
