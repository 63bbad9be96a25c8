// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace uinbox::ui {

enum class LinkKind { Web, Email, Phone };

/// Something within a text that leads somewhere: UTF-16 positions.
struct TextLink {
    int start = 0;
    int length = 0;
    QUrl url;  ///< http, https, mailto or tel; "http" where the text names no scheme
    LinkKind kind = LinkKind::Web;
};

/// What leads somewhere in a plain text, in its order, none over another: web addresses with a scheme or without one, as twitter-text's
/// conformance cases have them (its punctuation, its brackets, its borders with Chinese, Japanese and Korean), e-mail addresses, and phone
/// numbers with a "+" and their country's code. With a scheme, hosts of no public domain count too ("localhost", "printer.local", an IPv4
/// address). An address with a name and "@" before its host is none: it leads elsewhere than it says. Time grows with the text alone; phone
/// numbers are looked for in its first 20,000 characters. Pure; any thread.
[[nodiscard]] std::vector<TextLink> findLinks(const QString& text);

}  // namespace uinbox::ui
