// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Form.h"

#include "FakeHttp.h"
#include "SharedData.h"
#include "catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace uinbox;
using namespace uinbox::test;
using uinbox::twilio::Form;
using uinbox::twilio::formDecode;

TEST_CASE("a form is decoded in its order, with plus as a space and escapes as bytes")
{
    const auto form = Form::decode("Body=a+b%2Bc%26d%3D%0A%F0%9F%91%8D&From=%2B14155552671&Empty=&Bare");
    REQUIRE(form);
    const std::vector<std::pair<QByteArray, QByteArray>> expected{
        {"Body", "a b+c&d=\n\xf0\x9f\x91\x8d"}, {"From", "+14155552671"}, {"Empty", ""}, {"Bare", ""}};
    CHECK(form->fields() == expected);
    CHECK(form->text("Body") == QStringLiteral("a b+c&d=\n👍"));
    CHECK(form->value("Empty") == QByteArray());
    CHECK_FALSE(form->value("body"));
}

TEST_CASE("an equals sign in a value belongs to the value")
{
    const auto form = Form::decode("a=b=c&d==");
    REQUIRE(form);
    CHECK(form->value("a") == QByteArray("b=c"));
    CHECK(form->value("d") == QByteArray("="));
}

TEST_CASE("an empty body is an empty form")
{
    const auto form = Form::decode(QByteArray());
    REQUIRE(form);
    CHECK(form->fields().empty());
}

TEST_CASE("a broken escape or a field without a name is refused")
{
    for (const char* body :
         {"a=%", "a=%4", "a=%4g", "a=%g4", "a=%%41", "%=a", "=a", "a=1&", "&a=1", "a=1&&b=2", "a=%+1", "a=% 1"}) {
        CAPTURE(body);
        const auto form = Form::decode(body);
        REQUIRE_FALSE(form);
        CHECK(form.error().kind == ErrorKind::Invalid);
    }
    CHECK_FALSE(formDecode("%zz"));
    CHECK(formDecode("%00") == QByteArray(1, '\0'));
    CHECK(formDecode("%c3%A9") == QByteArray("\xc3\xa9"));
}

TEST_CASE("a form has at most 1,000 fields")
{
    QByteArray body = "f=1";
    for (int i = 1; i < 1000; ++i) body += "&f=1";
    CHECK(Form::decode(body));
    CHECK_FALSE(Form::decode(body + "&f=1"));
}

TEST_CASE("repeated names are noticed, names that differ in case are not repeated")
{
    CHECK(Form::decode("a=1&b=2&a=1")->hasRepeatedNames());
    CHECK(Form::decode("a=1&%61=2")->hasRepeatedNames());
    CHECK_FALSE(Form::decode("a=1&A=2")->hasRepeatedNames());
}

TEST_CASE("what is encoded decodes to the same, here and in another decoder")
{
    std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same bytes in every run
    std::uniform_int_distribution<int> byte(0, 255);
    std::uniform_int_distribution<int> length(0, 40);
    for (int i = 0; i < 2000; ++i) {
        Form form;
        FormPairs pairs;
        for (int field = 0; field < 4; ++field) {
            QByteArray value;
            for (int n = length(random); n > 0; --n) value += static_cast<char>(byte(random));
            const QByteArray name = QByteArray("n") + static_cast<char>(byte(random));
            form.add(name, value);
            pairs.emplace_back(name, value);
        }
        const QByteArray body = form.encode();
        const auto decoded = Form::decode(body);
        REQUIRE(decoded);
        REQUIRE(decoded->fields() == form.fields());
        REQUIRE(parseForm(body) == pairs);
    }
}

TEST_CASE("strings that break programs survive a form")
{
    const auto bytes = sharedFile(QStringLiteral("data/blns.json"));
    if (!bytes) return;
    int wrong = 0;
    for (const QJsonValue value : QJsonDocument::fromJson(*bytes).array()) {
        Form form;
        form.add("Body", value.toString());
        const auto decoded = Form::decode(form.encode());
        if (!decoded || decoded->text("Body") != QString::fromUtf8(value.toString().toUtf8())) ++wrong;
    }
    CHECK(wrong == 0);
}
