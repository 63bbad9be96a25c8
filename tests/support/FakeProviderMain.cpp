// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// uinbox_fake_provider: FakeProvider as a program, for scripts and people. Prints "ready port=N", runs until it is ended.

#include "FakeProvider.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace uinbox::test;

namespace {

std::optional<Fault> faultNamed(const QString& name, std::chrono::milliseconds time)
{
    if (name == u"delay") return Fault::delayed(time);
    if (name == u"drop-reply") return Fault::dropReply();
    if (name == u"reset") return Fault::reset();
    if (name == u"accept-late") return Fault::acceptLate(time);
    if (name == u"error-after-accept") return Fault::errorAfterAccept(500);
    if (name == u"error") return Fault::error(500);
    if (name == u"rate-limit") return Fault::rateLimited(std::chrono::ceil<std::chrono::seconds>(time));
    if (name == u"garbage") return Fault::garbage();
    return std::nullopt;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Plays Twilio's messaging API and Resend's e-mail API on loopback, with faults."));
    parser.addHelpOption();
    const auto add = [&](const char* name, const char* help, const char* value, const char* preset) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value), QString::fromLatin1(preset)});
    };
    const FakeCredentials credentials;
    add("port", "where to listen; 0 picks a free port", "N", "0");
    add("account-sid", "the account", "AC", credentials.accountSid.constData());
    add("auth-token", "its token", "TOKEN", credentials.authToken.constData());
    add("resend-key", "the e-mail API's key", "KEY", "re_fake_0123456789abcdef");
    add("resend-rate", "requests a second that the e-mail API takes; 0: any number", "N", "0");
    add("fault", "delay, drop-reply, reset, accept-late, error-after-accept, error, rate-limit or garbage", "MODE", "");
    add("probability", "of the fault, 0 to 1, for each message created", "P", "1");
    add("seed", "of the chance", "N", "1");
    add("fault-ms", "how long a delay lasts, how late accept-late is, what Retry-After says", "MS", "1000");
    add("list-lag-ms", "how long a message is missing in lists", "MS", "0");
    add("callbacks", "statuses to report for each message, in this order, comma-separated", "LIST", "");
    add("open-window", "a WhatsApp number whose 24-hour window is open; all for everybody", "NUMBER", "");
    add("template", "an approved WhatsApp template; may be given again", "SID=BODY", "");
    add("number", "a phone number of the account; may be given again", "NUMBER=URL", "");
    add("whatsapp-sender", "a WhatsApp sender of the account; may be given again", "NUMBER=URL", "");
    add("public-base", "callbacks to this public address …", "URL", "");
    add("tunnel-port", "… go to this port of 127.0.0.1", "N", "0");
}

/// "HX…=Hello {{1}}"
FakeTemplate templateOf(const QString& text)
{
    FakeTemplate content;
    content.sid = text.section(u'=', 0, 0).toLatin1();
    content.body = text.section(u'=', 1);
    content.name = QStringLiteral("template_") + text.section(u'=', 0, 0).right(4).toLower();
    return content;
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const auto number = [&](const char* name) { return parser.value(QString::fromLatin1(name)).toUInt(); };
    const auto text = [&](const char* name) { return parser.value(QString::fromLatin1(name)).toUtf8(); };

    FakeCredentials credentials;
    credentials.accountSid = text("account-sid");
    credentials.authToken = text("auth-token");
    FakeProvider provider(credentials, static_cast<quint16>(number("port")));
    if (provider.port() == 0) {
        std::fputs("cannot listen on that port\n", stderr);
        return 2;
    }
    if (const QString name = parser.value(QStringLiteral("fault")); !name.isEmpty()) {
        const auto fault = faultNamed(name, std::chrono::milliseconds(number("fault-ms")));
        if (!fault) parser.showHelp(2);
        provider.setMode(Operation::Create, *fault, parser.value(QStringLiteral("probability")).toDouble(), number("seed"));
    }
    provider.twilio().setListLag(std::chrono::milliseconds(number("list-lag-ms")));
    provider.resend().setListLag(std::chrono::milliseconds(number("list-lag-ms")));
    provider.resend().setApiKey(text("resend-key"));
    provider.resend().setRateLimit(static_cast<int>(number("resend-rate")));
    if (!text("callbacks").isEmpty()) {
        const QList<QByteArray> statuses = text("callbacks").split(',');
        provider.setCallbackScript({statuses.begin(), statuses.end()});
    }
    for (const QString& open : parser.values(QStringLiteral("open-window"))) provider.twilio().openWindow(open.toUtf8());
    for (const QString& content : parser.values(QStringLiteral("template")))
        if (!content.isEmpty()) provider.twilio().addTemplate(templateOf(content));
    for (const QString& sms : parser.values(QStringLiteral("number")))
        if (!sms.isEmpty()) provider.numbers().addNumber(sms.section(u'=', 0, 0), sms.section(u'=', 1));
    for (const QString& sender : parser.values(QStringLiteral("whatsapp-sender")))
        if (!sender.isEmpty()) provider.numbers().addWhatsAppSender(sender.section(u'=', 0, 0), sender.section(u'=', 1));
    if (!text("public-base").isEmpty()) provider.setTunnel(text("public-base"), static_cast<quint16>(number("tunnel-port")));
    std::printf("ready port=%u\n", static_cast<unsigned>(provider.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
