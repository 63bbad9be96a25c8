// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/GallerySection.h"

namespace uinbox::ui {

/// The type scale, the colours with their contrast, the icons.
class GalleryTokens final : public GallerySection {
    Q_OBJECT

public:
    explicit GalleryTokens(const Theme& theme, QWidget* parent = nullptr);

private:
    void addType();
};

}  // namespace uinbox::ui
