// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace uinbox::ui {

class Theme;

/// An arrow that leads back to a list, where list and what was chosen in it take turns. Main thread.
class BackButton final : public QToolButton {
    Q_OBJECT

public:
    explicit BackButton(const Theme& theme, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcon();

    const Theme& m_theme;
};

}  // namespace uinbox::ui
