// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace uinbox::ui {

/// Whether names that are of no public domain ("example", "local") count.
enum class DomainNames { Public, AlsoSpecial };

/// How long the name of a top-level domain is that `text` begins with: the longest that no letter, digit, "@", "+" or "-" of ASCII follows,
/// or "xn--…". 0 where there is none. Pure; any thread; takes the same time however long the text is.
[[nodiscard]] qsizetype topLevelDomainAt(QStringView text, DomainNames which);

}  // namespace uinbox::ui
