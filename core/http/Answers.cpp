// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Answers.h"

#include <QFutureWatcher>

namespace uinbox::http {

void whenAnswered(const QFuture<TransportResult>& future, QObject* context, std::function<void(const TransportResult&)> done)
{
    auto* watcher = new QFutureWatcher<TransportResult>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const Error lost{ErrorKind::Cancelled, QStringLiteral("the connection was given up"), 0, std::chrono::seconds{0}};
        done(watcher->future().resultCount() > 0 ? watcher->result()
                                                 : TransportResult(tl::unexpected(TransportFailure{lost, true})));
    });
    watcher->setFuture(future);
}

}  // namespace uinbox::http
