// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutgoingChecks.h"

#include "contacts/EmailAddress.h"
#include "http/PublicAddress.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

constexpr size_t kMaxMedia = 10;          // PROVIDERS.md 1.1
constexpr qsizetype kMaxRecipients = 50;  // PROVIDERS.md 1.5
constexpr qsizetype kMaxEmailText = 1'000'000;
constexpr qsizetype kMaxSubject = 998;    // RFC 5322 section 2.1.1
constexpr qsizetype kMaxVariables = 100;  // PROVIDERS.md 1.4

/// Nothing of it is seen: white space and characters without a shape.
bool isBlank(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
}

Result<> checkAddresses(const char* field, const QStringList& addresses)
{
    for (const QString& address : addresses)
        if (!normalizeEmail(address))
            return fail(ErrorKind::Invalid, QLatin1String(field) + QStringLiteral(": Not an e-mail address."));
    return {};
}

Result<> checkEmail(const OutgoingMessage& message)
{
    const Envelope& envelope = message.envelope;
    UINBOX_TRY(checkAddresses("cc", envelope.cc));
    UINBOX_TRY(checkAddresses("bcc", envelope.bcc));
    if (!envelope.replyTo.isEmpty()) UINBOX_TRY(checkAddresses("replyTo", {envelope.replyTo}));
    if (envelope.cc.size() + envelope.bcc.size() + 1 > kMaxRecipients)
        return fail(ErrorKind::Invalid, "cc: More than 50 recipients in all.");
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z0-9_-]{1,256}$"));
    for (auto it = envelope.tags.cbegin(); it != envelope.tags.cend(); ++it)
        if (!tag.match(it.key()).hasMatch() || !tag.match(it.value()).hasMatch())
            return fail(ErrorKind::Invalid, "tags: Letters, digits, _ and - only.");
    return {};
}

Result<> checkTemplate(const OutgoingMessage& message)
{
    static const QRegularExpression sid(QStringLiteral("^HX[0-9a-fA-F]{32}$"));
    const Envelope& envelope = message.envelope;
    if (envelope.templateSid.isEmpty())
        return envelope.variables.isEmpty() ? Result<>() : fail(ErrorKind::Invalid, "variables: Only a template has variables.");
    if (message.channel != Channel::WhatsApp) return fail(ErrorKind::Invalid, "templateSid: Only WhatsApp has templates.");
    if (!sid.match(envelope.templateSid).hasMatch())
        return fail(ErrorKind::Invalid, "templateSid: Must be HX and 32 hexadecimal digits.");
    if (envelope.variables.size() > kMaxVariables) return fail(ErrorKind::Invalid, "variables: More than 100.");
    for (auto it = envelope.variables.begin(); it != envelope.variables.end(); ++it)
        if (!it.key().isValidUtf16() || !it.value().isValidUtf16())
            return fail(ErrorKind::Invalid, "variables: Contains half of a character.");
    if (!message.mediaUrls.empty()) return fail(ErrorKind::Invalid, "mediaUrl: A template brings its own media.");
    if (!message.files.empty()) return fail(ErrorKind::Invalid, "files: A template brings its own media.");
    return {};
}

}  // namespace

bool isPublicHttps(const QString& text)
{
    constexpr qsizetype kMaxUrl = 2'048;  // what browsers and proxies take at least
    if (text.size() > kMaxUrl || !text.isValidUtf16()) return false;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty()) return false;
    QString host = url.host().toLower();
    while (host.endsWith(u'.')) host.chop(1);  // the root of names; the rest counts
    static const std::array kInside{u".localhost", u".local", u".internal", u".lan", u".home.arpa", u".intranet", u".corp"};
    for (const auto* ending : kInside)
        if (host.endsWith(QStringView(ending))) return false;
    if (host == u"localhost" || (!host.contains(u'.') && !host.contains(u':'))) return false;
    const QHostAddress address(host);
    return address.isNull() || http::isPublicAddress(address);
}

Result<> checkText(Channel channel, const QString& content, const QString& subject, bool hasFiles)
{
    const bool isEmail = channel == Channel::Email;
    if (content.trimmed().isEmpty() && !hasFiles) return fail(ErrorKind::Invalid, "content: The message is empty.");
    if (!isEmail && content.size() > kMaxTextLength) return fail(ErrorKind::Invalid, "content: More than 1,600 characters.");
    if (isEmail && content.size() > kMaxEmailText) return fail(ErrorKind::Invalid, "content: More than 1,000,000 characters.");
    if (!isEmail && !subject.isEmpty()) return fail(ErrorKind::Invalid, "subject: Only an e-mail has a subject.");
    if (isEmail && isBlank(subject)) return fail(ErrorKind::Invalid, "subject: An e-mail needs a subject.");
    if (subject.size() > kMaxSubject) return fail(ErrorKind::Invalid, "subject: More than 998 characters.");
    // UTF-8 has no half of a surrogate pair: another text than the one that was given would be stored and sent.
    if (!content.isValidUtf16()) return fail(ErrorKind::Invalid, "content: Contains half of a character.");
    if (!subject.isValidUtf16()) return fail(ErrorKind::Invalid, "subject: Contains half of a character.");
    // A line end in it would be the start of another header.
    const auto endsLine = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    };
    if (std::any_of(subject.begin(), subject.end(), endsLine)) return fail(ErrorKind::Invalid, "subject: Must be one line.");
    return {};
}

Result<> checkOutgoing(const OutgoingMessage& message)
{
    const bool isEmail = message.channel == Channel::Email;
    UINBOX_TRY(checkTemplate(message));
    const bool hasOther = !message.mediaUrls.empty() || !message.files.empty() || !message.envelope.templateSid.isEmpty() ||
                          !message.html.trimmed().isEmpty();
    UINBOX_TRY(checkText(message.channel, message.content, message.subject, hasOther));
    if (!message.html.isValidUtf16()) return fail(ErrorKind::Invalid, "html: Contains half of a character.");
    if (message.html.size() > kMaxEmailText) return fail(ErrorKind::Invalid, "html: More than 1,000,000 characters.");
    if (message.mediaUrls.size() > kMaxMedia) return fail(ErrorKind::Invalid, "mediaUrl: More than 10 files.");
    if (message.channel == Channel::WhatsApp && message.mediaUrls.size() > 1)
        return fail(ErrorKind::Invalid, "mediaUrl: WhatsApp carries one file a message.");
    for (const QString& url : message.mediaUrls)
        if (!isPublicHttps(url)) return fail(ErrorKind::Invalid, "mediaUrl: Must be a public https address.");
    if (isEmail) return checkEmail(message);
    if (!message.html.isEmpty()) return fail(ErrorKind::Invalid, "html: Only an e-mail has HTML.");
    const size_t files = message.mediaUrls.size() + message.files.size();
    if (files > kMaxMedia) return fail(ErrorKind::Invalid, "files: More than 10 files.");
    if (message.channel == Channel::WhatsApp && files > 1)
        return fail(ErrorKind::Invalid, "files: WhatsApp carries one file a message.");
    const Envelope& envelope = message.envelope;
    if (!envelope.cc.isEmpty() || !envelope.bcc.isEmpty() || !envelope.replyTo.isEmpty())
        return fail(ErrorKind::Invalid, "cc: Only an e-mail has further recipients.");
    return {};
}

Result<Timestamp> checkSchedule(const Schedule& schedule, Timestamp now)
{
    UINBOX_ASSIGN(const Timestamp due, momentOf(schedule.when));
    if (due <= now) return fail(ErrorKind::Invalid, "scheduledAt: This time is past.");
    if (due - now > kFarthestSchedule) return fail(ErrorKind::Invalid, "scheduledAt: More than five years ahead.");
    if (schedule.lateLimit.count() < 0) return fail(ErrorKind::Invalid, "lateLimitSeconds: Must not be negative.");
    return due;
}

Result<> checkKept(Channel channel, const std::vector<KeptFile>& files)
{
    std::int64_t bytes = 0;
    for (const KeptFile& file : files) bytes += file.size;
    if (channel == Channel::Email && !fitsEmail(bytes)) return fail(ErrorKind::Invalid, "files: More than 40 MB in all.");
    return {};
}

}  // namespace uinbox
