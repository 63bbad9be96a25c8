// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPeople.h"

#include "base/Logging.h"
#include "channels/SmsSegments.h"
#include "demo/DemoIds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace uinbox::app {

namespace {

constexpr std::chrono::hours kDay{24};
constexpr int kConsentedOf = 3;  ///< all but one of so many of the older customers agreed at the counter

QJsonObject builtIn()
{
    QFile file(QStringLiteral(":/demo/people.json"));
    if (file.open(QIODevice::ReadOnly)) return QJsonDocument::fromJson(file.readAll()).object();
    qCCritical(lcApp) << "the demo's people are not built in";
    return {};
}

/// Puts people into one world.
class People {
public:
    People(DemoWorld& world, Timestamp now) : m_world(world), m_now(now) {}

    /// What is known of somebody who is in a conversation.
    void tell(const QString& name, const QJsonObject& known)
    {
        for (DemoThread& thread : m_world.threads)
            if (thread.contact.name == name) describe(thread.contact, known);
    }

    void add(const QJsonObject& person)
    {
        Contact contact;
        contact.createdAt = contact.updatedAt = daysAgo(person[u"known"].toInt()) + std::chrono::seconds(++m_made);
        contact.name = person[u"name"].toString();
        contact.language = person[u"language"].toString(QStringLiteral("en"));
        contact.id = demoId<ContactId>(seedOf("person"), contact.createdAt);
        address(contact, AddressKind::Phone, person[u"phone"].toString());
        address(contact, AddressKind::WhatsApp, person[u"whatsapp"].toString());
        describe(contact, person);
        if (person.contains(u"optedOut") && !contact.addresses.empty())
            contact.addresses.front().optedOutAt = daysAgo(person[u"optedOut"].toInt());
        if (person.contains(u"archived")) contact.archivedAt = daysAgo(person[u"archived"].toInt());
        if (person.contains(u"blocked")) contact.blockedAt = daysAgo(person[u"blocked"].toInt());
        const QJsonArray written = person[u"writes"].toArray();
        written.isEmpty() ? m_world.people.push_back(std::move(contact)) : talk(std::move(contact), written);
    }

    /// Who came again and again filled in a card at the counter.
    void tellRest()
    {
        int number = 0;
        for (DemoThread& thread : m_world.threads) {
            Contact& contact = thread.contact;
            const bool isOld = contact.createdAt < daysAgo(60);
            if (!isOld || contact.addresses.empty() || contact.addresses.front().consentAt || ++number % kConsentedOf == 0)
                continue;
            contact.addresses.front().consentAt = contact.createdAt;
            contact.addresses.front().consentSource = QStringLiteral("Card at the counter");
        }
    }

private:
    [[nodiscard]] Timestamp daysAgo(int days) const { return m_now - days * kDay; }
    [[nodiscard]] QByteArray seedOf(const char* what) { return QByteArray(what) + QByteArray::number(m_made); }

    void address(Contact& contact, AddressKind kind, const QString& value, const QString& label = {})
    {
        if (value.isEmpty()) return;
        ContactAddress address;
        address.id = demoId<ContactAddressId>(value.toUtf8() + addressKindName(kind).toUtf8(), contact.createdAt);
        address.contactId = contact.id;
        address.kind = kind;
        address.value = value;
        address.label = label;
        address.createdAt = contact.createdAt;
        contact.addresses.push_back(std::move(address));
    }

    void describe(Contact& contact, const QJsonObject& known)
    {
        address(contact, AddressKind::Email, known[u"email"].toString());
        contact.timeZone = known[u"zone"].toString();
        contact.metadata = known[u"fields"].toObject();
        contact.handles = known[u"handles"].toObject();
        if (contact.addresses.empty()) return;
        ContactAddress& first = contact.addresses.front();
        first.label = known[u"label"].toString();
        if (const QJsonArray consent = known[u"consent"].toArray(); !consent.isEmpty()) {
            first.consentAt = daysAgo(consent[0].toInt());
            first.consentSource = consent[1].toString();
        }
        if (const int code = known[u"unreachable"].toInt(); code > 0) {
            first.unreachableCode = code;
            first.unreachableAt = m_now - std::chrono::minutes(8);
        }
    }

    /// Somebody who wrote, and was never answered.
    void talk(Contact contact, const QJsonArray& texts)
    {
        DemoThread thread;
        thread.id = demoId<ThreadId>(seedOf("thread"), contact.createdAt);
        Timestamp at = contact.createdAt;
        for (const QJsonValue text : texts) {
            Message message;
            at += std::chrono::minutes(40);
            message.id = demoId<MessageId>(seedOf("message") + text.toString().toUtf8(), at);
            message.threadId = thread.id;
            message.contactId = contact.id;
            message.direction = Direction::Inbound;
            message.status = MessageStatus::Received;
            message.content = text.toString();
            message.fromAddress = contact.addresses.front().value;
            message.toAddress = m_world.phone;
            message.segments = countSmsSegments(message.content).segments;
            message.createdAt = at;
            message.providerSid = QStringLiteral("SM") + message.id.toString().remove(u'-');
            thread.messages.push_back(std::move(message));
        }
        // Blocking put it away.
        if (contact.blockedAt) thread.marks.state = ThreadState::Archived;
        thread.contact = std::move(contact);
        m_world.threads.push_back(std::move(thread));
    }

    DemoWorld& m_world;
    Timestamp m_now;
    int m_made = 0;
};

}  // namespace

void addPeople(DemoWorld& world, Timestamp now)
{
    const QJsonObject file = builtIn();
    People people(world, now);
    const QJsonObject details = file[u"details"].toObject();
    for (auto it = details.begin(); it != details.end(); ++it) people.tell(it.key(), it.value().toObject());
    for (const QJsonValue person : file[u"people"].toArray()) people.add(person.toObject());
    people.tellRest();
    std::stable_sort(world.threads.begin(), world.threads.end(), [](const DemoThread& a, const DemoThread& b) {
        return a.messages.back().createdAt > b.messages.back().createdAt;
    });
}

}  // namespace uinbox::app
