// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../shell/Window.h"

#include "contacts/ContactDesk.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "contacts/PeopleListView.h"
#include "contacts/PersonDetails.h"

#include <QAbstractButton>
#include <QLabel>

namespace uinbox::test {

/// The window at its page of people. The first of them is Ann, +14155552671. Main thread.
struct Book : Window {
    ContactId add(const QString& name, const QString& phone)
    {
        ContactInput input;
        input.name = name;
        input.phone = phone;
        return add(input);
    }
    ContactId add(const ContactInput& input)
    {
        const auto made = await(contacts.create(input));
        REQUIRE(made);
        return made->id;
    }
    /// As after Ctrl+2.
    void open()
    {
        if (!window) start();
        window->activateWindow();
        REQUIRE(waitFor([this] { return window->isActiveWindow() && QApplication::focusWidget(); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return page().isVisible() && page().model().rowCount() > 0; }));
    }
    [[nodiscard]] ui::ContactsPage& page() const { return window->contacts(); }
    [[nodiscard]] ui::PeopleListView& list() const { return page().list(); }
    /// The names of the list, in its order.
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < page().model().rowCount(); ++row)
            all.append(page().model().index(row).data(Qt::DisplayRole).toString());
        return all;
    }
    [[nodiscard]] bool lists(const QStringList& wanted) const
    {
        const bool came = waitFor([&] { return names() == wanted; }, std::chrono::seconds(5));
        if (!came) UNSCOPED_INFO("the list has " << names().join(u'|').toStdString());
        return came;
    }
    /// Some label or button within has these words, and is seen.
    [[nodiscard]] static bool says(const QWidget& within, const QString& part)
    {
        const auto has = [&](const QWidget* each, const QString& text) { return each->isVisible() && text.contains(part); };
        const bool came = waitFor(
            [&] {
                for (const QLabel* each : within.findChildren<QLabel*>())
                    if (has(each, each->text())) return true;
                for (const QAbstractButton* each : within.findChildren<QAbstractButton*>())
                    if (has(each, each->text() + each->accessibleName())) return true;
                return false;
            },
            std::chrono::seconds(5));
        if (!came) UNSCOPED_INFO(part.toStdString() << " is not said");
        return came;
    }
    /// A button within, by its words or its name.
    [[nodiscard]] static QAbstractButton* button(const QWidget& within, const QString& words)
    {
        for (QAbstractButton* each : within.findChildren<QAbstractButton*>())
            if (each->isVisible() && (QString(each->text()).remove(u'&') == words || each->accessibleName() == words)) return each;
        UNSCOPED_INFO("no button " << words.toStdString());
        return nullptr;
    }
    /// The one dialog of that kind, once it is open and has the keyboard.
    template <class Kind>
    [[nodiscard]] Kind* dialog() const
    {
        Kind* found = nullptr;
        REQUIRE(waitFor([&] {
            found = nullptr;
            for (Kind* each : window->findChildren<Kind*>())
                if (each->isVisible()) found = each;
            return found && found->isActiveWindow() && QApplication::focusWidget();
        }));
        return found;
    }
    [[nodiscard]] Contact stored(ContactId id)
    {
        const auto found = await(contacts.contact(id));
        REQUIRE(found);
        return *found;
    }
    /// Ctrl+Z, and it is done.
    void takeBack()
    {
        bool done = false;
        const auto connection = QObject::connect(&undo, &ui::UndoStack::undone, &undo, [&] { done = true; });
        REQUIRE(waitFor([&] { return undo.canUndo(); }));
        REQUIRE(undo.undo());
        REQUIRE(waitFor([&] { return done; }));
        QObject::disconnect(connection);
    }
};

}  // namespace uinbox::test
