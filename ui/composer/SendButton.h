// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace uinbox::ui {

class Theme;

/// "Send" and, joined to it, the clock that sends later. Both are one to the eye and two to the keyboard. Main thread.
class SendButton final : public QWidget {
    Q_OBJECT

public:
    explicit SendButton(const Theme& theme, QWidget* parent = nullptr);

    /// Whether both can be used, and what they say to the pointer.
    void setSendable(bool sendable, const QString& why, const QString& command = {});
    [[nodiscard]] bool isSendable() const { return m_now->isEnabled(); }
    /// With its icon alone, where there is little room.
    void setCompact(bool compact);
    [[nodiscard]] QPushButton& now() const { return *m_now; }
    [[nodiscard]] QPushButton& later() const { return *m_later; }

Q_SIGNALS:
    void clicked();
    void laterClicked();

private:
    QPushButton* m_now;
    QPushButton* m_later;
};

}  // namespace uinbox::ui
