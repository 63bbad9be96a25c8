// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>
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
    Archive,
    Unarchive,
    Snooze,
    PinOff,
    Assign,
    User,
    Users,
    At,
    Tag,
    Trash,
    Undo,
    Redo,
    More,
    Menu,
    Filter,
    CheckCircle,
    Circle,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Plus,
    Minus,
    ExternalLink,
    Link,
    Copy,
    Print,
    Download,
    Save,
    Pdf,
    Image,
    Location,
    Video,
    Audio,
    Play,
    Pause,
    Note,
    Bold,
    Italic,
    Underline,
    Strike,
    Mono,
    List,
    ListOrdered,
    Quote,
    Reply,
    Edit,
    EmojiPeople,
    EmojiNature,
    EmojiFood,
    EmojiTravel,
    EmojiActivities,
    EmojiObjects,
    EmojiSymbols,
    EmojiFlags,
    Calendar,
    Sun,
    Moon,
    Contrast,
    Bell,
    BellOff,
    Keyboard,
    Command,
    Help,
    Sync,
    Power,
    Phone,
    Globe,
    WifiOff,
    Shield,
    Star,
    Lock,
    PanelRight,
    TextSize,
    MarkUnread,
    MarkRead,
    Chat,
    SpellCheck,
    Spinner,
};
/// The last of them, for those who look at all.
inline constexpr Icon kLastIcon = Icon::Spinner;

/// The name of its file, without the ending.
[[nodiscard]] QLatin1StringView iconName(Icon icon);
/// The icon in one colour, `size` logical pixels wide, sharp at that device pixel ratio. Cached.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio);
/// The same, turned round for a direction where it points where the text runs (Send, arrows, lists).
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio, Qt::LayoutDirection direction);
/// For buttons and actions: normal and disabled in the given colours, sharp in every size, turned round with the layout.
[[nodiscard]] QIcon makeIcon(Icon icon, const QColor& normal, const QColor& disabled);
/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

}  // namespace uinbox::ui
