// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace uinbox::ui {

class HealthGateway;
class Theme;

/// The one light, in the navigation rail: the worst of everything that can go wrong. Its tooltip says what that is.
class LineButton final : public QToolButton {
    Q_OBJECT

public:
    LineButton(HealthGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    HealthGateway& m_gateway;
    const Theme& m_theme;
};

}  // namespace uinbox::ui
