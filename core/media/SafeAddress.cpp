// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/SafeAddress.h"

#include "media/FileType.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace uinbox {

namespace {

constexpr qsizetype kMostLink = 4096;
constexpr qsizetype kMostEmbedded = 512 * 1024;

/// Without what browsers skip and without what nobody sees.
QString cleaned(const QString& address)
{
    QString result;
    result.reserve(address.size());
    for (const QChar c : address) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format) continue;
        result += c;
    }
    return result.trimmed();
}

QString safeMailto(const QUrl& url)
{
    QUrlQuery kept;
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        static const QStringList known{QStringLiteral("subject"), QStringLiteral("body"), QStringLiteral("cc"),
                                       QStringLiteral("bcc")};
        if (known.contains(name.toLower())) kept.addQueryItem(name.toLower(), value);
    }
    QUrl result;
    result.setScheme(QStringLiteral("mailto"));
    result.setPath(url.path());
    if (!kept.isEmpty()) result.setQuery(kept);
    return result.path().isEmpty() && kept.isEmpty() ? QString() : QString::fromLatin1(result.toEncoded());
}

QString safeTel(const QString& address)
{
    const QString number = address.mid(4);
    const bool isNumber = std::all_of(number.begin(), number.end(),
                                      [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u"+-().*# ").contains(c); });
    QString digits = number;
    digits.remove(u' ').replace(u'#', QStringLiteral("%23"));
    return isNumber && !digits.isEmpty() && number.size() <= 40 ? QStringLiteral("tel:") + digits : QString();
}

/// An http or https address as it is sent; empty where it has no host.
QString webAddress(const QString& address)
{
    QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty()) return {};
    url.setUserInfo({});
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
}

bool isWeb(const QString& address)
{
    return address.startsWith(u"http://", Qt::CaseInsensitive) || address.startsWith(u"https://", Qt::CaseInsensitive);
}

}  // namespace

QString safeLink(const QString& href)
{
    const QString address = cleaned(href);
    if (address.isEmpty() || address.size() > kMostLink) return {};
    if (isWeb(address)) return webAddress(address);
    if (address.startsWith(u"tel:", Qt::CaseInsensitive)) return safeTel(address);
    if (address.startsWith(u"mailto:", Qt::CaseInsensitive)) return safeMailto(QUrl(address, QUrl::TolerantMode));
    return {};
}

QString remotePicture(const QString& src)
{
    const QString address = cleaned(src);
    if (address.size() > kMostLink) return {};
    if (address.startsWith(u"//")) return webAddress(QStringLiteral("https:") + address);
    return isWeb(address) ? webAddress(address) : QString();
}

QString contentIdOf(const QString& src)
{
    if (src.size() > kMostLink) return {};
    const QString address = cleaned(src);
    if (!address.startsWith(u"cid:", Qt::CaseInsensitive)) return {};
    QString id = QUrl::fromPercentEncoding(address.mid(4).toUtf8());
    if (id.startsWith(u'<') && id.endsWith(u'>')) id = id.mid(1, id.size() - 2);
    return id;
}

QByteArray embeddedPicture(const QString& src)
{
    const qsizetype comma = src.left(128).indexOf(u',');
    if (comma < 0 || !src.startsWith(u"data:image/", Qt::CaseInsensitive)) return {};
    const QString head = src.left(comma).toLower();
    if (!head.endsWith(u";base64") || !pictureKindOf(QStringView(head).mid(5, head.indexOf(u';') - 5))) return {};
    if (src.size() > kMostEmbedded * 4 / 3 + 128) return {};
    const QByteArray bytes = QByteArray::fromBase64(src.mid(comma + 1).toLatin1());
    return bytes.size() <= kMostEmbedded && pictureKind(bytes) ? bytes : QByteArray();
}

}  // namespace uinbox
