// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/GalleryTokens.h"

#include "gallery/Swatches.h"
#include "theme/Theme.h"

#include <QLabel>

namespace uinbox::ui {

GalleryTokens::GalleryTokens(const Theme& theme, QWidget* parent) : GallerySection(tr("Type, icons, colours"), theme, parent)
{
    addType();
    addWide(new Swatches(Swatches::Of::Icons, theme, this));
    addWide(new Swatches(Swatches::Of::Colors, theme, this));
}

void GalleryTokens::addType()
{
    for (const auto& [size, weight, words] : {std::tuple(type::kLarge, QFont::DemiBold, tr("Large: the title of a page")),
                                              std::tuple(type::kTitle, QFont::DemiBold, tr("Title: the name above a conversation")),
                                              std::tuple(type::kBody, QFont::Normal, tr("Body: messages, buttons, fields")),
                                              std::tuple(type::kSmall, QFont::Normal, tr("Small: previews, hints, errors")),
                                              std::tuple(type::kCaption, QFont::Normal, tr("Caption: times, badges"))}) {
        auto* label = new QLabel(words, this);
        label->setTextFormat(Qt::PlainText);
        const auto dress = [this, label, size = size, weight = weight] { label->setFont(theme().font(size, weight)); };
        dress();
        connect(&theme(), &Theme::changed, label, dress);
        addWide(label);
    }
}

}  // namespace uinbox::ui
