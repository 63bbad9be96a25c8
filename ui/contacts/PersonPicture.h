// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "theme/Icons.h"

class QPainter;
class QRect;

namespace uinbox::ui {

class Theme;
struct Tokens;

/// The name, or the first address as it is read, where nobody named them.
[[nodiscard]] QString shownName(const Contact& contact);
/// A round picture of initials, in the colour that the person has everywhere.
void paintPerson(QPainter& painter, const QRect& rect, const Contact& contact, const Theme& theme);
[[nodiscard]] QPixmap personPixmap(const Contact& contact, const Theme& theme, int size, qreal devicePixelRatio);

/// The mark of a kind of address, and its colour.
[[nodiscard]] Icon addressIcon(AddressKind kind);
[[nodiscard]] QColor addressColor(AddressKind kind, const Tokens& tokens);

}  // namespace uinbox::ui
