// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/LanguageBox.h"

#include "contacts/PersonText.h"

#include <QCompleter>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

LanguageBox::LanguageBox(QWidget* parent) : QComboBox(parent)
{
    std::vector<std::pair<QString, QString>> languages;
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const QString code = QLocale::languageToCode(static_cast<QLocale::Language>(each));
        // Those of two letters are the ones that are written in.
        if (code.size() == 2) languages.emplace_back(PersonText::language(code), code);
    }
    std::sort(languages.begin(), languages.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    addItem(tr("Not known"), QString());
    for (const auto& [name, code] : languages) addItem(name, code);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void LanguageBox::setTag(const QString& tag)
{
    int index = findData(tag);
    if (index < 0) {
        addItem(PersonText::language(tag), tag);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

QString LanguageBox::tag() const
{
    return currentData().toString();
}

bool LanguageBox::isLanguage() const
{
    return currentText() == itemText(currentIndex());
}

}  // namespace uinbox::ui
