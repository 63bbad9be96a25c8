// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoYear.h"

#include "channels/SmsSegments.h"
#include "channels/resend/ErrorCode.h"
#include "demo/DemoChannels.h"
#include "demo/DemoIds.h"
#include "demo/DemoPeople.h"
#include "demo/DemoTeam.h"

#include <algorithm>
#include <array>

namespace uinbox::app {

namespace {

using namespace std::chrono_literals;

/// What is younger is written by hand.
constexpr std::chrono::hours kYoungest{24 * 22};
constexpr std::chrono::hours kWindow{24};
constexpr int kTurns = 5;  ///< of so many conversations one goes on WhatsApp, and one by e-mail

struct Failing {
    int code;
    const char* words;
};
/// Twilio's words (https://www.twilio.com/docs/api/errors).
constexpr std::array kTextFailures{Failing{30003, "Unreachable destination handset"}, Failing{30005, "Unknown destination handset"},
                                   Failing{30006, "Landline or unreachable carrier"}, Failing{30007, "Message filtered"},
                                   Failing{30008, "Unknown error"}};
constexpr Failing kWhatsAppFailure{63024, "Invalid message recipient"};
constexpr Failing kEmailFailure{resend::kBounced, "The recipient's mailbox does not exist"};

/// About what somebody writes, as the subject of an e-mail.
QString subjectOf(const QString& text)
{
    struct Topic {
        const char16_t* word;
        const char* subject;
    };
    static constexpr std::array kTopics{Topic{u"how much", "Your prices"},       Topic{u"free on", "An appointment"},
                                        Topic{u"sharpen", "Sharpening"},         Topic{u"repair", "A repair"},
                                        Topic{u"left", "Something left behind"}, Topic{u"gift", "A gift voucher"},
                                        Topic{u"open", "Opening hours"}};
    for (const Topic& topic : kTopics)
        if (text.contains(QStringView(topic.word), Qt::CaseInsensitive)) return QLatin1String(topic.subject);
    return QStringLiteral("A question");
}

/// One conversation moves to another channel.
class Mover {
public:
    Mover(DemoThread& thread, const DemoSenders& senders, const std::vector<MessageTemplate>& templates)
        : m_thread(thread), m_senders(senders), m_templates(templates), m_first(thread.contact.name.section(u' ', 0, 0))
    {
    }

    void toWhatsApp()
    {
        Contact& contact = m_thread.contact;
        const QString number = contact.addresses.front().value;
        add(AddressKind::WhatsApp, number);
        std::optional<Timestamp> heard;
        for (Message& message : m_thread.messages) {
            message.channel = Channel::WhatsApp;
            message.segments = 0;
            if (message.direction == Direction::Inbound) {
                heard = message.createdAt;
                message.toAddress = m_senders.whatsApp;
                continue;
            }
            message.fromAddress = m_senders.whatsApp;
            if (!heard || message.createdAt - *heard > kWindow) useTemplate(message);
        }
    }

    void toEmail()
    {
        Contact& contact = m_thread.contact;
        // Those of the people that are written down are elsewhere.
        QString local;
        for (const QChar c : contact.name.toLower().normalized(QString::NormalizationForm_D))
            if (c.isSpace() || (c >= u'a' && c <= u'z')) local += c.isSpace() ? QChar(u'.') : c;
        const QString address = QStringLiteral("%1.%2@example.net").arg(local, contact.addresses.front().value.right(4));
        add(AddressKind::Email, address);
        QString subject;
        QString answered;
        for (Message& message : m_thread.messages) {
            const bool isInbound = message.direction == Direction::Inbound;
            const bool isNew = answered.isEmpty();
            if (isNew) subject = subjectOf(message.content);
            message.channel = Channel::Email;
            message.segments = 0;
            message.subject = isNew ? subject : QStringLiteral("Re: ") + subject;
            message.fromAddress = isInbound ? address : m_senders.email;
            message.toAddress = isInbound ? m_senders.email : address;
            message.content =
                isInbound ? QStringLiteral("Hello,\n\n%1\n\n%2").arg(message.content, m_first)
                          : QStringLiteral("Dear %1,\n\n%2\n\nBest wishes\nJuniper Hair Studio").arg(m_first, message.content);
            message.envelope.messageId = QStringLiteral("<%1@example.com>").arg(message.id.toString());
            message.envelope.inReplyTo = answered;
            if (!answered.isEmpty()) message.envelope.references = {answered};
            answered = message.envelope.messageId;
        }
    }

private:
    void add(AddressKind kind, const QString& value)
    {
        ContactAddress address = m_thread.contact.addresses.front();
        address.id = demoId<ContactAddressId>(value.toUtf8() + addressKindName(kind).toUtf8(), address.createdAt);
        address.kind = kind;
        address.value = value;
        m_thread.contact.addresses.push_back(std::move(address));
    }

    /// What WhatsApp lets through outside its window.
    void useTemplate(Message& message) const
    {
        const bool isReady = message.content.contains(u"ready");
        const auto named = std::find_if(m_templates.begin(), m_templates.end(), [isReady](const MessageTemplate& each) {
            return each.name == (isReady ? QStringLiteral("repair_ready") : QStringLiteral("appointment_reminder"));
        });
        if (named == m_templates.end()) return;
        const QString about = isReady ? QStringLiteral("clipper")
                                      : QLocale(QLocale::English)
                                            .toString(QDateTime::fromMSecsSinceEpoch(toMillis(message.createdAt)).addDays(1),
                                                      QStringLiteral("dddd 'at' h ap"));
        message.envelope.templateSid = named->sid;
        message.envelope.variables = {{QStringLiteral("1"), m_first}, {QStringLiteral("2"), about}};
        message.content = QString(named->body).replace(QStringLiteral("{{1}}"), m_first).replace(QStringLiteral("{{2}}"), about);
    }

    DemoThread& m_thread;
    const DemoSenders& m_senders;
    const std::vector<MessageTemplate>& m_templates;
    QString m_first;
};

/// Who begins by writing to the studio may do so by anything; a reminder to be confirmed with a letter is a text.
bool canMove(const DemoThread& thread)
{
    const auto asks = [](const Message& message) { return message.content.contains(u"Reply C"); };
    return thread.messages.front().direction == Direction::Inbound &&
           std::none_of(thread.messages.begin(), thread.messages.end(), asks);
}

void setFailure(Message& message, size_t drawn)
{
    if (message.status != MessageStatus::Failed) return;
    const Failing& failing = message.channel == Channel::WhatsApp ? kWhatsAppFailure
                             : message.channel == Channel::Email  ? kEmailFailure
                                                                  : kTextFailures[drawn % kTextFailures.size()];
    message.errorCode = failing.code;
    message.errorMessage = QLatin1String(failing.words);
}

/// What was to be sent after all the rest, and was taken back.
void addTakenBack(DemoThread& thread)
{
    Message message = thread.messages.back();
    message.createdAt += 2min;
    message.id = demoId<MessageId>("taken back", message.createdAt);
    message.direction = Direction::Outbound;
    message.status = MessageStatus::Canceled;
    message.errorCode = 0;
    message.errorMessage.clear();
    std::swap(message.fromAddress, message.toAddress);
    if (thread.messages.back().direction == Direction::Outbound) std::swap(message.fromAddress, message.toAddress);
    message.content = QStringLiteral("And if you like, bring a picture of what you have in mind.");
    message.segments = countSmsSegments(message.content).segments;
    message.providerSid.clear();
    message.sentAt.reset();
    message.scheduledAt = message.createdAt + 24h;
    message.attachments.clear();
    thread.messages.push_back(std::move(message));
}

/// Sofie does most of the writing, Dele what is about tools.
UserId writerOf(const Message& message, const std::vector<User>& users)
{
    const bool isTool = message.content.contains(u"clipper") || message.content.contains(u"sharpen");
    const int drawn = static_cast<unsigned char>(message.id.uuid().toBytes().back()) % 10;
    return users[isTool || drawn > 7 ? 2 : drawn > 4 ? 1 : 0].id;
}

}  // namespace

void addYear(DemoWorld& world, Timestamp now)
{
    const DemoSenders senders = demoSenders(world.phone);
    size_t movable = 0;
    size_t failures = 0;
    for (DemoThread& thread : world.threads) {
        const bool isOld = thread.messages.back().createdAt < now - kYoungest;
        if (isOld && canMove(thread)) {
            const size_t turn = movable++ % kTurns;
            Mover mover(thread, senders, world.templates);
            if (turn == 1) mover.toWhatsApp();
            if (turn == 3) mover.toEmail();
            if (movable == kTurns) addTakenBack(thread);
        }
        for (Message& message : thread.messages) {
            if (message.direction == Direction::Inbound) continue;
            if (isOld) setFailure(message, failures += message.status == MessageStatus::Failed ? 1 : 0);
            if (world.users.size() >= 3) message.userId = writerOf(message, world.users);
            // It was written in the evening before.
            if (isOld && message.content.contains(u"reminder")) message.scheduledAt = message.createdAt;
        }
    }
}

DemoWorld makeDemo(quint32 seed, Timestamp now)
{
    DemoWorld world = makeDemoWorld(seed, now);
    addOtherChannels(world, now, demoSenders(world.phone));
    addTeam(world, now);
    addYear(world, now);
    addPeople(world, now);
    return world;
}

}  // namespace uinbox::app
