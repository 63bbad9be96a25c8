// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace uinbox::ui {

class Keymap;
class WindowBanners;

/// Says across the window which of a person's own keys do not count, or could not be kept. Main thread; a child of the window.
class KeysBanner final : public QObject {
    Q_OBJECT

public:
    /// `change` opens the place where keys are changed.
    KeysBanner(const Keymap& keymap, WindowBanners& banners, std::function<void()> change, QObject* parent);

    /// What is wrong with the keys as they were read.
    void sayWrongKeys();

private:
    const Keymap& m_keymap;
    WindowBanners& m_banners;
    std::function<void()> m_change;
};

}  // namespace uinbox::ui
