// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/PublicLinks.h"

#include "Conversation.h"
#include "LoopbackClient.h"

#include "media/MediaRepository.h"

#include <QTemporaryDir>
#include <QUrl>

#include <random>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A profile with a message that has a file, its links, and the public listener.
struct Lending : Conversation {
    QTemporaryDir dir;
    FileStore files{dir.filePath(QStringLiteral("files")), clock};
    std::unique_ptr<PublicLinks> links;
    std::unique_ptr<http::HttpServer> server;
    Message message = outbound(QStringLiteral("look"), MessageStatus::Sending);
    QByteArray bytes = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(3000, 'x');
    StoredFile stored = *await(files.putBytes(bytes, {}));
    quint16 port = 0;

    Lending() { open(); }
    ~Lending() { server->stop(); }

    void open()
    {
        links = std::make_unique<PublicLinks>(*database, files, clock);
        links->setPublicBase(QStringLiteral("https://inbox.example.com"));
        REQUIRE(await(links->start()));
        server = std::make_unique<http::HttpServer>(links->routes(), http::ServerPolicy());
        const auto started = server->start(0);
        REQUIRE(started);
        port = *started;
    }
    QByteArray path(std::optional<Timestamp> sendAt = {})
    {
        const auto url =
            await(links->link({message.id, stored.hash, stored.contentType, QStringLiteral("My photo.png"), stored.size, sendAt}));
        REQUIRE(url);
        REQUIRE(url->startsWith(u"https://inbox.example.com/media/"));
        return QUrl(*url).path().toLatin1();
    }
    auto get(const QByteArray& target, const QByteArray& method = "GET", FakeHeaders headers = {})
    {
        LoopbackRequest request;
        request.method = method;
        request.target = target;
        request.headers = std::move(headers);
        return exchange(port, request);
    }
    void setStatus(MessageStatus status)
    {
        Message changed = message;
        changed.status = status;
        REQUIRE(database.write([&](db::WriteScope& scope) {
            scope.changes().messages.insert(changed.id);
            return MessageRepository(scope.connection()).updateState(changed);
        }));
    }
    [[nodiscard]] int rows() { return database.count("SELECT count(*) FROM media_link"); }
};

}  // namespace

TEST_CASE("a provider fetches a file by its link, whole, with its type and a plain name")
{
    Lending lending;
    const QByteArray path = lending.path();
    CHECK(path.size() == 7 + 43);
    const auto reply = lending.get(path);
    CHECK(reply.status == 200);
    CHECK(reply.body == lending.bytes);
    CHECK(reply.header("Content-Type") == QByteArray("image/png"));
    CHECK(reply.header("Content-Length") == QByteArray::number(lending.bytes.size()));
    CHECK(reply.header("Content-Disposition") == QByteArray("inline; filename=\"My-photo.png\""));
    CHECK(reply.header("X-Content-Type-Options") == QByteArray("nosniff"));

    const auto head = lending.get(path, "HEAD");
    CHECK(head.status == 200);
    CHECK(head.body.isEmpty());
    CHECK(head.header("Content-Type") == QByteArray("image/png"));
    CHECK(head.header("Content-Length") == QByteArray::number(lending.bytes.size()));

    const auto range = lending.get(path, "GET", {{"Range", "bytes=0-9"}});
    CHECK(range.status == 200);
    CHECK(range.body == lending.bytes);
    CHECK(lending.get(path, "POST").status == 405);
}

TEST_CASE("of a token only its hash is on the disk, and no two links are alike")
{
    Lending lending;
    std::set<QByteArray> paths;
    for (int i = 0; i < 50; ++i) paths.insert(lending.path());
    CHECK(paths.size() == 50);
    CHECK(lending.rows() == 50);
    QFile database(lending.database.path());
    REQUIRE(database.open(QIODevice::ReadOnly));
    QFile log(lending.database.path() + QStringLiteral("-wal"));
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArray disk = database.readAll() + log.readAll();
    for (const QByteArray& path : paths) {
        const QByteArray token = path.mid(7);
        CHECK_FALSE(disk.contains(token));
        CHECK_FALSE(disk.contains(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding)));
    }
}

TEST_CASE("whatever else is asked for is not there, and costs no write")
{
    Lending lending;
    const QByteArray good = lending.path();
    (void)lending.database.takeChanges();
    std::vector<QByteArray> bad{"/media/",
                                "/media/x",
                                "/media/..",
                                "/media/../media" + good.mid(6),
                                "/media/%2e%2e%2fetc%2fpasswd",
                                "/media//" + good.mid(7),
                                good + '/',
                                good + "?x",
                                good + "=",
                                good + "A",
                                good.chopped(1),
                                good.toLower(),
                                good.toUpper(),
                                "/media/" + QByteArray(43, 'A'),
                                "/media/" + QByteArray(4000, 'A'),
                                "/Media" + good.mid(6),
                                "/media/" + lending.stored.hash.toHex(),
                                good.left(10) + "%41" + good.mid(11)};
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        QByteArray path = good;
        for (int n = 0; n < 1 + i % 3; ++n) {
            const auto at = static_cast<qsizetype>(7 + random() % static_cast<unsigned>(path.size() - 7));
            switch (random() % 3) {
                case 0: path[at] = static_cast<char>(33 + random() % 94); break;
                case 1: path.remove(at, 1); break;
                case 2: path.insert(at, static_cast<char>(33 + random() % 94)); break;
            }
        }
        if (path != good) bad.push_back(path);
    }
    for (const QByteArray& path : bad) {
        CAPTURE(path);
        const auto reply = lending.get(path);
        CHECK((reply.status == 404 || reply.status == 400));
        CHECK_FALSE(reply.body.contains("PNG"));
    }
    CHECK(lending.database.count("SELECT sum(fetches) FROM media_link") == 0);
    CHECK(lending.get(good).status == 200);
}

TEST_CASE("a link is over after four hours, or a day after its message was to leave")
{
    Lending lending;
    const QByteArray now = lending.path();
    const QByteArray later = lending.path(lending.clock.now() + 48h);
    lending.clock.advance(4h - 1s);
    CHECK(lending.get(now).status == 200);
    lending.clock.advance(1s);
    CHECK(lending.get(now).status == 404);
    CHECK(lending.get(now, "HEAD").status == 404);
    lending.clock.advance(67h);
    CHECK(lending.get(later).status == 200);
    lending.clock.advance(2h);
    CHECK(lending.get(later).status == 404);
    CHECK(lending.rows() == 2);
    lending.server->stop();
    lending.open();
    CHECK(lending.rows() == 0);
}

TEST_CASE("a link is good for fifty requests, also over a restart")
{
    Lending lending;
    const QByteArray path = lending.path();
    for (int i = 0; i < 30; ++i) REQUIRE(lending.get(path, i % 2 == 0 ? "GET" : "HEAD").status == 200);
    REQUIRE(waitFor([&] { return lending.database.count("SELECT fetches FROM media_link") == 30; }));
    lending.server->stop();
    lending.open();
    for (int i = 0; i < 20; ++i) REQUIRE(lending.get(path).status == 200);
    CHECK(lending.get(path).status == 404);
    CHECK(lending.get(path).status == 404);
}

TEST_CASE("a link ends when its message has arrived, failed or was taken back, not before")
{
    for (const auto status : {MessageStatus::Delivered, MessageStatus::Read, MessageStatus::Failed, MessageStatus::Canceled}) {
        Lending lending;
        const QByteArray path = lending.path();
        for (const auto before : {MessageStatus::Sending, MessageStatus::Unknown, MessageStatus::Sent}) {
            lending.setStatus(before);
            CHECK(lending.get(path).status == 200);
        }
        lending.setStatus(status);
        CHECK(waitFor([&] { return lending.rows() == 0; }));
        CHECK(waitFor([&] { return lending.get(path).status == 404; }));
    }
}

TEST_CASE("a message that arrived while the program was off takes its links along")
{
    Lending lending;
    const QByteArray path = lending.path();
    lending.server->stop();
    lending.links.reset();
    lending.setStatus(MessageStatus::Delivered);
    lending.open();
    CHECK(lending.get(path).status == 404);
    CHECK(lending.rows() == 0);
}

TEST_CASE("without a public address there is no link, and for no message none either")
{
    Lending lending;
    PublicFile file{
        MessageId::generate(lending.clock.now()), lending.stored.hash, lending.stored.contentType, {}, lending.stored.size};
    CHECK_FALSE(await(lending.links->link(file)));
    file.message = lending.message.id;
    lending.links->setPublicBase({});
    const auto refused = await(lending.links->link(file));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Network);
    CHECK(lending.rows() == 0);
}

TEST_CASE("a file that a link leads to is not swept away")
{
    Lending lending;
    (void)lending.path();
    const auto kept = lending.database.read([](db::Connection& connection) { return MessageRepository(connection).keptFiles(); });
    REQUIRE(kept);
    CHECK(kept->contains(lending.stored.hash));
}

TEST_CASE("a file that has rotted is not given out")
{
    Lending lending;
    const QByteArray path = lending.path();
    const QString hash = QString::fromLatin1(lending.stored.hash.toHex());
    QFile kept(lending.dir.filePath(QStringLiteral("files/%1/%2").arg(hash.left(2), hash)));
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write("something else");
    kept.close();
    CHECK(lending.get(path).status == 404);
}
