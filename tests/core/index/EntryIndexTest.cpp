// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/EntryIndex.h"

#include "Conversation.h"
#include "contacts/ContactRepository.h"
#include "notes/NoteRepository.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

/// A conversation, and how many of its entries a term leads to.
struct Indexed : Conversation {
    [[nodiscard]] int hits(const char* table, const QByteArray& match)
    {
        catchUp();
        return database.count(QByteArray("SELECT count(*) FROM ") + table + " WHERE " + table + " MATCH '" + match + "'");
    }
    /// What is new is in the index.
    void catchUp()
    {
        while (true) {
            const auto wasMore = database.write([](db::WriteScope& scope) { return EntryIndex(scope.connection()).addNewer(7); });
            REQUIRE(wasMore);
            if (!*wasMore) return;
        }
    }
    /// As a profile is that was made before the index.
    void forgetAll()
    {
        REQUIRE(database.write([](db::WriteScope& scope) -> Result<> {
            return scope.connection().execute(
                "INSERT INTO message_search (message_search) VALUES ('delete-all');"
                "UPDATE search_progress SET low = (SELECT max(seq) FROM message), high = (SELECT max(seq) FROM message)"
                " WHERE kind = 'message'");
        }));
    }
    [[nodiscard]] int messages(const QByteArray& match) { return hits("message_search", match); }
    /// Nothing of the index is left, and it is whole.
    void checkEmpty()
    {
        for (const char* table : {"message_search", "note_search", "file_search"}) {
            const QByteArray name(table);
            REQUIRE(database.write([name](db::WriteScope& scope) -> Result<> {
                return scope.connection().execute("INSERT INTO " + name + "(" + name + ") VALUES ('integrity-check')");
            }));
            REQUIRE(database.write([name](db::WriteScope& scope) -> Result<> {
                return scope.connection().execute("INSERT INTO " + name + "(" + name + ") VALUES ('optimize')");
            }));
            // What an empty FTS5 table has: its structure and its averages.
            CHECK(database.count("SELECT count(*) FROM " + name + "_data WHERE id > 10") == 0);
        }
    }
};

}  // namespace

TEST_CASE("a message is found soon after it was stored, and under its new words when it is changed")
{
    Indexed inbox;
    Message message = inbox.outbound(QStringLiteral("See you on Friday"), MessageStatus::Scheduled);
    CHECK(inbox.messages("friday") == 1);
    message.content = QStringLiteral("See you on Monday");
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) { return MessageRepository(scope.connection()).updateText(message); }));
    CHECK(inbox.messages("friday") == 0);
    CHECK(inbox.messages("monday") == 1);
}

TEST_CASE("nothing of a person who is removed stays in the index")
{
    Indexed inbox;
    Message message;
    message.content = QStringLiteral("secret words");
    message.subject = QStringLiteral("subject");
    message.fromAddress = inbox.address.value;
    message.attachments.push_back(
        {AttachmentId::generate(inbox.clock.now()), 0, {}, QStringLiteral("application/pdf"), 10, QStringLiteral("contract.pdf")});
    (void)inbox.add(message);
    Note note;
    note.id = NoteId::generate(inbox.clock.now());
    note.threadId = inbox.threadId;
    note.content = QStringLiteral("noted");
    note.createdAt = inbox.clock.now();
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) { return NoteRepository(scope.connection()).insert(note); }));
    CHECK(inbox.messages("secret") == 1);
    CHECK(inbox.hits("note_search", "noted") == 1);
    CHECK(inbox.hits("file_search", "contract") == 1);
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) {
        return ContactRepository(scope.connection()).remove(inbox.address.contactId, inbox.clock.now());
    }));
    inbox.checkEmpty();
}

TEST_CASE("a row that gets the number of one that was deleted is found")
{
    Indexed inbox;
    (void)inbox.inbound(QStringLiteral("first"));
    CHECK(inbox.messages("first") == 1);
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) {
        return ContactRepository(scope.connection()).remove(inbox.address.contactId, inbox.clock.now());
    }));
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(inbox.address, ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+14155552672"),
                                                                  QStringLiteral("Bob"), inbox.clock.now()));
        UINBOX_ASSIGN(inbox.threadId, ThreadWrites(scope, inbox.clock.now()).threadOf(inbox.address.contactId));
        return {};
    }));
    (void)inbox.inbound(QStringLiteral("second"));
    CHECK(inbox.database.count("SELECT max(seq) FROM message") == 1);
    CHECK(inbox.messages("second") == 1);
    CHECK(inbox.messages("first") == 0);
}

TEST_CASE("what was there before the index follows piece by piece, and what is new meanwhile is in it at once")
{
    Indexed inbox;
    for (int i = 0; i < 25; ++i) (void)inbox.inbound(QStringLiteral("word%1 everywhere").arg(i));
    inbox.forgetAll();
    (void)inbox.inbound(QStringLiteral("new everywhere"));
    CHECK(inbox.messages("everywhere") == 1);
    // One that is changed before its turn comes is found once, under its new words.
    Message second = inbox.message(*MessageId::fromString(
        Uuid::fromBytes(QByteArray::fromHex(inbox.database
                                                .read([](db::Connection& connection) {
                                                    return connection.scalar("SELECT hex(id) FROM message WHERE seq = 2");
                                                })
                                                .value()
                                                .toLatin1()))
            ->toString()));
    second.content = QStringLiteral("changed");
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) { return MessageRepository(scope.connection()).updateText(second); }));
    const auto step = [&] {
        const auto wasMore =
            inbox.database.write([](db::WriteScope& scope) { return EntryIndex(scope.connection()).addOlder(10); });
        REQUIRE(wasMore);
        return *wasMore;
    };
    CHECK(step());
    CHECK(inbox.messages("everywhere") == 11);
    CHECK(inbox.messages("word24") == 1);
    CHECK(inbox.messages("word0") == 0);
    while (step()) {
    }
    CHECK(inbox.messages("everywhere") == 25);
    CHECK(inbox.messages("changed") == 1);
    CHECK(inbox.messages("word2") == 1);
}
