// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QStringList>

#include <algorithm>

namespace uinbox::ui {

Translations::Translations(QGuiApplication& application) : m_application(application), m_system(QLocale::system()) {}

Translations::~Translations()
{
    clear();
}

const std::vector<Language>& Translations::shipped()
{
    static const std::vector<Language> languages{{QStringLiteral("en"), QStringLiteral("English")},
                                                 {QStringLiteral("ar"), QStringLiteral("العربية")},
                                                 {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                 {QStringLiteral("es"), QStringLiteral("Español")},
                                                 {QStringLiteral("fr"), QStringLiteral("Français")}};
    return languages;
}

QString Translations::bestOf(const QStringList& wanted)
{
    for (const QString& each : wanted) {
        const QString code = each.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        const auto isIt = [&code](const Language& language) { return language.code == code; };
        if (std::any_of(shipped().begin(), shipped().end(), isIt)) return code;
    }
    return QStringLiteral("en");
}

void Translations::clear()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::speak(const QString& code)
{
    clear();
    const bool isKnown = !code.isEmpty() && bestOf({code}) == code;
    m_code = isKnown ? code : bestOf(m_system.uiLanguages());
    // Telephone numbers, codes and addresses have Western digits in every language: so has all that stands beside them.
    const QLocale own = m_code == u"ar" ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(m_code);
    const bool isSystems = m_system.language() == own.language() && m_system.zeroDigit() == own.zeroDigit();
    const QLocale locale = isSystems ? m_system : own;
    QLocale::setDefault(locale);
    // English is what the source says; its plurals are in it, too.
    if (m_own.load(QStringLiteral(":/i18n/unified-inbox_%1.qm").arg(m_code))) QCoreApplication::installTranslator(&m_own);
    if (m_code != u"en" && m_qt.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    m_application.setLayoutDirection(locale.textDirection());
}

}  // namespace uinbox::ui
