// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LanguagePage.h"

#include "base/Async.h"
#include "language/LanguagePreference.h"
#include "language/Translations.h"

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLocale>

namespace uinbox::ui {

LanguagePage::LanguagePage(AccountsGateway& gateway, Preferences& preferences, const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent), m_preferences(preferences), m_language(new QComboBox(this))
{
    setHeading(tr("Language"), tr("What the window speaks, on this computer. What you choose holds at once."));
    m_language->addItem(tr("As the system"), QString());
    for (const Language& each : Translations::shipped()) m_language->addItem(each.name, each.code);
    addControl(tr("&Language"), *m_language, "");
    const QLocale locale;
    //: A date and a number, as they are written in the language that was chosen
    addNote(tr("Dates and numbers are written like this: %1, %2.")
                .arg(locale.toString(QDate(2026, 3, 14), QLocale::LongFormat), locale.toString(12345.67, 'f', 2)));
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.set(kLanguage, m_language->currentData().toString()); });
    addReset([this] { m_preferences.reset(kLanguage); });
    connect(&preferences, &Preferences::changed, this, &LanguagePage::fill);
    finish();
}

void LanguagePage::fill()
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences.get(kLanguage))));
}

QFuture<Result<>> LanguagePage::store()
{
    return makeReady(Result<>());
}

}  // namespace uinbox::ui
