// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Translations.h"

#include "../settings/FakeAccounts.h"
#include "catch.h"
#include "common/PlaceNames.h"
#include "language/LanguagePreference.h"
#include "settings/LanguagePage.h"
#include "settings/SettingsDialog.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <set>

using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// What another language changes is as it was afterwards.
struct Languages {
    QLocale before;
    Translations translations{*qApp};

    ~Languages()
    {
        translations.speak(QStringLiteral("en"));
        QLocale::setDefault(before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

}  // namespace

TEST_CASE("the language is the first of the system's that there are words in")
{
    CHECK(Translations::bestOf({QStringLiteral("de-AT"), QStringLiteral("en")}) == u"de");
    CHECK(Translations::bestOf({QStringLiteral("nl"), QStringLiteral("fr_CA")}) == u"fr");
    CHECK(Translations::bestOf({QStringLiteral("ja")}) == u"en");
    CHECK(Translations::bestOf({}) == u"en");
}

TEST_CASE("another language changes words, numbers and direction, and English brings them back")
{
    Languages languages;
    Translations& translations = languages.translations;
    const auto archive = [] { return QCoreApplication::translate("uinbox::ui::SettingsDialog", "Appearance"); };
    for (const Language& language : Translations::shipped()) {
        INFO(language.code.toStdString());
        translations.speak(language.code);
        CHECK(translations.code() == language.code);
        CHECK((archive() == u"Appearance") == (language.code == u"en"));
        CHECK((QGuiApplication::layoutDirection() == Qt::RightToLeft) == (language.code == u"ar"));
        // One kind of digits, whatever the language.
        CHECK(QLocale().toString(20).contains(QStringLiteral("20")));
        if (language.code == u"de") CHECK(QLocale().toString(1234.5, 'f', 1) == u"1.234,5");
        CHECK(QFile::exists(QStringLiteral(":/i18n/unified-inbox_%1.qm").arg(language.code)) == (language.code != u"en"));
    }
    translations.speak(QStringLiteral("en"));
    CHECK(archive() == u"Appearance");
    translations.speak(QStringLiteral("xx"));
    CHECK(translations.code() == Translations::bestOf(QLocale::system().uiLanguages()));
    translations.speak(QStringLiteral("en"));
}

TEST_CASE("plurals are those of the language")
{
    Languages languages;
    Translations& translations = languages.translations;
    const auto known = [](int n) {
        return QCoreApplication::translate("uinbox::ui::WhatsAppPage", "%n templates are known.", nullptr, n);
    };
    translations.speak(QStringLiteral("ar"));
    // Arabic has six: none, one, two, few, many, others.
    std::set<QString> forms;
    for (const int n : {0, 1, 2, 3, 11, 100}) forms.insert(known(n).remove(QRegularExpression(QStringLiteral("[0-9]"))));
    CHECK(forms.size() >= 4);
    translations.speak(QStringLiteral("en"));
}

TEST_CASE("a language is chosen by its own name and kept for this computer")
{
    FakeAccounts accounts;
    Preferences preferences;
    Theme theme(*qApp, Appearance::Light);
    LanguagePage page(accounts, preferences, theme);
    auto* choice = page.findChild<QComboBox*>();
    REQUIRE(choice);
    CHECK(choice->count() == 6);
    const int german = choice->findText(QStringLiteral("Deutsch"));
    REQUIRE(german > 0);
    choice->setCurrentIndex(german);
    Q_EMIT choice->activated(german);
    CHECK(preferences.get(kLanguage) == u"de");
    preferences.reset(kLanguage);
    CHECK(choice->currentIndex() == 0);
}

TEST_CASE("countries and languages have their names in the language of the window")
{
    Languages languages;
    languages.translations.speak(QStringLiteral("de"));
    CHECK(countryName(QStringLiteral("DE")) == u"Deutschland");
    CHECK(languageName(QStringLiteral("es")) == u"Spanisch");
    CHECK(languageName(QStringLiteral("pt_BR")) == u"Portugiesisch (Brasilien)");
    languages.translations.speak(QStringLiteral("fr"));
    CHECK(countryName(QStringLiteral("US")) == u"États-Unis");
    CHECK(languageName(QStringLiteral("de")) == u"Allemand");
    languages.translations.speak(QStringLiteral("ar"));
    CHECK(countryName(QStringLiteral("EG")) == u"مصر");
    CHECK(languageName(QString()).isEmpty());
    CHECK(countryName(QStringLiteral("??")) == u"??");
}
