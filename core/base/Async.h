// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

namespace uinbox {

/// A future that has its value already.
template <class T>
[[nodiscard]] QFuture<T> makeReady(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// What `job()`, which gives a Result, comes to on a thread of the pool: for what would keep an event loop too long. The job owns what it
/// works on. A job that throws (out of memory) is an Internal error.
template <class Job>
[[nodiscard]] auto workOut(QThreadPool& pool, Job job) -> QFuture<std::invoke_result_t<Job>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    promise->start();
    auto future = promise->future();
    pool.start([promise = std::move(promise), job = std::move(job)]() mutable {
        try {
            promise->addResult(job());
        } catch (const std::exception& e) {
            promise->addResult(std::invoke_result_t<Job>(fail(ErrorKind::Internal, e.what())));
        }
        promise->finish();
    });
    return future;
}

/// Calls `fn(value)` once in the context's thread when the future has its value, and never after the context died.
/// A future that was cancelled (the producer went away) gives a Result of kind Cancelled.
/// Not QFuture::then(context, …): in Qt 6.4.2 that aborts in debug builds when the context has died.
template <class T, class Fn>
void onFinished(const QFuture<T>& future, QObject* context, Fn&& fn)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::forward<Fn>(fn)]() mutable {
        const QFuture<T> done = watcher->future();
        watcher->deleteLater();
        if (done.resultCount() > 0)
            fn(done.result());
        else
            fn(T(fail(ErrorKind::Cancelled, "the producer went away")));
    });
    watcher->setFuture(future);
}

}  // namespace uinbox
