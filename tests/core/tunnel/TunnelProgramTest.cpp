// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/CloudflaredNamed.h"
#include "tunnel/CloudflaredQuick.h"
#include "tunnel/Ngrok.h"
#include "tunnel/SshRemote.h"
#include "tunnel/TailscaleFunnel.h"

#include "catch.h"

using namespace uinbox;

namespace {

constexpr TunnelPorts kPorts{3000, 20241};

/// What the lines of an output say together: the last address, the first complaint.
TunnelNews newsOf(const TunnelProgram& program, const QByteArray& output)
{
    TunnelNews all;
    for (const QByteArray& line : output.split('\n')) {
        const TunnelNews news = program.readLine(line);
        if (news.url) all.url = news.url;
        if (news.apiPort != 0) all.apiPort = news.apiPort;
        if (news.problem && !all.problem) all.problem = news.problem;
    }
    return all;
}

QString urlOf(const TunnelNews& news)
{
    return news.url ? news.url->toString() : QString();
}

LineCause causeOf(const TunnelNews& news)
{
    return news.problem ? news.problem->cause : LineCause::None;
}

LineSettings ssh(const QString& address)
{
    LineSettings settings;
    settings.kind = TunnelKind::Ssh;
    settings.target = QStringLiteral("tunnel@in.example.com:2222");
    settings.remote = QStringLiteral("0");
    settings.address = address;
    settings.knownHosts = QStringLiteral("/profile/known hosts");
    return settings;
}

}  // namespace

TEST_CASE("ngrok says its address and the port of its API in its log")
{
    const Ngrok ngrok({});
    const TunnelNews news = newsOf(ngrok, R"({"lvl":"info","msg":"no configuration paths supplied","t":"2026-03-02T09:00:00Z"}
{"addr":"127.0.0.1:4041","allow_hosts":[],"lvl":"info","msg":"starting web service","obj":"web","t":"2026-03-02T09:00:00Z"}
{"lvl":"info","msg":"client session established","obj":"tunnels.session","t":"2026-03-02T09:00:01Z"}
{"addr":"http://127.0.0.1:3000","lvl":"info","msg":"started tunnel","name":"command_line","obj":"tunnels","t":"2026-03-02T09:00:01Z","url":"https://ab12-203-0-113-7.ngrok-free.app"}
{"addr":{"Scheme":"http"},"err":"nil","lvl":"info","msg":"join connections","obj":"join"})");
    CHECK(urlOf(news) == QStringLiteral("https://ab12-203-0-113-7.ngrok-free.app"));
    CHECK(news.apiPort == 4041);
    CHECK_FALSE(news.problem);
}

TEST_CASE("ngrok's error numbers say what is wrong")
{
    const Ngrok ngrok({});
    const auto line = [](const char* number) {
        return QByteArray(R"({"err":"authentication failed: …\r\n\r\n)") + number +
               R"(\r\n","lvl":"eror","msg":"failed to reconnect session"})";
    };
    CHECK(causeOf(ngrok.readLine(line("ERR_NGROK_4018"))) == LineCause::TunnelSignInRefused);
    CHECK(causeOf(ngrok.readLine(line("ERR_NGROK_334"))) == LineCause::TunnelBusy);
    CHECK(causeOf(ngrok.readLine(line("ERR_NGROK_108"))) == LineCause::TunnelBusy);
    CHECK(causeOf(ngrok.readLine("ERROR:  ERR_NGROK_108")) == LineCause::TunnelBusy);
    CHECK(causeOf(ngrok.readLine(R"({"err":"failed to dial ngrok server with address \"connect.ngrok-agent.com:443\"","lvl":"eror",
        "msg":"failed to reconnect session"})")) == LineCause::TunnelUnreachable);
    CHECK(causeOf(ngrok.readLine(R"({"lvl":"info","msg":"read ERR_NGROK_334 in a page"})")) == LineCause::None);
}

TEST_CASE("ngrok's API, new and old, is asked for what leads to our port")
{
    const Ngrok ngrok({});
    REQUIRE(ngrok.questions(4041).size() == 2);
    CHECK(ngrok.questions(4041)[0] == QUrl(QStringLiteral("http://127.0.0.1:4041/api/endpoints")));
    CHECK(ngrok.questions(0).empty());
    const QByteArray endpoints = R"({"endpoints":[{"url":"https://other.ngrok-free.app","upstream":{"url":"http://localhost:8080"}},
        {"url":"https://ours.ngrok-free.app","upstream":{"url":"http://localhost:3000"}}]})";
    CHECK(ngrok.urlIn(endpoints, kPorts) == QUrl(QStringLiteral("https://ours.ngrok-free.app")));
    const QByteArray tunnels = R"({"tunnels":[{"public_url":"tcp://1.tcp.ngrok.io:2","config":{"addr":"localhost:3000"}},
        {"public_url":"https://ours.ngrok-free.app","proto":"https","config":{"addr":"http://localhost:3000"}}],"uri":"/api/tunnels"})";
    CHECK(ngrok.urlIn(tunnels, kPorts) == QUrl(QStringLiteral("https://ours.ngrok-free.app")));
    CHECK_FALSE(ngrok.urlIn(R"({"tunnels":[]})", kPorts));
    CHECK_FALSE(ngrok.urlIn("not JSON", kPorts));
}

TEST_CASE("ngrok is given a domain of the account where there is one")
{
    LineSettings settings;
    CHECK_FALSE(Ngrok(settings).command(kPorts).arguments.contains(QStringLiteral("--url")));
    settings.address = QStringLiteral("https://shop.ngrok-free.app/");
    const auto arguments = Ngrok(settings).command(kPorts).arguments;
    CHECK(arguments.mid(0, 2) == QStringList{QStringLiteral("http"), QStringLiteral("127.0.0.1:3000")});
    CHECK(arguments.mid(arguments.size() - 2) ==
          QStringList{QStringLiteral("--url"), QStringLiteral("https://shop.ngrok-free.app")});
}

TEST_CASE("a quick tunnel's name is the one in the box, or the API's without a scheme")
{
    const CloudflaredQuick quick({});
    const TunnelNews news = newsOf(
        quick, R"(2026-03-02T09:00:00Z INF Thank you for trying Cloudflare Tunnel. See: https://www.cloudflare.com/website-terms/
2026-03-02T09:00:00Z INF Requesting new quick Tunnel on trycloudflare.com...
2026-03-02T09:00:04Z INF +--------------------------------------------------------------------------------------------+
2026-03-02T09:00:04Z INF |  Your quick Tunnel has been created! Visit it at (it may take some time to be reachable):  |
2026-03-02T09:00:04Z INF |  https://example-words-for-tests.trycloudflare.com                                         |
2026-03-02T09:00:04Z INF +--------------------------------------------------------------------------------------------+
2026-03-02T09:00:04Z INF Cannot determine default configuration path. No file [config.yml config.yaml] in [~/.cloudflared]
2026-03-02T09:00:05Z INF Registered tunnel connection connIndex=0 location=fra01 protocol=quic)");
    CHECK(urlOf(news) == QStringLiteral("https://example-words-for-tests.trycloudflare.com"));
    CHECK_FALSE(news.problem);
    CHECK(quick.urlIn(R"({"hostname":"a-b-c.trycloudflare.com"})", kPorts) ==
          QUrl(QStringLiteral("https://a-b-c.trycloudflare.com")));
    CHECK_FALSE(quick.urlIn(R"({"hostname":""})", kPorts));
    CHECK(urlOf(quick.readLine("2026-03-02T09:00:04Z INF |  https://api.trycloudflare.com  |")).isEmpty());
}

TEST_CASE("cloudflared's complaints and its health are understood")
{
    const CloudflaredQuick quick({});
    CHECK(causeOf(quick.readLine(
              "2026-03-02T09:00:00Z ERR Error unmarshaling QuickTunnel response: status_code=\"429 Too Many Requests\"")) ==
          LineCause::TunnelBusy);
    CHECK(causeOf(quick.readLine(
              "failed to request quick Tunnel: Post \"https://api.trycloudflare.com/tunnel\": dial tcp: no such host")) ==
          LineCause::TunnelUnreachable);
    CHECK(causeOf(quick.readLine(
              "2026-03-02T09:00:00Z ERR Register tunnel error from server side error=\"Unauthorized: Invalid tunnel secret\"")) ==
          LineCause::TunnelSignInRefused);
    CHECK(quick.problemIn({503, {}, "{}"}));
    CHECK_FALSE(quick.problemIn({200, {}, "{}"}));
}

TEST_CASE("a named tunnel's token is in no argument, and its address is there once it is connected")
{
    LineSettings settings;
    settings.kind = TunnelKind::CloudflaredNamed;
    settings.address = QStringLiteral("https://in.example.com");
    settings.token = Secret(QByteArrayLiteral("eyJhIjoi-secret"));
    const CloudflaredNamed named(settings);
    const TunnelCommand command = named.command(kPorts);
    CHECK_FALSE(command.arguments.join(u' ').contains(QStringLiteral("secret")));
    REQUIRE(command.secrets.size() == 1);
    CHECK(command.secrets[0].first == QStringLiteral("TUNNEL_TOKEN"));
    CHECK(command.secrets[0].second.expose() == "eyJhIjoi-secret");
    CHECK_FALSE(named.readLine("2026-03-02T09:00:00Z INF Starting tunnel tunnelID=c0ffee").url);
    CHECK(urlOf(named.readLine("2026-03-02T09:00:05Z INF Registered tunnel connection connIndex=0 location=fra01")) ==
          QStringLiteral("https://in.example.com"));
    CHECK(urlOf(named.readLine("2022-06-01T16:23:12Z INF Connection c206cf44 registered connIndex=0 location=ORD")) ==
          QStringLiteral("https://in.example.com"));
}

TEST_CASE("a named tunnel without a token is told where to lead to")
{
    LineSettings settings;
    settings.address = QStringLiteral("https://in.example.com");
    settings.target = QStringLiteral("shop");
    const auto arguments = CloudflaredNamed(settings).command(kPorts).arguments;
    CHECK(arguments.contains(QStringLiteral("http://127.0.0.1:3000")));
    CHECK(arguments.mid(arguments.size() - 3) == QStringList{QStringLiteral("run"), QStringLiteral("--"), QStringLiteral("shop")});
}

TEST_CASE("ssh asks nobody, notices a dead connection, and keeps servers' keys in a file of ours")
{
    const auto arguments = SshRemote(ssh(QStringLiteral("https://{port}.example.com"))).command(kPorts).arguments;
    for (const char* option : {"ExitOnForwardFailure=yes", "ServerAliveInterval=15", "ServerAliveCountMax=2", "BatchMode=yes",
                               "StrictHostKeyChecking=accept-new", "UserKnownHostsFile=\"/profile/known hosts\""})
        CHECK(arguments.contains(QLatin1String(option)));
    CHECK(arguments.contains(QStringLiteral("-N")));
    CHECK(arguments.contains(QStringLiteral("0:127.0.0.1:3000")));
    CHECK(arguments.mid(arguments.indexOf(QStringLiteral("-p")), 2) == QStringList{QStringLiteral("-p"), QStringLiteral("2222")});
    CHECK(arguments.last() == QStringLiteral("tunnel@in.example.com"));
}

TEST_CASE("the port that ssh was given becomes part of the address")
{
    const QByteArray line = "Allocated port 43521 for remote forward to 127.0.0.1:3000";
    CHECK(urlOf(SshRemote(ssh(QStringLiteral("https://{port}.example.com"))).readLine(line)) ==
          QStringLiteral("https://43521.example.com"));
    CHECK(urlOf(SshRemote(ssh(QStringLiteral("https://in.example.com:{port}"))).readLine(line)) ==
          QStringLiteral("https://in.example.com:43521"));
    const SshRemote fixed(ssh(QStringLiteral("https://in.example.com")));
    CHECK_FALSE(fixed.readLine(line).url);
    CHECK(fixed.knownUrl() == QUrl(QStringLiteral("https://in.example.com")));
    CHECK_FALSE(SshRemote(ssh(QStringLiteral("https://{port}.example.com"))).knownUrl());
}

TEST_CASE("an address that the server says is taken from its words or its JSON, and no other link")
{
    LineSettings settings = ssh({});
    settings.target = QStringLiteral("nokey@localhost.run");
    const SshRemote remote(settings);
    const auto arguments = remote.command(kPorts).arguments;
    CHECK_FALSE(arguments.contains(QStringLiteral("-N")));
    CHECK(arguments.mid(arguments.size() - 3) ==
          QStringList{QStringLiteral("--"), QStringLiteral("--output"), QStringLiteral("json")});
    CHECK(urlOf(newsOf(remote, R"(Welcome to localhost.run!
Follow your favourite reverse tunnel at [https://twitter.com/localhost_run].
** your connection id is 1a2b-3c4d, please mention it if you send me a message about an issue. **
authenticated as anonymous user
8beaa541ba3dc2.lhr.life tunneled with tls termination, https://8beaa541ba3dc2.lhr.life
create an account and add your key for a longer lasting domain name. see https://localhost.run/docs/forever-free/)")) ==
          QStringLiteral("https://8beaa541ba3dc2.lhr.life"));
    CHECK(
        urlOf(remote.readLine(
            R"({"event":"tcpip-forward","message":"tunneled with tls termination, https://x.lhr.life","address":"x.lhr.life"})")) ==
        QStringLiteral("https://x.lhr.life"));
    CHECK(urlOf(remote.readLine("Forwarding HTTP traffic from https://abc.serveo.net")) ==
          QStringLiteral("https://abc.serveo.net"));
    CHECK(urlOf(remote.readLine("see https://localhost.run/docs/")).isEmpty());
}

TEST_CASE("ssh's complaints are understood")
{
    const SshRemote remote(ssh({}));
    CHECK(causeOf(remote.readLine("tunnel@in.example.com: Permission denied (publickey).")) == LineCause::TunnelSignInRefused);
    CHECK(causeOf(remote.readLine("@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @")) == LineCause::HostKeyChanged);
    CHECK(causeOf(remote.readLine("Error: remote port forwarding failed for listen port 8080")) == LineCause::TunnelBusy);
    CHECK(causeOf(remote.readLine("ssh: connect to host in.example.com port 22: Connection refused")) ==
          LineCause::TunnelUnreachable);
    CHECK(causeOf(remote.readLine("ssh: Could not resolve hostname in.example.com: Name or service not known")) ==
          LineCause::TunnelUnreachable);
    CHECK(causeOf(remote.readLine("Warning: Permanently added 'in.example.com' (ED25519) to the list of known hosts.")) ==
          LineCause::None);
}

TEST_CASE("Tailscale's address is the line that is one")
{
    const TailscaleFunnel funnel({});
    CHECK(
        urlOf(newsOf(
            funnel,
            "Available on the internet:\n\nhttps://desk.tail1234.ts.net/\n|-- proxy http://127.0.0.1:3000\n\nPress Ctrl+C to exit.")) ==
        QStringLiteral("https://desk.tail1234.ts.net"));
    const TunnelNews refused = newsOf(
        funnel,
        "\nFunnel is not enabled on your tailnet.\nTo enable, visit:\n\n         https://login.tailscale.com/f/funnel?node=n1\n");
    CHECK_FALSE(refused.url);
    CHECK(causeOf(refused) == LineCause::TunnelNotAllowed);
    CHECK_FALSE(funnel.readLine("https://login.tailscale.com/f/funnel?node=n1").url);
    CHECK(causeOf(funnel.readLine("failed to connect to local tailscaled; it doesn't appear to be running")) ==
          LineCause::TunnelUnreachable);
    CHECK_FALSE(funnel.command(kPorts).arguments.contains(QStringLiteral("--bg")));
}

TEST_CASE("what cannot be a public address is none")
{
    CHECK(publicAddress(QStringLiteral(" https://in.example.com// "))->toString() == QStringLiteral("https://in.example.com"));
    CHECK(publicAddress(QStringLiteral("http://127.0.0.1:3000")));
    for (const char* text : {"", "in.example.com", "http://in.example.com", "https://", "https://u:p@in.example.com",
                             "https://in.example.com?x=1", "https://in.example.com#x", "ftp://in.example.com"}) {
        CAPTURE(text);
        CHECK_FALSE(publicAddress(QLatin1String(text)));
    }
}

TEST_CASE("nothing that ssh would take for an option can be a server")
{
    for (const char* text :
         {"in.example.com", "me@in.example.com", "me@in.example.com:2222", "me@[2001:db8::1]:22", "nokey@localhost.run"}) {
        CAPTURE(text);
        CHECK(isSshTarget(QLatin1String(text)));
    }
    for (const char* text :
         {"", "-oProxyCommand=touch /tmp/x", "me@-oProxyCommand=x", "a b", "me@host;x", "me@host:port", "$(x)@host"}) {
        CAPTURE(text);
        CHECK_FALSE(isSshTarget(QLatin1String(text)));
    }
}

TEST_CASE("each kind says what it cannot do without")
{
    LineSettings settings;
    CHECK(missingSetting(settings).isEmpty());
    settings.kind = TunnelKind::Fixed;
    CHECK(missingSetting(settings) == QStringLiteral("address"));
    settings.address = QStringLiteral("https://in.example.com");
    CHECK(missingSetting(settings).isEmpty());
    settings.kind = TunnelKind::CloudflaredNamed;
    CHECK(missingSetting(settings) == QStringLiteral("target"));
    settings.token = Secret(QByteArrayLiteral("t"));
    CHECK(missingSetting(settings).isEmpty());
    settings = ssh(QStringLiteral("https://{port}.example.com"));
    CHECK(missingSetting(settings).isEmpty());
    settings.address = QStringLiteral("http://{port}.example.com");
    CHECK(missingSetting(settings) == QStringLiteral("address"));
    settings.target = QStringLiteral("-x");
    CHECK(missingSetting(settings) == QStringLiteral("target"));
}

TEST_CASE("the names of the kinds are those of the setting")
{
    for (const auto kind : {TunnelKind::None, TunnelKind::Fixed, TunnelKind::Ngrok, TunnelKind::CloudflaredQuick,
                            TunnelKind::CloudflaredNamed, TunnelKind::Ssh, TunnelKind::Tailscale})
        CHECK(tunnelKindFromName(tunnelKindName(kind)) == kind);
    CHECK_FALSE(tunnelKindFromName(u"other"));
}
