// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpClient.h"

#include "http/CurlTransfer.h"

#include <curl/curl.h>

#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace uinbox::http {

/// The multi handle and its thread. Only `m_mutex`-guarded members and curl_multi_wakeup() are touched from outside it.
class HttpClient::Private {
public:
    Private()
    {
        curl_global_init(CURL_GLOBAL_DEFAULT);
        m_multi = curl_multi_init();
        m_thread = std::thread([this] { loop(); });
    }

    ~Private()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        curl_multi_wakeup(m_multi);
        m_thread.join();
        for (auto& [handle, transfer] : m_running) {
            curl_multi_remove_handle(m_multi, handle);
            transfer->abandon();
        }
        for (auto& transfer : m_waiting) transfer->abandon();
        m_running.clear();
        curl_multi_cleanup(m_multi);
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    void enqueue(std::unique_ptr<CurlTransfer> transfer)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(transfer));
        }
        curl_multi_wakeup(m_multi);
    }

private:
    void loop()
    {
        constexpr int kPollMs = 60'000;  // wakes for work, time-outs and curl_multi_wakeup only
        while (takeWaiting()) {
            int running = 0;
            curl_multi_perform(m_multi, &running);
            finishDone();
            curl_multi_poll(m_multi, nullptr, 0, kPollMs, nullptr);
        }
    }

    /// False when it is time to stop.
    bool takeWaiting()
    {
        std::deque<std::unique_ptr<CurlTransfer>> fresh;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) return false;
            fresh.swap(m_waiting);
        }
        for (auto& transfer : fresh) {
            CURL* handle = transfer->handle();
            if (curl_multi_add_handle(m_multi, handle) == CURLM_OK)
                m_running.emplace(handle, std::move(transfer));
            else
                transfer->abandon();
        }
        return true;
    }

    void finishDone()
    {
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            CURL* handle = message->easy_handle;
            const CURLcode code = message->data.result;
            const auto it = m_running.find(handle);
            it->second->finish(code);
            curl_multi_remove_handle(m_multi, handle);
            m_running.erase(it);
        }
    }

    CURLM* m_multi = nullptr;
    std::mutex m_mutex;
    std::deque<std::unique_ptr<CurlTransfer>> m_waiting;
    bool m_stopping = false;
    std::map<CURL*, std::unique_ptr<CurlTransfer>> m_running;
    std::thread m_thread;
};

HttpClient::HttpClient() : m_d(std::make_unique<Private>()) {}
HttpClient::~HttpClient() = default;

QFuture<TransportResult> HttpClient::send(ClientRequest request)
{
    auto transfer = std::make_unique<CurlTransfer>(std::move(request));
    auto future = transfer->future();
    if (transfer->isReady()) m_d->enqueue(std::move(transfer));
    return future;
}

QString curlVersion()
{
    return QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version);
}

}  // namespace uinbox::http
