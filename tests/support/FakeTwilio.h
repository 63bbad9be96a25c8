// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeMessage.h"
#include "FakeTemplate.h"
#include "Faults.h"

#include <functional>
#include <set>

namespace uinbox::test {

/// Who may sign in: the account with its token, or an API key with its secret.
struct FakeCredentials {
    QByteArray accountSid = "AC00000000000000000000000000000001";
    QByteArray authToken = "0123456789abcdef0123456789abcdef";
    QByteArray apiKeySid = "SK00000000000000000000000000000001";
    QByteArray apiKeySecret = "abcdefghijklmnopqrstuvwxyz012345";
};

/// Twilio's messaging and content APIs without the wire: state, rules and answers (PROVIDERS.md 1.1, 1.4). Checks what a description of
/// the API cannot say: credentials, which fields belong together, number formats, magic numbers, people who said STOP, WhatsApp's
/// 24-hour window and approvals, what the scheduler takes. Thread-safe.
class FakeTwilio {
public:
    explicit FakeTwilio(FakeCredentials credentials) : m_credentials(std::move(credentials)) {}

    [[nodiscard]] static Operation operationOf(const FakeRequest& request);
    /// Carries out a request; one that creates a message does so `lateBy` from now.
    [[nodiscard]] FakeReply handle(const FakeRequest& request, std::chrono::milliseconds lateBy);

    /// A page of messages has no more than that, whatever is asked for.
    void setMostPerPage(int most);
    /// An entry of the debugger log (`GET /v1/Alerts`).
    void addAlert(int code, const QByteArray& requestUrl, qint64 utcMillis);
    void setListLag(std::chrono::milliseconds lag);
    /// Sends to this number are refused with 21610.
    void markStopped(const QByteArray& number);
    /// WhatsApp text and files for this number (with or without "whatsapp:") are taken from now on, else refused with 63016. "all" for
    /// everybody.
    void openWindow(const QByteArray& number);
    void addTemplate(FakeTemplate content);
    /// Sets the clock of the scheduler ahead: what is due until then has left. Without it, real time counts.
    void advanceTo(qint64 utcMillis);
    /// Puts a message into the state, as if it had come in or been sent elsewhere; gives it a sid where it has none.
    FakeMessage add(FakeMessage message);
    /// False where there is no such message.
    bool setStatus(const QByteArray& sid, const QByteArray& status, int errorCode);
    [[nodiscard]] std::optional<FakeMessage> find(const QByteArray& sid) const;
    /// All messages, also those that will exist only later and those that were deleted, in the order they were accepted.
    [[nodiscard]] std::vector<FakeMessage> messages() const;
    /// Called (in the thread of the request) for each message a client created, and for one that leaves the scheduler.
    void setOnCreated(std::function<void(const FakeMessage&)> listener) { m_onCreated = std::move(listener); }
    [[nodiscard]] const FakeCredentials& credentials() const { return m_credentials; }

private:
    [[nodiscard]] std::optional<FakeReply> refusalOfSignIn(const FakeRequest& request) const;
    [[nodiscard]] FakeReply create(const FakeRequest& request, std::chrono::milliseconds lateBy);
    [[nodiscard]] std::optional<FakeReply> refusalOfContent(FakeMessage& message) const;
    [[nodiscard]] int whatsAppErrorOf(const FakeMessage& message) const;
    void releaseDue();
    [[nodiscard]] FakeReply list(const FakeRequest& request) const;
    [[nodiscard]] FakeReply one(const FakeRequest& request, const QByteArray& sid);
    [[nodiscard]] FakeReply update(const FakeRequest& request, FakeMessage& message);
    [[nodiscard]] FakeReply media(const FakeRequest& request, const QByteArray& sid, const QByteArray& rest);
    [[nodiscard]] FakeMessage* living(const QByteArray& sid);
    void store(FakeMessage& message);

    FakeCredentials m_credentials;
    std::function<void(const FakeMessage&)> m_onCreated;
    mutable std::mutex m_mutex;
    std::deque<FakeMessage> m_messages;
    std::set<QByteArray> m_stopped;
    std::set<QByteArray> m_openWindows;
    std::vector<FakeTemplate> m_templates;
    qint64 m_advancedTo = 0;
    std::chrono::milliseconds m_listLag{0};
    int m_mostPerPage = 1000;
    std::vector<QJsonObject> m_alerts;
    quint32 m_nextSid = 1;
};

/// The form of a create request, checked as far as it says everything itself: the message it makes, or the refusal.
struct CreateForm {
    std::optional<FakeReply> refusal;
    FakeMessage message;
};
[[nodiscard]] CreateForm readCreateForm(const FakeRequest& request);
/// Whether a message is in the list a query asks for (To, From, DateSent, DateSent>, DateSent<), paging apart.
[[nodiscard]] bool isInList(const FakeMessage& message, const FormPairs& query);
/// One page of `all` (newest first) in the frame of Twilio's lists, with `most` rows whatever is asked for; `name` is "messages" or
/// "media_list".
[[nodiscard]] FakeReply pageOf(const std::vector<QJsonObject>& all, const QString& name, const FakeRequest& request,
                               int most = 1000);

}  // namespace uinbox::test
