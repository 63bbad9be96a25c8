// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ImportDialog.h"

#include "SharedData.h"
#include "Transferring.h"
#include "common/ImportWords.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "transfer/ColumnTable.h"
#include "transfer/ImportPreviewPage.h"
#include "transfer/ImportReportPage.h"
#include "transfer/ImportTableModel.h"
#include "transfer/PeoplePreview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QMenu>
#include <QTableView>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

using Step = ImportDialog::Step;

const QByteArray kPeople =
    "Name,Phone,Email,City,Secret\n"
    "Berta,(415) 555-2672,berta@example.com,Rome,x\n"
    "Cem,call me,,Oslo,y\n"
    "Dora,,dora@example.com,Bern,z\n";

QComboBox& selectNamed(const QWidget& within, const QString& name)
{
    QComboBox* found = nullptr;
    for (QComboBox* each : within.findChildren<QComboBox*>())
        if (each->isVisible() && each->accessibleName() == name) found = each;
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}

void choose(QComboBox& select, const QVariant& data)
{
    const int at = select.findData(data);
    REQUIRE(at >= 0);
    select.setCurrentIndex(at);
    Q_EMIT select.activated(at);
}

}  // namespace

TEST_CASE("a table is chosen, looked at, put in and reported, and the people are shown")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = desk.import(desk.file(kPeople));
    CHECK(Transferring::says(dialog, QStringLiteral("A table with 5 columns")));
    const QAbstractItemModelTester tester(&dialog.preview().table());
    CHECK(dialog.preview().table().target(1) == ColumnTarget::Phone);
    Transferring::press(dialog, QStringLiteral("Import"));
    REQUIRE(waitFor([&] { return dialog.step() == Step::Report; }));
    CHECK(Transferring::says(dialog, QStringLiteral("2 people imported")));
    CHECK(Transferring::says(dialog, QStringLiteral("people.csv has 3 rows. Not taken: 1.")));
    CHECK(dialog.report().report().counts.made == 2);
    CHECK(desk.people() == 3);
    Transferring::press(dialog, QStringLiteral("Show the people"));
    REQUIRE(waitFor([&] { return !desk.opened<ImportDialog>(); }));
    ContactsPage& page = desk.window->contacts();
    CHECK(page.isVisible());
    // Those of the file alone, until another list is chosen.
    REQUIRE(waitFor([&] { return page.model().rowCount() == 2; }));
    CHECK(Transferring::says(page, QStringLiteral("Only whom the import put in or changed")));
    CHECK(page.exportScope().list.imported.has_value());
    Transferring::press(page, QStringLiteral("Show all"));
    REQUIRE(waitFor([&] { return page.model().rowCount() == 3; }));
    CHECK_FALSE(Transferring::says(page, QStringLiteral("Only whom the import put in or changed")));
}

TEST_CASE("the list of an import that is taken back becomes that of all again")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = desk.import(desk.file(kPeople));
    Transferring::press(dialog, QStringLiteral("Import"));
    REQUIRE(waitFor([&] { return dialog.step() == Step::Report; }));
    const ImportId import = *dialog.report().report().import;
    Transferring::press(dialog, QStringLiteral("Show the people"));
    ContactsPage& page = desk.window->contacts();
    REQUIRE(waitFor([&] { return page.model().rowCount() == 2; }));
    REQUIRE(await(desk.addressBooks.undo(import)));
    REQUIRE(waitFor([&] { return !page.model().imported() && page.model().rowCount() == 1; }));
    CHECK_FALSE(Transferring::says(page, QStringLiteral("Only whom the import put in or changed")));
}

TEST_CASE("an import that was cut off is told by the next start, once, and can be begun again")
{
    Transferring desk;
    const QString path = desk.file(kPeople);
    REQUIRE(desk.database.write([&](db::WriteScope& scope) -> Result<> {
        return noteUnfinished(scope.connection(), {path, desk.clock.now()});
    }));
    desk.start();
    REQUIRE(waitFor([&] { return desk.window->toasts().count() == 1; }));
    CHECK(Transferring::says(*desk.window, QStringLiteral("The import of people.csv was cut off, and nobody of it was put in.")));
    Transferring::press(*desk.window, QStringLiteral("Import it again"));
    ImportDialog* dialog = nullptr;
    REQUIRE(waitFor([&] { return (dialog = desk.opened<ImportDialog>()) && dialog->step() == Step::Preview; }));
    CHECK(dialog->preview().plan().path == path);
    REQUIRE(waitFor([&] { return !await(desk.addressBooks.unfinished()).value().has_value(); }));
}

TEST_CASE("what a column is can be chosen with the keyboard; without a way to anybody nothing can be imported")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = desk.import(desk.file("A,B\nBerta,415 555 2672\n"));
    ImportTableModel& table = dialog.preview().table();
    QTableView& choices = dialog.preview().columns().choices();
    const auto take = [&](int column, ColumnTarget target) {
        choices.setFocus();
        choices.setCurrentIndex(table.index(ImportTableModel::kChoices, column));
        QTest::keyClick(&choices, Qt::Key_Return);
        REQUIRE(waitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* action : menu->actions())
            if (action->text() == targetText(target)) menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        REQUIRE(waitFor([&] { return table.target(column) == target; }));
    };
    take(1, ColumnTarget::Ignore);
    CHECK_FALSE(Transferring::button(dialog, QStringLiteral("Import"))->isEnabled());
    CHECK(Transferring::says(dialog, QStringLiteral("Nobody in this file could be written to.")));
    CHECK(table.index(1, 1).data(Qt::ForegroundRole).value<QColor>() == desk.theme.tokens().disabled);
    take(1, ColumnTarget::Phone);
    take(0, ColumnTarget::FullName);
    CHECK(table.index(1, 1).data(Qt::ForegroundRole).value<QColor>() == desk.theme.tokens().text);
    Transferring::press(dialog, QStringLiteral("Import"));
    REQUIRE(waitFor([&] { return dialog.step() == Step::Report; }));
    CHECK(dialog.report().report().counts.made == 1);
}

TEST_CASE("what is no number stands out in its column, with the reason")
{
    Transferring desk;
    desk.start();
    ImportTableModel& table = desk.import(desk.file(kPeople)).preview().table();
    CHECK(table.index(1, 1).data(Qt::ForegroundRole).value<QColor>() == desk.theme.tokens().text);
    CHECK(table.index(2, 1).data(Qt::ForegroundRole).value<QColor>() == desk.theme.tokens().danger);
    CHECK(table.index(2, 1).data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("Not a phone number.")));
    table.setTarget(1, ColumnTarget::Field);
    CHECK(table.index(2, 1).data(Qt::ForegroundRole).value<QColor>() == desk.theme.tokens().text);
}

TEST_CASE("encoding, separator and headings are shown as understood, and the preview follows another choice")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = desk.import(desk.file("Name;Phone\nJ\xf6rg;+14155552672\n"));
    ImportTableModel& table = dialog.preview().table();
    CHECK(table.index(1, 0).data().toString() == QString::fromUtf8("Jörg"));
    table.setTarget(0, ColumnTarget::GivenName);
    choose(selectNamed(dialog, QStringLiteral("Encoding")), QByteArray("windows-1251"));
    REQUIRE(waitFor([&] { return table.index(1, 0).data().toString() == QString::fromUtf8("Jцrg"); }));
    // What was chosen for the columns stays: they are the same ones.
    CHECK(table.target(0) == ColumnTarget::GivenName);
    choose(selectNamed(dialog, QStringLiteral("Separator")), QChar(u','));
    REQUIRE(waitFor([&] { return table.columnCount() == 1; }));
    choose(selectNamed(dialog, QStringLiteral("Separator")), QChar(u';'));
    REQUIRE(waitFor([&] { return table.columnCount() == 2; }));
    CHECK(table.rowCount() == 2);
    auto* header = dialog.findChild<QCheckBox*>();
    CHECK(header->isChecked());
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Space);
    REQUIRE(waitFor([&] { return table.rowCount() == 3; }));
    CHECK(table.index(1, 0).data().toString() == QStringLiteral("Name"));
}

TEST_CASE("people who are there already become what the file says, where that is chosen")
{
    Transferring desk;
    desk.start();
    ImportDialog& dialog = desk.import(desk.file("Name,Phone\nAnn Lee,+14155552671\n"));
    choose(selectNamed(dialog, QStringLiteral("People who are here already")), static_cast<int>(ExistingPeople::Overwrite));
    Transferring::press(dialog, QStringLiteral("Import"));
    REQUIRE(waitFor([&] { return dialog.step() == Step::Report; }));
    CHECK(dialog.report().report().counts.changed == 1);
    const auto ann = await(desk.contacts.contact(desk.address.contactId));
    REQUIRE(ann);
    CHECK(ann->name == u"Ann Lee");
}

TEST_CASE("vCards are shown as people, and put in")
{
    if (!sharedDir()) return;
    Transferring desk;
    desk.start();
    const QDir cards(*sharedDir() + QStringLiteral("/data/vcard"));
    const QStringList names = cards.entryList({QStringLiteral("*.vcf")});
    REQUIRE(names.size() >= 2);
    for (const QString& name : names) {
        const ImportDialog& dialog = desk.import(cards.filePath(name));
        auto& preview = const_cast<ImportDialog&>(dialog).preview();
        REQUIRE(waitFor([&] { return preview.plan().path == cards.filePath(name); }));
        const auto people = preview.plan().preview();
        REQUIRE_FALSE(people.empty());
        CHECK(preview.findChild<PeoplePreview*>()->isVisible());
        CHECK(Transferring::says(*preview.findChild<PeoplePreview*>(), people.front().name));
    }
    ImportDialog& dialog = *desk.opened<ImportDialog>();
    Transferring::press(dialog, QStringLiteral("Import"));
    REQUIRE(waitFor([&] { return dialog.step() == Step::Report; }));
    CHECK(dialog.report().report().counts.notTaken == 0);
}

TEST_CASE("a thousand columns are shown as fast as ten")
{
    Transferring desk;
    desk.start();
    QByteArray bytes = "Phone";
    for (int i = 1; i < 1000; ++i) bytes += ",Column" + QByteArray::number(i);
    for (int row = 0; row < 150; ++row) bytes += "\n+14155552672" + QByteArray(",x").repeated(999);
    ImportDialog& dialog = desk.import(desk.file(bytes));
    ImportTableModel& table = dialog.preview().table();
    CHECK(table.columnCount() == 1000);
    ColumnTable& columns = dialog.preview().columns();
    QElapsedTimer clock;
    clock.start();
    columns.choices().setCurrentIndex(table.index(0, 999));
    (void)columns.grab();
    table.setTarget(999, ColumnTarget::Field);
    (void)columns.grab();
    CHECK(clock.elapsed() < 2'000);
    CHECK(columns.choices().visualRect(table.index(0, 999)).x() == columns.rows().visualRect(table.index(1, 999)).x());
}
