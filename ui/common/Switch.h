// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

class QVariantAnimation;

namespace uinbox::ui {

class Theme;

/// A check box drawn as a switch: for what takes effect at once. Its thumb runs over, or jumps with reduced motion. Everything else is
/// QCheckBox's. Main thread.
class Switch final : public QCheckBox {
    Q_OBJECT

public:
    Switch(const QString& text, const Theme& theme, QWidget* parent = nullptr);

private:
    void moveThumb(bool isOn);

    const Theme& m_theme;
    QVariantAnimation* m_thumb;
};

}  // namespace uinbox::ui
