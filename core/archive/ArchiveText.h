// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace uinbox {

// Texts of anybody's, as files of other programs may hold them. Pure; any thread.

/// The text with U+FFFD in the place of halves of surrogate pairs, which no UTF-8 has.
[[nodiscard]] QString wellFormedText(const QString& text);
/// As the text of an HTML element, or the value of an attribute in double quotes: nothing in it is markup, lines end with LF, and control
/// characters, which HTML forbids, are U+FFFD.
[[nodiscard]] QString htmlText(const QString& text);
/// One line of JSON that may stand in a script as well: U+2028 and U+2029, which end a line there, are escaped, and "<" is, so that no
/// page that has it in it ends early. Strings in it are to be well-formed.
[[nodiscard]] QByteArray jsonLine(const QJsonObject& object);

}  // namespace uinbox
