// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace uinbox::ui {

class ElidedLabel;
class ImportWork;
class Theme;

/// How far an import is. Main thread.
class ImportProgressPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportProgressPage(const Theme& theme, QWidget* parent = nullptr);

    void tell(const ImportWork& work);
    void setStopping();

private:
    void applyTheme();

    const Theme& m_theme;
    ElidedLabel* m_title;
    QLabel* m_step;
    QProgressBar* m_bar;
    QLabel* m_hint;
};

}  // namespace uinbox::ui
