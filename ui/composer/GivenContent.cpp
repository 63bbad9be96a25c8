// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/GivenContent.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// What is no file elsewhere, but an address one writes down.
bool isAddress(const QUrl& url)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                     QStringLiteral("tel"),  QStringLiteral("sms"),   QStringLiteral("geo"),
                                     QStringLiteral("data"), QStringLiteral("about")};
    return url.scheme().size() <= 1 || schemes.contains(url.scheme());
}

}  // namespace

QStringList localFiles(const QMimeData& source)
{
    QStringList paths;
    for (const QUrl& url : source.urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    return paths;
}

QString pictureFormat(const QMimeData& source)
{
    const QStringList formats = source.formats();
    for (const char* known : {"image/png", "image/jpeg", "image/gif", "image/webp"})
        if (formats.contains(QLatin1String(known))) return QLatin1String(known);
    const auto any = std::find_if(formats.begin(), formats.end(), [](const QString& each) { return each.startsWith(u"image/"); });
    return any == formats.end() ? QString() : *any;
}

Given givenBy(const QMimeData& source)
{
    const QList<QUrl> urls = source.urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); })) return Given::Files;
    // What an office program gives is a picture as well; there the text is meant. A browser gives the address of its picture with it.
    if ((source.hasImage() || !pictureFormat(source).isEmpty()) && (!source.hasText() || !urls.isEmpty())) return Given::Picture;
    if (!urls.isEmpty() && std::none_of(urls.begin(), urls.end(), &isAddress)) return Given::Elsewhere;
    return source.hasText() || source.hasHtml() ? Given::Text : Given::Nothing;
}

}  // namespace uinbox::ui
