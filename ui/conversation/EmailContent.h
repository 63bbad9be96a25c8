// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/EmailDocument.h"
#include "threads/Message.h"

#include <memory>

namespace uinbox::ui {

// What EmailView shows, made in a thread of a pool: values go in, a document that was laid out comes out. Pure; any thread.

/// An e-mail's body, safe, and what it is shown on.
struct EmailContent {
    SafeHtml safe;
    bool isOnPaper = false;  ///< it has grounds of its own: it is shown on white, with its colours
};

enum class Ground { Light, Dark };

/// The body of a message as safe HTML; of one without HTML its text, with its links, and the quoted lines at its end as history. On a dark
/// ground the colours of a mail that has no grounds of its own are left out: they were chosen for white.
[[nodiscard]] EmailContent emailContent(const QString& html, const QString& text, Ground ground, double zoom);

/// HTML of a plain text: what begins with ">" is quoted.
[[nodiscard]] QString htmlFromText(const QString& text);

/// Which of it is to be seen.
struct EmailExcerpt {
    int part = 0;
    bool hasHistory = false;  ///< the quoted history is shown
};
/// What the link that shows or hides the history leads to; nothing of the mail's own can lead there.
inline const QString kHistoryLink = QStringLiteral("history:");

/// One part, laid out, in the thread `home`. It is deleted there.
[[nodiscard]] std::shared_ptr<EmailDocument> makeEmailPage(const EmailContent& content, const EmailExcerpt& page,
                                                           const EmailLook& look, QThread* home);

}  // namespace uinbox::ui
