// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/DayJump.h"

#include "base/Async.h"
#include "common/Calendar.h"
#include "common/TimeText.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "notes/NoteService.h"
#include "theme/Theme.h"

#include <QDateTime>
#include <QFrame>
#include <QScreen>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kBelowEdge = 40;  ///< where the floating day ends

}  // namespace

DayJump::DayJump(const AppContext& context, ConversationView& view, QObject* parent)
    : QObject(parent), m_context(context), m_view(view)
{
}

Calendar* DayJump::calendar() const
{
    return m_popup ? m_popup->findChild<Calendar*>() : nullptr;
}

QDate DayJump::dayRead() const
{
    const auto at = m_view.anchor();
    const int row = at ? m_view.model().rowOf(at->entry) : -1;
    return localDay(row < 0 ? m_context.clock.now() : m_view.model().entry(row).createdAt());
}

void DayJump::choose()
{
    const ConversationModel& model = m_view.model();
    if (model.rowCount() == 0) return;
    delete m_popup;
    // Not a child of the view: the single keys of what is within it would work here, too.
    auto* popup = new QFrame(m_view.window(), Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::NoFrame);
    popup->setAccessibleName(tr("Go to a day"));
    auto* calendar = new Calendar(m_context.theme, popup);
    calendar->setAccessibleName(tr("Go to a day"));
    const QDate today = localDay(m_context.clock.now());
    calendar->setToday(today);
    calendar->setMaximumDate(qMax(today, dayRead()));
    calendar->setSelectedDate(dayRead());
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(calendar);
    const auto go = [this, popup](QDate day) {
        popup->close();
        goTo(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, go);
    // Enter; a click says clicked() first, and closes.
    connect(calendar, &QCalendarWidget::activated, this, [this, go](QDate day) {
        if (m_popup && m_popup->isVisible()) go(day);
    });
    // Days before the first have nothing: they cannot be chosen, once it is known.
    onFinished(m_context.notes.timeline().begins(model.thread(), model.reader()), calendar,
               [calendar](const Result<std::optional<Timestamp>>& first) {
                   if (first && *first) calendar->setMinimumDate(localDay(**first));
               });
    m_popup = popup;
    place(*popup);
    popup->show();
    calendar->setFocus();
}

void DayJump::place(QWidget& popup) const
{
    const QSize size = popup.sizeHint();
    const QWidget* area = m_view.viewport();
    QRect rect(area->mapToGlobal(QPoint((area->width() - size.width()) / 2, kBelowEdge)), size);
    const QRect room = m_view.screen()->availableGeometry();
    rect.moveLeft(qBound(room.left(), rect.left(), qMax(room.left(), room.right() - rect.width())));
    rect.moveTop(qBound(room.top(), rect.top(), qMax(room.top(), room.bottom() - rect.height())));
    popup.setGeometry(rect);
}

void DayJump::goTo(QDate day)
{
    const ConversationModel& model = m_view.model();
    const auto from = fromMillis(day.startOfDay().toMSecsSinceEpoch());
    onFinished(m_context.notes.timeline().firstFrom(model.thread(), model.reader(), from), this,
               [this, thread = model.thread()](const Result<std::optional<EntryId>>& first) {
                   if (thread != m_view.model().thread()) return;
                   if (!first) return Q_EMIT failed(first.error());
                   if (*first) Q_EMIT found(**first);
               });
}

}  // namespace uinbox::ui
