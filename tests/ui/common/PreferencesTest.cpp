// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Preferences.h"

#include "Waiting.h"
#include "catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace uinbox;
using uinbox::test::waitFor;
using uinbox::ui::Preference;
using uinbox::ui::Preferences;

namespace {

const Preference<double> kScale{"appearance/textScale", 1.0};
const Preference<bool> kSingle{"keys/single", true};
const Preference<QString> kMode{"appearance/mode", QStringLiteral("system")};
const Preference<QStringList> kRecent{"emoji/recent", {}};

}  // namespace

TEST_CASE("what was chosen is there at the next start")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("preferences.json"));
    {
        Preferences preferences(path);
        CHECK(preferences.get(kScale) == 1.0);
        CHECK(preferences.get(kSingle));
        preferences.set(kScale, 1.25);
        preferences.set(kSingle, false);
        preferences.set(kMode, QStringLiteral("dark"));
        preferences.set(kRecent, {QStringLiteral("👍🏽"), QStringLiteral("\n\"")});
    }
    const Preferences preferences(path);
    CHECK(preferences.get(kScale) == 1.25);
    CHECK_FALSE(preferences.get(kSingle));
    CHECK(preferences.get(kMode) == QStringLiteral("dark"));
    CHECK(preferences.get(kRecent) == QStringList{QStringLiteral("👍🏽"), QStringLiteral("\n\"")});
}

TEST_CASE("it is written soon after a change, not only at the end")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("preferences.json"));
    Preferences preferences(path);
    preferences.set(kMode, QStringLiteral("dark"));
    REQUIRE(waitFor([&] { return Preferences(path).get(kMode) == QStringLiteral("dark"); }));
}

TEST_CASE("whoever listens hears of a change once, and of none where nothing changed")
{
    Preferences preferences;
    QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.set(kScale, 1.5);
    preferences.set(kScale, 1.5);
    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toString() == QLatin1String(kScale.key));
    preferences.reset(kScale);
    CHECK(preferences.get(kScale) == 1.0);
    CHECK(changed.count() == 2);
}

TEST_CASE("a file that is no JSON, or says things of the wrong kind, counts as nothing chosen")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("preferences.json"));
    const auto write = [&](const QByteArray& text) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("{\"appearance/textScale\": 1.5, ");
    CHECK(Preferences(path).get(kScale) == 1.0);
    write("{\"appearance/textScale\": {\"a\": 1}, \"keys/single\": [1]}");
    CHECK(Preferences(path).get(kScale) == 1.0);
    CHECK(Preferences(path).get(kSingle));
}
