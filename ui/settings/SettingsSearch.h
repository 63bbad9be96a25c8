// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

namespace uinbox::ui {

class Theme;

/// Where the keyboard goes on a page; null where the page has nothing for it.
[[nodiscard]] QWidget* firstSetting(QWidget& page);

/// Finds settings by their words: captions, choices, explanations. Main thread; belongs to the dialog whose pages it marks.
class SettingsSearch {
public:
    explicit SettingsSearch(const Theme& theme) : m_theme(theme) {}
    ~SettingsSearch() { clear(); }
    SettingsSearch(const SettingsSearch&) = delete;
    SettingsSearch& operator=(const SettingsSearch&) = delete;

    /// Whether `title` and what stands on the page have every word, whatever its case and accents. True for no words.
    [[nodiscard]] static bool isOn(const QWidget& page, const QString& title, const QString& words);
    /// What of the page has any of them, as it is laid out; a caption stands for its control.
    [[nodiscard]] static std::vector<QWidget*> found(QWidget& page, const QString& words);

    /// Marks what is found on the page, and nothing else any more.
    void mark(QWidget& page, const QString& words);
    void clear();

private:
    const Theme& m_theme;
    std::vector<QPointer<QWidget>> m_marks;
};

}  // namespace uinbox::ui
