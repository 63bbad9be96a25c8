// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace uinbox::ui {

class BackButton;
class Folding;
class Theme;

/// List, conversation and details beside each other, with borders that can be moved. Where there is little room the details fold away, and
/// with less the list and the conversation take turns, with a button that leads back. Main thread.
class Panes final : public QWidget {
    Q_OBJECT

public:
    /// Takes the three widgets.
    Panes(QWidget& list, QWidget& content, QWidget& details, const Theme& theme, QWidget* parent = nullptr);

    /// Whether a person wants to see the details; they are seen where there is room.
    void setDetailsWanted(bool wanted);
    [[nodiscard]] bool areDetailsWanted() const { return m_wantsDetails; }
    [[nodiscard]] bool areDetailsShown() const;
    /// List and conversation take turns.
    [[nodiscard]] bool isFolded() const;
    /// The one of the two that is seen while they take turns.
    void showContent();
    void showList();
    [[nodiscard]] bool isContentShown() const;
    [[nodiscard]] QSplitter& splitter() { return *m_splitter; }
    /// Leads back to the list, and is seen while that is needed. The content puts it where it takes no room from what is read.
    [[nodiscard]] BackButton& back();

Q_SIGNALS:
    void leftContent();  ///< by the button
    void detailsWantedChanged();
    void detailsShown();  ///< wanted, and there is room for them

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void giveWidth();

    QWidget& m_details;
    const Theme& m_theme;
    QSplitter* m_splitter;
    Folding* m_folding;
    int m_detailsWidth = 0;  ///< that a person gave them; 0 for their own
    bool m_wantsDetails = false;
    bool m_hasSize = false;  ///< it was seen once
};

}  // namespace uinbox::ui
