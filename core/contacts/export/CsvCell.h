// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox {

// A cell of a table that programs open as a spreadsheet. One that begins as a formula is computed there, whatever it came from, and may
// start programs: OWASP, "CSV Injection". So an apostrophe is put before it, which spreadsheets show as a text's mark; a number in E.164
// begins so, too. Our own reader takes it away again. A text that begins with apostrophes and then so gets one more, so that what is
// read is what was written, always.

/// The text with the mark, where it needs one.
[[nodiscard]] QString withFormulaGuard(const QString& text);
/// And back.
[[nodiscard]] QString withoutFormulaGuard(const QString& text);

/// One cell as RFC 4180 writes it, guarded; in quotes where it needs them.
[[nodiscard]] QString csvCell(const QString& text, QChar separator = u',');

}  // namespace uinbox
