// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/EmailAddress.h"

#include <QUrl>

#include <algorithm>

namespace uinbox {

namespace {

// RFC 5321 section 4.5.3.1.
constexpr qsizetype kMaxLocal = 64;
constexpr qsizetype kMaxDomain = 255;

bool isLocalPart(QStringView text)
{
    if (text.isEmpty() || text.size() > kMaxLocal || text.front() == u'.' || text.back() == u'.' || text.contains(u".."))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(c); });
}

}  // namespace

Result<QString> normalizeEmail(const QString& text)
{
    const QString address = text.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    const QString local = address.left(at);
    const QString domain = QString::fromLatin1(QUrl::toAce(address.mid(at + 1)));
    if (at <= 0 || !isLocalPart(local) || !domain.contains(u'.') || domain.endsWith(u'.') || domain.size() > kMaxDomain)
        return fail(ErrorKind::Invalid, "email: Not an e-mail address.");
    return local.toLower() + u'@' + domain.toLower();
}

}  // namespace uinbox
