// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/EnvironmentSecretStore.h"

#include "MemorySecretStore.h"
#include "Waiting.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

const QString kName = QStringLiteral("UINBOX_TEST_SECRET");

/// Sets the variable for as long as it lives.
class Variable {
public:
    explicit Variable(const QByteArray& value) { qputenv(kName.toLatin1().constData(), value); }
    ~Variable() { qunsetenv(kName.toLatin1().constData()); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
};

struct Stores {
    MemorySecretStore* inner = nullptr;
    std::unique_ptr<EnvironmentSecretStore> store;

    Stores()
    {
        auto memory = std::make_unique<MemorySecretStore>();
        inner = memory.get();
        store = std::make_unique<EnvironmentSecretStore>(std::move(memory));
    }
    QByteArray read() const { return await(store->read(kName)).value().expose(); }
};

}  // namespace

TEST_CASE("a secret that the environment does not set is the other store's")
{
    const Stores stores;
    CHECK(stores.read().isEmpty());
    REQUIRE(await(stores.store->write(kName, Secret(QByteArrayLiteral("kept")))));
    CHECK(stores.inner->secrets.value(kName) == "kept");
    CHECK(stores.read() == "kept");
    REQUIRE(await(stores.store->remove(kName)));
    CHECK(stores.inner->secrets.isEmpty());
}

TEST_CASE("a secret of the environment wins, without the white space around it, and is never stored")
{
    const Stores stores;
    stores.inner->secrets.insert(kName, "kept");
    const Variable variable(" from outside \n");
    CHECK(stores.read() == "from outside");
    CHECK(stores.inner->secrets.value(kName) == "kept");
}

TEST_CASE("a secret that the environment sets cannot be written or removed")
{
    const Stores stores;
    stores.inner->secrets.insert(kName, "kept");
    const Variable variable("from outside");
    CHECK(await(stores.store->write(kName, Secret(QByteArrayLiteral("new")))).error().kind == ErrorKind::Conflict);
    CHECK(await(stores.store->remove(kName)).error().kind == ErrorKind::Conflict);
    CHECK(stores.inner->secrets.value(kName) == "kept");
}

TEST_CASE("an empty variable means no secret, not the stored one")
{
    const Stores stores;
    stores.inner->secrets.insert(kName, "kept");
    const Variable variable("");
    CHECK(stores.read().isEmpty());
}

TEST_CASE("what the other store cannot do is said")
{
    const Stores stores;
    stores.inner->failure = Error{ErrorKind::Storage, QStringLiteral("locked"), 0, std::chrono::seconds{0}};
    CHECK(await(stores.store->read(kName)).error().kind == ErrorKind::Storage);
    const Variable variable("from outside");
    CHECK(stores.read() == "from outside");
}
