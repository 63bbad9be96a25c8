// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoWorld.h"

#include "channels/SmsSegments.h"
#include "demo/OpeningHours.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace uinbox::app {

namespace {

/// How long the message that could not leave still waits when the demo opens.
constexpr std::chrono::minutes kUntilRetry{4};
/// Generated conversations are older than written ones and lie within a year of open days.
constexpr int kYoungestGenerated = 22;
constexpr int kOldestGenerated = 300;
constexpr int kUnreachableCode = 30003;

bool isWithProvider(const DemoLine& line)
{
    switch (line.status) {
        case MessageStatus::Sent:
        case MessageStatus::Delivered:
        case MessageStatus::Read:
        case MessageStatus::Received: return true;
        case MessageStatus::Failed: return line.errorCode >= 30000;  // the carrier failed it; lower codes are refusals
        case MessageStatus::Scheduled:
        case MessageStatus::Pending:
        case MessageStatus::Sending:
        case MessageStatus::Unknown:
        case MessageStatus::Canceled: return false;
    }
    return false;
}

/// Makes one world. Everything drawn by chance comes from one generator, in a fixed order.
class WorldMaker {
public:
    WorldMaker(quint32 seed, Timestamp now, const DemoScript& script)
        : m_random(seed), m_now(now), m_today(QDateTime::fromMSecsSinceEpoch(toMillis(now)).date()), m_script(script)
    {
    }

    DemoWorld make()
    {
        DemoWorld world;
        world.phone = m_script.businessPhone;
        for (const DemoVisit& visit : m_script.visits) m_phones.insert(visit.from);
        for (const DemoPerson& person : m_script.people) world.threads.push_back(written(person));
        for (int i = 0; i < m_script.phrases.count; ++i) world.threads.push_back(generated(i));
        std::stable_sort(world.threads.begin(), world.threads.end(), [](const DemoThread& a, const DemoThread& b) {
            return a.messages.back().createdAt > b.messages.back().createdAt;
        });
        return world;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    template <class List>
    const auto& oneOf(const List& list)
    {
        return list[below(static_cast<int>(list.size()))];
    }

    /// As Uuid::generate makes them (RFC 9562 version 7), but by the seed.
    Uuid makeUuid(Timestamp at)
    {
        QByteArray bytes(16, '\0');
        for (int i = 6; i < 16; ++i) bytes[i] = static_cast<char>(below(256));
        for (int i = 0; i < 6; ++i) bytes[i] = static_cast<char>((toMillis(at) >> (8 * (5 - i))) & 0xff);
        bytes[6] = static_cast<char>(0x70 | (bytes[6] & 0x0f));
        bytes[8] = static_cast<char>(0x80 | (bytes[8] & 0x3f));
        return Uuid::fromBytes(bytes).value_or(Uuid());
    }

    QString makeSid(const DemoLine& line)
    {
        QByteArray bytes(16, '\0');
        for (char& byte : bytes) byte = static_cast<char>(below(256));
        return (line.pictures.isEmpty() ? QStringLiteral("SM") : QStringLiteral("MM")) + QString::fromLatin1(bytes.toHex());
    }

    DemoThread startThread(const QString& name, const QString& phone, const QString& language, Timestamp at)
    {
        DemoThread thread;
        thread.id = ThreadId(makeUuid(at));
        thread.contact.id = ContactId(makeUuid(at));
        thread.contact.name = name;
        thread.contact.language = language;
        thread.contact.createdAt = thread.contact.updatedAt = at;
        thread.contact.addresses.push_back(
            {ContactAddressId(makeUuid(at)), thread.contact.id, AddressKind::Phone, phone, std::nullopt, at});
        return thread;
    }

    void add(DemoThread& thread, const DemoLine& line, const QString& text, Timestamp at)
    {
        // Two within one minute keep their order.
        if (!thread.messages.empty()) at = std::max(at, thread.messages.back().createdAt + std::chrono::seconds(7));
        const QString& phone = thread.contact.addresses.front().value;
        const bool isInbound = line.direction == Direction::Inbound;
        Message message;
        message.id = MessageId(makeUuid(at));
        message.threadId = thread.id;
        message.contactId = thread.contact.id;
        message.direction = line.direction;
        message.status = line.status;
        message.content = text;
        message.fromAddress = isInbound ? phone : m_script.businessPhone;
        message.toAddress = isInbound ? m_script.businessPhone : phone;
        message.segments = countSmsSegments(text).segments;
        message.errorCode = line.errorCode;
        message.errorMessage = line.errorMessage;
        message.createdAt = at;
        if (isWithProvider(line)) {
            message.providerSid = makeSid(line);
            if (!isInbound) message.sentAt = at + std::chrono::milliseconds(600 + below(1800));
        }
        if (line.status == MessageStatus::Pending) message.nextAttemptAt = m_now + kUntilRetry;
        for (const QString& picture : line.pictures)
            message.attachments.push_back({AttachmentId(makeUuid(at)), static_cast<int>(message.attachments.size()),
                                           QStringLiteral("qrc:/demo/") + picture, QStringLiteral("image/png"),
                                           QFileInfo(QStringLiteral(":/demo/") + picture).size()});
        thread.messages.push_back(std::move(message));
    }

    Timestamp timeOf(const DemoLine& line)
    {
        const std::chrono::seconds within(below(50));
        if (line.openDaysAgo == 0) return m_now - std::chrono::minutes(line.minutesAgo) + within;
        const QDateTime local(OpeningHours::openDayBefore(m_today, line.openDaysAgo), line.at);
        return fromMillis(local.toMSecsSinceEpoch()) + within;
    }

    DemoThread written(const DemoPerson& person)
    {
        m_phones.insert(person.phone);
        m_names.insert(person.name);
        DemoThread thread = startThread(person.name, person.phone, person.language, timeOf(person.lines.front()));
        for (const DemoLine& line : person.lines) add(thread, line, line.text, timeOf(line));
        thread.unread = person.unread;
        thread.draft = person.draft;
        if (person.optedOut)
            for (const Message& message : thread.messages)
                if (message.direction == Direction::Inbound) thread.contact.addresses.front().optedOutAt = message.createdAt;
        return thread;
    }

    /// The `index`th of the generated ones: a customer who came one to eight times, the last time the longer ago the higher it is.
    DemoThread generated(int index)
    {
        const auto& phrases = m_script.phrases;
        const int step = (kOldestGenerated - kYoungestGenerated) / std::max(phrases.count, 1);
        std::vector<int> visits{kYoungestGenerated + index * step + below(step + 1)};
        for (int more = below(8); more > 0; --more) {
            const int earlier = visits.back() + 15 + below(35);
            if (earlier <= kOldestGenerated) visits.push_back(earlier);
        }
        std::reverse(visits.begin(), visits.end());

        const QString name = freshName();
        const QString phone = freshPhone();
        std::optional<DemoThread> thread;
        QSet<int> used;
        for (const int openDays : visits) {
            const int exchange = freshExchange(used);
            const auto& lines = phrases.exchanges[static_cast<size_t>(exchange)];
            QDateTime at = beginning(openDays, lines.front());
            if (!thread) thread = startThread(name, phone, QStringLiteral("en"), fromMillis(at.toMSecsSinceEpoch()));
            addExchange(*thread, lines, at);
        }
        return *thread;
    }

    QDateTime beginning(int openDays, const DemoLine& first)
    {
        // By hour from nine: people write before lunch and after work.
        static constexpr std::array<int, 9> kWeights{3, 6, 7, 5, 3, 4, 5, 6, 4};
        int drawn = below(43);
        int hour = 0;
        while (drawn >= kWeights[static_cast<size_t>(hour)]) drawn -= kWeights[static_cast<size_t>(hour++)];
        QDate day = OpeningHours::openDayBefore(m_today, openDays);
        // Nobody comes "tomorrow" when that is a Sunday.
        while (first.text.contains(u"tomorrow") && !OpeningHours::isOpenDay(day.addDays(1)))
            day = OpeningHours::openDayBefore(day, 1);
        return QDateTime(day, QTime(OpeningHours::kOpensAt + hour, below(60), below(60)));
    }

    void addExchange(DemoThread& thread, const std::vector<DemoLine>& lines, QDateTime at)
    {
        QMap<QString, QString> chosen{{QStringLiteral("first"), thread.contact.name.section(u' ', 0, 0)}};
        for (auto it = m_script.phrases.slotValues.begin(); it != m_script.phrases.slotValues.end(); ++it)
            choose(it.key(), oneOf(it.value()), chosen);
        for (size_t i = 0; i < lines.size(); ++i) {
            DemoLine line = lines[i];
            if (i > 0) {
                const int usual = line.direction == Direction::Outbound ? 3 + below(25) : 1 + below(40);
                at = OpeningHours::after(at, line.waitMinutes > 0 ? line.waitMinutes + below(60) : usual);
            }
            QString text = line.text;
            for (auto it = chosen.begin(); it != chosen.end(); ++it) text.replace(u'{' + it.key() + u'}', it.value());
            if (line.direction == Direction::Outbound) drawOutcome(line, i + 1 == lines.size());
            add(thread, line, text, fromMillis(at.toMSecsSinceEpoch()));
        }
    }

    /// "fade|$38|Dele" fills {service}, {service.1} and {service.2}: what belongs together is drawn together.
    static void choose(const QString& slot, const QString& value, QMap<QString, QString>& chosen)
    {
        const QStringList parts = value.split(u'|');
        chosen.insert(slot, parts.front());
        for (qsizetype i = 1; i < parts.size(); ++i) chosen.insert(QStringLiteral("%1.%2").arg(slot).arg(i), parts[i]);
    }

    /// Now and then the last word of an exchange does not arrive.
    void drawOutcome(DemoLine& line, bool isLast)
    {
        const int drawn = below(100);
        line.status = drawn < 25 ? MessageStatus::Read : MessageStatus::Delivered;
        if (!isLast || drawn < 94) return;
        line.status = MessageStatus::Failed;
        line.errorCode = kUnreachableCode;
        line.errorMessage = QStringLiteral("Unreachable destination handset");
    }

    QString freshName()
    {
        for (;;) {
            const DemoFamily& family = oneOf(m_script.phrases.families);
            const QString first = oneOf(family.first);
            const QString name = first + u' ' + oneOf(family.last);
            if (m_names.contains(name)) continue;
            m_names.insert(name);
            return name;
        }
    }

    /// NPA-555-0100 to 0198 is kept free for fiction; 0199 is the number that the demo cannot reach.
    QString freshPhone()
    {
        for (;;) {
            const QString area = oneOf(m_script.phrases.areaCodes);
            const QString phone = QStringLiteral("+1") + area + QString::number(5550100 + below(99));
            if (m_phones.contains(phone) || phone == m_script.businessPhone) continue;
            m_phones.insert(phone);
            return phone;
        }
    }

    int freshExchange(QSet<int>& used)
    {
        const int count = static_cast<int>(m_script.phrases.exchanges.size());
        int exchange = below(count);
        while (used.contains(exchange) && used.size() < count) exchange = (exchange + 1) % count;
        used.insert(exchange);
        return exchange;
    }

    QRandomGenerator m_random;
    Timestamp m_now;
    QDate m_today;
    const DemoScript& m_script;
    QSet<QString> m_phones;
    QSet<QString> m_names;
};

}  // namespace

DemoWorld makeDemoWorld(quint32 seed, Timestamp now, const DemoScript& script)
{
    return WorldMaker(seed, now, script).make();
}

DemoWorld makeDemoWorld(quint32 seed, Timestamp now)
{
    return makeDemoWorld(seed, now, DemoScript::builtIn());
}

}  // namespace uinbox::app
