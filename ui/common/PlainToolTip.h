// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace uinbox::ui {

/// A tool tip of somebody else's words: Qt takes for HTML what looks like it, and would fetch or hide what it names. Pure.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

}  // namespace uinbox::ui
