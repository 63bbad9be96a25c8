// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace uinbox::ui {

class Theme;

/// The round button over the conversation that leads back to the newest message and counts what came meanwhile.
class JumpButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit JumpButton(const Theme& theme, QWidget* parent = nullptr);

    /// How many messages came while older ones were read.
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_count = 0;
};

}  // namespace uinbox::ui
