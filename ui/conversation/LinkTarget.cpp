// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/LinkTarget.h"

#include "conversation/LinkFinder.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

constexpr qsizetype kMostShown = 160;

QString say(const char* text)
{
    return QCoreApplication::translate("LinkTarget", text);
}

QString asciiHost(const QUrl& url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

/// One of them is the other, or a part of its domain.
bool areOneHost(const QString& a, const QString& b)
{
    return a == b || a.endsWith(u'.' + b) || b.endsWith(u'.' + a);
}

QString shortened(const QString& address)
{
    return address.size() <= kMostShown ? address : address.left(kMostShown) + QStringLiteral("…");
}

QString webPlace(const QUrl& url)
{
    const QString place = shortened(url.toString(QUrl::FullyEncoded));
    const QString letters = url.host(QUrl::FullyDecoded);
    return letters == url.host(QUrl::FullyEncoded) ? place : QStringLiteral("%1 (%2)").arg(place, letters);
}

}  // namespace

LinkTarget linkTarget(const QUrl& url, const QString& text)
{
    if (url.scheme() == u"tel") return {say(QT_TRANSLATE_NOOP("LinkTarget", "Call %1")).arg(url.path()), {}};
    const bool isMail = url.scheme() == u"mailto";
    LinkTarget target;
    target.place = isMail ? say(QT_TRANSLATE_NOOP("LinkTarget", "Write to %1")).arg(shortened(url.path())) : webPlace(url);
    const auto named = findLinks(text.simplified().left(1'000));
    if (named.empty()) return target;
    const TextLink& first = named.front();
    if (isMail && first.kind == LinkKind::Email && first.url.path().compare(url.path(), Qt::CaseInsensitive) != 0)
        target.warning = say(QT_TRANSLATE_NOOP("LinkTarget", "It says %1, but writes to %2.")).arg(first.url.path(), url.path());
    if (!isMail && first.kind == LinkKind::Web && !areOneHost(asciiHost(first.url), asciiHost(url)))
        target.warning =
            say(QT_TRANSLATE_NOOP("LinkTarget", "It says %1, but leads to %2.")).arg(asciiHost(first.url), asciiHost(url));
    return target;
}

}  // namespace uinbox::ui
