// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace uinbox::ui {

/// While a menu is open the keys are its own: Qt would carry out the window's commands under it, a letter of the list as well. Watches the
/// whole application. Main thread.
class MenuKeys final : public QObject {
    Q_OBJECT

public:
    explicit MenuKeys(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace uinbox::ui
