// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Run by keychain.sh alone, in a session of its own: never against somebody's real keychain.

#include "security/KeychainSecretStore.h"

#include "Waiting.h"

#include <QDirIterator>
#include <QFile>

using namespace uinbox;
using namespace uinbox::test;

namespace {

const QString kName = QStringLiteral("TWILIO_AUTH_TOKEN");
const QString kProfile = QStringLiteral("/profiles/ann");
const QByteArray kCanary = "canary-4f1d9a77c0de4b52";

QByteArray read(KeychainSecretStore& store, const QString& name = kName)
{
    const auto secret = await(store.read(name));
    INFO((secret ? std::string() : secret.error().detail.toStdString()));
    REQUIRE(secret);
    return secret->expose();
}

}  // namespace

TEST_CASE("a secret is written, read, replaced and removed", "[keychain]")
{
    KeychainSecretStore store(kProfile);
    CHECK(read(store).isEmpty());
    REQUIRE(await(store.write(kName, Secret(kCanary))));
    CHECK(read(store) == kCanary);
    REQUIRE(await(store.write(kName, Secret(QByteArrayLiteral("second")))));
    CHECK(read(store) == "second");
    REQUIRE(await(store.remove(kName)));
    CHECK(read(store).isEmpty());
    CHECK(await(store.remove(kName)));
}

TEST_CASE("a secret outlives the object that wrote it, and any bytes come back", "[keychain]")
{
    const QByteArray bytes("\0\xff\n\xc3\xa9 \x80 end", 12);
    {
        KeychainSecretStore first(kProfile);
        REQUIRE(await(first.write(kName, Secret(bytes))));
    }
    KeychainSecretStore second(kProfile);
    CHECK(read(second) == bytes);
    REQUIRE(await(second.remove(kName)));
}

TEST_CASE("each profile has secrets of its own, and each name", "[keychain]")
{
    KeychainSecretStore ann(kProfile);
    KeychainSecretStore bob(QStringLiteral("/profiles/bob"));
    REQUIRE(await(ann.write(kName, Secret(QByteArrayLiteral("ann's")))));
    CHECK(read(bob).isEmpty());
    CHECK(read(ann, QStringLiteral("RESEND_API_KEY")).isEmpty());
    REQUIRE(await(bob.write(kName, Secret(QByteArrayLiteral("bob's")))));
    REQUIRE(await(ann.remove(kName)));
    CHECK(read(bob) == "bob's");
    REQUIRE(await(bob.remove(kName)));
}

TEST_CASE("many calls at once are each answered", "[keychain]")
{
    KeychainSecretStore store(kProfile);
    std::vector<QFuture<Result<>>> writes;
    for (int i = 0; i < 20; ++i) writes.push_back(store.write(QString::number(i), Secret(QByteArray::number(i * i))));
    for (auto& done : writes) CHECK(await(done));
    std::vector<QFuture<Result<Secret>>> reads;
    for (int i = 0; i < 20; ++i) reads.push_back(store.read(QString::number(i)));
    for (int i = 0; i < 20; ++i) CHECK(await(reads[static_cast<size_t>(i)])->expose() == QByteArray::number(i * i));
}

TEST_CASE("no file of the session holds the secret in clear", "[keychain]")
{
    KeychainSecretStore store(kProfile);
    REQUIRE(await(store.write(kName, Secret(kCanary))));
    const QString home = qEnvironmentVariable("HOME");
    REQUIRE(home.contains(QStringLiteral("uinbox-keychain")));
    int files = 0;
    QDirIterator it(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        ++files;
        const QByteArray bytes = file.readAll();
        CAPTURE(file.fileName());
        CHECK_FALSE(bytes.contains(kCanary));
        CHECK_FALSE(bytes.contains(kCanary.toBase64()));
    }
    CHECK(files > 0);
    REQUIRE(await(store.remove(kName)));
}

TEST_CASE("without a keychain every call says so, and nothing is kept elsewhere", "[no-keychain]")
{
    KeychainSecretStore store(kProfile);
    CHECK(await(store.write(kName, Secret(kCanary))).error().kind == ErrorKind::Storage);
    CHECK(await(store.read(kName)).error().kind == ErrorKind::Storage);
    CHECK(await(store.remove(kName)).error().kind == ErrorKind::Storage);
    QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)) CHECK_FALSE(file.readAll().contains(kCanary));
    }
}
