// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/SavedToast.h"

#include "common/ToastArea.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>
#include <QWidget>

namespace uinbox::ui {

namespace {

constexpr std::chrono::milliseconds kLasts{10'000};

/// An e-mail has a window of its own: the toast is in the one it came from.
ToastArea* toastsOf(const QWidget* widget)
{
    for (; widget; widget = widget->window()->parentWidget())
        if (auto* toasts = widget->window()->findChild<ToastArea*>(QString(), Qt::FindDirectChildrenOnly)) return toasts;
    return nullptr;
}

}  // namespace

void saySaved(const QWidget& widget, const QString& path)
{
    ToastArea* toasts = toastsOf(&widget);
    if (!toasts) return;
    Toast toast;
    //: The name of a file
    toast.text = QCoreApplication::translate("SavedToast", "Saved: %1").arg(path.section(u'/', -1));
    toast.action = QCoreApplication::translate("SavedToast", "Show in folder");
    toast.run = [folder = path.section(u'/', 0, -2)] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder.isEmpty() ? QStringLiteral("/") : folder));
    };
    toast.duration = kLasts;
    toast.kind = ToastKind::Success;
    toasts->show(std::move(toast));
}

}  // namespace uinbox::ui
