// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PlaceNames.h"

#include <QLocale>

#include <unicode/locid.h>

namespace uinbox::ui {

namespace {

QString toText(const icu::UnicodeString& text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::Locale shownIn()
{
    return icu::Locale(QLocale().name().toLatin1().constData());
}

/// In a row of facts, where each begins with a capital letter in every language that has them.
QString capitalized(QString name)
{
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

}  // namespace

QString countryName(const QString& code)
{
    const icu::Locale place("", code.toUpper().toLatin1().constData());
    icu::UnicodeString name;
    place.getDisplayCountry(shownIn(), name);
    return name.isEmpty() ? code : toText(name);
}

QString languageName(const QString& tag)
{
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray normal = QString(tag).replace(u'_', u'-').toLatin1();
    const icu::Locale language =
        icu::Locale::forLanguageTag(icu::StringPiece(normal.constData(), static_cast<int32_t>(normal.size())), error);
    icu::UnicodeString name;
    if (U_FAILURE(error) || language.isBogus() || *language.getLanguage() == '\0') return tag;
    // A language that it does not know it gives back as it is.
    language.getDisplayLanguage(shownIn(), name);
    if (toText(name) == QLatin1String(language.getLanguage())) return tag;
    language.getDisplayName(shownIn(), name);
    return capitalized(toText(name));
}

}  // namespace uinbox::ui
