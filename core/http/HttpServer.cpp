// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that includes Boost.Beast.
// size: each file that includes Beast takes a minute to compile, so this is one.

#include "http/HttpServer.h"

#include "base/Logging.h"
#include "http/HeaderScan.h"
#include "http/RequestPolicy.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <atomic>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace {

/// Thrown where Boost would abort: an assertion of its parser costs one connection, not the program.
struct BoostAssertion {
    const char* expression;
};

}  // namespace

namespace boost {

void assertion_failed(char const* expression, char const*, char const*, long)
{
    throw BoostAssertion{expression};
}
void assertion_failed_msg(char const* expression, char const*, char const*, char const*, long)
{
    throw BoostAssertion{expression};
}

}  // namespace boost

namespace uinbox::http {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using boost::system::error_code;

/// After a connection that could not be accepted.
constexpr std::chrono::milliseconds kAcceptPause{100};
constexpr size_t kReadChunk = 16 * 1024;
constexpr size_t kMaxDrained = 256 * 1024;
constexpr std::chrono::seconds kDrainTime{2};

QByteArray statusLine(int status)
{
    const auto reason = beast::http::obsolete_reason(static_cast<beast::http::status>(status));
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + QByteArray(reason.data(), static_cast<qsizetype>(reason.size())) +
           "\r\n";
}

bool isSafe(const QByteArray& text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

QByteArray serialize(const ServerResponse& response, bool isHead)
{
    QByteArray out = statusLine(response.status);
    out += "Connection: close\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n";
    const bool hasLength = response.status != 204 && response.status != 304;
    if (hasLength) out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    if (!response.contentType.isEmpty() && isSafe(response.contentType)) out += "Content-Type: " + response.contentType + "\r\n";
    for (const auto& [name, value] : response.extra.fields())
        if (isSafe(name) && isSafe(value)) out += name + ": " + value + "\r\n";
    out += "\r\n";
    if (hasLength && !isHead) out += response.body;
    return out;
}

class Connection;

/// What sessions and their answers share. Answers may outlive the server, so it is kept alive by all of them.
struct Shared {
    asio::io_context context{1};
    std::vector<Route> routes;
    ServerPolicy policy;
    std::set<Connection*> connections;  ///< in the listener's thread
    std::mutex openMutex;
    std::condition_variable closed;  ///< when the last connection went
    std::atomic<int> open{0};
    std::atomic<quint64> accepted{0};
    std::atomic<quint64> handled{0};
    std::atomic<quint64> refused{0};
    std::atomic<quint64> timedOut{0};
    std::atomic<quint64> overCapacity{0};
};

/// One connection: reads one request, hands it on, writes one answer, closes. In the listener's thread.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Shared> shared, tcp::socket socket)
        : m_shared(std::move(shared)), m_socket(std::move(socket)), m_deadline(m_shared->context)
    {
        ++m_shared->open;
        m_shared->connections.insert(this);
    }
    ~Connection()
    {
        m_shared->connections.erase(this);
        if (--m_shared->open > 0) return;
        const std::lock_guard lock(m_shared->openMutex);
        m_shared->closed.notify_all();
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void start()
    {
        error_code ignored;
        m_socket.set_option(tcp::no_delay(true), ignored);
        expireAfter(m_shared->policy.deadline, {408, "text/plain", "the request took too long\n", {}});
        read();
    }

    /// Ends it wherever it stands; its last reference goes with the operations that this cancels.
    void abandon()
    {
        m_self.reset();
        close();
    }

    void answer(const ServerResponse& response)
    {
        if (m_phase != Phase::Handling) return;
        write(response);
    }

private:
    enum class Phase { Reading, Handling, Writing, Draining };

    /// Runs a step; an assertion in Boost or an exception in a handler ends this connection alone.
    template <class Step>
    void guarded(Step step)
    {
        try {
            step();
        } catch (const BoostAssertion& assertion) {
            qCWarning(lcHttp) << "parser assertion:" << assertion.expression;
            refuse({400, "malformed request", {}});
        } catch (const std::exception& e) {
            qCCritical(lcHttp) << "a handler threw:" << e.what();
            if (m_phase != Phase::Writing && m_phase != Phase::Draining) write({500, "text/plain", "internal error\n", {}});
        }
    }

    /// One absolute deadline, set anew only when the phase changes.
    void expireAfter(std::chrono::milliseconds time, ServerResponse late)
    {
        m_deadline.expires_after(time);
        m_deadline.async_wait([self = weak_from_this(), late = std::move(late)](error_code error) {
            const auto connection = self.lock();
            if (error || !connection) return;
            ++connection->m_shared->timedOut;
            if (connection->m_phase == Phase::Reading || connection->m_phase == Phase::Handling)
                connection->write(late);
            else
                connection->close();
        });
    }

    void read()
    {
        m_socket.async_read_some(asio::buffer(m_chunk), [self = shared_from_this()](error_code error, size_t bytes) {
            if (self->m_phase != Phase::Reading) return;
            if (error) return self->close();
            self->guarded([&] {
                self->m_in.append(self->m_chunk.data(), static_cast<qsizetype>(bytes));
                self->onBytes();
            });
        });
    }

    void onBytes()
    {
        if (!m_admitted.route && !readHead()) return;
        const qsizetype missing = m_headLength + m_admitted.contentLength - m_in.size();
        if (missing > 0) return read();
        if (missing < 0) return refuse({400, "more than one request", {}});
        handle();
    }

    /// True once the head is read and admitted.
    bool readHead()
    {
        const HeaderScan scan = scanHeader(m_in);
        const qsizetype limit = m_shared->policy.maxHeaderBytes;
        if (scan.verdict == HeaderScan::Verdict::Malformed) return refuse({400, "malformed request", {}}), false;
        if (scan.verdict == HeaderScan::Verdict::Incomplete && m_in.size() <= limit) return read(), false;
        if (scan.length > limit || scan.verdict == HeaderScan::Verdict::Incomplete)
            return refuse({431, "the header is too long", {}}), false;
        m_headLength = scan.length;
        const auto head = parseHead();
        if (!head) return refuse({400, "malformed request", {}}), false;
        auto admitted = admit(*head, m_shared->routes, m_shared->policy);
        if (!admitted) return refuse(admitted.error()), false;
        m_admitted = std::move(*admitted);
        m_head = std::move(*head);
        return true;
    }

    std::optional<RequestHead> parseHead()
    {
        beast::http::request_parser<beast::http::empty_body> parser;
        parser.header_limit(static_cast<std::uint32_t>(m_shared->policy.maxHeaderBytes) + 1);
        parser.body_limit(std::numeric_limits<std::uint64_t>::max());  // the policy limits it; in Boost 1.74 "none" refuses all
        error_code error;
        // Beast never sees the body, and so never its chunk parser.
        parser.put(asio::const_buffer(m_in.constData(), static_cast<size_t>(m_headLength)), error);
        if ((error && error != beast::http::error::need_more) || !parser.is_header_done()) return std::nullopt;
        const auto& message = parser.get();
        const auto bytes = [](beast::string_view view) { return QByteArray(view.data(), static_cast<qsizetype>(view.size())); };
        RequestHead head;
        head.method = bytes(message.method_string());
        head.target = bytes(message.target());
        head.version = static_cast<int>(message.version());
        for (const auto& field : message) head.headers.add(bytes(field.name_string()), bytes(field.value()));
        return head;
    }

    void handle();

    void refuse(const PolicyRefusal& refusal)
    {
        if (m_phase == Phase::Writing || m_phase == Phase::Draining) return;
        ++m_shared->refused;
        ServerResponse response{refusal.status, "text/plain", QByteArray(refusal.reason) + '\n', {}};
        if (!refusal.allow.isEmpty()) response.extra.add("Allow", refusal.allow);
        write(response);
    }

    void write(const ServerResponse& response)
    {
        m_phase = Phase::Writing;
        const auto alive = shared_from_this();
        m_self.reset();
        m_out = serialize(response, m_admitted.isHead);
        expireAfter(m_shared->policy.replyDeadline, {});
        asio::async_write(m_socket, asio::buffer(m_out.constData(), static_cast<size_t>(m_out.size())),
                          [self = shared_from_this()](error_code error, size_t) {
                              if (error) return self->close();
                              self->drain();
                          });
    }

    /// Closing with unread bytes in the socket resets the connection, and the peer loses the answer: what still comes is read away.
    void drain()
    {
        m_phase = Phase::Draining;
        error_code ignored;
        m_socket.shutdown(tcp::socket::shutdown_send, ignored);
        expireAfter(kDrainTime, {});
        drainMore();
    }

    void drainMore()
    {
        m_socket.async_read_some(asio::buffer(m_chunk), [self = shared_from_this()](error_code error, size_t bytes) {
            self->m_drained += bytes;
            if (error || self->m_drained > kMaxDrained) return self->close();
            self->drainMore();
        });
    }

    void close()
    {
        m_phase = Phase::Draining;
        m_deadline.cancel();
        error_code ignored;
        m_socket.close(ignored);
    }

    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<Connection> m_self;  ///< while a handler works: nothing else holds the connection then
    tcp::socket m_socket;
    asio::steady_timer m_deadline;
    std::array<char, kReadChunk> m_chunk{};
    QByteArray m_in;
    QByteArray m_out;
    qsizetype m_headLength = 0;
    size_t m_drained = 0;
    RequestHead m_head;
    Admitted m_admitted;
    Phase m_phase = Phase::Reading;
};

/// The one answer of a request. The last copy that dies without having been used answers 500.
class Answer {
public:
    Answer(std::shared_ptr<Shared> shared, std::weak_ptr<Connection> connection)
        : m_shared(std::move(shared)), m_connection(std::move(connection))
    {
    }
    ~Answer() { give({500, "text/plain", "no answer\n", {}}); }
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    void give(ServerResponse response)
    {
        if (m_given.exchange(true)) return;
        asio::post(m_shared->context, [connection = m_connection, response = std::move(response)] {
            if (const auto alive = connection.lock()) alive->answer(response);
        });
    }

private:
    std::shared_ptr<Shared> m_shared;
    std::weak_ptr<Connection> m_connection;
    std::atomic<bool> m_given{false};
};

void Connection::handle()
{
    m_phase = Phase::Handling;
    ++m_shared->handled;
    // The connection lives as long as somebody may answer it: its own timer holds no strong reference.
    expireAfter(m_shared->policy.replyDeadline, {503, "text/plain", "busy\n", {}});
    m_self = shared_from_this();
    ServerRequest request;
    request.method = std::move(m_head.method);
    request.path = std::move(m_admitted.path);
    request.query = std::move(m_admitted.query);
    request.hasQuery = m_admitted.hasQuery;
    request.headers = std::move(m_head.headers);
    request.body = m_in.mid(m_headLength);
    m_in.clear();
    auto answer = std::make_shared<Answer>(m_shared, weak_from_this());
    m_admitted.route->handler(std::move(request), [answer](ServerResponse response) { answer->give(std::move(response)); });
}

}  // namespace

/// The listening socket and its thread.
class HttpServer::Private {
public:
    Private(std::vector<Route> routes, ServerPolicy policy)
        : m_shared(std::make_shared<Shared>()), m_acceptor(m_shared->context), m_acceptAgain(m_shared->context)
    {
        m_shared->routes = std::move(routes);
        m_shared->policy = std::move(policy);
    }

    Result<quint16> start(quint16 port)
    {
        const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
        error_code error;
        m_acceptor.open(endpoint.protocol(), error);
        if (!error) m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error) m_acceptor.bind(endpoint, error);
        if (!error) m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error) {
            error_code ignored;
            m_acceptor.close(ignored);
            return fail(ErrorKind::Network,
                        QStringLiteral("port %1 of 127.0.0.1: %2").arg(port).arg(QString::fromStdString(error.message())),
                        error.value());
        }
        m_port = m_acceptor.local_endpoint().port();
        accept();
        m_shared->context.restart();
        m_thread = std::thread([this] { run(); });
        return m_port;
    }

    void stop(std::chrono::milliseconds grace)
    {
        if (!m_thread.joinable()) return;
        asio::post(m_shared->context, [this] {
            error_code ignored;
            m_acceptor.close(ignored);
            m_acceptAgain.cancel();
        });
        {
            std::unique_lock lock(m_shared->openMutex);
            m_shared->closed.wait_for(lock, grace, [this] { return m_shared->open == 0; });
        }
        // Without anything left to do, run() returns by itself.
        asio::post(m_shared->context, [this] {
            std::vector<std::shared_ptr<Connection>> left;
            for (Connection* connection : m_shared->connections) left.push_back(connection->shared_from_this());
            for (const auto& connection : left) connection->abandon();
        });
        m_thread.join();
        m_port = 0;
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const Shared& shared() const { return *m_shared; }

private:
    void accept()
    {
        m_acceptor.async_accept([this](error_code error, tcp::socket socket) {
            if (!m_acceptor.is_open()) return;
            if (error) {
                // Out of file descriptors, say: at once would be a busy loop.
                qCWarning(lcHttp) << "cannot accept:" << error.message().c_str();
                m_acceptAgain.expires_after(kAcceptPause);
                m_acceptAgain.async_wait([this](error_code stopped) {
                    if (!stopped && m_acceptor.is_open()) accept();
                });
                return;
            }
            take(std::move(socket));
            accept();
        });
    }

    void take(tcp::socket socket)
    {
        ++m_shared->accepted;
        if (m_shared->open >= m_shared->policy.maxConnections) {
            ++m_shared->overCapacity;
            return;  // the socket closes as it goes
        }
        std::make_shared<Connection>(m_shared, std::move(socket))->start();
    }

    void run()
    {
        while (!m_shared->context.stopped()) {
            try {
                m_shared->context.run();
                return;
            } catch (const std::exception& e) {
                qCCritical(lcHttp) << "listener:" << e.what();
            } catch (const BoostAssertion& assertion) {
                qCCritical(lcHttp) << "listener assertion:" << assertion.expression;
            }
        }
    }

    std::shared_ptr<Shared> m_shared;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_acceptAgain;
    std::thread m_thread;
    std::atomic<quint16> m_port{0};
};

HttpServer::HttpServer(std::vector<Route> routes, ServerPolicy policy)
    : m_d(std::make_unique<Private>(std::move(routes), std::move(policy)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start(quint16 port)
{
    return m_d->start(port);
}

void HttpServer::stop(std::chrono::milliseconds grace)
{
    m_d->stop(grace);
}

bool HttpServer::isListening() const
{
    return m_d->port() != 0;
}

quint16 HttpServer::port() const
{
    return m_d->port();
}

ServerStats HttpServer::stats() const
{
    const Shared& shared = m_d->shared();
    return {shared.accepted, shared.handled, shared.refused, shared.timedOut, shared.overCapacity};
}

}  // namespace uinbox::http
