// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/LanguageTag.h"

#include "base/TextFold.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace uinbox {

namespace {

QHash<QString, QString> readNames()
{
    QHash<QString, QString> names;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = static_cast<QLocale::Language>(i);
        const QString code = QLocale::languageToCode(language);
        if (code.isEmpty()) continue;
        names.insert(code, code);
        names.insert(foldedText(QLocale::languageToString(language)), code);
        const QLocale locale(language);
        if (locale.language() == language) names.insert(foldedText(locale.nativeLanguageName()), code);
    }
    // "American English": what Qt calls the language of the country it takes first.
    names.insert(QStringLiteral("english"), QStringLiteral("en"));
    names.insert(foldedText(u"español"), QStringLiteral("es"));
    names.insert(foldedText(u"português"), QStringLiteral("pt"));
    names.insert(foldedText(u"中文"), QStringLiteral("zh"));
    return names;
}

}  // namespace

std::optional<QString> languageTag(const QString& text)
{
    static const QHash<QString, QString> kNames = readNames();
    static const QRegularExpression kTag(QStringLiteral("^([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))?(?:[-_]([A-Za-z0-9]{2,8}))?$"));
    const auto known = kNames.constFind(foldedText(text.simplified()));
    if (known != kNames.constEnd()) return *known;
    const auto match = kTag.match(text.trimmed());
    if (!match.hasMatch() || !kNames.contains(match.captured(1).toLower())) return std::nullopt;
    QString tag = match.captured(1).toLower();
    for (const int part : {2, 3}) {
        const QString more = match.captured(part);
        if (more.isEmpty()) continue;
        // Scripts have four letters, regions two (RFC 5646 section 2.1.1).
        tag += u'-' + (more.size() == 2   ? more.toUpper()
                       : more.size() == 4 ? more.left(1).toUpper() + more.mid(1).toLower()
                                          : more);
    }
    return tag;
}

}  // namespace uinbox
