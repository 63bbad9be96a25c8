// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "outbox/OutgoingMessage.h"
#include "threads/DeliveryReportRepository.h"
#include "threads/MessageRepository.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

namespace uinbox {

class Senders;

namespace db {
class Database;
}

/// What came of it. `repeated` is true where the same idempotency key and body had been given before: nothing new was stored.
struct SendReceipt {
    Message message;
    bool repeated = false;
};

/// What came of many at once. Places are those in the list that was given.
struct BulkReceipt {
    int queued = 0;
    std::vector<std::pair<size_t, Error>> refused{};  ///< each for its own reason; the others are queued all the same
};

/// What was sent and waits for the end of its undo window: no provider has it.
struct Leaving {
    Message message;
    Timestamp leaves{};
};

/// How an outgoing message fares, beside what it says itself.
struct DeliveryFacts {
    int attempts = 0;                       ///< requests made since a person last sent it
    QString heldBy{};                       ///< the provider whose scheduler keeps it ("Twilio"); empty while this computer does
    std::optional<Schedule> schedule{};     ///< what a person asked for; absent where it left at once
    std::vector<DeliveryReport> reports{};  ///< what the provider said of it, in the order it came
};

/// Puts messages into the outbox: message and outbox row in one transaction; the Outbox takes it from there.
/// Main thread; owned by the composition root.
class SendService final : public QObject {
    Q_OBJECT

public:
    /// Copies the files of a message into the profile, made fit for its channel (media/OutgoingFiles), so that they are there when it leaves.
    using FilesKeeper = std::function<QFuture<Result<std::vector<KeptFile>>>(Channel, const std::vector<OutgoingFile>&)>;
    using TemplateRefresher = std::function<QFuture<Result<>>()>;

    SendService(db::Database& database, const Senders& senders, const Clock& clock, QObject* parent = nullptr);

    void setFilesKeeper(FilesKeeper keep) { m_keepFiles = std::move(keep); }
    /// Whether there is a public address by which a provider can fetch files of ours (media/PublicLinks). Without it SMS and WhatsApp carry
    /// none; while it leads nowhere, they wait.
    void setFilesAreFetchable(std::function<bool()> areFetchable) { m_filesAreFetchable = std::move(areFetchable); }
    [[nodiscard]] bool carriesFiles(Channel channel) const;
    /// Called for a template that is not in the list we have: it may be new.
    void setTemplateRefresher(TemplateRefresher refresh) { m_refreshTemplates = std::move(refresh); }
    /// Makes the text of an e-mail that has HTML alone. Called on another thread.
    void setPlainText(std::function<QString(const QString& html)> plainText) { m_plainText = std::move(plainText); }

    /// Errors: Invalid ("content: …", "channel: …", "mediaUrl: …", "subject: …", "scheduledAt: …", "timeZone: …", "templateSid: …",
    /// "variables: …"), NotFound (contact), Rejected (opted out; the 24-hour window is closed), Conflict (the idempotency key was used
    /// with another body).
    [[nodiscard]] QFuture<Result<SendReceipt>> send(OutgoingMessage message);
    /// The same for many, each for itself, without files of this computer and by templates that are known. They are checked on another
    /// thread and stored a thousand at a time, so that neither the window nor the writer is kept by them: `progress` is called in the main
    /// thread with how many are done. Errors: Auth (a channel is not connected; nothing is queued); Storage in `refused`, of those that could
    /// not be stored. One whose idempotency key was used before counts as queued.
    [[nodiscard]] QFuture<Result<BulkReceipt>> sendAll(std::vector<OutgoingMessage> messages,
                                                       std::function<void(int done)> progress = {});
    /// Queues a failed or unknown message again ("Send again"). Conflict where it is in another state.
    [[nodiscard]] QFuture<Result<Message>> retry(MessageId message);
    /// Takes back a message that has not left yet and gives its text, to put it back into the composer.
    /// Conflict where it has left.
    [[nodiscard]] QFuture<Result<QString>> cancel(MessageId message);
    /// Cancels, and puts `added`, with the text that was to go, to the draft of its conversation in the same transaction: what was written
    /// is in one of the two, whatever happens. Conflict where it has left.
    [[nodiscard]] QFuture<Result<>> takeBack(MessageId message, Draft added);
    /// What can be taken back for a while yet, the first to leave first.
    [[nodiscard]] QFuture<Result<std::vector<Leaving>>> leaving();
    /// Ends the undo windows of these: they are due at once. What has left already, or was taken back, is left alone.
    [[nodiscard]] QFuture<Result<>> sendNow(std::vector<MessageId> messages);
    /// The owner says that an unknown message did arrive ("It was sent").
    [[nodiscard]] QFuture<Result<>> confirmSent(MessageId message);
    /// NotFound where the message never was in the outbox.
    [[nodiscard]] QFuture<Result<DeliveryFacts>> facts(MessageId message);

private:
    struct Sending;
    struct Bulk;
    enum class Unknown { Fetch, Refuse };

    [[nodiscard]] QFuture<Result<SendReceipt>> sendChecked(OutgoingMessage message);
    void keepFiles(const std::shared_ptr<Sending>& sending);
    void checkBatch(const std::shared_ptr<Bulk>& bulk, size_t begin);
    void storeBatch(const std::shared_ptr<Bulk>& bulk, size_t begin);
    void enqueue(const std::shared_ptr<Sending>& sending, Unknown unknownTemplate);

    db::Database& m_database;
    const Senders& m_senders;
    const Clock& m_clock;
    FilesKeeper m_keepFiles;
    std::function<bool()> m_filesAreFetchable;
    TemplateRefresher m_refreshTemplates;
    std::function<QString(const QString&)> m_plainText;
    QThreadPool m_texts;   ///< makes texts of HTML, and checks many messages
    int m_onTheirWay = 0;  ///< e-mails in that pool
};

}  // namespace uinbox
