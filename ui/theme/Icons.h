// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace uinbox::ui {

/// The project's own icons: resources/icons/<name>.svg, 24 x 24 grid, 1.75 stroke, `currentColor`.
enum class Icon {
    Inbox,
    Contacts,
    Schedule,
    Analytics,
    Settings,
    Search,
    Send,
    Attach,
    Smile,
    Check,
    DoubleCheck,
    Clock,
    Alert,
    ArrowDown,
    Sms,
    WhatsApp,
    Mail,
    Pin,
    Retry,
    Close,
    Info,
    Eye,
    EyeOff,
    File,
    Compose,
};

/// The icon in one colour, `size` logical pixels wide, sharp at that device pixel ratio. Cached.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio);
/// The same, turned round for a direction where it points where the text runs (the arrow of Send).
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio, Qt::LayoutDirection direction);
/// For buttons and actions: normal and disabled in the given colours.
[[nodiscard]] QIcon makeIcon(Icon icon, const QColor& normal, const QColor& disabled);
/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

}  // namespace uinbox::ui
