// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace uinbox::ui {

class ConversationPane;
class Theme;
class ToastArea;

/// Keeps a window's toasts clear of rail and composer, and of the newest messages: at the foot of the list where that is seen, else
/// above the composer, where the conversation makes room for them. Follows the parts as they move. Main thread; a child of the toasts.
class ToastPlace final : public QObject {
    Q_OBJECT

public:
    ToastPlace(ToastArea& toasts, const Theme& theme, const QWidget& rail, QWidget& list, ConversationPane& pane);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    ToastArea& m_toasts;
    const Theme& m_theme;
    const QWidget& m_rail;
    const QWidget& m_list;
    ConversationPane& m_pane;
    QTimer m_soon;  ///< once for all that moves together
};

}  // namespace uinbox::ui
