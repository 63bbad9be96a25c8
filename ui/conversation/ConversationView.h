// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Bubble.h"
#include "conversation/RowHeights.h"
#include "conversation/ViewDeed.h"
#include "conversation/ViewMarks.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QTimer>

namespace uinbox::ui {

class ConversationModel;
class JumpButton;

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
    /// Where one reads, and back there; absent where nothing is shown.
    [[nodiscard]] std::optional<ViewAnchor> anchor() const;
    void restore(const std::optional<ViewAnchor>& anchor);
    /// Brings an entry that is loaded into view and marks it for a moment.
    void showOff(EntryId entry);

    /// Where pictures come from, for as long as the view lives; without it their places stay empty.
    void setPictures(PictureCache* pictures);
    /// Why nothing leaves at the moment (no network, a provider that refuses everything), to be said of what waits; empty where all leaves.
    void setWaitingFor(const WaitingReasons& reasons);
    /// Whom the conversation is with, for what is copied; and whom notes may mention.
    void setNames(const QString& person, const QStringList& people);
    /// What is looked for, folded, and the find that is looked at, which comes into view.
    void setFind(const QString& words, std::optional<EntryId> found);
    [[nodiscard]] QString reason(int row) { return bubble(row).reason(); }

    [[nodiscard]] bool can(ViewDeed deed);
    void perform(ViewDeed deed);  ///< nothing where it cannot be done

    /// For the screen reader and tests: what is on the screen.
    [[nodiscard]] ConversationModel& model() const { return m_model; }
    [[nodiscard]] QRect rowRect(int row) const;   ///< in the viewport
    [[nodiscard]] QRect bubbleRect(int row);      ///< in the viewport
    [[nodiscard]] int rowAt(QPoint point) const;  ///< -1 for none
    [[nodiscard]] int focusedRow() const;
    void focusRow(int row);
    [[nodiscard]] std::vector<BubbleTarget> targets(int row) { return bubble(row).targets(); }
    [[nodiscard]] int focusedTarget() const { return m_marks.target; }  ///< -1: the row itself
    void activate(EntryId entry, const BubbleTarget& target);
    [[nodiscard]] QString selectedText();  ///< as it is copied
    [[nodiscard]] TextSpan selectionIn(int row);
    [[nodiscard]] bool hasSelection() const { return !m_marks.selection.isEmpty(); }

Q_SIGNALS:
    void actionRequested(uinbox::MessageId message, uinbox::ui::MessageAction action);
    void originalRequested(uinbox::MessageId message);  ///< the e-mail as it was sent
    void linkOpened(const QUrl& url);
    void fileOpened(uinbox::MessageId message, int file);  ///< one of its files
    void fileSaved(uinbox::MessageId message, int file);
    void noteEditRequested(uinbox::NoteId note);
    void noteHistoryRequested(uinbox::NoteId note);  ///< what it said before
    void noteRemoveRequested(uinbox::NoteId note);
    void quoteRequested(const QString& text);        ///< of a message, as it was written
    void entryLinkRequested(uinbox::EntryId entry);  ///< the address of that place is to be copied
    void endSeen();                                  ///< the newest message is on the screen
    void moved();                                    ///< what is seen is at another place
    void dayRequested();                             ///< the floating day was chosen

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
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void onReset();
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(int first, int last);
    void onArrived(int inbound);
    void relayout();
    [[nodiscard]] RowContext contextOf(int row) const;
    const Bubble& bubble(int row);
    void measureVisible();
    void measureFromEnd();
    void scrollToTop(int top);
    void scrollBy(int delta);
    void moveBy(int delta);  ///< by hand: shows the day, and tells when the end is reached
    void showEnd();
    void showFirstUnread();
    void showRow(int row);
    void settle();
    [[nodiscard]] int clampedTop(int top) const;
    template <class Change>
    void keepPlace(Change change);
    void syncScrollBar();
    void updateOverlay();
    [[nodiscard]] std::optional<QRect> dayRect() const;  ///< of the floating day, in the viewport; absent while there is none
    void remark(const QString& sentence);
    [[nodiscard]] BubbleHit hitAt(QPoint point, int* row = nullptr);
    [[nodiscard]] TextPlace placeAt(QPoint point);
    [[nodiscard]] std::optional<RowSpan> selectedSpan() const;
    [[nodiscard]] BubbleMarks marksOf(int row, const std::optional<RowSpan>& selected);
    void selectTo(QPoint point);
    void selectUnit(QPoint point, TextSelection::Unit unit);
    void selectRows(int anchorRow, int caretRow);
    void scrollWhileSelecting();
    void finishSelecting();
    void moveFocus(int step);
    void extend(int step);
    void runDefaultAction();

    ConversationModel& m_model;
    const Theme& m_theme;
    const Clock& m_clock;
    RowHeights m_heights;
    QCache<EntryId, Bubble> m_bubbles;
    int m_top = 0;  ///< pixel of the content at the viewport's upper edge; negative where the content is shorter
    bool m_syncing = false;
    JumpButton* m_jump;
    int m_unseen = 0;
    QTimer m_floating;  ///< while it runs the day floats over the conversation
    ViewMarks m_marks;
    ViewPointer m_pointer;
    ViewSurroundings m_around;
};

}  // namespace uinbox::ui
