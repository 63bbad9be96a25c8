// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageDetails.h"

#include "outbox/HeldText.h"

#include "ManualClock.h"
#include "catch.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QString valueOf(const std::vector<DetailRow>& rows, const char* name)
{
    QStringList values;
    for (const DetailRow& row : rows)
        if (row.name == QLatin1String(name)) values.append(row.value);
    return values.join(u'|').replace(QChar(0x202F), u' ').replace(QChar::Nbsp, u' ');
}

Message outgoing(Channel channel)
{
    Message message;
    message.channel = channel;
    message.direction = Direction::Outbound;
    message.status = MessageStatus::Delivered;
    message.createdAt = ManualClock().now();
    return message;
}

}  // namespace

TEST_CASE("details of an e-mail have its subject, all it went to, and its files")
{
    Message message = outgoing(Channel::Email);
    message.subject = QStringLiteral("Quote");
    message.fromAddress = QStringLiteral("Juniper <hello@example.com>");
    message.toAddress = QStringLiteral("helen@example.org");
    message.envelope.cc = {QStringLiteral("a@example.org"), QStringLiteral("b@example.org")};
    message.envelope.bcc = {QStringLiteral("c@example.org")};
    message.envelope.replyTo = QStringLiteral("answers@example.com");
    message.attachments = {{AttachmentId(), 0, {}, QStringLiteral("application/pdf"), 20'480, QStringLiteral("quote.pdf")}};
    const auto rows = detailRows(message, {});
    CHECK(valueOf(rows, "Subject") == u"Quote");
    CHECK(valueOf(rows, "From") == u"Juniper <hello@example.com>");
    CHECK(valueOf(rows, "To") == u"helen@example.org");
    CHECK(valueOf(rows, "Cc") == u"a@example.org, b@example.org");
    CHECK(valueOf(rows, "Bcc") == u"c@example.org");
    CHECK(valueOf(rows, "Answers to") == u"answers@example.com");
    CHECK(valueOf(rows, "Attachment").startsWith(QStringLiteral("quote.pdf, application/pdf, 20")));
}

TEST_CASE("details of a template have what was filled in")
{
    Message message = outgoing(Channel::WhatsApp);
    message.toAddress = QStringLiteral("+14155552671");
    message.envelope.templateSid = QStringLiteral("HX1");
    message.envelope.variables = {{QStringLiteral("1"), QStringLiteral("Ann")}, {QStringLiteral("2"), QStringLiteral("Friday")}};
    const auto rows = detailRows(message, {});
    CHECK(valueOf(rows, "Template") == u"HX1");
    CHECK(valueOf(rows, "Filled in") == u"{{1}} = Ann\n{{2}} = Friday");
    CHECK(valueOf(rows, "To") == u"+1 415-555-2671");
}

TEST_CASE("details of a scheduled message say when it leaves, there too, who keeps it and how often it was tried")
{
    Message message = outgoing(Channel::Sms);
    message.status = MessageStatus::Scheduled;
    message.scheduledAt = ManualClock().now();
    message.timeZone = QStringLiteral("America/New_York");
    DeliveryFacts facts;
    facts.heldBy = QStringLiteral("Twilio");
    facts.attempts = 2;
    facts.schedule = Schedule{{}, true};
    message.priceMicros = 7'900;
    message.priceUnit = QStringLiteral("USD");
    const auto rows = detailRows(message, facts);
    CHECK(valueOf(rows, "To leave").contains(QStringLiteral("4:00 AM in New York")));
    CHECK(valueOf(rows, "Kept by") == u"Twilio");
    CHECK(valueOf(rows, "Does not leave if") == u"they write before");
    CHECK(valueOf(rows, "Tries") == u"2");
    CHECK(valueOf(rows, "Price") == u"0.0079 USD");
    message.timeZone = QStringLiteral("UTC");
    CHECK_FALSE(valueOf(detailRows(message, facts), "To leave").contains(QStringLiteral(" in ")));
}

TEST_CASE("details leave out what is not known")
{
    Message message = outgoing(Channel::Sms);
    for (const DetailRow& row : detailRows(message, {})) {
        CHECK_FALSE(row.name.isEmpty());
        CHECK_FALSE(row.value.isEmpty());
    }
    for (const char* name : {"Subject", "Cc", "Template", "To leave", "Kept by", "Tries", "Price", "What happened"})
        CHECK(valueOf(detailRows(message, {}), name).isEmpty());
    message.status = MessageStatus::Failed;
    message.errorCode = 30006;
    CHECK(valueOf(detailRows(message, {}), "What happened").contains(QStringLiteral("landline")));
}

TEST_CASE("details keep a change that came after the message had left")
{
    Message message = outgoing(Channel::Sms);
    keepHeldText(message);
    message.content = QStringLiteral("as it was to be");
    REQUIRE(restoreHeldText(message));
    CHECK(valueOf(detailRows(message, {}), "Change that came too late") == u"as it was to be");
}
