// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/FileGuard.h"

#include "catch.h"

using namespace uinbox;

namespace {

const QString kAccount = QStringLiteral("AC0123456789abcdef0123456789abcdef");
const QString kMessage = QStringLiteral("MM00000000000000000000000000000001");
const QString kFile = QStringLiteral("ME00000000000000000000000000000002");

FileGuard guard()
{
    FileGuard::Settings settings;
    settings.accountSid = kAccount;
    return FileGuard(settings);
}
QString pathOf(const QString& account = kAccount, const QString& message = kMessage, const QString& file = kFile)
{
    return QStringLiteral("/2010-04-01/Accounts/%1/Messages/%2/Media/%3").arg(account, message, file);
}
QString wordOf(const FileGuard::Verdict& verdict)
{
    return verdict ? QStringLiteral("allowed") : verdict.error();
}

}  // namespace

TEST_CASE("credentials go to the exact address of a file of this message of our account, and nowhere else")
{
    const auto own = guard().twilioFile(QStringLiteral("https://api.twilio.com") + pathOf(), kMessage);
    REQUIRE(own);
    CHECK(own->signIn == FileHop::SignIn::Yes);
    CHECK(own->url.toString() == QStringLiteral("https://api.twilio.com") + pathOf());

    struct Row {
        QString url;
        const char* word;
    };
    const QString other = QStringLiteral("AC0123456789abcdef0123456789abcdee");
    const QString path = pathOf();
    const std::vector<Row> rows{
        {QStringLiteral("http://api.twilio.com") + path, "scheme"},
        {QStringLiteral("ftp://api.twilio.com") + path, "scheme"},
        {QStringLiteral("file://") + path, "scheme"},
        {QString(), "host"},
        {path, "scheme"},
        {QStringLiteral("HTTPS://api.twilio.com") + path, "host"},
        {QStringLiteral("https://API.TWILIO.COM") + path, "host"},
        {QStringLiteral("https://api.twilio.com.") + path, "host"},
        {QStringLiteral("https://api.twilio.com:443") + path, "host"},
        {QStringLiteral("https://api.twilio.com:8443") + path, "host"},
        {QStringLiteral("https://api.twilio.com@evil.example") + path, "host"},
        {QStringLiteral("https://evil.example#api.twilio.com") + path, "host"},
        {QStringLiteral("https://evil.example/https://api.twilio.com") + path, "host"},
        {QStringLiteral("https://user:pass@api.twilio.com") + path, "host"},
        {QStringLiteral("https://api.twilio.com.evil.example") + path, "host"},
        {QStringLiteral("https://evil-api.twilio.com") + path, "host"},
        {QStringLiteral("https://apiXtwilio.com") + path, "host"},
        {QStringLiteral("https://%61pi.twilio.com") + path, "host"},
        {QStringLiteral("https://api%2etwilio.com") + path, "host"},
        {QStringLiteral("https://\u0430pi.twilio.com") + path, "host"},  // a Cyrillic letter
        {QStringLiteral("https://api\u3002twilio.com") + path, "host"},  // an ideographic full stop, which IDNA takes for a dot
        {QStringLiteral("https:\\\\api.twilio.com") + path, "host"},
        {QStringLiteral("https:api.twilio.com") + path, "host"},
        {QStringLiteral("https://127.0.0.1") + path, "host"},
        {QStringLiteral("https://0177.0.0.1") + path, "host"},
        {QStringLiteral("https://2130706433") + path, "host"},
        {QStringLiteral("https://0x7f.1") + path, "host"},
        {QStringLiteral("https://127.1") + path, "host"},
        {QStringLiteral("https://[::ffff:127.0.0.1]") + path, "host"},
        {QStringLiteral("https://169.254.169.254/latest/meta-data/"), "host"},
        {QStringLiteral("https://api.twilio.com") + path + QStringLiteral("?a=b"), "path"},
        {QStringLiteral("https://api.twilio.com") + path + QStringLiteral("#x"), "path"},
        {QStringLiteral("https://api.twilio.com") + path + QStringLiteral("/"), "path"},
        {QStringLiteral("https://api.twilio.com") + path + QStringLiteral(".json"), "path"},
        {QStringLiteral("https://api.twilio.com") + path + QStringLiteral("\n"), "host"},
        {QStringLiteral("https://api.twilio.com/") + path, "path"},
        {QStringLiteral("https://api.twilio.com/x/..") + path, "path"},
        {QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/%1.json").arg(kAccount), "path"},
        {QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/%1/Messages/%2.json").arg(kAccount, kMessage), "path"},
        {QStringLiteral("https://api.twilio.com") +
             pathOf(kAccount, kMessage, QStringLiteral("ME0000000000000000000000000000000g")),
         "path"},
        {QStringLiteral("https://api.twilio.com") + pathOf(kAccount, kMessage, QStringLiteral("ME1")), "path"},
        {QStringLiteral("https://api.twilio.com") + pathOf(kAccount, kMessage, kFile + u'0'), "path"},
        {QStringLiteral("https://api.twilio.com") + pathOf(kAccount, QStringLiteral("XX00000000000000000000000000000001")), "path"},
        {QStringLiteral("https://api.twilio.com") + pathOf(other), "account"},
        {QStringLiteral("https://api.twilio.com") + pathOf(kAccount.toUpper()), "account"},
        {QStringLiteral("https://api.twilio.com") + pathOf(kAccount, QStringLiteral("MM00000000000000000000000000000009")),
         "message"},
        {QStringLiteral("https://api.twilio.com") + pathOf(kAccount, QStringLiteral("SM00000000000000000000000000000001")),
         "message"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.url);
        CHECK(wordOf(guard().twilioFile(row.url, kMessage)) == QLatin1String(row.word));
    }
    CHECK(wordOf(FileGuard({}).twilioFile(QStringLiteral("https://api.twilio.com") + path, kMessage)) == u"account");
}

TEST_CASE("a redirect leads to where the provider keeps files, without credentials, or it is refused")
{
    const auto own = guard().twilioFile(QStringLiteral("https://api.twilio.com") + pathOf(), kMessage);
    REQUIRE(own);
    for (const char* good : {"https://mms.twiliocdn.com/AC1/abc?Expires=1&Signature=x~y__&Key-Pair-Id=K",
                             "https://media.twiliocdn.com/x", "https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC1/abc"}) {
        CAPTURE(good);
        const auto hop = guard().redirect(*own, good);
        REQUIRE(hop);
        CHECK(hop->signIn == FileHop::SignIn::No);
        CHECK(hop->url.toEncoded() == good);
    }
    for (const char* bad : {"",
                            "http://mms.twiliocdn.com/x",
                            "//evil.example/x",
                            "https://evil.example/x",
                            "https://twiliocdn.com.evil.example/x",
                            "https://eviltwiliocdn.com/x",
                            "https://mms.twiliocdn.com.evil.example/x",
                            "https://mms.twiliocdn.com./x",
                            "https://mms.twiliocdn.com:444/x",
                            "https://mms.twiliocdn.com@evil.example/x",
                            "https://user@mms.twiliocdn.com/x",
                            "https://s3-external-1.amazonaws.com/other-bucket/x",
                            "https://s3-external-1.amazonaws.com/media.twiliocdn.com/../other/x",
                            "https://s3.amazonaws.com/media.twiliocdn.com/x",
                            "https://127.0.0.1/x",
                            "https://[::1]/x",
                            "https://localhost/x",
                            "https://169.254.169.254/latest/meta-data",
                            "file:///etc/passwd",
                            "gopher://127.0.0.1/",
                            "javascript:alert(1)",
                            "https://",
                            "/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json",
                            "https://api.twilio.com/2010-04-01/Accounts.json",
                            "https://inbound-cdn.resend.com/x",
                            "https://mms.twiliocdn.com /x"}) {
        CAPTURE(bad);
        CHECK(wordOf(guard().redirect(*own, bad)) == u"redirect");
    }
}

TEST_CASE("a file of an e-mail lies at Resend, and its address sees no credentials")
{
    const auto hop = guard().resendFile(QUrl(QStringLiteral("https://inbound-cdn.resend.com/1/attachments/2?signature=3")));
    REQUIRE(hop);
    CHECK(hop->signIn == FileHop::SignIn::No);
    CHECK(guard().redirect(*hop, "https://cdn.resend.com/x"));
    CHECK(guard().redirect(*hop, "/elsewhere"));
    CHECK(wordOf(guard().redirect(*hop, "https://mms.twiliocdn.com/x")) == u"redirect");
    for (const char* bad :
         {"https://evil.example/x", "https://resend.com.evil.example/x", "https://evilresend.com/x", "https://resend.com./x",
          "https://x.resend.com:8080/", "https://127.0.0.1/", "https://a@x.resend.com/"}) {
        CAPTURE(bad);
        CHECK(wordOf(guard().resendFile(QUrl(QString::fromLatin1(bad)))) == u"host");
    }
    CHECK(wordOf(guard().resendFile(QUrl(QStringLiteral("http://inbound-cdn.resend.com/x")))) == u"scheme");
    CHECK(wordOf(guard().resendFile(QUrl())) == u"scheme");
}

TEST_CASE("only a stand-in of the provider on this computer opens a way to this computer")
{
    CHECK(guard().allowedLoopback().empty());
    FileGuard::Settings settings;
    settings.accountSid = kAccount;
    settings.twilioBase = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    const FileGuard standIn(settings);
    CHECK(standIn.allowedLoopback() == std::vector<QByteArray>{"127.0.0.1:8080"});
    const auto own = standIn.twilioFile(QStringLiteral("http://127.0.0.1:8080") + pathOf(), kMessage);
    REQUIRE(own);
    CHECK(standIn.redirect(*own, "http://127.0.0.1:8080/cdn/x"));
    CHECK(wordOf(standIn.redirect(*own, "http://127.0.0.1:8081/x")) == u"redirect");
    CHECK(wordOf(standIn.redirect(*own, "https://127.0.0.1:8080/x")) == u"redirect");
    CHECK(wordOf(standIn.twilioFile(QStringLiteral("http://127.0.0.1:80801") + pathOf(), kMessage)) == u"host");
    CHECK(wordOf(standIn.twilioFile(QStringLiteral("http://localhost:8080") + pathOf(), kMessage)) == u"host");
    CHECK(wordOf(standIn.twilioFile(QStringLiteral("https://api.twilio.com") + pathOf(), kMessage)) == u"scheme");
}
