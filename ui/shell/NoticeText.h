// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Thread.h"

#include <QString>

namespace uinbox::ui {

/// How much of a message a notification shows.
enum class NoticeContent { Full, Name, None };
[[nodiscard]] NoticeContent noticeContentFromName(const QString& name);

/// Any text as one that a notification can carry: a line without control characters and broken halves, cut after `most` characters.
[[nodiscard]] QString noticeLine(const QString& text, int most);

[[nodiscard]] QString noticeTitle(const Thread& thread, NoticeContent content);
[[nodiscard]] QString noticeBody(const Thread& thread, NoticeContent content);

}  // namespace uinbox::ui
