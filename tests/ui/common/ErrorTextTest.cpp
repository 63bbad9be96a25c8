// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ErrorText.h"

#include "catch.h"
#include "channels/resend/ErrorCode.h"
#include "common/CodeWords.h"

#include <QRegularExpression>

#include <set>

using namespace uinbox;
using namespace uinbox::ui;

namespace {

/// The compiler complains here where a kind is missing.
bool isKind(int value)
{
    switch (static_cast<ErrorKind>(value)) {
        case ErrorKind::Cancelled:
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::Auth:
        case ErrorKind::RateLimited:
        case ErrorKind::Rejected:
        case ErrorKind::Invalid:
        case ErrorKind::NotFound:
        case ErrorKind::Conflict:
        case ErrorKind::Storage:
        case ErrorKind::Corrupt:
        case ErrorKind::Internal: return true;
    }
    return false;
}

bool isSentence(const QString& text, const QString& ends)
{
    return text.size() > 3 && text.front().isUpper() && ends.contains(text.back()) && text == text.simplified();
}

/// Three sentences, and nothing of the machinery in them.
void checkWords(const ErrorWords& words)
{
    CHECK(isSentence(words.title, QStringLiteral(".")));
    CHECK(isSentence(words.reason, QStringLiteral(".")));
    CHECK(isSentence(words.next, QStringLiteral(".:")));
    CHECK(words.oneLine() == words.title + u' ' + words.reason + u' ' + words.next);
    // "1,600" and "A2P 10DLC" are no codes; five digits together are.
    static const QRegularExpression code(QStringLiteral("\\d{5}|[Ee]rror|null|HTTP|curl|SQL"));
    CHECK_FALSE(words.oneLine().contains(code));
}

Message outgoing(MessageStatus status, int code = 0, const QString& providerWords = {})
{
    Message message;
    message.direction = Direction::Outbound;
    message.status = status;
    message.errorCode = code;
    message.errorMessage = providerWords;
    return message;
}

}  // namespace

TEST_CASE("every kind of error has three sentences, each kind its own")
{
    std::set<QString> titles;
    int kinds = 0;
    for (; isKind(kinds); ++kinds) {
        const auto kind = static_cast<ErrorKind>(kinds);
        INFO(errorKindName(kind).toStdString());
        const ErrorWords words = wordsFor(Error{kind, QStringLiteral("field: 30007 odd"), 30007, std::chrono::seconds{0}});
        checkWords(words);
        CHECK(words.details == u"field: 30007 odd");
        titles.insert(words.title);
    }
    CHECK(kinds == 12);
    CHECK(titles.size() == 12);
}

TEST_CASE("every code of the provider has a reason and what to do, with the code in the details only")
{
    const std::vector<int> codes = knownProviderCodes();
    CHECK(codes.size() >= 90);
    CHECK(std::set<int>(codes.begin(), codes.end()).size() == codes.size());
    const QString unknown = wordsFor(outgoing(MessageStatus::Failed, 59999), {}).reason;
    for (const int code : codes) {
        INFO("code " << code);
        const ErrorWords words = wordsFor(outgoing(MessageStatus::Failed, code, QStringLiteral("Message filtered")), {});
        checkWords(words);
        CHECK(words.reason != unknown);
        CHECK_FALSE(words.oneLine().contains(QString::number(code)));
        CHECK_FALSE(words.oneLine().contains(QStringLiteral("Message filtered")));
        CHECK(words.details == QStringLiteral("Error %1: Message filtered").arg(code));
    }
}

TEST_CASE("a code nobody knows is explained too and points to the provider's words")
{
    const ErrorWords words = wordsFor(outgoing(MessageStatus::Failed, 59999, QStringLiteral("Odd thing")), {});
    checkWords(words);
    CHECK(words.next.contains(QStringLiteral("Details")));
    CHECK(words.details == u"Error 59999: Odd thing");
    CHECK(wordsFor(outgoing(MessageStatus::Failed, 59999), {}).details == u"Error 59999");
    CHECK(wordsFor(outgoing(MessageStatus::Failed, 0, QStringLiteral("Odd thing")), {}).details == u"Odd thing");
}

TEST_CASE("a message that failed says whether it left")
{
    Message message = outgoing(MessageStatus::Failed, 30003);
    CHECK(wordsFor(message, {}).title == u"Not sent.");
    message.sentAt = fromMillis(1);
    CHECK(wordsFor(message, {}).title == u"Not delivered.");
}

TEST_CASE("a message that waits for another try says when that is")
{
    const ErrorWords soon = wordsFor(outgoing(MessageStatus::Pending, 20429), QStringLiteral("9:48"));
    checkWords(soon);
    CHECK(soon.title == u"Not sent yet.");
    CHECK(soon.next == u"Next try at 9:48.");
    const ErrorWords sometime = wordsFor(outgoing(MessageStatus::Pending, 20429), {});
    checkWords(sometime);
    CHECK(sometime.next == u"It will go out by itself.");
}

TEST_CASE("a message that waits without a code has not reached the provider")
{
    const ErrorWords words = wordsFor(outgoing(MessageStatus::Pending, 0, QStringLiteral("refused")), {});
    checkWords(words);
    CHECK(words.reason.contains(QStringLiteral("connection"), Qt::CaseInsensitive));
}

TEST_CASE("a message nobody knows about is never called sent or failed")
{
    const ErrorWords asking = wordsFor(outgoing(MessageStatus::Unknown), QStringLiteral("9:48"));
    checkWords(asking);
    CHECK(asking.title == u"May have been sent.");
    CHECK(asking.next.contains(QStringLiteral("9:48")));
    const ErrorWords choosing = wordsFor(outgoing(MessageStatus::Unknown), {});
    checkWords(choosing);
    CHECK(choosing.title == u"May have been sent.");
    CHECK(choosing.next.endsWith(u':'));
}

TEST_CASE("every number kept for Resend's errors has words that name Resend or the e-mail")
{
    const std::vector<int> codes = knownProviderCodes();
    for (int code = resend::kUnknownError; code <= resend::kInternalServerError; ++code) {
        INFO("code " << code);
        CHECK(std::count(codes.begin(), codes.end(), code) == 1);
    }
    for (int code = resend::kBounced; code <= resend::kSuppressed; ++code) CHECK(std::count(codes.begin(), codes.end(), code) == 1);
    CHECK(wordsFor(outgoing(MessageStatus::Failed, resend::kInvalidApiKey), {}).reason.contains(QStringLiteral("Resend")));
}

TEST_CASE("a closed WhatsApp window asks for a template, an opt-out is respected, another refusal is not called one")
{
    const auto rejected = [](const char* detail) {
        return wordsFor(Error{ErrorKind::Rejected, QString::fromLatin1(detail), 0, std::chrono::seconds{0}});
    };
    const ErrorWords window = rejected("windowClosed: More than 24 hours have passed");
    checkWords(window);
    CHECK(window.title.contains(QStringLiteral("template")));
    const ErrorWords optOut = rejected("This person opted out and cannot be written to on this channel.");
    checkWords(optOut);
    CHECK(optOut.reason.contains(QStringLiteral("does not want")));
    const ErrorWords other = rejected("nothing known");
    checkWords(other);
    CHECK_FALSE(other.reason.contains(QStringLiteral("does not want")));
}

TEST_CASE("a field that is wrong is named in words")
{
    std::set<QString> reasons;
    for (const char* field :
         {"content", "subject", "scheduledAt", "timeZone", "templateSid", "variables", "mediaUrl", "files", "replyTo", "contactId",
          "channel", "unknown", "addresses.2", "phone", "email", "handle", "name", "language"}) {
        INFO(field);
        const ErrorWords words =
            wordsFor(Error{ErrorKind::Invalid, QLatin1String(field) + QStringLiteral(": odd"), 0, std::chrono::seconds{0}});
        checkWords(words);
        reasons.insert(words.reason);
    }
    CHECK(reasons.size() == 18);
}

TEST_CASE("why nothing is sent is one sentence for every kind of error")
{
    for (int kind = 0; isKind(kind); ++kind) {
        const QString reason = stopReason(QStringLiteral("Twilio"), Error{static_cast<ErrorKind>(kind), {}, 0, {}});
        INFO(reason.toStdString());
        CHECK(isSentence(reason, QStringLiteral(".")));
        CHECK(reason.contains(QStringLiteral("Twilio")));
    }
    CHECK(stopReason(QStringLiteral("Twilio"), Error{ErrorKind::Auth, {}, 30034, {}}).contains(QStringLiteral("registered")));
}

TEST_CASE("one line leaves out what is not there")
{
    CHECK(ErrorWords{QStringLiteral("One."), {}, QStringLiteral("Three."), {}}.oneLine() == u"One. Three.");
    CHECK(ErrorWords{}.oneLine().isEmpty());
}

TEST_CASE("what keeps people from being changed or merged is said in words")
{
    const ErrorWords onItsWay =
        wordsFor(Error{ErrorKind::Conflict, QStringLiteral("A message to this contact may be on its way. Try again."), 0, {}});
    checkWords(onItsWay);
    CHECK(onItsWay.reason.contains(QStringLiteral("on its way")));
    const ErrorWords taken = wordsFor(Error{ErrorKind::Conflict, ContactId::generate(fromMillis(1)).toString(), 0, {}});
    checkWords(taken);
    CHECK(taken.reason.contains(QStringLiteral("somebody else")));
}
