// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/FileType.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

constexpr int kMaxName = 120;
constexpr int kMaxLinkName = 20;
constexpr int kMaxEnding = 8;
const QString kUnknownType = QStringLiteral("application/octet-stream");

struct TypeEnding {
    QStringView type;
    QStringView ending;
};

/// The endings that providers and people expect; for all others the system's list is asked.
constexpr std::array kEndings{
    TypeEnding{u"image/jpeg", u"jpg"},    TypeEnding{u"image/png", u"png"},       TypeEnding{u"image/gif", u"gif"},
    TypeEnding{u"image/webp", u"webp"},   TypeEnding{u"application/pdf", u"pdf"}, TypeEnding{u"text/plain", u"txt"},
    TypeEnding{u"text/vcard", u"vcf"},    TypeEnding{u"text/x-vcard", u"vcf"},    TypeEnding{u"video/mp4", u"mp4"},
    TypeEnding{u"video/3gpp", u"3gp"},    TypeEnding{u"audio/mpeg", u"mp3"},      TypeEnding{u"audio/ogg", u"ogg"},
    TypeEnding{u"audio/amr", u"amr"},     TypeEnding{u"audio/mp4", u"m4a"},       TypeEnding{u"text/csv", u"csv"},
    TypeEnding{u"text/calendar", u"ics"},
};

/// What a program of the system may open: formats that are read, not run. Office's with macros are not among them.
constexpr std::array kOpened{
    u"application/pdf",
    u"text/plain",
    u"text/csv",
    u"text/vcard",
    u"text/x-vcard",
    u"text/calendar",
    u"application/msword",
    u"application/vnd.ms-excel",
    u"application/vnd.ms-powerpoint",
    u"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    u"application/vnd.openxmlformats-officedocument.presentationml.presentation",
    u"application/vnd.oasis.opendocument.text",
    u"application/vnd.oasis.opendocument.spreadsheet",
    u"application/vnd.oasis.opendocument.presentation",
    u"image/bmp",
    u"image/tiff",
    u"image/heic",
    u"image/heif",
    u"image/avif",
};

QString endingOf(const QString& type)
{
    const auto known = std::find_if(kEndings.begin(), kEndings.end(), [&](const TypeEnding& each) { return each.type == type; });
    if (known != kEndings.end()) return known->ending.toString();
    if (type == kUnknownType) return {};
    return QMimeDatabase().mimeTypeForName(type).preferredSuffix();
}

/// What makes a name look like another one (RTL overrides), or is no character at all.
bool isUnseen(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse;
}

bool isDevice(const QString& name)
{
    static const QRegularExpression device(QStringLiteral("\\A(CON|PRN|AUX|NUL|(COM|LPT)[0-9])(\\..*)?\\z"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString trimmedName(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u' ')) name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' ') || name.startsWith(u'-')) name.remove(0, 1);
    return name;
}

/// "photo", "jpg" of "photo.jpg"; the ending is empty where there is none that looks like one.
std::pair<QString, QString> split(const QString& name)
{
    const auto dot = name.lastIndexOf(u'.');
    const auto length = name.size() - dot - 1;
    const bool isEnding =
        dot > 0 && length > 0 && length <= kMaxEnding &&
        std::all_of(name.begin() + dot + 1, name.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    return isEnding ? std::pair(name.left(dot), name.mid(dot + 1)) : std::pair(name, QString());
}

/// The first `most` UTF-16 units, no half character at the end.
QString cut(const QString& text, qsizetype most)
{
    QString part = text.left(most);
    if (!part.isEmpty() && part.back().isHighSurrogate()) part.chop(1);
    return part;
}

}  // namespace

std::optional<PictureKind> pictureKind(QByteArrayView bytes)
{
    const auto begins = [bytes](QByteArrayView magic) { return bytes.startsWith(magic); };
    if (begins("\x89PNG\r\n\x1a\n")) return PictureKind::Png;
    if (begins("\xff\xd8\xff")) return PictureKind::Jpeg;
    if (begins("GIF87a") || begins("GIF89a")) return PictureKind::Gif;
    if (bytes.size() >= 12 && begins("RIFF") && bytes.sliced(8, 4) == QByteArrayView("WEBP")) return PictureKind::WebP;
    return std::nullopt;
}

std::optional<PictureKind> pictureKindOf(QStringView contentType)
{
    for (const PictureKind kind : {PictureKind::Png, PictureKind::Jpeg, PictureKind::Gif, PictureKind::WebP})
        if (contentType == contentTypeOf(kind)) return kind;
    return std::nullopt;
}

QString contentTypeOf(PictureKind kind)
{
    switch (kind) {
        case PictureKind::Png: return QStringLiteral("image/png");
        case PictureKind::Jpeg: return QStringLiteral("image/jpeg");
        case PictureKind::Gif: return QStringLiteral("image/gif");
        case PictureKind::WebP: return QStringLiteral("image/webp");
    }
    return {};
}

QString typeOf(QByteArrayView bytes, const QString& given)
{
    if (const auto kind = pictureKind(bytes)) return contentTypeOf(*kind);
    static const QRegularExpression token(QStringLiteral("\\A[a-z0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,95}\\z"));
    QString type = given.section(u';', 0, 0).trimmed().toLower();
    if (type == u"image/jpg" || type == u"image/pjpeg") type = QStringLiteral("image/jpeg");
    if (pictureKindOf(type)) return kUnknownType;
    if (token.match(type).hasMatch() && type != kUnknownType) return type;
    constexpr qsizetype kLookedAt = 16 * 1024;
    const QString seen = QMimeDatabase().mimeTypeForData(bytes.first(std::min(bytes.size(), kLookedAt)).toByteArray()).name();
    return pictureKindOf(seen) ? kUnknownType : seen;
}

QString safeFileName(const QString& given, const QString& contentType, const QString& fallback)
{
    QString name = given.toUcs4().isEmpty() ? QString() : given;
    name = name.section(u'/', -1).section(u'\\', -1);
    QString seen;
    for (const QChar c : name)
        if (!isUnseen(c)) seen.append(QStringView(u"<>:\"|?*").contains(c) ? QChar(u'_') : c);
    if (!seen.isValidUtf16()) seen = QString();
    auto [stem, ending] = split(trimmedName(seen.simplified()));
    const bool hasLetters = std::any_of(stem.begin(), stem.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    if (!hasLetters || isDevice(stem)) stem = fallback;
    if (ending.isEmpty()) ending = endingOf(contentType);
    if (ending.isEmpty()) return cut(stem, kMaxName);
    return trimmedName(cut(stem, kMaxName - ending.size() - 1)) + u'.' + ending;
}

QString linkFileName(const QString& given, const QString& contentType)
{
    const QString known = endingOf(contentType);
    QString ending = known.isEmpty() || known.size() > kMaxEnding ? QStringLiteral("bin") : known;
    QString stem;
    for (const QChar c : split(given.section(u'/', -1).section(u'\\', -1)).first.normalized(QString::NormalizationForm_KD)) {
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_')) stem.append(c);
        if ((c.isSpace() || c == u'.') && !stem.isEmpty() && !stem.endsWith(u'-')) stem.append(u'-');
    }
    stem = stem.left(kMaxLinkName - ending.size() - 1);
    while (stem.endsWith(u'-')) stem.chop(1);
    return (stem.isEmpty() ? QStringLiteral("file") : stem) + u'.' + ending;
}

Opening openingOf(const QString& contentType, const QString& fileName)
{
    if (pictureKindOf(contentType)) return Opening::Picture;
    const bool isHeard = (contentType.startsWith(u"audio/") || contentType.startsWith(u"video/")) && !contentType.endsWith(u"url");
    const bool isRead =
        std::any_of(kOpened.begin(), kOpened.end(), [&](const auto* each) { return contentType == QStringView(each); });
    if (!isHeard && !isRead) return Opening::Never;
    // The system goes by the ending: a file that is called a PDF and ends in ".desktop" is run.
    const QString byName = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
    const QMimeType said = QMimeDatabase().mimeTypeForName(contentType);
    const bool isSame = byName == contentType || (said.isValid() && said.name() == byName) ||
                        (isHeard && byName.section(u'/', 0, 0) == contentType.section(u'/', 0, 0));
    return isSame ? Opening::System : Opening::Never;
}

}  // namespace uinbox
