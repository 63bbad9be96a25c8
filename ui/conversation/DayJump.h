// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "notes/Timeline.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace uinbox::ui {

class Calendar;
class ConversationView;

/// Leads to a day of the conversation that is open: a calendar over its upper edge, from its first day to today, opened at the day that is read.
/// Where nothing was written that day, the next thing that was. Main thread; a child of the pane.
class DayJump final : public QObject {
    Q_OBJECT

public:
    DayJump(const AppContext& context, ConversationView& view, QObject* parent);

    /// Opens the calendar; nothing where no conversation is shown.
    void choose();
    /// Goes to the first entry of that day or after it.
    void goTo(QDate day);
    /// The calendar, while it is open.
    [[nodiscard]] Calendar* calendar() const;

Q_SIGNALS:
    void found(uinbox::EntryId entry);
    void failed(const uinbox::Error& error);

private:
    [[nodiscard]] QDate dayRead() const;
    void place(QWidget& popup) const;

    const AppContext m_context;
    ConversationView& m_view;
    QPointer<QWidget> m_popup;
};

}  // namespace uinbox::ui
