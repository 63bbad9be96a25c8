// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include "catch.h"

#include <QTextStream>

#include <type_traits>

using namespace uinbox;

template <class T>
concept Streamable = requires(QTextStream& out, const T& value)
{
    out << value;
};
static_assert(!Streamable<Secret>, "a secret must not be printable");
static_assert(!std::is_convertible_v<Secret, QByteArray>);

TEST_CASE("a secret equals only the same bytes")
{
    const Secret a(QByteArrayLiteral("hunter2"));
    CHECK(a.equals(Secret(QByteArrayLiteral("hunter2"))));
    CHECK_FALSE(a.equals(Secret(QByteArrayLiteral("hunter3"))));
    CHECK_FALSE(a.equals(Secret(QByteArrayLiteral("hunter"))));
    CHECK(Secret().isEmpty());
}

TEST_CASE("a copy of a secret outlives the first")
{
    Secret copy;
    {
        const Secret first(QByteArrayLiteral("hunter2"));
        copy = first;
    }
    CHECK(copy.expose() == QByteArrayLiteral("hunter2"));
}
