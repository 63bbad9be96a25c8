// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Form.h"

#include "base/Utf8.h"

#include <QSet>

namespace uinbox::twilio {

namespace {

constexpr size_t kMaxFields = 1000;

int nibble(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// The WHATWG application/x-www-form-urlencoded percent-encode set: all but letters, digits and "*-._"; a space is '+'.
QByteArray formEncode(const QByteArray& text)
{
    return text.toPercentEncoding(" *", "~").replace(' ', '+');
}

}  // namespace

std::optional<QByteArray> formDecode(QByteArrayView text)
{
    if (!text.contains('%') && !text.contains('+')) return text.toByteArray();
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        if (i + 2 >= text.size()) return std::nullopt;
        const int high = nibble(text[i + 1]);
        const int low = nibble(text[i + 2]);
        if (high < 0 || low < 0) return std::nullopt;
        out += static_cast<char>(high << 4 | low);
        i += 2;
    }
    return out;
}

Result<Form> Form::decode(const QByteArray& body)
{
    Form form;
    if (body.isEmpty()) return form;
    for (const QByteArray& part : body.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const auto name = formDecode(equals < 0 ? part : part.left(equals));
        const auto value = formDecode(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value || name->isEmpty()) return fail(ErrorKind::Invalid, "body: not a form");
        if (form.m_fields.size() >= kMaxFields) return fail(ErrorKind::Invalid, "body: too many fields");
        form.add(*name, *value);
    }
    return form;
}

QByteArray Form::encode() const
{
    QByteArray body;
    for (const auto& [name, value] : m_fields) {
        if (!body.isEmpty()) body += '&';
        body += formEncode(name) + '=' + formEncode(value);
    }
    return body;
}

std::optional<QByteArray> Form::value(QByteArrayView name) const
{
    for (const auto& [key, value] : m_fields)
        if (key == name) return value;
    return std::nullopt;
}

QString Form::text(QByteArrayView name) const
{
    return textFromUtf8(value(name).value_or(QByteArray()));
}

bool Form::hasRepeatedNames() const
{
    QSet<QByteArray> seen;
    for (const auto& field : m_fields) {
        if (seen.contains(field.first)) return true;
        seen.insert(field.first);
    }
    return false;
}

}  // namespace uinbox::twilio
