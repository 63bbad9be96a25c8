// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Dispatcher.h"

#include <QFutureWatcher>
#include <QUrlQuery>

namespace uinbox {

namespace {

Error plainError(ErrorKind kind, const char* detail)
{
    return Error{kind, QString::fromLatin1(detail), 0, std::chrono::seconds{0}};
}

}  // namespace

Dispatcher::Dispatcher(Senders& senders, FileReader readFile, QObject* parent)
    : QObject(parent), m_senders(senders), m_readFile(std::move(readFile))
{
}

void Dispatcher::dispatch(const OutboxWrites::Claim& claim)
{
    OutboundMessage out;
    out.outboxId = claim.row.id;
    out.to = claim.message.toAddress;
    out.content = claim.message.content;
    out.subject = claim.message.subject;
    out.html = claim.message.html;
    out.envelope = claim.message.envelope;
    out.sendAt = claim.row.sendAt;
    if (!m_statusCallback.isEmpty()) {
        out.statusCallback = m_statusCallback;
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("outbox"), claim.row.id.toString());
        out.statusCallback.setQuery(query);
    }
    attach(claim, std::move(out));
}

void Dispatcher::attach(const OutboxWrites::Claim& claim, OutboundMessage out)
{
    const Channel channel = claim.message.channel;
    while (out.files.size() < claim.message.attachments.size()) {
        const Attachment& next = claim.message.attachments[out.files.size()];
        out.files.push_back({next.url, next.fileName, next.contentType, {}});
        if (next.contentHash.isEmpty()) continue;
        if (channel != Channel::Email) return attachLink(claim, std::move(out), next);
        if (!m_readFile) {
            Q_EMIT notSent(out.outboxId, channel, Refused{Refusal::Final, plainError(ErrorKind::NotFound, "no files here"), {}});
            return;
        }
        onFinished(m_readFile(next.contentHash), this, [this, claim, out](const Result<QByteArray>& bytes) mutable {
            if (!bytes) {
                Q_EMIT notSent(out.outboxId, claim.message.channel, Refused{Refusal::Final, bytes.error(), {}});
                return;
            }
            out.files.back().data = *bytes;
            attach(claim, std::move(out));
        });
        return;
    }
    if (MessageSender* sender = m_senders.sender(channel)) return post(claim.row.id, *sender, out);
    // Disconnected between the claim and now.
    Q_EMIT notSent(claim.row.id, channel, Refused{Refusal::Later, plainError(ErrorKind::Auth, "channel not connected"), {}});
}

void Dispatcher::attachLink(const OutboxWrites::Claim& claim, OutboundMessage out, const Attachment& file)
{
    const auto link = m_linkFile ? m_linkFile(claim.message, file, claim.row.sendAt)
                                 : makeReady(Result<QString>(fail(ErrorKind::Network, "no public address")));
    onFinished(link, this, [this, claim, out](const Result<QString>& url) mutable {
        if (url) {
            out.files.back().url = *url;
            return attach(claim, std::move(out));
        }
        // A tunnel that starts has no address yet, one that broke has it again soon, and a disk that is full may have room again.
        const bool isForGood = url.error().kind == ErrorKind::NotFound;
        Error error = url.error();
        if (error.kind == ErrorKind::Network) error.code = kNoPublicAddressCode;
        Q_EMIT notSent(out.outboxId, claim.message.channel, Refused{isForGood ? Refusal::Final : Refusal::Later, error, {}});
    });
}

void Dispatcher::post(OutboxId id, MessageSender& sender, const OutboundMessage& out)
{
    auto* watcher = new QFutureWatcher<SendOutcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id, channel = sender.channel()] {
        watcher->deleteLater();
        const SendOutcome lost = Uncertain{plainError(ErrorKind::Cancelled, "no outcome")};
        Q_EMIT sent(id, channel, watcher->future().resultCount() > 0 ? watcher->result() : lost);
    });
    watcher->setFuture(sender.send(out));
}

}  // namespace uinbox
