// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/GallerySection.h"
#include "theme/ControlState.h"

namespace uinbox::ui {

enum class Icon;

/// Push buttons of each kind, tool buttons, boxes, circles and switches, in every state.
class GalleryButtons final : public GallerySection {
    Q_OBJECT

public:
    explicit GalleryButtons(const Theme& theme, QWidget* parent = nullptr);

private:
    void addButtons(const QString& name, ButtonKind kind);
    void addTools();
    void addChoices();
    [[nodiscard]] QWidget* tool(QStyle::State state, Icon icon, bool isChecked);
};

}  // namespace uinbox::ui
