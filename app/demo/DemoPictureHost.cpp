// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPictureHost.h"

#include "base/Async.h"

#include <QFile>

namespace uinbox::app {

QFuture<http::TransportResult> DemoPictureHost::send(http::ClientRequest request)
{
    http::ClientResponse response;
    response.status = 404;
    QFile picture(QStringLiteral(":/demo/") + request.url.fileName());
    if (request.url.host() == QLatin1String(kHost) && picture.open(QIODevice::ReadOnly)) {
        response.status = 200;
        response.body = picture.readAll();
    }
    return makeReady(http::TransportResult(std::move(response)));
}

}  // namespace uinbox::app
