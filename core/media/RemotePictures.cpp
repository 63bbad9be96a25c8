// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/RemotePictures.h"

#include "contacts/EmailAddress.h"
#include "db/SettingRepository.h"
#include "http/Answers.h"
#include "media/FileType.h"

#include <algorithm>

namespace uinbox {

namespace {

/// The setting of a sender; empty for what is no address.
QString settingOf(const QString& sender)
{
    const auto address = normalizeEmail(sender);
    return address ? QStringLiteral("pictures.from.") + *address : QString();
}

Failure noPicture()
{
    return fail(ErrorKind::Invalid, "files: There is no picture at this address.");
}

}  // namespace

RemotePictures::RemotePictures(db::Database& database, http::HttpTransport& transport, std::vector<QByteArray> allowedLoopback,
                               QObject* parent)
    : QObject(parent), m_database(database), m_transport(transport), m_allowedLoopback(std::move(allowedLoopback))
{
}

QFuture<Result<QByteArray>> RemotePictures::fetch(const QString& address)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto future = promise->future();
    m_waiting.push_back({QUrl(address, QUrl::StrictMode), 0, std::move(promise)});
    startNext();
    return future;
}

void RemotePictures::startNext()
{
    while (m_running < kMostAtOnce && !m_waiting.empty()) {
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        ask(job);
    }
}

void RemotePictures::ask(const Job& job)
{
    QUrl url = job.url;
    const QByteArray host = url.host().toLatin1() + ':' + QByteArray::number(url.port(80));
    const bool isNamed = std::find(m_allowedLoopback.begin(), m_allowedLoopback.end(), host) != m_allowedLoopback.end();
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty()) return end(job, noPicture());
    if (!isNamed && url.scheme() == u"http") {
        url.setScheme(QStringLiteral("https"));
        if (url.port() == 80) url.setPort(-1);
    }
    http::ClientRequest request;
    request.url = url;
    request.headers = {{"Accept", "image/png,image/jpeg,image/gif,image/webp"}};
    request.reach = http::Reach::PublicOnly;
    request.allowedLoopback = m_allowedLoopback;
    request.maxBodyBytes = kMostBytes;
    request.timeout = kTimeout;
    http::whenAnswered(m_transport.send(std::move(request)), this,
                       [this, job](const http::TransportResult& result) { onAnswer(job, result); });
}

void RemotePictures::onAnswer(Job job, const http::TransportResult& result)
{
    if (!result) return end(job, fail(result.error().error));
    const http::ClientResponse& response = *result;
    if (response.status >= 300 && response.status < 400) {
        const auto location = response.headers.value("location");
        if (!location || ++job.redirects > kMostRedirects) return end(job, noPicture());
        job.url = job.url.resolved(QUrl::fromEncoded(*location, QUrl::StrictMode));
        return ask(job);
    }
    if (response.status == 404 || response.status == 410) return end(job, fail(ErrorKind::NotFound, "no such picture"));
    if (response.status != 200 || !pictureKind(response.body)) return end(job, noPicture());
    end(job, response.body);
}

void RemotePictures::end(const Job& job, Result<QByteArray> result)
{
    job.promise->addResult(std::move(result));
    job.promise->finish();
    --m_running;
    startNext();
}

QFuture<Result<bool>> RemotePictures::isTrusted(const QString& sender)
{
    return m_database.read([setting = settingOf(sender)](db::Connection& connection) -> Result<bool> {
        UINBOX_ASSIGN(const auto settings, db::SettingRepository(connection).all());
        return !setting.isEmpty() && settings.contains(setting);
    });
}

QFuture<Result<>> RemotePictures::setTrusted(const QString& sender, bool isTrusted)
{
    return m_database.write([setting = settingOf(sender), isTrusted](db::WriteScope& scope) -> Result<> {
        if (setting.isEmpty()) return fail(ErrorKind::Invalid, "email: not an address");
        return db::SettingRepository(scope.connection()).set(setting, isTrusted ? QStringLiteral("always") : QString());
    });
}

}  // namespace uinbox
