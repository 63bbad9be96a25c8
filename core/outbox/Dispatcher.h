// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Senders.h"
#include "outbox/OutboxWrites.h"

#include <QUrl>

#include <functional>

namespace uinbox {

/// The bytes of a file of ours, by its SHA-256.
using FileReader = std::function<QFuture<Result<QByteArray>>(const QByteArray& hash)>;

/// A public address for a file of ours, from which a channel's provider fetches it for that message, sent at `sendAt` or now. Invalid where
/// there is no such address; any other error may pass.
using FileLinker =
    std::function<QFuture<Result<QString>>(const Message& message, const Attachment& file, std::optional<Timestamp> sendAt)>;

/// The error of a message whose file no provider can fetch: in no provider's range of codes.
inline constexpr int kNoPublicAddressCode = 70201;

/// Gives a claimed message, with the files it carries, to the sender of its channel. Main thread; owned by the Outbox.
class Dispatcher final : public QObject {
    Q_OBJECT

public:
    Dispatcher(Senders& senders, FileReader readFile, QObject* parent = nullptr);

    /// SMS and WhatsApp carry files by address; without a linker they carry none of ours.
    void setFileLinker(FileLinker link) { m_linkFile = std::move(link); }
    /// Where status callbacks go, without the outbox id; empty for none.
    void setStatusCallback(const QUrl& url) { m_statusCallback = url; }
    /// Ends with sent() or notSent(), exactly once; the latter perhaps before it returns.
    void dispatch(const OutboxWrites::Claim& claim);

Q_SIGNALS:
    /// The provider was asked, with this outcome.
    void sent(uinbox::OutboxId id, uinbox::Channel channel, const uinbox::SendOutcome& outcome);
    /// Nothing left this computer, so nothing is learned about the provider.
    void notSent(uinbox::OutboxId id, uinbox::Channel channel, const uinbox::Refused& refused);

private:
    void attach(const OutboxWrites::Claim& claim, OutboundMessage out);
    void attachLink(const OutboxWrites::Claim& claim, OutboundMessage out, const Attachment& file);
    void post(OutboxId id, MessageSender& sender, const OutboundMessage& out);

    Senders& m_senders;
    FileReader m_readFile;
    FileLinker m_linkFile;
    QUrl m_statusCallback;
};

}  // namespace uinbox
