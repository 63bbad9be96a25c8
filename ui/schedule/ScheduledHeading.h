// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace uinbox::ui {

class Theme;

/// The head of the page of scheduled messages: its name, how many there are, and the fields that narrow the list; as wide as the rows below
/// it. Main thread.
class ScheduledHeading final : public QWidget {
    Q_OBJECT

public:
    explicit ScheduledHeading(const Theme& theme, QWidget* parent = nullptr);

    /// How much of the width at either edge the rows below do not have, a scroll bar as a rule.
    void setInsets(int left, int right);

    void setCount(const QString& words);
    /// Where there is nothing to narrow the fields are off.
    void setFilterable(bool on);
    [[nodiscard]] bool isFilterable() const;
    /// Puts the keyboard into the field for a person.
    void focusWords();
    /// Opens the list of channels.
    void chooseChannel();
    /// Everything is shown.
    void clear();

Q_SIGNALS:
    void filterChanged(const QString& words, std::optional<uinbox::Channel> channel);
    /// Enter in the field.
    void listRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void mirror();
    [[nodiscard]] QWidget* buildName();
    [[nodiscard]] QWidget* buildFields();
    void filter();
    void applyTheme();

    const Theme& m_theme;
    QWidget* m_middle;
    QLabel* m_title;
    QLabel* m_count;
    QLineEdit* m_words;
    QComboBox* m_channel;
};

}  // namespace uinbox::ui
