// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationView.h"

#include "common/TimeText.h"
#include "conversation/ConversationAccessible.h"
#include "conversation/ConversationModel.h"
#include "conversation/JumpButton.h"
#include "conversation/PictureCache.h"
#include "outbox/OutboxAhead.h"
#include "theme/Theme.h"

#include <QResizeEvent>

namespace uinbox::ui {

namespace {

constexpr int kBubblesKept = 400;
constexpr std::chrono::minutes kGroup{15};
constexpr int kBottomMargin = space::kL;
constexpr int kAtEnd = 8;       ///< this near to the end counts as there
constexpr int kFarScreens = 5;  ///< a leap over more than this goes by estimate
constexpr int kPreloadScreens = 3;
constexpr int kFloatingMs = 1000;
constexpr int kShownOffMs = 2500;
constexpr int kFarthestAbove = 200;  ///< more than that are not written in a row

/// What nothing is wrong with, and what waits for nothing but its turn.
bool isQueued(const Message& message)
{
    return message.direction == Direction::Outbound && message.status == MessageStatus::Pending && !hasFailedBefore(message);
}

/// Whether it stays until somebody does something, and does not leave by itself in a moment.
bool isStuck(const Message& message, const WaitingReasons& stopped)
{
    if (message.status == MessageStatus::Unknown) return true;
    return message.status == MessageStatus::Pending && (!isQueued(message) || stopped.count(message.channel) > 0);
}

/// Behind one that is stuck, by the order in which the outbox takes them.
bool isBehind(const ConversationModel& model, int row, const WaitingReasons& stopped)
{
    const Message* own = model.entry(row).message();
    if (!own || !isQueued(*own) || stopped.count(own->channel) > 0) return false;
    for (int above = row - 1; above >= 0 && row - above <= kFarthestAbove; --above) {
        const Message* message = model.entry(above).message();
        if (message && keepsBack(*message) && isStuck(*message, stopped)) return true;
    }
    return false;
}

/// Why a message that waits does; empty where nothing keeps it.
QString waitsFor(const ConversationModel& model, int row, const RowContext& context, const WaitingReasons& reasons)
{
    const Message* own = model.entry(row).message();
    const auto stop = own ? reasons.find(own->channel) : reasons.end();
    if (stop != reasons.end()) return stop->second;
    return context.isBehind ? ConversationView::tr("It leaves after the message above.") : QString();
}

}  // namespace

ConversationView::ConversationView(ConversationModel& model, const Theme& theme, const Clock& clock, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_model(model),
      m_theme(theme),
      m_clock(clock),
      m_bubbles(kBubblesKept),
      m_jump(new JumpButton(theme, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is always there: a bar that came and went would lay every bubble out a second time.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Messages"));
    m_floating.setSingleShot(true);
    m_floating.setInterval(kFloatingMs);
    connect(&m_floating, &QTimer::timeout, viewport(), QOverload<>::of(&QWidget::update));

    for (QTimer* timer : {&m_marks.showing, &m_marks.remarking}) {
        timer->setSingleShot(true);
        timer->setInterval(kShownOffMs);
        connect(timer, &QTimer::timeout, viewport(), QOverload<>::of(&QWidget::update));
    }
    connect(&m_marks.showing, &QTimer::timeout, this, [this] { m_marks.shownOff.reset(); });
    connect(&m_marks.remarking, &QTimer::timeout, this, [this] { m_marks.remark.clear(); });
    connect(&m_pointer.scrolling, &QTimer::timeout, this, &ConversationView::scrollWhileSelecting);

    m_jump->hide();
    connect(m_jump, &QAbstractButton::clicked, this, &ConversationView::jumpToLatest);

    connect(&model, &QAbstractItemModel::modelReset, this, &ConversationView::onReset);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onInserted(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { onRemoved(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) { onChanged(first.row(), last.row()); });
    connect(&model, &ConversationModel::arrived, this, &ConversationView::onArrived);
    connect(&theme, &Theme::changed, this, &ConversationView::relayout);
}

ConversationView::~ConversationView() = default;

// --- What is where --------------------------------------------------------------------------------------------------------------

RowContext ConversationView::contextOf(int row) const
{
    const Entry& entry = m_model.entry(row);
    // A note stands for itself, with who wrote it.
    const auto sameGroup = [this](const Entry& a, const Entry& b) {
        return a.message() && b.message() && a.message()->direction == b.message()->direction &&
               b.createdAt() - a.createdAt() <= kGroup && localDay(a.createdAt()) == localDay(b.createdAt()) &&
               m_model.firstUnread() != b.message()->id;
    };
    RowContext context;
    context.dayAbove = row == 0 || localDay(m_model.entry(row - 1).createdAt()) != localDay(entry.createdAt());
    context.unreadAbove = entry.message() && m_model.firstUnread() == entry.message()->id;
    context.startsGroup = row == 0 || !sameGroup(m_model.entry(row - 1), entry);
    context.endsGroup = row + 1 == m_model.rowCount() || !sameGroup(entry, m_model.entry(row + 1));
    context.isBehind = isBehind(m_model, row, m_around.waitingFor);
    return context;
}

const Bubble& ConversationView::bubble(int row)
{
    const Entry& entry = m_model.entry(row);
    const RowContext context = contextOf(row);
    Bubble* kept = m_bubbles.object(entry.id());
    const bool isStale = kept && context.dayAbove && kept->today() != localDay(m_clock.now());
    if (!kept || isStale || kept->width() != viewport()->width() || !(kept->context() == context)) {
        kept = new Bubble(entry, context,
                          {m_theme, viewport()->width(), layoutDirection(), m_clock.now(),
                           waitsFor(m_model, row, context, m_around.waitingFor), m_around.pictures, &m_around.people});
        m_bubbles.insert(entry.id(), kept);
    }
    const int below = row + 1 == m_model.rowCount() ? kBottomMargin : 0;
    m_heights.measure(row, kept->height() + below);
    return *kept;
}

QRect ConversationView::rowRect(int row) const
{
    return {0, m_heights.top(row) - m_top, viewport()->width(), m_heights.height(row)};
}

QRect ConversationView::bubbleRect(int row)
{
    const QRect rect = bubble(row).rect();
    return rect.translated(rowRect(row).topLeft());
}

int ConversationView::rowAt(QPoint point) const
{
    const int row = m_heights.rowAt(point.y() + m_top);
    return row >= 0 && rowRect(row).contains(point) ? row : -1;
}

bool ConversationView::isAtEnd() const
{
    return !m_model.hasNewer() && m_top + viewport()->height() >= m_heights.total() - kAtEnd;
}

// --- Keeping the place ------------------------------------------------------------------------------------------------------------

int ConversationView::clampedTop(int top) const
{
    // A conversation shorter than the view stands at its lower edge, next to where one writes.
    const int last = m_heights.total() - viewport()->height();
    return last < 0 ? last : qBound(0, top, last);
}

void ConversationView::measureVisible()
{
    int first = m_heights.rowAt(m_top);
    if (first < 0) return;
    // Of a row that begins above the view the lower edge stays, and with it all that follows.
    while (!m_heights.isMeasured(first)) {
        const int begins = m_heights.top(first);
        const int before = m_heights.height(first);
        (void)bubble(first);
        if (m_top > begins) m_top += m_heights.height(first) - before;
        first = m_heights.rowAt(m_top);
    }
    const int bottom = m_top + viewport()->height();
    for (int row = first; row < m_heights.count() && m_heights.top(row) < bottom; ++row)
        if (!m_heights.isMeasured(row)) (void)bubble(row);
}

void ConversationView::measureFromEnd()
{
    int covered = 0;
    for (int row = m_heights.count() - 1; row >= 0 && covered < viewport()->height(); --row) {
        (void)bubble(row);
        covered += m_heights.height(row);
    }
}

void ConversationView::settle()
{
    // Measuring may bring the end nearer, and moving there may bring rows into view that are not measured.
    for (int round = 0; round < 4; ++round) {
        const int before = m_top;
        measureVisible();
        m_top = clampedTop(m_top);
        if (m_top == before && round > 0) break;
    }
    measureVisible();
    syncScrollBar();
    const int ahead = kPreloadScreens * viewport()->height();
    if (m_top < ahead) m_model.fetchOlder();
    if (m_heights.total() - (m_top + viewport()->height()) < ahead) m_model.fetchNewer();
    updateOverlay();
    viewport()->update();
    Q_EMIT moved();
}

void ConversationView::scrollToTop(int top)
{
    m_top = clampedTop(top);
    settle();
}

void ConversationView::scrollBy(int delta)
{
    const int first = m_heights.rowAt(m_top);
    if (first < 0 || delta == 0) return;
    // Rows above get their true heights before they come into view, so that what is seen moves by exactly `delta`.
    const int offset = m_top - m_heights.top(first);
    if (delta < 0 && -delta < kFarScreens * viewport()->height()) {
        int missing = -delta - offset;
        for (int row = first - 1; row >= 0 && missing > 0; --row) {
            if (!m_heights.isMeasured(row)) (void)bubble(row);
            missing -= m_heights.height(row);
        }
        m_top = m_heights.top(first) + offset;
    }
    scrollToTop(m_top + delta);
}

void ConversationView::showEnd()
{
    measureFromEnd();
    m_top = m_heights.total() - viewport()->height();
    settle();
}

std::optional<ViewAnchor> ConversationView::anchor() const
{
    const int row = m_heights.rowAt(m_top);
    if (row < 0 || row >= m_model.rowCount()) return std::nullopt;
    return ViewAnchor{m_model.entry(row).id(), m_heights.top(row) + m_heights.height(row) - m_top};
}

void ConversationView::restore(const std::optional<ViewAnchor>& anchor)
{
    const int row = anchor ? m_model.rowOf(anchor->entry) : -1;
    if (row >= 0) {
        (void)bubble(row);
        m_top = m_heights.top(row) + qMax(0, m_heights.height(row) - anchor->shown);
    }
    settle();
}

/// `change` changes heights; afterwards the end is still the end, or else the same row at the same place.
template <class Change>
void ConversationView::keepPlace(Change change)
{
    const bool atEnd = isAtEnd();
    const auto kept = anchor();
    change();
    if (atEnd && !m_model.hasNewer())
        showEnd();
    else
        restore(kept);
}

void ConversationView::resizeEvent(QResizeEvent* event)
{
    // Wider or narrower bubbles break their lines anew; higher or lower keeps what is seen at the end.
    if (event->oldSize().width() != event->size().width()) {
        const bool atEnd = m_top + event->oldSize().height() >= m_heights.total() - kAtEnd && !m_model.hasNewer();
        const auto kept = anchor();
        m_heights.invalidateAll();
        atEnd ? showEnd() : restore(kept);
    } else {
        const bool atEnd = m_top + event->oldSize().height() >= m_heights.total() - kAtEnd && !m_model.hasNewer();
        atEnd ? showEnd() : settle();
    }
}

// --- What the model says ------------------------------------------------------------------------------------------------------------

void ConversationView::onReset()
{
    m_bubbles.clear();
    m_heights.reset(m_model.rowCount());
    m_marks.reset();
    m_pointer.stop();
    m_unseen = 0;
    m_floating.stop();
    const auto wanted = m_model.wanted();
    if (wanted && m_model.rowOf(*wanted) >= 0) {
        m_marks.focus = wanted;
        showOff(*wanted);
    } else {
        showFirstUnread();
    }
    if (isAtEnd() && m_model.rowCount() > 0) Q_EMIT endSeen();
    announceRows(*this);
}

void ConversationView::onInserted(int first, int last)
{
    announceRows(*this);
    // The place is taken from the rows as they were: the model has the new ones already, the heights do not.
    const bool atEnd = m_top + viewport()->height() >= m_heights.total() - kAtEnd;
    const int oldRow = m_heights.rowAt(m_top);
    const int offset = oldRow < 0 ? 0 : m_top - m_heights.top(oldRow);
    const int shownOfRow = oldRow < 0 ? 0 : m_heights.height(oldRow) - offset;
    m_heights.insert(first, last - first + 1);
    // The neighbours' groups and separators may change with it.
    m_heights.invalidate(first - 1, last + 1);
    if (atEnd && last + 1 == m_heights.count() && !m_model.hasNewer()) return showEnd();
    const int row = oldRow < 0 ? 0 : oldRow >= first ? oldRow + last - first + 1 : oldRow;
    m_top = m_heights.top(row) + offset;
    if (oldRow >= 0 && row == last + 1) {
        // What was above it, as the day, may stand above others now: its lower edge is what stays.
        (void)bubble(row);
        m_top = m_heights.top(row) + m_heights.height(row) - shownOfRow;
    }
    settle();
}

void ConversationView::onRemoved(int first, int last)
{
    announceRows(*this);
    const int oldRow = m_heights.rowAt(m_top);
    const int offset = oldRow < 0 ? 0 : m_top - m_heights.top(oldRow);
    const bool atEnd = m_top + viewport()->height() >= m_heights.total() - kAtEnd;
    const bool isGone = oldRow >= first && oldRow <= last && last + 1 < m_heights.count();
    const int nextBottom = isGone ? m_heights.top(last + 1) + m_heights.height(last + 1) - m_top : 0;
    m_heights.remove(first, last - first + 1);
    m_heights.invalidate(first - 1, first);
    if (m_heights.count() == 0 || (atEnd && !m_model.hasNewer())) return showEnd();
    if (isGone) {
        // The row at the top went: what follows it stays where it was read.
        (void)bubble(first);
        m_top = m_heights.top(first) + m_heights.height(first) - nextBottom;
        return settle();
    }
    const int row = oldRow > last ? oldRow - (last - first + 1) : qMin(oldRow, qMax(first - 1, 0));
    m_top = m_heights.top(qMin(row, m_heights.count() - 1)) + offset;
    settle();
}

void ConversationView::onChanged(int first, int last)
{
    keepPlace([&] {
        for (int row = first; row <= last; ++row) {
            m_bubbles.remove(m_model.entry(row).id());
            (void)bubble(row);
        }
        // What waited behind it may leave now, or the other way round.
        for (int row = last + 1; row < m_model.rowCount() && m_heights.isMeasured(row); ++row)
            if (const Message* message = m_model.entry(row).message(); message && isQueued(*message)) (void)bubble(row);
    });
    announceChanged(*this, first, last);
}

void ConversationView::onArrived(int inbound)
{
    if (inbound > 0 && m_model.rowCount() > 0) announceArrived(*this, m_model.rowCount() - 1);
    if (isAtEnd()) {
        m_model.trimOldest();
        Q_EMIT endSeen();
        return;
    }
    m_unseen += inbound;
    updateOverlay();
}

void ConversationView::relayout()
{
    keepPlace([this] {
        m_bubbles.clear();
        m_heights.invalidateAll();
    });
}

}  // namespace uinbox::ui
