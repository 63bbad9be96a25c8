// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../shell/Window.h"

#include "inbox/InboxPanel.h"
#include "inbox/ThreadListView.h"

namespace uinbox::test {

/// The whole window over several conversations, worked by keys. The first of `people` is the oldest.
struct Desk : Window {
    std::vector<ThreadId> people;

    void fill(int count, const QStringList& names = {})
    {
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            for (int i = 0; i < count; ++i) {
                clock.advance(std::chrono::minutes(1));
                const QString name = names.isEmpty() ? QStringLiteral("Person %1").arg(i) : names[i];
                UINBOX_ASSIGN(const auto contact, ContactService::findOrCreate(
                                                      scope, AddressKind::Phone,
                                                      QStringLiteral("+1415556%1").arg(1000 + people.size()), name, clock.now()));
                Message message;
                message.id = MessageId::generate(clock.now());
                UINBOX_ASSIGN(message.threadId, ThreadWrites(scope, clock.now()).threadOf(contact.contactId));
                message.contactId = contact.contactId;
                message.createdAt = clock.now();
                message.content = name;
                UINBOX_TRY(ThreadWrites(scope, clock.now()).add(message));
                people.push_back(message.threadId);
            }
            return {};
        }));
    }
    void begin(int count = 4)
    {
        fill(count);
        start();
        REQUIRE(waitFor([&] { return model().rowCount() == count + 1; }));
        list().setFocus();
    }
    [[nodiscard]] ui::ThreadListModel& model() const { return window->threads(); }
    [[nodiscard]] ui::ThreadListView& list() const { return *window->findChild<ui::ThreadListView*>(); }
    [[nodiscard]] ui::InboxPanel& panel() const { return *window->findChild<ui::InboxPanel*>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&list(), key, modifiers); }
    [[nodiscard]] bool shows(int rows) const
    {
        return waitFor([&] { return model().rowCount() == rows; }, std::chrono::seconds(5));
    }
    [[nodiscard]] Thread at(ThreadId id)
    {
        const auto found = await(threads.threads({id}));
        REQUIRE(found);
        return found->front();
    }
    [[nodiscard]] bool becomes(ThreadId id, ThreadState state)
    {
        return waitFor([&] { return at(id).state == state; }, std::chrono::seconds(5));
    }
};

}  // namespace uinbox::test
