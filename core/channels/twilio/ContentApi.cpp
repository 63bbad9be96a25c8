// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/ContentApi.h"

#include "channels/twilio/Requests.h"

#include <QJsonArray>
#include <QPromise>

namespace uinbox::twilio {

namespace {

constexpr int kMaxPages = 100;

MessageTemplate parseTemplate(const QJsonObject& json)
{
    MessageTemplate result;
    result.sid = json.value(QStringLiteral("sid")).toString();
    result.name = json.value(QStringLiteral("friendly_name")).toString();
    result.language = json.value(QStringLiteral("language")).toString();
    const QJsonObject types = json.value(QStringLiteral("types")).toObject();
    for (auto it = types.begin(); it != types.end(); ++it) {
        const QJsonObject content = it.value().toObject();
        const bool isFirst = result.kind.isEmpty();
        // A card says with `title` what the other types say with `body`.
        const QString body = content.value(QStringLiteral("body")).toString(content.value(QStringLiteral("title")).toString());
        if (!isFirst && (body.isEmpty() || !result.body.isEmpty())) continue;
        result.kind = it.key();
        result.body = body;
    }
    const QJsonObject variables = json.value(QStringLiteral("variables")).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        result.variables.insert(it.key(), it.value().toVariant().toString());
    const QJsonObject approval = json.value(QStringLiteral("approval_requests")).toObject();
    result.approval = approvalFromName(approval.value(QStringLiteral("status")).toString());
    result.category = approval.value(QStringLiteral("category")).toString();
    result.rejectionReason = approval.value(QStringLiteral("rejection_reason")).toString();
    return result;
}

}  // namespace

http::ClientRequest templatesRequest(const Account& account)
{
    QUrl url = account.contentBase;
    url.setPath(url.path() + QStringLiteral("/v1/ContentAndApprovals"));
    url.setQuery(QStringLiteral("PageSize=100"));
    return signedRequest(account, url);
}

Result<TemplatePage> parseTemplates(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    if (!json.value(QStringLiteral("contents")).isArray()) return fail(ErrorKind::Network, "not a list of templates");
    TemplatePage page;
    for (const QJsonValue value : json.value(QStringLiteral("contents")).toArray()) {
        MessageTemplate each = parseTemplate(value.toObject());
        if (!each.sid.isEmpty()) page.templates.push_back(std::move(each));
    }
    page.nextPageUrl = json.value(QStringLiteral("meta")).toObject().value(QStringLiteral("next_page_url")).toString();
    return page;
}

/// One templates() while it reads page after page.
struct ContentApi::Listing {
    QPromise<Result<std::vector<MessageTemplate>>> promise;
    std::vector<MessageTemplate> templates;
    int pages = 0;

    void finish(Result<std::vector<MessageTemplate>> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

ContentApi::ContentApi(Account account, http::HttpTransport& transport, QObject* parent)
    : QObject(parent), m_account(std::move(account)), m_transport(transport)
{
}

QFuture<Result<std::vector<MessageTemplate>>> ContentApi::templates()
{
    const auto listing = std::make_shared<Listing>();
    listing->promise.start();
    auto future = listing->promise.future();
    readPage(listing, templatesRequest(m_account));
    return future;
}

void ContentApi::readPage(const std::shared_ptr<Listing>& listing, http::ClientRequest request)
{
    http::whenAnswered(m_transport.send(std::move(request)), this, [this, listing](const http::TransportResult& result) {
        auto page = parseTemplates(result);
        if (!page) return listing->finish(fail(page.error()));
        for (MessageTemplate& each : page->templates) listing->templates.push_back(std::move(each));
        if (page->nextPageUrl.isEmpty()) return listing->finish(std::move(listing->templates));
        // Templates that are missing from a list that was cut short would be forgotten here.
        auto next = pageRequest(m_account, m_account.contentBase, page->nextPageUrl);
        if (!next || ++listing->pages >= kMaxPages) return listing->finish(fail(ErrorKind::Network, "the list has no end"));
        readPage(listing, std::move(*next));
    });
}

}  // namespace uinbox::twilio
