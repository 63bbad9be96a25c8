// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/EnvironmentSecretStore.h"

#include "base/Async.h"

namespace uinbox {

namespace {

bool isSet(const QString& name)
{
    return qEnvironmentVariableIsSet(name.toLatin1().constData());
}

Result<> readOnly()
{
    return fail(ErrorKind::Conflict, "the environment sets this secret");
}

}  // namespace

QFuture<Result<Secret>> EnvironmentSecretStore::read(const QString& name)
{
    if (isSet(name)) return makeReady(Result<Secret>(Secret(qgetenv(name.toLatin1().constData()).trimmed())));
    return m_other->read(name);
}

QFuture<Result<>> EnvironmentSecretStore::write(const QString& name, const Secret& value)
{
    return isSet(name) ? makeReady(readOnly()) : m_other->write(name, value);
}

QFuture<Result<>> EnvironmentSecretStore::remove(const QString& name)
{
    return isSet(name) ? makeReady(readOnly()) : m_other->remove(name);
}

}  // namespace uinbox
