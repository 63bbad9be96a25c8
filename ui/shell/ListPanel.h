// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace uinbox::ui {

class Theme;
class ThreadListView;

/// The list of conversations with its heading.
class ListPanel final : public QWidget {
    Q_OBJECT

public:
    ListPanel(ThreadListView& list, QAction& newMessage, const Theme& theme, QWidget* parent = nullptr);

    void setUnread(int conversations);
    /// Something that stands between the heading and the list.
    void setCard(QWidget& card);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_count;
    QToolButton* m_new;
};

}  // namespace uinbox::ui
