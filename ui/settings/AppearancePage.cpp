// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/AppearancePage.h"

#include "base/Async.h"
#include "common/AppearancePreferences.h"

#include <QComboBox>
#include <QLocale>

#include <cmath>

namespace uinbox::ui {

namespace {

constexpr int kStepPercent = 10;

}  // namespace

AppearancePage::AppearancePage(AccountsGateway& gateway, Preferences& preferences, const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent), m_preferences(preferences), m_scale(new QComboBox(this))
{
    setHeading(tr("Appearance"), tr("For this computer only. What you choose holds at once."));
    addChoice(tr("&Colours"),
              {{QStringLiteral("system"), tr("As the system")},
               {QStringLiteral("light"), tr("Light")},
               {QStringLiteral("dark"), tr("Dark")},
               {QStringLiteral("contrast"), tr("High contrast")}},
              kAppearanceMode);
    for (int percent = static_cast<int>(kSmallestText * 100); percent <= static_cast<int>(kLargestText * 100);
         percent += kStepPercent)
        m_scale->addItem(QLocale().toString(percent) + QLocale().percent(), percent);
    addControl(tr("&Text size"), *m_scale, "");
    connect(m_scale, &QComboBox::activated, this,
            [this] { m_preferences.set(kTextScale, m_scale->currentData().toInt() / 100.0); });
    addChoice(
        tr("&Lists"),
        {{QStringLiteral("comfortable"), tr("Comfortable: with room")}, {QStringLiteral("compact"), tr("Compact: more at once")}},
        kDensity);
    addChoice(tr("&Reduce motion"),
              {{QStringLiteral("system"), tr("As the system")},
               {QStringLiteral("on"), tr("Yes: nothing moves by itself")},
               {QStringLiteral("off"), tr("No")}},
              kMotion);
    addReset([this] {
        for (const auto& [combo, preference] : m_choices) m_preferences.reset(*preference);
        m_preferences.reset(kTextScale);
    });
    connect(&preferences, &Preferences::changed, this, &AppearancePage::fill);
    finish();
}

QComboBox* AppearancePage::addChoice(const QString& label, const std::vector<std::pair<QString, QString>>& choices,
                                     const Preference<QString>& preference)
{
    auto* combo = new QComboBox(this);
    for (const auto& [value, text] : choices) combo->addItem(text, value);
    addControl(label, *combo, "");
    connect(combo, &QComboBox::activated, this,
            [this, combo, &preference] { m_preferences.set(preference, combo->currentData().toString()); });
    m_choices.emplace_back(combo, &preference);
    return combo;
}

void AppearancePage::fill()
{
    for (const auto& [combo, preference] : m_choices)
        combo->setCurrentIndex(qMax(0, combo->findData(m_preferences.get(*preference))));
    showScale();
}

void AppearancePage::showScale()
{
    const double scale = qBound(kSmallestText, m_preferences.get(kTextScale), kLargestText);
    const int percent = kStepPercent * static_cast<int>(std::lround(scale * 100 / kStepPercent));
    m_scale->setCurrentIndex(m_scale->findData(percent));
}

QFuture<Result<>> AppearancePage::store()
{
    return makeReady(Result<>());
}

}  // namespace uinbox::ui
