// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/InboxFilter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace uinbox::ui {

class Theme;

/// What stands in the place of a list that is empty: what that means, and the one thing to do. As narrow as the list. Main thread.
class ListEmpty final : public QWidget {
    Q_OBJECT

public:
    explicit ListEmpty(const Theme& theme, QWidget* parent = nullptr);

    void say(const EmptyWords& words, const QString& action);

Q_SIGNALS:
    void acted();

private:
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
};

}  // namespace uinbox::ui
