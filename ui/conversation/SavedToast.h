// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace uinbox::ui {

/// Says at the edge of the main window that a file was saved, with a way to its folder; nothing where `widget` is in none. Main thread.
void saySaved(const QWidget& widget, const QString& path);

}  // namespace uinbox::ui
