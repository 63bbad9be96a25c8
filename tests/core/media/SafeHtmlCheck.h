// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace uinbox::test {

/// Reads HTML as a browser does, with a parser of its own and nothing of the sanitizer, and says all that may not be in HTML that is safe: an
/// element, an attribute, a property, a scheme outside of the lists, an address of a picture that is none of `pictures`. Empty for safe HTML.
[[nodiscard]] QStringList problemsInSafeHtml(const QString& html, int pictures);

}  // namespace uinbox::test
