// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/KeychainSecretStore.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace uinbox {

namespace {

const QString kService = QStringLiteral("unified-inbox");

Error errorOf(const QKeychain::Job& job)
{
    return {ErrorKind::Storage, QStringLiteral("the keychain: ") + job.errorString(), static_cast<int>(job.error()),
            std::chrono::seconds{0}};
}

/// Starts a job; `toResult` turns it into the future's value when it is done. The job deletes itself.
template <class R, class ToResult>
QFuture<R> run(QKeychain::Job* job, QObject* context, ToResult toResult)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    auto future = promise->future();
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [promise, toResult](QKeychain::Job* done) {
        promise->addResult(toResult(*done));
        promise->finish();
    });
    job->start();
    return future;
}

Result<> toDone(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound) return {};
    return fail(errorOf(job));
}

}  // namespace

KeychainSecretStore::KeychainSecretStore(const QString& profile, QObject* parent) : QObject(parent), m_profile(profile) {}

QFuture<Result<Secret>> KeychainSecretStore::read(const QString& name)
{
    auto* job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(key(name));
    return run<Result<Secret>>(job, this, [](QKeychain::Job& done) -> Result<Secret> {
        if (done.error() == QKeychain::EntryNotFound) return Secret();
        if (done.error() != QKeychain::NoError) return fail(errorOf(done));
        return Secret(static_cast<QKeychain::ReadPasswordJob&>(done).binaryData());
    });
}

QFuture<Result<>> KeychainSecretStore::write(const QString& name, const Secret& value)
{
    auto* job = new QKeychain::WritePasswordJob(kService);
    job->setKey(key(name));
    job->setBinaryData(value.expose());
    return run<Result<>>(job, this, [](QKeychain::Job& done) { return toDone(done); });
}

QFuture<Result<>> KeychainSecretStore::remove(const QString& name)
{
    auto* job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(key(name));
    return run<Result<>>(job, this, [](QKeychain::Job& done) { return toDone(done); });
}

QString KeychainSecretStore::key(const QString& name) const
{
    return name + u'@' + m_profile;
}

}  // namespace uinbox
