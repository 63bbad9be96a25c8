// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QStackedWidget;
class QWidget;

namespace uinbox::ui {

class ConversationPane;
class Theme;
class ToastArea;

/// The parts of a window that its toasts stand among.
struct ToastRoom {
    const QWidget& rail;
    QStackedWidget& pages;
    QWidget& list;
    ConversationPane& pane;
};

/// Keeps a window's toasts from covering what is worked with: they stand at the foot of the list where that is seen, else above the
/// composer, else at the foot of the page; and list, conversation or page makes room for them. Follows the parts as they move. Main thread;
/// a child of the toasts.
class ToastPlace final : public QObject {
    Q_OBJECT

public:
    ToastPlace(ToastArea& toasts, const Theme& theme, const ToastRoom& room);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void placeBelowList(int width);
    void placeAboveComposer();
    void placeBelowPage();
    void leaveRoomIn(QWidget* part);

    ToastArea& m_toasts;
    const Theme& m_theme;
    ToastRoom m_room;
    QPointer<QWidget> m_given;  ///< has given room
    QTimer m_soon;              ///< once for all that moves together
};

}  // namespace uinbox::ui
