// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/InboxFilter.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QToolButton;

namespace uinbox::ui {

class Theme;

/// The lists of the inbox side by side, with their counts, as many as there is room for; the others are behind "More". Main thread.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const Theme& theme, QWidget* parent = nullptr);

    void setFilter(InboxFilter filter);
    void setCounts(const InboxCounts& counts);

Q_SIGNALS:
    void chosen(uinbox::ui::InboxFilter filter);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show();
    void applyTheme();
    [[nodiscard]] QString label(InboxFilter filter) const;

    const Theme& m_theme;
    InboxFilter m_filter = InboxFilter::All;
    InboxCounts m_counts;
    QHash<InboxFilter, QToolButton*> m_buttons;
    QToolButton* m_more;
    QMenu* m_menu;
};

}  // namespace uinbox::ui
