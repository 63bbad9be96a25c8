// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace uinbox::ui {

/// Whether the letters that Alt presses are underlined: while Alt is held, as on every desktop of today. Watches the application's keys;
/// the style asks it. Main thread.
class Mnemonics final : public QObject {
    Q_OBJECT

public:
    explicit Mnemonics(QObject* parent = nullptr);

    [[nodiscard]] bool areShown() const { return m_areShown; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(bool shown);

    bool m_areShown = false;
};

}  // namespace uinbox::ui
