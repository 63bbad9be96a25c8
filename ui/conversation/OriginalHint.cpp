// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/OriginalHint.h"

#include <QRegularExpression>

namespace uinbox::ui {

namespace {

/// An e-mail shows its kind within its first screens; one of 30 MB must not stop the window.
constexpr qsizetype kMostScanned = 128 * 1024;
constexpr qsizetype kMostOfATag = 4'000;

bool isNameLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool leadsElsewhere(const QString& tag)
{
    if (!tag.contains(u"//")) return false;
    static const QRegularExpression source(QStringLiteral(R"(\b(?:src|srcset|background)\s*=\s*["']?\s*(?:https?:)?//)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression style(QStringLiteral(R"(url\(\s*["']?\s*(?:https?:)?//)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return source.match(tag).hasMatch() || style.match(tag).hasMatch();
}

bool isWebLink(const QString& tag)
{
    static const QRegularExpression address(QStringLiteral(R"(\bhref\s*=\s*["']?\s*https?:)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(tag).hasMatch();
}

OriginalHint hintOfTag(const QString& name, const QString& tag)
{
    static const QStringList looks{QStringLiteral("table"), QStringLiteral("img"), QStringLiteral("h1"),
                                   QStringLiteral("h2"),    QStringLiteral("h3"),  QStringLiteral("svg")};
    if (leadsElsewhere(tag)) return OriginalHint::RemotePictures;
    if (looks.contains(name) || (name == u"a" && isWebLink(tag))) return OriginalHint::Look;
    return OriginalHint::None;
}

/// Behind the end of what begins there and is not shown; the end where it does not end.
qsizetype behind(QStringView html, qsizetype from, QStringView end)
{
    const qsizetype found = html.indexOf(end, from, Qt::CaseInsensitive);
    return found < 0 ? html.size() : found + end.size();
}

OriginalHint hintOf(QStringView html)
{
    OriginalHint hint = OriginalHint::None;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at)) {
        if (html.mid(at).startsWith(u"<!--")) {
            at = behind(html, at + 4, u"-->");
            continue;
        }
        qsizetype end = at + 1;
        while (end < html.size() && isNameLetter(html[end])) ++end;
        const QString name = html.mid(at + 1, end - at - 1).toString().toLower();
        const qsizetype close = behind(html, end, u">");
        const OriginalHint here =
            name.isEmpty() ? OriginalHint::None : hintOfTag(name, html.mid(end, qMin(close - end, kMostOfATag)).toString());
        if (here == OriginalHint::RemotePictures) return here;
        if (here != OriginalHint::None) hint = here;
        at = name == u"style" || name == u"script" ? behind(html, close, QString(QStringLiteral("</") + name)) : close;
    }
    return hint;
}

}  // namespace

OriginalHint originalHint(const Message& message)
{
    if (message.channel != Channel::Email || message.html.isEmpty()) return OriginalHint::None;
    return hintOf(QStringView(message.html).left(kMostScanned));
}

}  // namespace uinbox::ui
