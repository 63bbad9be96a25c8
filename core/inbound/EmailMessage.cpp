// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/EmailMessage.h"

#include "channels/resend/Emails.h"
#include "contacts/EmailAddress.h"
#include "inbound/MailHeaders.h"
#include "media/HtmlText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

constexpr qsizetype kMaxAddress = 320;  // RFC 5321 section 4.5.3.1: 64, the sign, 255
/// Of an e-mail that says nothing about who sent it (RFC 2606 section 2).
const QString kNobody = QStringLiteral("unknown@unknown.invalid");

/// The values of a header field, in order; names compare without case.
QStringList valuesOf(const resend::ReceivedEmail& email, QStringView name)
{
    QStringList values;
    for (const auto& header : email.headers)
        if (name.compare(header.name.trimmed(), Qt::CaseInsensitive) == 0) values.append(header.value);
    return values;
}

QString valueOf(const resend::ReceivedEmail& email, QStringView name)
{
    return valuesOf(email, name).value(0);
}

bool has(const resend::ReceivedEmail& email, QStringView name)
{
    return !valuesOf(email, name).isEmpty();
}

/// An address as it is stored; one that is none as it was written.
QString storedAddress(const QString& written)
{
    if (const auto address = normalizeEmail(written)) return *address;
    static const QRegularExpression inside(QStringLiteral(R"([^\s<>()\[\],;:"]+@[^\s<>()\[\],;:"]+)"));
    const auto match = inside.match(written);
    if (const auto address = normalizeEmail(match.captured())) return *address;
    return written.simplified().toLower().left(kMaxAddress);
}

Mailbox firstMailbox(const QString& field)
{
    const auto mailboxes = mailboxesIn(field);
    const Mailbox first = mailboxes.empty() ? Mailbox() : mailboxes.front();
    // Quotes and comments that never end hide the address.
    const bool isHidden = !first.address.contains(u'@') && field.contains(u'@');
    return isHidden ? Mailbox{{}, storedAddress(field)} : first;
}

/// Who wrote it. The header knows the name where the provider gives the address alone.
Mailbox senderOf(const resend::ReceivedEmail& email)
{
    Mailbox sender = firstMailbox(email.from);
    const Mailbox inHeader = firstMailbox(valueOf(email, u"From"));
    if (sender.address.isEmpty()) sender.address = inHeader.address;
    sender.address = storedAddress(sender.address);
    if (sender.name.isEmpty() && storedAddress(inHeader.address) == sender.address) sender.name = inHeader.name;
    if (sender.address.isEmpty()) sender.address = kNobody;
    // "ann@example.com <ann@example.com>" names nobody.
    if (storedAddress(sender.name) == sender.address) sender.name.clear();
    return sender;
}

/// Where answers are to go, the first of them; empty where nothing is said.
Mailbox replyMailbox(const resend::ReceivedEmail& email)
{
    Mailbox reply = firstMailbox(email.replyTo.isEmpty() ? valueOf(email, u"Reply-To") : email.replyTo.front());
    if (!reply.address.isEmpty()) reply.address = storedAddress(reply.address);
    return reply;
}

QStringList addressesIn(const QStringList& fields)
{
    QStringList addresses;
    for (const QString& field : fields)
        for (const Mailbox& mailbox : mailboxesIn(field))
            if (const QString address = storedAddress(mailbox.address); !address.isEmpty()) addresses.append(address);
    addresses.removeDuplicates();
    return addresses;
}

/// The address of ours it went to; its other recipients become copies.
void address(Message& message, const resend::ReceivedEmail& email, const OwnAddresses& own)
{
    QStringList all = addressesIn(email.to) + addressesIn(email.cc);
    all.removeDuplicates();
    const auto ours = std::find_if(all.begin(), all.end(), [&](const QString& one) { return own.count(one) > 0; });
    message.toAddress = ours != all.end() ? *ours : all.value(0);
    all.removeAll(message.toAddress);
    message.envelope.cc = all;
    QStringList replyTo = email.replyTo;
    if (replyTo.isEmpty()) replyTo = valuesOf(email, u"Reply-To");
    const QString reply = addressesIn(replyTo).value(0);
    if (reply != message.fromAddress) message.envelope.replyTo = reply;
}

void readIds(Envelope& envelope, const resend::ReceivedEmail& email)
{
    const QString given = email.messageId.isEmpty() ? valueOf(email, u"Message-ID") : email.messageId;
    envelope.messageId = messageIdsIn(given).value(0);
    envelope.inReplyTo = messageIdsIn(valuesOf(email, u"In-Reply-To").join(u' ')).value(0);
    envelope.references = messageIdsIn(valuesOf(email, u"References").join(u' '));
}

bool isOneOf(const QString& text, std::initializer_list<QStringView> words)
{
    // "auto-replied; owner=… (by hand)": what follows are parameters and comments (RFC 3834 section 5).
    const QString word = text.section(u';', 0, 0).section(u'(', 0, 0).trimmed();
    return std::any_of(words.begin(), words.end(), [&](QStringView one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
}

/// No person wrote it, or none waits for an answer (RFC 3834 section 2, and what was usual before it).
bool isAutomatic(const resend::ReceivedEmail& email, const QString& sender)
{
    if (has(email, u"Auto-Submitted") && !isOneOf(valueOf(email, u"Auto-Submitted"), {u"no"})) return true;
    if (isOneOf(valueOf(email, u"Precedence"), {u"bulk", u"junk", u"list", u"auto_reply"})) return true;
    static constexpr std::array<QStringView, 8> kSigns{u"X-Loop",  u"X-Autoreply", u"X-Autorespond",    u"X-Auto-Response-Suppress",
                                                       u"List-Id", u"List-Post",   u"List-Unsubscribe", u"X-Failed-Recipients"};
    if (std::any_of(kSigns.begin(), kSigns.end(), [&](QStringView name) { return has(email, name); })) return true;
    // A report that could not be delivered must not be answered by another.
    if (has(email, u"Return-Path") && valueOf(email, u"Return-Path").simplified().remove(u' ') == u"<>") return true;
    const QString local = sender.section(u'@', 0, 0);
    if (local.startsWith(u"bounce", Qt::CaseInsensitive)) return true;
    return isOneOf(local, {u"mailer-daemon", u"postmaster", u"noreply", u"no-reply", u"no_reply", u"donotreply", u"do-not-reply"});
}

std::vector<Attachment> attachmentsOf(const resend::ReceivedEmail& email)
{
    std::vector<Attachment> attachments;
    for (const resend::ReceivedFile& file : email.files) {
        Attachment attachment;
        attachment.fileName = decodedWords(file.fileName);
        attachment.contentType = file.contentType.section(u';', 0, 0).trimmed().toLower();
        attachment.size = std::max<std::int64_t>(0, file.size);
        attachment.contentId = file.contentId.trimmed();
        if (attachment.contentId.startsWith(u'<') && attachment.contentId.endsWith(u'>'))
            attachment.contentId = attachment.contentId.mid(1).chopped(1);
        const bool canBeAsked = resend::isEmailId(file.id);
        attachment.fetchState = canBeAsked ? FetchState::Wanted : FetchState::Failed;
        if (canBeAsked) attachment.remoteId = email.id + u'/' + file.id;
        attachments.push_back(std::move(attachment));
    }
    return attachments;
}

}  // namespace

ReceivedMessage receivedFrom(const resend::ReceivedEmail& email, const OwnAddresses& own)
{
    ReceivedMessage received;
    Mailbox sender = senderOf(email);
    // The form of a web site writes from the business's own address and names who filled it in where answers go.
    if (own.count(sender.address) > 0)
        if (const Mailbox asked = replyMailbox(email); !asked.address.isEmpty() && own.count(asked.address) == 0) sender = asked;
    received.kind = AddressKind::Email;
    received.senderName = sender.name;
    received.isAutomatic = isAutomatic(email, sender.address) || own.count(sender.address) > 0;
    Message& message = received.message;
    message.channel = Channel::Email;
    message.fromAddress = sender.address;
    address(message, email, own);
    message.subject = decodedWords(email.subject);
    message.html = email.html;
    message.content = email.text.trimmed().isEmpty() && !email.html.isEmpty() ? textFromHtml(email.html) : email.text;
    const QString replyTo = message.envelope.replyTo;
    received.isToUs = own.count(message.toAddress) > 0 && own.count(replyTo) == 0 && sender.address != kNobody;
    readIds(message.envelope, email);
    message.providerSid = email.id;
    if (received.isAutomatic) message.metadata.insert(QStringLiteral("automatic"), true);
    message.attachments = attachmentsOf(email);
    message.createdAt = email.receivedAt.value_or(Timestamp());
    return received;
}

bool isFromUs(const ReceivedMessage& received, const OwnAddresses& own)
{
    return own.count(received.message.fromAddress) > 0;
}

QStringList answeredIds(const Envelope& envelope)
{
    QStringList ids = envelope.references;
    std::reverse(ids.begin(), ids.end());
    ids.removeAll(envelope.inReplyTo);
    if (!envelope.inReplyTo.isEmpty()) ids.prepend(envelope.inReplyTo);
    return ids;
}

}  // namespace uinbox
