// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/CssStyle.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace uinbox {

namespace {

constexpr qsizetype kMostRead = 8 * 1024;
constexpr int kMostDeclarations = 64;
constexpr double kBasePixels = 14;
constexpr double kPixelsOfPoint = 4.0 / 3;

bool isOneOf(QStringView value, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), value) != words.end();
}

QString withoutComments(QStringView style)
{
    QString result;
    for (qsizetype at = 0; at < style.size();) {
        const qsizetype open = style.indexOf(u"/*", at);
        result += style.mid(at, open < 0 ? -1 : open - at);
        if (open < 0) break;
        const qsizetype close = style.indexOf(u"*/", open + 2);
        at = close < 0 ? style.size() : close + 2;
    }
    return result;
}

/// At the semicolons that are neither in quotes nor in brackets.
std::vector<QStringView> declarationsOf(QStringView style)
{
    std::vector<QStringView> parts;
    qsizetype start = 0;
    int depth = 0;
    QChar quote;
    for (qsizetype i = 0; i < style.size(); ++i) {
        const QChar c = style.at(i);
        if (!quote.isNull()) {
            if (c == quote) quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            depth = std::max(0, depth - 1);
        } else if (c == u';' && depth == 0) {
            parts.push_back(style.mid(start, i - start));
            start = i + 1;
        }
    }
    parts.push_back(style.mid(start));
    return parts;
}

/// In pixels; absent for what is no length. Percent and em are of `whole`.
std::optional<double> pixels(QStringView value, double whole)
{
    qsizetype digits = 0;
    while (digits < value.size() && (value.at(digits).isDigit() || QStringView(u".-+").contains(value.at(digits)))) ++digits;
    bool isNumber = false;
    const double number = value.left(digits).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) return std::nullopt;
    const QStringView unit = value.mid(digits);
    if (unit == u"px" || (unit.isEmpty() && number == 0)) return number;
    if (unit == u"pt") return number * kPixelsOfPoint;
    if (unit == u"em" || unit == u"rem") return number * whole;
    if (unit == u"%") return number * whole / 100;
    return std::nullopt;
}

double fontPixels(QStringView value)
{
    static const QHash<QString, double> names{
        {QStringLiteral("xx-small"), 9},  {QStringLiteral("x-small"), 10}, {QStringLiteral("small"), 12},
        {QStringLiteral("medium"), 14},   {QStringLiteral("large"), 17},   {QStringLiteral("x-large"), 21},
        {QStringLiteral("xx-large"), 28}, {QStringLiteral("smaller"), 12}, {QStringLiteral("larger"), 17}};
    if (const auto it = names.constFind(value.toString()); it != names.cend()) return *it;
    return pixels(value, kBasePixels).value_or(-1);
}

/// "12px", between nothing and `most`; empty where it is no length.
QString boundedLength(QStringView value, double most)
{
    const auto length = pixels(value, kBasePixels);
    return length ? QString::number(qRound(std::clamp(*length, 0.0, most))) + QStringLiteral("px") : QString();
}

/// Up to four lengths, as of a margin.
QString boundedLengths(QStringView value, double most)
{
    QStringList lengths;
    for (const QStringView part : value.split(u' ', Qt::SkipEmptyParts))
        lengths.append(part == u"auto" ? QStringLiteral("0px") : boundedLength(part, most));
    return lengths.isEmpty() || lengths.size() > 4 || lengths.contains(QString()) ? QString() : lengths.join(u' ');
}

/// "1px solid #cccccc".
QString border(QStringView value)
{
    QString width = QStringLiteral("1px"), style = QStringLiteral("solid"), color;
    for (const QStringView part : value.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u"none" || part == u"hidden") return {};
        if (isOneOf(part, {u"solid", u"dashed", u"dotted", u"double"}))
            style = part.toString();
        else if (const QString length = boundedLength(part, 8); !length.isEmpty())
            width = length;
        else if (const QString known = cssColor(part); !known.isEmpty())
            color = known;
    }
    if (width == u"0px") return {};
    return width + u' ' + style + u' ' + (color.isEmpty() ? QStringLiteral("#888888") : color);
}

/// Reads declarations one after the other into a CssStyle.
class Reader {
public:
    explicit Reader(CssStyle& style) : m_style(style) {}

    void read(QStringView property, QStringView value)
    {
        if (readHiding(property, value) || readColors(property, value) || readFont(property, value) || readBox(property, value))
            return;
        if (property == u"text-align" && isOneOf(value, {u"left", u"right", u"center", u"justify"}))
            m_style.align = value.toString();
        else if (property == u"direction" && isOneOf(value, {u"ltr", u"rtl"}))
            m_style.direction = value.toString();
        else if (property == u"vertical-align" && isOneOf(value, {u"top", u"middle", u"bottom", u"sub", u"super", u"baseline"}))
            add(property, value.toString());
        else if (property == u"white-space" && isOneOf(value, {u"pre", u"pre-wrap", u"pre-line"}))
            add(property, QStringLiteral("pre-wrap"));
        else if (property == u"list-style-type" && isOneOf(value, {u"disc", u"circle", u"square", u"decimal", u"lower-alpha",
                                                                   u"upper-alpha", u"lower-roman", u"upper-roman", u"none"}))
            add(property, value.toString());
        else if (property == u"text-transform" && isOneOf(value, {u"uppercase", u"lowercase", u"capitalize"}))
            add(property, value.toString());
    }

private:
    void add(QStringView property, const QString& value)
    {
        if (!value.isEmpty()) m_style.declarations.push_back({property.toString(), value});
    }

    bool readHiding(QStringView property, QStringView value)
    {
        const bool isZero = value == u"0" || value == u"0px" || value == u"0%";
        if ((property == u"display" && value == u"none") || (property == u"visibility" && value == u"hidden") ||
            (property == u"mso-hide" && value == u"all") ||
            (isZero && isOneOf(property, {u"opacity", u"max-height", u"max-width", u"font-size"})))
            m_style.isHidden = true;
        return property == u"display" || property == u"visibility";
    }
    bool readColors(QStringView property, QStringView value)
    {
        if (property == u"color")
            m_style.color = cssColor(value);
        else if (property == u"background-color")
            m_style.background = cssColor(value);
        else if (property == u"background") {
            for (const QStringView part : value.split(u' ', Qt::SkipEmptyParts))
                if (const QString color = cssColor(part); !color.isEmpty()) m_style.background = color;
        } else
            return false;
        return true;
    }
    bool readFont(QStringView property, QStringView value)
    {
        if (property == u"font-size") {
            if (const double size = fontPixels(value); size > 0) m_style.fontPixels = size;
        } else if (property == u"font-weight") {
            const int weight = value.toInt();
            if (weight >= 600 || isOneOf(value, {u"bold", u"bolder"})) add(property, QStringLiteral("bold"));
            if ((weight > 0 && weight < 600) || isOneOf(value, {u"normal", u"lighter"})) add(property, QStringLiteral("normal"));
        } else if (property == u"font-style") {
            if (isOneOf(value, {u"italic", u"oblique"})) add(property, QStringLiteral("italic"));
            if (value == u"normal") add(property, QStringLiteral("normal"));
        } else if (property == u"font-family") {
            // All is read in the window's own font, but for what counts on letters of one width.
            if (value.contains(u"mono") || value.contains(u"courier") || value.contains(u"consolas"))
                add(property, QStringLiteral("monospace"));
        } else if (property.startsWith(u"text-decoration")) {
            for (const QStringView part : value.split(u' ', Qt::SkipEmptyParts))
                if (isOneOf(part, {u"underline", u"line-through", u"none"})) add(u"text-decoration", part.toString());
        } else {
            return false;
        }
        return true;
    }
    bool readBox(QStringView property, QStringView value)
    {
        constexpr double kMostSpace = 48, kMostSide = 4000;
        if (property == u"width" || property == u"height") {
            const bool isPercent = value.endsWith(u'%');
            const auto length = isPercent ? pixels(value, 100) : pixels(value, kBasePixels);
            if (!length) return true;
            const int side = qRound(std::clamp(*length, 0.0, isPercent ? 100.0 : kMostSide));
            if (property == u"height")
                m_style.height = isPercent ? 0 : side;
            else
                m_style.width = side, m_style.isWidthPercent = isPercent;
        } else if (property.startsWith(u"margin") && isOneOf(property.mid(6), {u"", u"-top", u"-bottom", u"-left", u"-right"})) {
            add(property, boundedLengths(value, kMostSpace));
        } else if (property.startsWith(u"padding") && isOneOf(property.mid(7), {u"", u"-top", u"-bottom", u"-left", u"-right"})) {
            add(property, boundedLengths(value, kMostSpace));
        } else if (isOneOf(property, {u"border", u"border-top", u"border-bottom", u"border-left", u"border-right"})) {
            add(property, border(value));
        } else if (property == u"border-collapse" && value == u"collapse") {
            add(property, value.toString());
        } else {
            return false;
        }
        return true;
    }

    CssStyle& m_style;
};

QString fromChannels(QStringView list)
{
    QString normal = list.toString();
    normal.replace(u',', u' ').replace(u'/', u' ');
    const QStringList parts = normal.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 3 || parts.size() > 4) return {};
    int channels[3];
    for (int i = 0; i < 3; ++i) {
        const auto part = parts.at(i);
        bool isNumber = false;
        const double number =
            part.endsWith(u'%') ? QStringView(part).chopped(1).toDouble(&isNumber) * 2.55 : part.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number)) return {};
        channels[i] = qRound(std::clamp(number, 0.0, 255.0));
    }
    if (parts.size() == 4 && (parts.at(3) == u"0" || parts.at(3) == u"0%" || parts.at(3).toDouble() < 0.05)) return {};
    return QStringLiteral("#%1%2%3")
        .arg(channels[0], 2, 16, QLatin1Char('0'))
        .arg(channels[1], 2, 16, QLatin1Char('0'))
        .arg(channels[2], 2, 16, QLatin1Char('0'));
}

}  // namespace

QString cssColor(QStringView value)
{
    const QString color = value.trimmed().toString().toLower();
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (color.startsWith(u'#')) {
        const QString digits = color.mid(1);
        if (!std::all_of(digits.begin(), digits.end(), isHex)) return {};
        if (digits.size() == 3) return QStringLiteral("#%1%1%2%2%3%3").arg(digits.at(0)).arg(digits.at(1)).arg(digits.at(2));
        if (digits.size() == 8 && digits.endsWith(u"00")) return {};
        return digits.size() == 6 || digits.size() == 8 ? u'#' + digits.left(6) : QString();
    }
    if ((color.startsWith(u"rgb(") || color.startsWith(u"rgba(")) && color.endsWith(u')')) {
        const qsizetype open = color.indexOf(u'(') + 1;
        return fromChannels(QStringView(color).mid(open, color.size() - open - 1));
    }
    if (isOneOf(color, {u"transparent", u"inherit", u"initial", u"unset",   u"revert", u"currentcolor", u"none",
                        u"url",         u"repeat",  u"scroll",  u"fixed",   u"center", u"top",          u"left",
                        u"right",       u"bottom",  u"cover",   u"contain", u"solid",  u"dashed",       u"dotted"}))
        return {};
    const bool isName = color.size() >= 3 && color.size() <= 20 &&
                        std::all_of(color.begin(), color.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return isName ? color : QString();
}

CssStyle CssStyle::parse(QStringView style)
{
    CssStyle result;
    Reader reader(result);
    int count = 0;
    const QString plain = withoutComments(style.left(kMostRead));
    for (const QStringView declaration : declarationsOf(plain)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0 || ++count > kMostDeclarations) continue;
        QString value = declaration.mid(colon + 1).toString().simplified().toLower();
        value.remove(QStringLiteral("!important"));
        value = value.trimmed();
        const bool isSuspect = value.contains(u'\\') || value.contains(u'<') || value.contains(u'{') || value.contains(u'}');
        if (!isSuspect) reader.read(declaration.left(colon).trimmed().toString().toLower(), value);
    }
    return result;
}

}  // namespace uinbox
