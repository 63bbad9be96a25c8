// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/GallerySection.h"

namespace uinbox::ui {

/// What the program says: badges, banners, toasts, a dialog, a menu, a card, and what stands where nothing is.
class GalleryMessages final : public GallerySection {
    Q_OBJECT

public:
    explicit GalleryMessages(const Theme& theme, QWidget* parent = nullptr);

private:
    void addBadges();
    void addBanners();
    void addToasts();
    void addDialogs();
    [[nodiscard]] QWidget* makeMenu();
    [[nodiscard]] QWidget* makeBox();
    [[nodiscard]] QWidget* makeCard();
};

}  // namespace uinbox::ui
