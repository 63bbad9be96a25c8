// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ArchiveText.h"

#include <QJsonDocument>

namespace uinbox {

namespace {

/// What HTML allows in a text (WHATWG HTML, "control-character-in-input-stream" and "noncharacter-in-input-stream").
bool isAllowed(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20) return c == u'\t' || c == u'\n';
    return code != 0x7f && !(code >= 0x80 && code < 0xa0) && !(code >= 0xfdd0 && code <= 0xfdef) && code < 0xfffe;
}

}  // namespace

QString wellFormedText(const QString& text)
{
    QString fixed = text;
    for (qsizetype i = 0; i < fixed.size(); ++i) {
        if (!fixed.at(i).isSurrogate()) continue;
        const bool isPair = fixed.at(i).isHighSurrogate() && i + 1 < fixed.size() && fixed.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else
            fixed[i] = QChar::ReplacementCharacter;
    }
    return fixed;
}

QString htmlText(const QString& text)
{
    QString fixed = wellFormedText(text);
    fixed.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString html;
    html.reserve(fixed.size() + fixed.size() / 8);
    for (const QChar c : std::as_const(fixed)) {
        if (c == u'&')
            html += QStringLiteral("&amp;");
        else if (c == u'<')
            html += QStringLiteral("&lt;");
        else if (c == u'>')
            html += QStringLiteral("&gt;");
        else if (c == u'"')
            html += QStringLiteral("&quot;");
        else if (c == u'\'')
            html += QStringLiteral("&#39;");
        else
            html += isAllowed(c) ? c : QChar(QChar::ReplacementCharacter);
    }
    return html;
}

QByteArray jsonLine(const QJsonObject& object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // They can only stand in strings.
    json.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029").replace("<", "\\u003c");
    return json;
}

}  // namespace uinbox
