// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ExportDialog.h"

#include "Transferring.h"

#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// Three people: Ann, who is there already, Berta and Cem.
struct Exporting : Transferring {
    void begin()
    {
        for (const auto& [name, phone] : {std::pair("Berta", "+14155550181"), std::pair("Cem =1+1", "+14155550182")}) {
            ContactInput input;
            input.name = QLatin1String(name);
            input.phone = QLatin1String(phone);
            REQUIRE(test::await(contacts.create(input)));
        }
        start();
    }
    void showContacts() const
    {
        window->actionRegistry().action(u"page.contacts")->trigger();
        REQUIRE(waitFor([this] { return window->contacts().model().rowCount() == 3; }));
    }
    /// Chooses a file in the dialog that is open.
    QString saveAs(ExportDialog& dialog, const QString& name) const
    {
        press(dialog, QStringLiteral("Export"));
        auto& where = awaited<QFileDialog>();
        const QString path = disk.filePath(name);
        Q_EMIT where.fileSelected(path);
        where.close();
        return path;
    }
    [[nodiscard]] static QRadioButton& whom(const QWidget& dialog, const QString& words)
    {
        QRadioButton* found = nullptr;
        for (QRadioButton* each : dialog.findChildren<QRadioButton*>())
            if (each->text().remove(u'&').startsWith(words)) found = each;
        REQUIRE(found);
        return *found;
    }
};

}  // namespace

TEST_CASE("everybody is exported as a table that spreadsheets do not compute, and a way to its folder is offered")
{
    Exporting desk;
    desk.begin();
    desk.window->actionRegistry().action(u"contacts.export")->trigger();
    auto& dialog = desk.awaited<ExportDialog>();
    CHECK(dialog.whom() == ExportDialog::Whom::Everybody);
    CHECK(dialog.format() == ExportFormat::Csv);
    const QString path = desk.saveAs(dialog, QStringLiteral("all.csv"));
    REQUIRE(waitFor([&] { return desk.toastSays(QStringLiteral("3 people saved in all.csv")); }));
    CHECK(Transferring::button(desk.window->toasts(), QStringLiteral("Open folder")));
    const QByteArray bytes = Transferring::bytesOf(path);
    CHECK(bytes.contains("Berta"));
    CHECK(bytes.contains("Cem =1+1"));
    CHECK(bytes.count("\r\n") == 4);
}

TEST_CASE("whom a search finds, or the chosen person alone, is exported as vCards")
{
    const bool isSearch = GENERATE(true, false);
    Exporting desk;
    desk.begin();
    desk.showContacts();
    ContactsPage& page = desk.window->contacts();
    QTest::keyClicks(&page.search(), isSearch ? QStringLiteral("+1415555018") : QStringLiteral("Berta"));
    REQUIRE(waitFor([&] { return page.model().rowCount() == (isSearch ? 2 : 1); }));
    desk.window->actionRegistry().action(u"contacts.export")->trigger();
    auto& dialog = desk.awaited<ExportDialog>();
    CHECK(dialog.whom() == ExportDialog::Whom::List);
    if (!isSearch) Exporting::whom(dialog, QStringLiteral("The chosen person")).click();
    auto* format = dialog.findChild<QComboBox*>();
    format->setCurrentIndex(format->findData(static_cast<int>(ExportFormat::Vcard4)));
    const QString path = desk.saveAs(dialog, QStringLiteral("some.vcf"));
    REQUIRE(
        waitFor([&] { return desk.toastSays(isSearch ? QStringLiteral("2 people saved") : QStringLiteral("One person saved")); }));
    const QByteArray bytes = Transferring::bytesOf(path);
    CHECK(bytes.count("BEGIN:VCARD") == (isSearch ? 2 : 1));
    CHECK(bytes.contains("VERSION:4.0"));
    CHECK_FALSE(bytes.contains("FN:Ann"));
}

TEST_CASE("what was exported comes back as it was")
{
    Exporting desk;
    desk.begin();
    desk.window->actionRegistry().action(u"contacts.export")->trigger();
    const QString path = desk.saveAs(desk.awaited<ExportDialog>(), QStringLiteral("all.csv"));
    REQUIRE(waitFor([&] { return desk.toastSays(QStringLiteral("saved in all.csv")); }));
    ImportDialog& dialog = desk.import(path);
    Transferring::press(dialog, QStringLiteral("Import"));
    REQUIRE(waitFor([&] { return dialog.step() == ImportDialog::Step::Report; }));
    CHECK(Transferring::says(dialog, QStringLiteral("Nobody new in this file")));
    CHECK(desk.people() == 3);
}

TEST_CASE("a disk that does not take the file is said, with what to do")
{
    Exporting desk;
    desk.begin();
    desk.window->actionRegistry().action(u"contacts.export")->trigger();
    (void)desk.saveAs(desk.awaited<ExportDialog>(), QStringLiteral("nowhere/at/all.csv"));
    CHECK(waitFor([&] { return desk.toastSays(QStringLiteral("It cannot be written there")); }));
    CHECK_FALSE(desk.toastSays(QStringLiteral("saved in")));
}
