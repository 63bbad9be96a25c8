// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace uinbox::ui {

class LineGateway;
class Theme;

/// The line's light in the navigation rail; its tooltip says how the line is. Hidden while the line is off.
class LineButton final : public QToolButton {
    Q_OBJECT

public:
    LineButton(LineGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    LineGateway& m_gateway;
    const Theme& m_theme;
};

}  // namespace uinbox::ui
