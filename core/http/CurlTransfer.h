// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"

#include <QPromise>

#include <curl/curl.h>

#include <array>
#include <memory>

namespace uinbox::http {

/// One request on a libcurl easy handle, from its options to its result. Made in the caller's thread, then used by the client's.
class CurlTransfer {
public:
    explicit CurlTransfer(ClientRequest request);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer&) = delete;
    CurlTransfer& operator=(const CurlTransfer&) = delete;

    [[nodiscard]] QFuture<TransportResult> future() const { return m_promise.future(); }
    /// False where the request was refused before anything could be sent; its future has the reason.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] CURL* handle() const { return m_handle; }

    void finish(CURLcode code);
    /// The client goes away.
    void abandon();

private:
    void configure();
    void setMethodAndBody();
    void setHeaders();
    void resolveWith(TransportResult result);
    [[nodiscard]] TransportFailure failure(CURLcode code) const;
    [[nodiscard]] bool mayHaveArrived(CURLcode code) const;
    static size_t onBody(char* data, size_t size, size_t count, void* self);
    static size_t onHeader(char* data, size_t size, size_t count, void* self);
    /// Opens the socket for an address it may be connected to.
    static curl_socket_t onOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address);
    void guardAddresses();
    [[nodiscard]] bool mayReach(const sockaddr* address) const;

    ClientRequest m_request;
    ClientResponse m_response;
    QPromise<TransportResult> m_promise;
    CURL* m_handle = nullptr;
    curl_slist* m_headers = nullptr;
    curl_slist* m_resolved = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_error{};
    bool m_ready = false;
    bool m_tooLong = false;
    bool m_hasRefusedAddress = false;
    bool m_hasOpenedSocket = false;
};

}  // namespace uinbox::http
