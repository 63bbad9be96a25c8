// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/VcardProperty.h"

#include "base/Utf8.h"
#include "contacts/import/TextEncoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace uinbox {

namespace {

/// RFC 6868: what a parameter cannot hold as it is.
QString withoutCarets(const QString& text)
{
    if (!text.contains(u'^')) return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] != u'^' || (next != u'n' && next != u'^' && next != u'\'')) {
            out += text[i];
            continue;
        }
        out += next == u'n' ? QChar(u'\n') : next == u'^' ? QChar(u'^') : QChar(u'"');
        ++i;
    }
    return out;
}

void addParameter(VcardProperty& property, const QByteArray& text)
{
    constexpr size_t kMost = 100;
    if (property.parameters.size() >= kMost) return;
    const QString whole = textFromUtf8(text.trimmed());
    if (whole.isEmpty()) return;
    const qsizetype equals = whole.indexOf(u'=');
    QString name = equals < 0 ? QString() : whole.left(equals).trimmed().toUpper();
    QString value = (equals < 0 ? whole : whole.mid(equals + 1)).trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"')) value = value.mid(1, value.size() - 2);
    if (name.isEmpty()) {
        const QString bare = value.toUpper();
        const bool isEncoding = bare == u"QUOTED-PRINTABLE" || bare == u"BASE64" || bare == u"8BIT" || bare == u"7BIT";
        name = isEncoding ? QStringLiteral("ENCODING") : QStringLiteral("TYPE");
    }
    property.parameters.emplace_back(name, withoutCarets(value));
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/// RFC 2045 section 6.7; what is no escape stays as it is.
QByteArray fromQuotedPrintable(const QByteArray& text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low < 0) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

QString decoded(const QByteArray& bytes, const QByteArray& encoding)
{
    QStringDecoder decoder(encoding.constData());
    return decoder.isValid() ? QString(decoder(bytes)) : QString();
}

}  // namespace

QStringList VcardProperty::parameter(QStringView wanted) const
{
    QStringList values;
    for (const auto& each : parameters)
        if (each.first == wanted) values += each.second.toUpper().split(u',', Qt::SkipEmptyParts);
    return values;
}

QString VcardProperty::parameterText(QStringView wanted) const
{
    const auto it = std::find_if(parameters.begin(), parameters.end(), [wanted](const auto& each) { return each.first == wanted; });
    return it == parameters.end() ? QString() : it->second;
}

bool VcardProperty::hasType(QStringView type) const
{
    return parameter(u"TYPE").contains(type);
}

VcardHead parseVcardHead(const QByteArray& line)
{
    VcardHead head;
    qsizetype from = 0;
    bool isQuoted = false;
    bool hasName = false;
    const auto end = [&](qsizetype at) {
        const QByteArray part = line.mid(from, at - from);
        from = at + 1;
        if (hasName) return addParameter(head.property, part);
        hasName = true;
        const qsizetype dot = part.lastIndexOf('.');
        head.property.group = QString::fromLatin1(part.left(std::max<qsizetype>(dot, 0)).trimmed());
        head.property.name = QString::fromLatin1(part.mid(dot + 1).trimmed().toUpper());
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        // Only a parameter's whole value is in quotes, and a quote that is never closed is none.
        if (c == '"' && (isQuoted || (i > from && (line[i - 1] == '=' || line[i - 1] == ',') && line.indexOf('"', i + 1) > 0)))
            isQuoted = !isQuoted;
        if (isQuoted || (c != ';' && c != ':')) continue;
        end(i);
        if (c != ':') continue;
        head.valueStart = i + 1;
        break;
    }
    return head;
}

bool isQuotedPrintable(const VcardProperty& property)
{
    return property.parameter(u"ENCODING").contains(u"QUOTED-PRINTABLE");
}

QString decodedVcardValue(const VcardProperty& property, const QByteArray& value, const QByteArray& fallback)
{
    QByteArray bytes = value;
    const QStringList encodings = property.parameter(u"ENCODING");
    if (encodings.contains(u"QUOTED-PRINTABLE")) {
        bytes = fromQuotedPrintable(value);
    } else if (encodings.contains(u"BASE64") || encodings.contains(u"B")) {
        bytes = QByteArray::fromBase64(value);
    }
    const QByteArray charset = property.parameterText(u"CHARSET").toLatin1();
    if (!charset.isEmpty() && isKnownEncoding(charset)) {
        // Some write UTF-8 whatever they say.
        QStringDecoder decoder(charset.constData());
        const QString text = decoder(bytes);
        if (!decoder.hasError()) return text;
    }
    if (isUtf8(bytes)) return textFromUtf8(bytes);
    const QString text = decoded(bytes, fallback.isEmpty() || fallback == "UTF-8" ? guessEncoding(bytes) : fallback);
    return text.isNull() ? QString::fromLatin1(bytes) : text;
}

QStringList vcardParts(const QString& value, QChar divider, bool isOld)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
            continue;
        }
        if (i < value.size() && value[i] != divider) continue;
        parts.append(unescapedVcard(value.mid(from, i - from), isOld));
        from = i + 1;
    }
    // A backslash at the very end.
    if (from <= value.size() && (parts.isEmpty() || value.endsWith(u'\\'))) parts.append(unescapedVcard(value.mid(from), isOld));
    return parts;
}

QString unescapedVcard(const QString& value, bool isOld)
{
    if (!value.contains(u'\\')) return value;
    QString out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = value[i] == u'\\' && i + 1 < value.size() ? value[i + 1] : QChar();
        if (!isOld && (next == u'n' || next == u'N')) {
            out += u'\n';
            ++i;
        } else if (next == u'\\' || next == u';' || next == u',' || next == u':' || next == u'"') {
            out += next;
            ++i;
        } else {
            out += value[i];
        }
    }
    return out;
}

}  // namespace uinbox
