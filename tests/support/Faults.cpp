// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Faults.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace uinbox::test {

FakeReply twilioError(int status, int code, const QByteArray& message)
{
    const QJsonObject json{{QStringLiteral("code"), code},
                           {QStringLiteral("message"), QString::fromUtf8(message)},
                           {QStringLiteral("more_info"), QStringLiteral("https://www.twilio.com/docs/errors/%1").arg(code)},
                           {QStringLiteral("status"), status}};
    FakeReply reply;
    reply.status = status;
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return reply;
}

Fault Fault::delayed(std::chrono::milliseconds by)
{
    Fault fault;
    fault.delay = by;
    return fault;
}

Fault Fault::dropReply()
{
    Fault fault;
    fault.reply.emplace().line = FakeReply::Line::Close;
    return fault;
}

Fault Fault::reset()
{
    Fault fault;
    fault.reply.emplace().line = FakeReply::Line::Reset;
    return fault;
}

Fault Fault::acceptLate(std::chrono::milliseconds by)
{
    Fault fault = dropReply();
    fault.state = State::Late;
    fault.lateBy = by;
    return fault;
}

Fault Fault::errorAfterAccept(int status)
{
    Fault fault;
    fault.reply = twilioError(status, 20500, "An internal server error has occurred");
    return fault;
}

Fault Fault::error(int status)
{
    Fault fault = errorAfterAccept(status);
    fault.state = State::Never;
    return fault;
}

Fault Fault::rateLimited(std::chrono::seconds retryAfter)
{
    Fault fault;
    fault.state = State::Never;
    fault.reply = twilioError(429, 20429, "Too Many Requests");
    fault.reply->headers.emplace_back("Retry-After", QByteArray::number(static_cast<qint64>(retryAfter.count())));
    return fault;
}

Fault Fault::garbage()
{
    Fault fault;
    FakeReply& reply = fault.reply.emplace();
    reply.status = 201;
    reply.body = "<html>{\"sid\": \"SM";
    return fault;
}

void FaultScript::add(Operation operation, Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_scripted[operation].push_back(std::move(fault));
}

void FaultScript::setMode(Operation operation, Fault fault, double probability, quint32 seed)
{
    const std::lock_guard lock(m_mutex);
    m_modes[operation] = Mode{std::move(fault), probability, std::mt19937(seed)};
}

void FaultScript::clear()
{
    const std::lock_guard lock(m_mutex);
    m_scripted.clear();
    m_modes.clear();
}

std::optional<Fault> FaultScript::next(Operation operation)
{
    const std::lock_guard lock(m_mutex);
    if (auto& waiting = m_scripted[operation]; !waiting.empty()) {
        Fault fault = std::move(waiting.front());
        waiting.pop_front();
        return fault;
    }
    const auto mode = m_modes.find(operation);
    if (mode == m_modes.end()) return std::nullopt;
    const bool strikes = std::uniform_real_distribution<>(0.0, 1.0)(mode->second.random) < mode->second.probability;
    return strikes ? std::optional(mode->second.fault) : std::nullopt;
}

}  // namespace uinbox::test
