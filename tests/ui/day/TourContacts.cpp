// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of people, and the dialogs about them.
#include "Tour.h"

#include "contacts/AddressFields.h"
#include "contacts/ContactDesk.h"
#include "contacts/ContactEditor.h"
#include "contacts/ContactForm.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "contacts/DuplicateHint.h"
#include "contacts/EntryLine.h"
#include "contacts/MergeDialog.h"
#include "contacts/MergeForm.h"
#include "contacts/PeopleListView.h"
#include "contacts/PersonCard.h"
#include "contacts/PersonDetails.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QRadioButton>

namespace uinbox::test {

namespace {

/// Somebody of whom everything is known.
ContactInput wholePerson()
{
    ContactInput input;
    input.name = QStringLiteral("Carla Bruni Whitcombe");
    input.timeZone = QStringLiteral("Europe/Berlin");
    input.language = QStringLiteral("pt-BR");
    input.handles = QJsonObject{{QStringLiteral("Instagram"), QStringLiteral("@carla")}};
    input.metadata = QJsonObject{{QStringLiteral("Customer number"), 4711},
                                 {QStringLiteral("Remarks"), QStringLiteral("Likes blue, does not like to be called before ten")}};
    input.addresses = std::vector<AddressInput>{
        {AddressKind::Phone, QStringLiteral("+14155550142"), QStringLiteral("Work"),
         Consent{fromMillis(1'772'442'000'000), QStringLiteral("Signed the form in the shop")}},
        {AddressKind::Email, QStringLiteral("carla.bruni.whitcombe@a-long-company-name.example.com"), {}, {}},
        {AddressKind::Handle, QStringLiteral("carla on the market"), {}, {}}};
    return input;
}

/// Parts that wrap find their heights with the next turns.
void settle()
{
    constexpr int kTurns = 6;
    for (int i = 0; i < kTurns; ++i) QCoreApplication::processEvents();
}

}  // namespace

void Tour::visitContacts(const Visitor& visit)
{
    ui::ContactsPage& page = window->contacts();
    press(Qt::Key_2, kCtrl);
    settle();
    visit("contacts", *window);
    const auto carla = await(contacts.create(wholePerson()));
    REQUIRE(carla);
    ContactInput twin;
    twin.name = QStringLiteral("Carla Whitcombe");
    twin.phone = QStringLiteral("+14155550143");
    const auto other = await(contacts.create(twin));
    REQUIRE(other);
    REQUIRE(await(people.merge(carla->id, other->id)));
    window->contacts().showPerson(carla->id);
    REQUIRE(says(ui::PersonDetails::tr("Made one with")));
    settle();
    visit("a person of whom much is known", *window);
    window->contacts().showPerson(address.contactId);
    REQUIRE(waitFor([&] { return page.findChild<ui::EntryLine*>() != nullptr; }));
    settle();
    visit("a person with messages", *window);
    page.list().setFocus();
    press(Qt::Key_A, kCtrl);
    REQUIRE(waitFor([&] { return page.list().selecting() > 1; }));
    settle();
    visit("several people", *window);
    press(Qt::Key_Escape);
    page.setState(PeopleState::Blocked);
    REQUIRE(waitFor([&] { return says(ui::ContactsPage::tr("Nobody is blocked")); }));
    visit("nobody is blocked", *window);
    page.setState(PeopleState::Active);
    REQUIRE(waitFor([&] { return page.model().rowCount() > 1; }));
    page.search().setText(QStringLiteral("xyzzy"));
    REQUIRE(waitFor([&] { return page.model().rowCount() == 0; }));
    visit("nobody is found", *window);
    page.search().clear();
    REQUIRE(waitFor([&] { return page.model().rowCount() > 1; }));
}

void Tour::visitPeople(const Visitor& visit)
{
    press(Qt::Key_2, kCtrl);
    REQUIRE(waitFor([&] { return window->contacts().model().rowCount() > 0; }));
    visitEditor(visit);
    visitMerging(visit);
    press(Qt::Key_1, kCtrl);
}

void Tour::visitEditor(const Visitor& visit)
{
    ui::ContactsPage& page = window->contacts();
    shown<ui::ContactEditor>("new person", visit, [this] { press(Qt::Key_P, kCtrlShift); });
    ContactInput input = wholePerson();
    input.addresses->front().value = QStringLiteral("+14155550177");
    input.addresses->resize(1);
    const auto dora = await(contacts.create(input));
    REQUIRE(dora);
    shown<ui::ContactEditor>("a person is changed", visit, [&] {
        page.desk().edit(dora->id);
        (void)opened<ui::ContactEditor>();
        settle();
    });
    page.desk().makeNew();
    const QPointer<ui::ContactEditor> editor = opened<ui::ContactEditor>();
    type("Carla Bruni Whitcombe");
    auto* hint = editor->findChild<ui::DuplicateHint*>();
    REQUIRE(waitFor([&] { return hint->isVisible(); }));
    REQUIRE(waitFor([&] { return editor->isActiveWindow(); }));
    settle();
    visit("a person who is there already", *editor);
    settle();
    auto* row = editor->findChild<ui::AddressRow*>();
    row->focusField();
    type("+1 415");
    press(Qt::Key_Return, kCtrl);
    CHECK(row->hasProblem());
    visit("an address that is wrong", *editor);
    shown<QMessageBox>("a person who is not saved", visit, [&] { editor->reject(); });
    shownFrom.insert(QStringLiteral("contacts/ContactEditor.cpp"));
    editor->drop();
    REQUIRE(isClosed<ui::ContactEditor>());
    window->activateWindow();
    REQUIRE(waitFor([&] { return window->isActiveWindow(); }));
}

void Tour::visitMerging(const Visitor& visit)
{
    ui::ContactsPage& page = window->contacts();
    const auto compare = [&] {
        auto* dialog = opened<ui::MergeDialog>();
        REQUIRE(waitFor([&] { return dialog->findChild<ui::MergeForm*>()->isVisible(); }));
        dialog->findChild<ui::PersonCard*>()->choice().click();
        // What stands around the name, in any language.
        for (const QString& part : QCoreApplication::translate("uinbox::ui::MergeForm", "%1 will be:").split(QStringLiteral("%1")))
            if (!part.trimmed().isEmpty()) REQUIRE(says(part.trimmed()));
        settle();
    };
    ContactInput input;
    input.name = QStringLiteral("Carla Bruni Whitcombe");
    input.phone = QStringLiteral("+14155550178");
    const auto same = await(contacts.create(input));
    REQUIRE(same);
    shown<ui::MergeDialog>("duplicates", visit, [&] {
        page.desk().showDuplicates();
        compare();
    });
    shown<ui::MergeDialog>("merge with", visit, [&] {
        page.desk().merge(same->id);
        compare();
    });
    ui::PeopleCommands::Meant many{std::vector<ContactId>(231, same->id), {}};
    shown<QMessageBox>("many people are blocked", visit, [&] { page.desk().block(many, [] {}); });
    MergeRecord record;
    record.mergedName = QStringLiteral("Carla Whitcombe");
    shown<QMessageBox>("take apart", visit, [&] { page.desk().takeApart(record, QStringLiteral("Carla Bruni Whitcombe")); });
    shownFrom.insert(QStringLiteral("contacts/ContactDesk.cpp"));
}

}  // namespace uinbox::test
