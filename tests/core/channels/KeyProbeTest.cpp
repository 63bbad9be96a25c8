// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/KeyProbe.h"

#include "ScriptedTransport.h"
#include "Waiting.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::resend;

namespace {

Result<ProbedKey> probed(int status, const QByteArray& body)
{
    ScriptedTransport transport;
    transport.willAnswer(status, body);
    KeyProbe probe(transport);
    Account account;
    account.apiKey = Secret(QByteArrayLiteral("re_1"));
    auto found = await(probe.probe(account));
    REQUIRE(transport.requests.size() == 1);
    CHECK(transport.requests.front().url.path() == u"/domains");
    CHECK(transport.requests.front().headers.value("Authorization") == "Bearer re_1");
    return found;
}

}  // namespace

TEST_CASE("a key that is right is found with its domains")
{
    const auto found = probed(200, R"({"object":"list","data":[
        {"id":"d1","name":"shop.example","status":"verified","capabilities":{"sending":"enabled","receiving":"enabled"}},
        {"id":"d2","name":"new.example","status":"pending"}]})");
    REQUIRE(found);
    CHECK_FALSE(found->isWrong);
    REQUIRE(found->domains.size() == 2);
    CHECK(found->domains[0].isVerified);
    CHECK(found->domains[0].receives);
    CHECK_FALSE(found->domains[1].isVerified);
}

TEST_CASE("a wrong key, one that may only send, and no answer are told apart")
{
    CHECK(probed(403, R"({"statusCode":403,"name":"invalid_api_key","message":"API key is invalid"})")->isWrong);
    CHECK(probed(400, R"({"statusCode":400,"name":"validation_error","message":"API key is invalid"})")->isWrong);
    CHECK(probed(401, R"({"statusCode":401,"name":"missing_api_key","message":"Missing API Key"})")->isWrong);
    const auto sending = probed(401, R"({"statusCode":401,"name":"restricted_api_key","message":"only send emails"})");
    REQUIRE(sending);
    CHECK_FALSE(sending->isWrong);
    CHECK(sending->maySendOnly);
    CHECK_FALSE(probed(500, R"({"statusCode":500,"name":"internal_server_error"})"));
    CHECK_FALSE(probed(429, R"({"statusCode":429,"name":"rate_limit_exceeded"})"));
    CHECK(probed(200, "[]")->domains.empty());
}
