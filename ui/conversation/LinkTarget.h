// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace uinbox::ui {

/// Where a link leads, in a person's words, before it is followed.
struct LinkTarget {
    QString place;    ///< the address; a host of other letters in ASCII, with its letters after it
    QString warning;  ///< a sentence where the link's own text names another host or address than it leads to; else empty
};

/// `text` is what the link is shown as. Pure.
[[nodiscard]] LinkTarget linkTarget(const QUrl& url, const QString& text);

}  // namespace uinbox::ui
