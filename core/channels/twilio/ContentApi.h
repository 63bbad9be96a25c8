// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageTemplate.h"
#include "channels/twilio/Account.h"
#include "http/HttpTransport.h"

#include <QObject>

#include <memory>
#include <vector>

namespace uinbox::twilio {

/// A page of templates.
struct TemplatePage {
    std::vector<MessageTemplate> templates;
    QString nextPageUrl;  ///< empty on the last page
};
[[nodiscard]] http::ClientRequest templatesRequest(const Account& account);
/// Templates without a sid are left out; `body` is that of the first content type that has one.
[[nodiscard]] Result<TemplatePage> parseTemplates(const http::TransportResult& result);

/// Twilio's Content API: the account's WhatsApp templates with their approval (PROVIDERS.md 1.4). Main thread; owned by the composition
/// root.
class ContentApi final : public QObject {
    Q_OBJECT

public:
    ContentApi(Account account, http::HttpTransport& transport, QObject* parent = nullptr);

    /// All of them, page after page. Auth, RateLimited, Network, …; a list that is cut short is an error.
    [[nodiscard]] QFuture<Result<std::vector<MessageTemplate>>> templates();

private:
    struct Listing;
    void readPage(const std::shared_ptr<Listing>& listing, http::ClientRequest request);

    Account m_account;
    http::HttpTransport& m_transport;
};

}  // namespace uinbox::twilio
