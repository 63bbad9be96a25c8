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

/// Gives a claimed message, with the files it carries, to the sender of its channel. Main thread; owned by the Outbox.
class Dispatcher final : public QObject {
    Q_OBJECT

public:
    Dispatcher(Senders& senders, FileReader readFile, QObject* parent = nullptr);

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
    void post(OutboxId id, MessageSender& sender, const OutboundMessage& out);

    Senders& m_senders;
    FileReader m_readFile;
    QUrl m_statusCallback;
};

}  // namespace uinbox
