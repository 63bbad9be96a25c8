// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace uinbox::ui {

/// Chooses a language by its name, or none. One types a few letters of it. Main thread.
class LanguageBox final : public QComboBox {
    Q_OBJECT

public:
    explicit LanguageBox(QWidget* parent = nullptr);

    /// By its tag; one that is not in the list is put to it.
    void setTag(const QString& tag);
    /// Empty for none.
    [[nodiscard]] QString tag() const;
    /// What stands in it is of the list; false while something else is typed.
    [[nodiscard]] bool isLanguage() const;
};

}  // namespace uinbox::ui
