// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Qt would show an icon of its own, ProxyStyle shows one of the project's.
#include "theme/Icons.h"
#include "theme/ProxyStyle.h"

#include <QGuiApplication>

#include <optional>

namespace uinbox::ui {

namespace {

struct Mark {
    Icon icon;
    QColor color;
};

std::optional<Mark> markOf(QStyle::StandardPixmap which, const Tokens& t)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    switch (which) {
        case QStyle::SP_MessageBoxInformation: return Mark{Icon::Info, t.accent};
        case QStyle::SP_MessageBoxWarning: return Mark{Icon::Alert, t.warning};
        case QStyle::SP_MessageBoxCritical: return Mark{Icon::Alert, t.danger};
        case QStyle::SP_MessageBoxQuestion: return Mark{Icon::Help, t.accent};
        case QStyle::SP_LineEditClearButton:
        case QStyle::SP_TitleBarCloseButton:
        case QStyle::SP_DialogCloseButton:
        case QStyle::SP_DockWidgetCloseButton:
        case QStyle::SP_DialogCancelButton: return Mark{Icon::Close, t.textMuted};
        // Who asks for one means that side, whichever way the text runs.
        case QStyle::SP_ArrowLeft: return Mark{isMirrored ? Icon::ChevronRight : Icon::ChevronLeft, t.text};
        case QStyle::SP_ArrowRight: return Mark{isMirrored ? Icon::ChevronLeft : Icon::ChevronRight, t.text};
        case QStyle::SP_ArrowUp: return Mark{Icon::ChevronUp, t.text};
        case QStyle::SP_ArrowDown: return Mark{Icon::ChevronDown, t.text};
        case QStyle::SP_ToolBarHorizontalExtensionButton:
        case QStyle::SP_ToolBarVerticalExtensionButton: return Mark{Icon::More, t.text};
        case QStyle::SP_TrashIcon: return Mark{Icon::Trash, t.text};
        case QStyle::SP_BrowserReload: return Mark{Icon::Sync, t.text};
        case QStyle::SP_DialogHelpButton: return Mark{Icon::Help, t.text};
        default: return std::nullopt;  // none that this program shows
    }
}

}  // namespace

QIcon ProxyStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (const auto mark = markOf(which, m_look.tokens)) return makeIcon(mark->icon, mark->color, m_look.tokens.disabled);
    return QProxyStyle::standardIcon(which, option, widget);
}

QPixmap ProxyStyle::standardPixmap(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (const auto mark = markOf(which, m_look.tokens))
        return iconPixmap(mark->icon, mark->color, pixelMetric(PM_MessageBoxIconSize, option, widget), 1);
    return QProxyStyle::standardPixmap(which, option, widget);
}

}  // namespace uinbox::ui
