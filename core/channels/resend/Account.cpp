// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Account.h"

#include "contacts/EmailAddress.h"

#include <algorithm>

namespace uinbox::resend {

QString addressOf(const QString& mailbox)
{
    const QString text = mailbox.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && !text.endsWith(u'>')) return {};
    return normalizeEmail(open < 0 ? text : text.mid(open + 1).chopped(1)).value_or(QString());
}

bool isMailbox(const QString& text)
{
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
    return isPrintable && !addressOf(text).isEmpty();
}

}  // namespace uinbox::resend
