// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../shell/Window.h"
#include "EmailAddress.h"

#include "accounts/AccountRepository.h"
#include "contacts/ContactRepository.h"
#include "media/FileStore.h"
#include "media/OutgoingFiles.h"
#include "outbox/Outbox.h"
#include "scheduler/Scheduler.h"

namespace uinbox::test {

/// The whole window over the whole way out: outbox and scheduler run, the providers are scripted, the clock is in our hands.
/// The first person, Ann, has a phone number and an e-mail address. Main thread.
struct Office : Window {
    FileStore files{profile.filePath(QStringLiteral("files")), clock};
    OutgoingFiles outgoing{files, {}};
    ScriptedSender* sms = provider(Channel::Sms, QStringLiteral("+15005550006"));
    ScriptedSender* whatsApp = provider(Channel::WhatsApp, QStringLiteral("+15005550007"));
    ScriptedSender* email = provider(Channel::Email, QStringLiteral("us@example.com"));
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Scheduler> scheduler;

    Office()
    {
        (void)giveEmail(*this);
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            return AccountRepository(scope.connection())
                .insertUser({UserId::generate(clock.now() + std::chrono::seconds(1)), QStringLiteral("Sam Ode"), Role::User,
                             clock.now() + std::chrono::seconds(1)});
        }));
        sending.setFilesKeeper([this](Channel channel, const std::vector<OutgoingFile>& given) { return keep(channel, given); });
    }

    /// Somebody else, who wrote so many messages.
    ThreadId person(const QString& name, const QString& number, const QStringList& wrote, Channel channel = Channel::Sms)
    {
        ThreadId thread;
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(const auto whom, ContactService::findOrCreate(scope, AddressKind::Phone, number, name, clock.now()));
            UINBOX_ASSIGN(thread, ThreadWrites(scope, clock.now()).threadOf(whom.contactId));
            for (const QString& text : wrote) {
                clock.advance(std::chrono::minutes(1));
                Message message;
                message.id = MessageId::generate(clock.now());
                message.threadId = thread;
                message.contactId = whom.contactId;
                message.createdAt = clock.now();
                message.content = text;
                message.channel = channel;
                message.fromAddress = number;
                UINBOX_TRY(ThreadWrites(scope, clock.now()).add(message));
            }
            return {};
        }));
        return thread;
    }
    /// The program as it is on a working day.
    void begin()
    {
        accounts.form.isConnected = true;
        Outbox::Options options;
        options.ratePerSecond = {{Channel::Sms, 1000.0}, {Channel::WhatsApp, 1000.0}, {Channel::Email, 1000.0}};
        options.readFile = [this](const QByteArray& hash) { return files.read(hash); };
        outbox = std::make_unique<Outbox>(*database, senders, clock, options);
        outbox->start();
        scheduler = std::make_unique<Scheduler>(*database, clock, Scheduler::Options{});
        scheduler->start();
        // Where that is not what is tested.
        preferences.set(ui::kChecklistPutAway, true);
        show();
    }
    /// Time goes on, and whoever waits for it looks.
    void later(std::chrono::milliseconds by)
    {
        clock.advance(by);
        REQUIRE(database.write([](db::WriteScope& scope) -> Result<> {
            scope.changes().outbox = true;
            scope.changes().schedule = true;
            return {};
        }));
        scheduler->poke();
        REQUIRE(waitFor([&] { return scheduler->isWaiting(); }));
    }
    /// Long enough that what was just sent cannot be taken back any more.
    void afterUndo() { later(std::chrono::seconds(6)); }

private:
    ScriptedSender* provider(Channel channel, const QString& from)
    {
        auto sender = std::make_unique<ScriptedSender>();
        sender->itsChannel = channel;
        sender->itsFrom = from;
        sender->onSend = [this](const OutboundMessage&) { return acceptedAs(++m_sent); };
        ScriptedSender* borrowed = sender.get();
        senders.connectChannel(std::move(sender));
        return borrowed;
    }
    QFuture<Result<std::vector<KeptFile>>> keep(Channel channel, const std::vector<OutgoingFile>& given)
    {
        std::vector<OutgoingFiles::Source> sources;
        for (const OutgoingFile& file : given) sources.push_back({file.path, file.fileName, file.contentType});
        auto promise = std::make_shared<QPromise<Result<std::vector<KeptFile>>>>();
        promise->start();
        onFinished(outgoing.keep(channel, sources), &sending, [promise](const Result<std::vector<StoredFile>>& stored) {
            std::vector<KeptFile> kept;
            for (const StoredFile& file : stored.value_or(std::vector<StoredFile>()))
                kept.push_back({file.hash, file.fileName, file.contentType, file.size});
            promise->addResult(stored ? Result<std::vector<KeptFile>>(kept) : Result<std::vector<KeptFile>>(fail(stored.error())));
            promise->finish();
        });
        return promise->future();
    }

    int m_sent = 0;
};

}  // namespace uinbox::test
