// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/FormattedText.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>
#include <QXmlStreamReader>

namespace uinbox::ui {

namespace {

const QString kBullet = QStringLiteral("• ");
const QString kQuote = QStringLiteral("> ");
const QString kHardBlank = QStringLiteral("&#160;");
constexpr int kMostDigits = 3;

/// Nothing a text names is loaded.
class InertDocument final : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(); }
};

QString escaped(const QString& text)
{
    QString html = text.toHtmlEscaped();
    // HTML makes one blank of several.
    for (qsizetype at = 0; at + 1 < html.size(); ++at)
        if (html[at] == u' ' && html[at + 1] == u' ') html[at] = QChar::Nbsp;
    html.replace(QChar::Nbsp, kHardBlank);
    return html;
}

bool isBold(const QTextCharFormat& format)
{
    return format.fontWeight() > QFont::Medium;
}

QString htmlOf(const QTextFragment& fragment, QString text)
{
    const QTextCharFormat format = fragment.charFormat();
    const QString link = format.isAnchor() ? linkFrom(format.anchorHref()) : QString();
    QString html = escaped(text);
    if (link.isEmpty() && format.fontUnderline()) html = QStringLiteral("<u>%1</u>").arg(html);
    if (format.fontItalic()) html = QStringLiteral("<i>%1</i>").arg(html);
    if (isBold(format)) html = QStringLiteral("<b>%1</b>").arg(html);
    if (!link.isEmpty()) html = QStringLiteral("<a href=\"%1\">%2</a>").arg(link.toHtmlEscaped(), html);
    return html;
}

/// One line without its sign.
QString lineHtml(const QTextBlock& block)
{
    QString html;
    int skip = signLength(block.text());
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QString text = it.fragment().text();
        const auto cut = qMin<qsizetype>(skip, text.size());
        skip -= static_cast<int>(cut);
        if (cut == text.size()) continue;
        QString rest = text.mid(cut);
        // It drops one at the start of a line.
        if (html.isEmpty() && rest.front() == u' ') rest.front() = QChar::Nbsp;
        html += htmlOf(it.fragment(), rest);
    }
    return html.isEmpty() ? QStringLiteral("<br/>") : html;
}

QString opening(LineKind kind, QStringView line)
{
    switch (kind) {
        case LineKind::Plain: return {};
        case LineKind::Bullet: return QStringLiteral("<ul>");
        case LineKind::Number: {
            const QString first = line.left(line.indexOf(u'.')).toString();
            return first == u"1" ? QStringLiteral("<ol>") : QStringLiteral("<ol start=\"%1\">").arg(first);
        }
        case LineKind::Quote:
            return QStringLiteral("<blockquote style=\"margin:0 0 0 .8ex;border-left:2px solid #ccc;padding-left:1ex\">");
    }
    return {};
}

QString closing(LineKind kind)
{
    switch (kind) {
        case LineKind::Plain: return {};
        case LineKind::Bullet: return QStringLiteral("</ul>");
        case LineKind::Number: return QStringLiteral("</ol>");
        case LineKind::Quote: return QStringLiteral("</blockquote>");
    }
    return {};
}

/// Reads HTML as htmlOf() makes it, line for line; false for any other.
class OwnHtml {
public:
    explicit OwnHtml(QTextCursor& cursor) : m_cursor(cursor) {}

    bool read(const QString& html)
    {
        QXmlStreamReader check(html);
        while (!check.atEnd()) check.readNext();
        if (check.hasError() || !html.startsWith(QStringLiteral("<div dir=\"auto\">"))) return false;
        QXmlStreamReader xml(html);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) open(xml.name(), xml.attributes());
            if (token == QXmlStreamReader::EndElement) close(xml.name());
            if (token == QXmlStreamReader::Characters)
                m_cursor.insertText(xml.text().toString().replace(QChar::Nbsp, u' '), m_format);
        }
        return true;
    }

private:
    void beginLine(const QString& sign)
    {
        if (!m_isFirst) m_cursor.insertText(QStringLiteral("\n"), QTextCharFormat());
        m_isFirst = false;
        m_cursor.insertText(sign, QTextCharFormat());
    }
    void open(QStringView name, const QXmlStreamAttributes& attributes)
    {
        if (name == u"div" && m_depth++ > 0) beginLine(m_isQuote ? kQuote : QString());
        if (name == u"blockquote") m_isQuote = true;
        if (name == u"ol") m_number = qMax(1, attributes.value(QStringLiteral("start")).toInt());
        if (name == u"ul") m_number = 0;
        if (name == u"li") beginLine(m_number == 0 ? kBullet : QStringLiteral("%1. ").arg(m_number++));
        if (name == u"b") m_format.setFontWeight(QFont::Bold);
        if (name == u"i") m_format.setFontItalic(true);
        if (name == u"u") m_format.setFontUnderline(true);
        if (name != u"a") return;
        m_format.setAnchor(true);
        m_format.setAnchorHref(linkFrom(attributes.value(QStringLiteral("href")).toString()));
        m_format.setFontUnderline(true);
    }
    void close(QStringView name)
    {
        if (name == u"div") --m_depth;
        if (name == u"blockquote") m_isQuote = false;
        if (name == u"b") m_format.clearProperty(QTextFormat::FontWeight);
        if (name == u"i") m_format.clearProperty(QTextFormat::FontItalic);
        if (name == u"u") m_format.clearProperty(QTextFormat::TextUnderlineStyle);
        if (name == u"a") m_format = QTextCharFormat();
    }

    QTextCursor& m_cursor;
    QTextCharFormat m_format;
    int m_depth = 0;
    int m_number = 0;
    bool m_isQuote = false;
    bool m_isFirst = true;
};

/// What is kept of a format somebody else made.
QTextCharFormat lightOnly(const QTextCharFormat& format)
{
    QTextCharFormat light;
    if (isBold(format)) light.setFontWeight(QFont::Bold);
    if (format.fontItalic()) light.setFontItalic(true);
    const QString link = format.isAnchor() ? linkFrom(format.anchorHref()) : QString();
    if (!link.isEmpty()) {
        light.setAnchor(true);
        light.setAnchorHref(link);
    }
    if (format.fontUnderline() || !link.isEmpty()) light.setFontUnderline(true);
    return light;
}

void insertForeign(QTextCursor& cursor, const QString& html)
{
    InertDocument scratch;
    scratch.setHtml(html);
    for (QTextBlock block = scratch.begin(); block.isValid(); block = block.next()) {
        if (block.position() > 0) {
            const bool isApart = block.blockFormat().topMargin() > 0 && !block.textList();
            cursor.insertText(isApart ? QStringLiteral("\n\n") : QStringLiteral("\n"), QTextCharFormat());
        }
        if (const QTextList* list = block.textList()) {
            const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal;
            const int number = list->itemNumber(block) + 1;
            cursor.insertText(isNumbered ? QStringLiteral("%1. ").arg(number) : kBullet, QTextCharFormat());
        }
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QString text = it.fragment().text();
            text.remove(QChar::ObjectReplacementCharacter).replace(QChar::LineSeparator, u'\n');
            cursor.insertText(text, lightOnly(it.fragment().charFormat()));
        }
    }
}

}  // namespace

LineKind lineKind(QStringView line)
{
    if (line.startsWith(kBullet)) return LineKind::Bullet;
    if (line.startsWith(kQuote)) return LineKind::Quote;
    return signLength(line) > 0 ? LineKind::Number : LineKind::Plain;
}

int signLength(QStringView line)
{
    if (line.startsWith(kBullet) || line.startsWith(kQuote)) return 2;
    int digits = 0;
    while (digits < line.size() && digits <= kMostDigits && line[digits] >= u'0' && line[digits] <= u'9') ++digits;
    const bool isNumber = digits > 0 && digits <= kMostDigits && line.mid(digits).startsWith(QStringLiteral(". "));
    return isNumber ? digits + 2 : 0;
}

bool isFormatted(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (lineKind(block.text()) != LineKind::Plain) return true;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (lightOnly(it.fragment().charFormat()).propertyCount() > 0) return true;
    }
    return false;
}

QString htmlOf(const QTextDocument& document)
{
    if (!isFormatted(document)) return {};
    QString html = QStringLiteral("<div dir=\"auto\">");
    LineKind within = LineKind::Plain;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const LineKind kind = lineKind(text);
        if (kind != within) html += closing(within) + opening(kind, text);
        within = kind;
        const bool isItem = kind == LineKind::Bullet || kind == LineKind::Number;
        html += (isItem ? QStringLiteral("<li>%1</li>") : QStringLiteral("<div>%1</div>")).arg(lineHtml(block));
    }
    return html + closing(within) + QStringLiteral("</div>");
}

QString plainOf(const QTextDocument& document)
{
    QString plain;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.position() > 0) plain += u'\n';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            plain += fragment.text();
            const QString link = fragment.charFormat().isAnchor() ? fragment.charFormat().anchorHref() : QString();
            // A link of several formats is one.
            auto next = it;
            const bool goesOn = !(++next).atEnd() && next.fragment().charFormat().anchorHref() == link;
            if (link.isEmpty() || goesOn || link == linkFrom(fragment.text())) continue;
            plain += QStringLiteral(" (%1)").arg(link.startsWith(QStringLiteral("mailto:")) ? link.mid(7) : link);
        }
    }
    return plain;
}

void insertHtml(QTextCursor cursor, const QString& html)
{
    cursor.beginEditBlock();
    if (!OwnHtml(cursor).read(html)) insertForeign(cursor, html);
    cursor.endEditBlock();
}

void removeFormats(QTextDocument& document)
{
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.setCharFormat(QTextCharFormat());
}

QString linkFrom(const QString& typed)
{
    const QString text = typed.trimmed();
    static const QRegularExpression address(QStringLiteral("^[^\\s@/:]+@[^\\s@/:]+\\.[^\\s@/:]+$"));
    if (address.match(text).hasMatch()) return QStringLiteral("mailto:") + text;
    static const QRegularExpression scheme(QStringLiteral("^[a-z][a-z0-9+.-]*:"), QRegularExpression::CaseInsensitiveOption);
    const bool hasScheme = scheme.match(text).hasMatch() && !text.contains(QRegularExpression(QStringLiteral("^[^/:]+:\\d")));
    const QUrl url(hasScheme ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    const QString kind = url.scheme();
    const bool isWeb = (kind == u"https" || kind == u"http") && url.host().contains(u'.');
    const bool isOther = (kind == u"mailto" || kind == u"tel") && !url.path().isEmpty();
    return url.isValid() && (isWeb || isOther) ? url.toString(QUrl::FullyEncoded) : QString();
}

}  // namespace uinbox::ui
