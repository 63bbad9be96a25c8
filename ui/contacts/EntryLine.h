// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "notes/Entry.h"

#include <QAbstractButton>

namespace uinbox::ui {

/// A message or a note of a person in two lines: what it is and when, and how it begins. A click leads to it. Main thread.
class EntryLine final : public QAbstractButton {
    Q_OBJECT

public:
    EntryLine(const Entry& entry, const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QString heading() const;

    Entry m_entry;
    const Theme& m_theme;
    const Clock& m_clock;
};

}  // namespace uinbox::ui
