// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/CurlTransfer.h"

#include "http/PublicAddress.h"

#include <QHostAddress>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace uinbox::http {

namespace {

constexpr char kUserAgent[] = "unified-inbox/" UINBOX_VERSION;

bool isLoopback(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// Whether a request may reach that loopback address all the same.
bool isNamed(const ClientRequest& request, const QString& host, int port)
{
    const auto& named = request.allowedLoopback;
    return std::find(named.begin(), named.end(), (host + u':' + QString::number(port)).toLatin1()) != named.end();
}

/// TLS everywhere but on this computer, which PublicOnly reaches only where it was named.
bool isAllowed(const ClientRequest& request)
{
    const QUrl& url = request.url;
    if (!url.isValid() || url.host().isEmpty()) return false;
    if (url.scheme() == u"https") return true;
    if (url.scheme() != u"http" || !isLoopback(url.host())) return false;
    return request.reach == Reach::Anywhere || isNamed(request, url.host(), url.port(80));
}

ErrorKind kindOf(CURLcode code)
{
    switch (code) {
        case CURLE_OPERATION_TIMEDOUT: return ErrorKind::Timeout;
        case CURLE_OUT_OF_MEMORY:
        case CURLE_FAILED_INIT: return ErrorKind::Internal;
        default: return ErrorKind::Network;
    }
}

}  // namespace

CurlTransfer::CurlTransfer(ClientRequest request) : m_request(std::move(request))
{
    m_promise.start();
    const auto refuse = [this](ErrorKind kind, const char* detail) {
        resolveWith(tl::unexpected(TransportFailure{{kind, QString::fromUtf8(detail), 0, std::chrono::seconds{0}}, false}));
    };
    if (!isAllowed(m_request)) {
        refuse(ErrorKind::Invalid, "url: must be https (http only to this computer)");
        return;
    }
    m_handle = curl_easy_init();
    if (!m_handle) {
        refuse(ErrorKind::Internal, "libcurl cannot start");
        return;
    }
    configure();
    setMethodAndBody();
    setHeaders();
    m_ready = true;
}

CurlTransfer::~CurlTransfer()
{
    curl_easy_cleanup(m_handle);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_resolved);
}

void CurlTransfer::configure()
{
    const QByteArray url = m_request.url.toEncoded();
    curl_easy_setopt(m_handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_error.data());
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_handle, CURLOPT_USERAGENT, kUserAgent);
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.connectTimeout.count()));
    curl_easy_setopt(m_handle, CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.timeout.count()));
    curl_easy_setopt(m_handle, CURLOPT_ACCEPT_ENCODING, "");
    if (isLoopback(m_request.url.host())) curl_easy_setopt(m_handle, CURLOPT_NOPROXY, "*");
    if (m_request.method != "HEAD")
        curl_easy_setopt(m_handle, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(m_request.maxBodyBytes));
    if (m_request.reach == Reach::PublicOnly) guardAddresses();
    if (m_request.repeatable == Repeatable::Once || m_request.reach == Reach::PublicOnly) {
        curl_easy_setopt(m_handle, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(m_handle, CURLOPT_FORBID_REUSE, 1L);
    }
    if (!m_request.user.isEmpty()) {
        curl_easy_setopt(m_handle, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
        curl_easy_setopt(m_handle, CURLOPT_USERNAME, m_request.user.constData());
        curl_easy_setopt(m_handle, CURLOPT_PASSWORD, m_request.password.expose().constData());
    }
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
}

void CurlTransfer::guardAddresses()
{
    curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
    curl_easy_setopt(m_handle, CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::onOpenSocket);
    curl_easy_setopt(m_handle, CURLOPT_OPENSOCKETDATA, this);
    if (m_request.resolved.isEmpty()) return;
    m_resolved = curl_slist_append(nullptr, m_request.resolved.constData());
    curl_easy_setopt(m_handle, CURLOPT_RESOLVE, m_resolved);
}

void CurlTransfer::setMethodAndBody()
{
    if (m_request.method == "HEAD") curl_easy_setopt(m_handle, CURLOPT_NOBODY, 1L);
    if (m_request.method == "GET" || m_request.method == "HEAD") return;
    curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, m_request.body.constData());
    curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
    if (m_request.method != "POST") curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void CurlTransfer::setHeaders()
{
    // "Expect: 100-continue" costs a round trip and confuses small servers.
    m_headers = curl_slist_append(m_headers, "Expect:");
    for (const auto& [name, value] : m_request.headers.fields())
        m_headers = curl_slist_append(m_headers, (name + ": " + value).constData());
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
}

void CurlTransfer::finish(CURLcode code)
{
    if (code != CURLE_OK || m_tooLong) return resolveWith(tl::unexpected(failure(code)));
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    m_response.status = static_cast<int>(status);
    resolveWith(std::move(m_response));
}

void CurlTransfer::abandon()
{
    resolveWith(tl::unexpected(TransportFailure{
        {ErrorKind::Cancelled, QStringLiteral("the client is going away"), 0, std::chrono::seconds{0}}, mayHaveArrived(CURLE_OK)}));
}

void CurlTransfer::resolveWith(TransportResult result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

TransportFailure CurlTransfer::failure(CURLcode code) const
{
    if (code != CURLE_OK && m_hasRefusedAddress && !m_hasOpenedSocket)
        return {{ErrorKind::Rejected, QStringLiteral("the address is not a public one"), 0, std::chrono::seconds{0}}, false};
    if (m_tooLong || code == CURLE_FILESIZE_EXCEEDED) {
        const auto announced = m_response.headers.value("content-length").value_or(QByteArray()).toLongLong();
        const Error error{ErrorKind::Network, QStringLiteral("the answer is too long"), kAnswerTooLong, std::chrono::seconds{0}};
        return {error, true, std::max<std::int64_t>(0, std::int64_t{announced})};
    }
    // libcurl's own words name the host at most; never a header or a body.
    const QString detail = QString::fromUtf8(m_error[0] != '\0' ? m_error.data() : curl_easy_strerror(code));
    return {{kindOf(code), detail, static_cast<int>(code), std::chrono::seconds{0}}, mayHaveArrived(code)};
}

bool CurlTransfer::mayHaveArrived(CURLcode code) const
{
    if (!m_handle) return false;
    switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_COULDNT_CONNECT:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION: return false;
        default: break;
    }
    // Bytes of the request handed to the socket so far; 0 means that the connection was never ready for it.
    long sent = 0;
    curl_easy_getinfo(m_handle, CURLINFO_REQUEST_SIZE, &sent);
    return sent > 0;
}

size_t CurlTransfer::onBody(char* data, size_t size, size_t count, void* self)
{
    auto* transfer = static_cast<CurlTransfer*>(self);
    const auto bytes = static_cast<qsizetype>(size * count);
    if (transfer->m_response.body.size() + bytes > transfer->m_request.maxBodyBytes) {
        transfer->m_tooLong = true;
        return 0;  // makes libcurl give up
    }
    transfer->m_response.body.append(data, bytes);
    return size * count;
}

bool CurlTransfer::mayReach(const sockaddr* address) const
{
    if (isPublicAddress(address)) return true;
    const QHostAddress host(address);
    if (!host.isLoopback()) return false;
    // The port is that of the url: redirects are not followed, and there is no proxy. "localhost" may be named by its name.
    const int port = m_request.url.port(m_request.url.scheme() == u"https" ? 443 : 80);
    return isNamed(m_request, host.toString(), port) || isNamed(m_request, m_request.url.host(), port);
}

curl_socket_t CurlTransfer::onOpenSocket(void* self, curlsocktype, curl_sockaddr* address)
{
    auto* transfer = static_cast<CurlTransfer*>(self);
    if (!transfer->mayReach(&address->addr)) {
        transfer->m_hasRefusedAddress = true;
        return CURL_SOCKET_BAD;
    }
    transfer->m_hasOpenedSocket = true;
#ifdef SOCK_CLOEXEC
    const int type = address->socktype | SOCK_CLOEXEC;
#else
    const int type = address->socktype;
#endif
    return ::socket(address->family, type, address->protocol);
}

size_t CurlTransfer::onHeader(char* data, size_t size, size_t count, void* self)
{
    auto* transfer = static_cast<CurlTransfer*>(self);
    const QByteArray line = QByteArray(data, static_cast<qsizetype>(size * count)).trimmed();
    // A status line begins the header of another answer (after 100 Continue, or of a proxy): the last one counts.
    if (line.startsWith("HTTP/")) transfer->m_response.headers = {};
    if (const qsizetype colon = line.indexOf(':'); colon > 0)
        transfer->m_response.headers.add(line.left(colon), line.mid(colon + 1).trimmed());
    return size * count;
}

}  // namespace uinbox::http
