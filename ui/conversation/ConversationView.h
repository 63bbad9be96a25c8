// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Bubble.h"
#include "conversation/RowHeights.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QTimer>

#include <map>

namespace uinbox::ui {

class ConversationModel;
class JumpButton;

/// Of the channels on which nothing leaves at the moment: why, in a sentence.
using WaitingReasons = std::map<Channel, QString>;

/// The painted conversation: only the rows that are seen are laid out, heights are kept per row and estimated elsewhere, and the
/// place that is being read stays where it is whatever is added, loaded or resized. Follows the newest message only while it is at
/// the end. Main thread.
class ConversationView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    ConversationView(ConversationModel& model, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~ConversationView() override;

    [[nodiscard]] bool isAtEnd() const;
    /// Shows the newest message, loading it first where it is not loaded.
    void jumpToLatest();

    /// Where pictures come from, for as long as the view lives; without it their places stay empty.
    void setPictures(PictureCache* pictures);
    /// Why nothing leaves at the moment (no network, a provider that refuses everything), to be said of what waits; empty where all leaves.
    void setWaitingFor(const WaitingReasons& reasons);
    /// Why that message waits, as it is said of it; empty where it does not.
    [[nodiscard]] QString reason(int row) { return bubble(row).reason(); }

    /// For the screen reader and tests: what is on the screen.
    [[nodiscard]] ConversationModel& model() const { return m_model; }
    [[nodiscard]] QRect rowRect(int row) const;   ///< in the viewport
    [[nodiscard]] QRect bubbleRect(int row);      ///< in the viewport
    [[nodiscard]] int rowAt(QPoint point) const;  ///< -1 for none
    [[nodiscard]] int focusedRow() const;
    void focusRow(int row);

Q_SIGNALS:
    void actionRequested(uinbox::MessageId message, uinbox::ui::MessageAction action);
    void linkOpened(const QUrl& url);
    void fileOpened(uinbox::MessageId message, int file);  ///< one of its files
    void fileSaved(uinbox::MessageId message, int file);
    /// The newest message is on the screen.
    void endSeen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// A stretch of one message's text.
    struct Selection {
        MessageId message;
        int anchor = 0;
        int end = 0;
    };
    /// What the button of the mouse went down on.
    struct Pressed {
        MessageId message;
        BubbleHit hit;
    };
    /// A place that stays while the heights around it change: the row at the upper edge, and how much of it is seen.
    struct Anchor {
        MessageId message;
        int shown = 0;
    };

    void onReset();
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(int first, int last);
    void onArrived(int inbound);
    void relayout();

    [[nodiscard]] RowContext contextOf(int row) const;
    /// Why a message that waits does; empty where nothing keeps it.
    [[nodiscard]] QString waitsFor(int row) const;
    const Bubble& bubble(int row);
    void measureVisible();
    void measureFromEnd();
    void scrollToTop(int top);
    void scrollBy(int delta);
    /// The same by hand: shows the day, and tells when the end is reached.
    void moveBy(int delta);
    void moveToTop();
    void showEnd();
    void showFirstUnread();
    void settle();
    [[nodiscard]] int clampedTop(int top) const;
    [[nodiscard]] std::optional<Anchor> anchor() const;
    void restore(const std::optional<Anchor>& anchor);
    template <class Change>
    void keepPlace(Change change);
    void syncScrollBar();
    void preload();
    void updateOverlay();
    void updateCursor(QPoint point);
    void showFloatingDay();

    [[nodiscard]] BubbleHit hitAt(QPoint point, int* row = nullptr);
    [[nodiscard]] BubbleMarks marksOf(int row) const;
    void moveFocus(int step);
    void runDefaultAction();
    void copy();
    [[nodiscard]] QString selectedText();

    ConversationModel& m_model;
    const Theme& m_theme;
    const Clock& m_clock;
    RowHeights m_heights;
    QCache<MessageId, Bubble> m_bubbles;
    int m_top = 0;  ///< pixel of the content at the viewport's upper edge; negative where the content is shorter
    bool m_syncing = false;
    JumpButton* m_jump;
    int m_unseen = 0;
    QTimer m_floating;  ///< while it runs the day floats over the conversation
    std::optional<Selection> m_selection;
    bool m_selecting = false;
    std::optional<Pressed> m_pressed;
    std::optional<MessageId> m_focus;
    WaitingReasons m_waitingFor;
    PictureCache* m_pictures = nullptr;
};

}  // namespace uinbox::ui
