// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeHttpServer.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

namespace uinbox::test {

namespace {

namespace beast = boost::beast;
namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using Message = beast::http::request<beast::http::string_body>;

QByteArray bytes(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

FakeRequest toRequest(const Message& message)
{
    FakeRequest request;
    request.method = bytes(message.method_string());
    request.target = bytes(message.target());
    for (const auto& field : message) request.headers.emplace_back(bytes(field.name_string()), bytes(field.value()));
    request.body = bytes(message.body());
    return request;
}

beast::http::response<beast::http::string_body> toResponse(const FakeReply& reply, const Message& request)
{
    beast::http::response<beast::http::string_body> response;
    response.version(11);
    response.result(static_cast<unsigned>(reply.status));
    response.set(beast::http::field::server, "uinbox-fake-provider");
    if (!reply.contentType.isEmpty() && reply.status != 204)
        response.set(beast::http::field::content_type, reply.contentType.toStdString());
    for (const auto& [name, value] : reply.headers) response.set(name.toStdString(), value.toStdString());
    response.keep_alive(request.keep_alive());
    response.body() = reply.body.toStdString();
    response.prepare_payload();
    return response;
}

}  // namespace

class FakeHttpServer::Private {
public:
    Private(Handler handle, quint16 wanted) : handler(std::move(handle)), acceptor(context)
    {
        boost::system::error_code error;
        const Tcp::endpoint endpoint(asio::ip::address_v4::loopback(), wanted);
        acceptor.open(endpoint.protocol(), error);
        acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
        acceptor.bind(endpoint, error);
        if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error) return;
        port = acceptor.local_endpoint().port();
        listener = std::thread([this] { acceptLoop(); });
    }

    ~Private()
    {
        if (!listener.joinable()) return;
        {
            const std::lock_guard lock(mutex);
            stopping = true;
            for (Connection& connection : connections) {
                boost::system::error_code ignored;
                connection.socket.shutdown(Tcp::socket::shutdown_both, ignored);
            }
        }
        wake.notify_all();
        // A blocked accept() is woken in every system only by a connection.
        boost::system::error_code ignored;
        Tcp::socket knock(context);
        knock.connect(Tcp::endpoint(asio::ip::address_v4::loopback(), port), ignored);
        listener.join();
        for (Connection& connection : connections) connection.thread.join();
    }

    Handler handler;
    quint16 port = 0;

private:
    struct Connection {
        explicit Connection(asio::io_context& context) : socket(context) {}
        Tcp::socket socket;
        std::thread thread;
        bool finished = false;
    };

    void acceptLoop()
    {
        for (;;) {
            auto fresh = std::make_unique<Tcp::socket>(context);
            boost::system::error_code error;
            acceptor.accept(*fresh, error);
            const std::lock_guard lock(mutex);
            if (stopping) return;
            if (error) continue;
            connections.remove_if([](Connection& old) {
                if (old.finished) old.thread.join();
                return old.finished;
            });
            Connection& connection = connections.emplace_back(context);
            connection.socket = std::move(*fresh);
            connection.thread = std::thread([this, &connection] { serve(connection); });
        }
    }

    void serve(Connection& connection)
    {
        boost::system::error_code error;
        connection.socket.set_option(Tcp::no_delay(true), error);
        beast::flat_buffer buffer;
        try {
            while (serveOne(connection.socket, buffer)) {
            }
        } catch (...) {
            // Boost's assertions throw in this project: a request its parser asserts on ends the connection.
        }
        const std::lock_guard lock(mutex);
        connection.socket.close(error);
        connection.finished = true;
    }

    /// False where the connection is to end.
    bool serveOne(Tcp::socket& socket, beast::flat_buffer& buffer)
    {
        boost::system::error_code error;
        beast::http::request_parser<beast::http::string_body> parser;
        parser.body_limit(16 * 1024 * 1024);
        beast::http::read(socket, buffer, parser, error);
        if (error) return false;
        const FakeReply reply = handler(toRequest(parser.get()));
        if (reply.delay.count() > 0) {
            std::unique_lock lock(mutex);
            if (wake.wait_for(lock, reply.delay, [this] { return stopping; })) return false;
        }
        if (reply.line == FakeReply::Line::Reset) socket.set_option(asio::socket_base::linger(true, 0), error);
        if (reply.line != FakeReply::Line::Normal) return false;
        const auto response = toResponse(reply, parser.get());
        beast::http::write(socket, response, error);
        return !error && parser.get().keep_alive();
    }

    asio::io_context context;
    Tcp::acceptor acceptor;
    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;
    std::list<Connection> connections;
    std::thread listener;
};

FakeHttpServer::FakeHttpServer(Handler handler, quint16 port) : m_d(std::make_unique<Private>(std::move(handler), port)) {}
FakeHttpServer::~FakeHttpServer() = default;

bool FakeHttpServer::isListening() const
{
    return m_d->port != 0;
}

quint16 FakeHttpServer::port() const
{
    return m_d->port;
}

}  // namespace uinbox::test
