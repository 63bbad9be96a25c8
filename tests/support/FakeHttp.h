// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace uinbox::test {

using FakeHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// A request as a fake provider got it.
struct FakeRequest {
    QByteArray method;
    QByteArray target;  ///< path and query as sent
    FakeHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArray path() const { return target.contains('?') ? target.left(target.indexOf('?')) : target; }
    [[nodiscard]] QByteArray query() const { return target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray(); }
    [[nodiscard]] std::optional<QByteArray> header(const QByteArray& name) const;
};

/// What a fake provider answers, and how the connection then fares.
struct FakeReply {
    enum class Line {
        Normal,
        Close,  ///< the connection ends in order, without an answer
        Reset,  ///< it is torn down (RST), without an answer
    };
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    FakeHeaders headers;
    Line line = Line::Normal;
    std::chrono::milliseconds delay{0};  ///< before anything of the answer is sent
};

/// The pairs of a form or query (application/x-www-form-urlencoded), in order, decoded. An item without '=' has an empty value.
using FormPairs = std::vector<std::pair<QByteArray, QByteArray>>;
[[nodiscard]] FormPairs parseForm(const QByteArray& encoded);
[[nodiscard]] QByteArray encodeForm(const FormPairs& pairs);

}  // namespace uinbox::test
