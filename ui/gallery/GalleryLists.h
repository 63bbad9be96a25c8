// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/GallerySection.h"

namespace uinbox::ui {

/// Tabs, groups, lists, trees, tables and the line between panes.
class GalleryLists final : public GallerySection {
    Q_OBJECT

public:
    explicit GalleryLists(const Theme& theme, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeTabs();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makePanes();
};

}  // namespace uinbox::ui
