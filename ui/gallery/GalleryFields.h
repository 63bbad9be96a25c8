// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/GallerySection.h"

namespace uinbox::ui {

/// What is typed in or chosen from: lines, texts, lists, numbers, days; and what shows how far something is.
class GalleryFields final : public GallerySection {
    Q_OBJECT

public:
    explicit GalleryFields(const Theme& theme, QWidget* parent = nullptr);

private:
    void addLines();
    void addLists();
    void addForms();
    void addRanges();
};

}  // namespace uinbox::ui
