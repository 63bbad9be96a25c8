// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Address books in and out, conversations out.
#include "Tour.h"

#include "base/TextFold.h"

#include "contacts/ContactsPage.h"
#include "transfer/AddressBookDrop.h"
#include "transfer/ArchiveDialog.h"
#include "transfer/ExportDialog.h"
#include "transfer/ImportDialog.h"
#include "transfer/ImportPreviewPage.h"
#include "transfer/ImportWork.h"
#include "transfer/Transfers.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>

namespace uinbox::test {

namespace {

using Step = ui::ImportDialog::Step;

/// The button of the dialog with these words, whatever the language.
QPushButton& named(const QWidget& within, const char* source)
{
    const QString words = QCoreApplication::translate("uinbox::ui::ImportDialog", source);
    QPushButton* found = nullptr;
    for (QPushButton* each : within.findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == words) found = each;
    INFO(words.toStdString());
    REQUIRE(found);
    return *found;
}

}  // namespace

QString Tour::fileOf(const QByteArray& bytes, const QString& name) const
{
    const QString path = profile.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

void Tour::visitTransfers(const Visitor& visit)
{
    window->transfers().importContacts();
    auto* dialog = opened<ui::ImportDialog>();
    visit("import contacts", *dialog);
    const auto look = [&](const QByteArray& bytes, const QString& name) {
        const QString path = fileOf(bytes, name);
        window->transfers().importContacts(path);
        REQUIRE(waitFor([&] { return dialog->step() == Step::Preview && dialog->preview().plan().path == path; }));
    };
    look("BEGIN:VCARD\nVERSION:3.0\nFN:Zoe\nTEL:+14155550177\nNOTE:A note\nEND:VCARD\n", QStringLiteral("zoe.vcf"));
    visit("vCards before the import", *dialog);
    look("Name,Phone,Shoe size\nBerta,+14155550178,38\nNobody,call me,40\n", QStringLiteral("people.csv"));
    visit("a table before the import", *dialog);
    named(*dialog, "&Import").click();
    // It may be over by then: what it looks like is the same.
    if (dialog->step() == Step::Progress) visit("an import on its way", *dialog);
    REQUIRE(waitFor([&] { return dialog->step() == Step::Report; }));
    visit("what came of an import", *dialog);
    named(*dialog, "Import &another file").click();
    REQUIRE(waitFor([&] { return !dialog->findChildren<QPushButton*>().isEmpty(); }));
    visit("import contacts, with earlier ones", *dialog);
    dialog->close();
    REQUIRE(isClosed<ui::ImportDialog>());
    window->activateWindow();
    REQUIRE(waitFor([&] { return window->isActiveWindow(); }));
    shown<ui::ExportDialog>("export contacts", visit, [this] {
        window->transfers().exportContacts({{QStringLiteral("ann"), {}, 0}, {address.contactId}});
    });
    shown<ui::ArchiveDialog>("save a conversation", visit,
                             [this] { window->transfers().saveConversation(threadId, QStringLiteral("Ann")); });
    press(Qt::Key_2, kCtrl);
    QMimeData held;
    held.setUrls({QUrl::fromLocalFile(profile.filePath(QStringLiteral("people.csv")))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &held, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window->contacts(), &enter);
    auto& drops = *window->contacts().findChild<ui::AddressBookDrop*>();
    REQUIRE(drops.isVisible());
    // What it covers is not to be read meanwhile.
    visit("a file over the contacts", drops);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&window->contacts(), &leave);
    press(Qt::Key_1, kCtrl);
}

}  // namespace uinbox::test
