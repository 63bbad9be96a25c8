// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InboxClient.h"
#include "TestScale.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace uinbox::test {

inline const QByteArray kAnnsPhone = "+14155552671";

/// A program with every channel connected to one provider, and Ann, who can be reached by all of them. Main thread.
struct RunningInbox {
    FakeProvider provider;
    DaemonProcess daemon;
    QString ann;

    explicit RunningInbox(const QStringList& environment = {})
        : daemon({provider.baseUrl(), "https://inbox.example.com", 300, environment, true})
    {
        start();
        ann = client().addContact("Ann", kAnnsPhone, "ann@example.org");
        REQUIRE_FALSE(ann.isEmpty());
    }

    void start()
    {
        REQUIRE(daemon.start());
        provider.setTunnel(daemon.options().publicBase, daemon.webhookPort());
    }
    [[nodiscard]] InboxClient client() const { return InboxClient(daemon); }

    /// Ann writes: an SMS, or by WhatsApp, which opens its window here and at the provider.
    void annWrites(const QByteArray& text, bool byWhatsApp = false)
    {
        if (byWhatsApp) provider.twilio().openWindow(kAnnsPhone);
        const QByteArray from = (byWhatsApp ? "whatsapp:" : "") + kAnnsPhone;
        REQUIRE(client().deliver({makeSid(7, ++m_inbound), from, text}) == 200);
    }

    [[nodiscard]] LoopbackReply post(const char* channel, const QString& content, QJsonObject more = {}) const
    {
        if (!more.contains(u"contactId")) more[u"contactId"] = ann;
        more[u"channel"] = QString::fromLatin1(channel);
        if (!content.isEmpty()) more[u"content"] = content;
        return client().post("/api/messages", more);
    }
    /// The id of a message that was taken. An e-mail has a subject.
    [[nodiscard]] QByteArray send(const char* channel, const QString& content, QJsonObject more = {}) const
    {
        if (channel == QByteArray("email")) more[u"subject"] = QStringLiteral("About it");
        const auto reply = post(channel, content, more);
        INFO(reply.body.toStdString());
        REQUIRE(reply.status == 201);
        return textOf(reply.json(), u"id");
    }
    [[nodiscard]] QByteArray sendIn(const char* channel, const QString& content, std::chrono::seconds wait,
                                    QJsonObject more = {}) const
    {
        more[u"scheduledAt"] = QDateTime::currentDateTimeUtc().addSecs(wait.count()).toString(Qt::ISODate);
        return send(channel, content, more);
    }

    [[nodiscard]] QByteArray statusOf(const QByteArray& id) const
    {
        return textOf(client().get("/api/messages/" + id).json(), u"status");
    }
    [[nodiscard]] bool becomes(const QByteArray& id, const QByteArray& status) const
    {
        return waitFor([&] { return letPass(std::chrono::milliseconds(10)), statusOf(id) == status; });
    }
    /// Why nothing is sent, as /api/health says it.
    [[nodiscard]] QJsonArray stopped() const { return client().get("/api/health").json()[u"stopped"].toArray(); }

    /// What the provider sent, in its order.
    [[nodiscard]] QStringList sentTexts()
    {
        QStringList texts;
        for (const FakeMessage& message : provider.twilio().messages())
            if (message.status != "scheduled" && message.status != "canceled") texts.append(message.body);
        for (const FakeEmail& email : provider.resend().emails())
            if (email.lastEvent != u"scheduled" && email.lastEvent != u"canceled") texts.append(email.text.value_or(QString()));
        return texts;
    }
    [[nodiscard]] int requestsOf(Operation operation) const
    {
        const auto all = provider.requests();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [=](const auto& each) { return each.operation == operation; }));
    }

private:
    quint32 m_inbound = 0;
};

/// The names of the fields a refusal complains about.
[[nodiscard]] inline QStringList fieldsOf(const LoopbackReply& reply)
{
    return reply.json()[u"error"].toObject()[u"fields"].toObject().keys();
}

}  // namespace uinbox::test
