// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace uinbox::ui {

class BackButton;
class Theme;

/// Two parts of a page, a list and what is chosen in it: beside each other where there is room, else in turns, with a button that leads back
/// to the list. Follows the page's width, the size of its words, and the keyboard: that is never in the part that is not seen. Main thread; a child of the page.
class Folding final : public QObject {
    Q_OBJECT

public:
    Folding(QWidget& page, QWidget& list, QWidget& content, const Theme& theme);

    /// They take turns.
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// The one of the two that is seen while they take turns.
    void showContent() { turnTo(true); }
    void showList() { turnTo(false); }
    [[nodiscard]] bool isContentShown() const { return m_contentFirst; }
    /// Leads back to the list, and is seen while that is needed; its place is the content's.
    [[nodiscard]] BackButton& back() { return *m_back; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void leftContent();  ///< by the button

private:
    void turnTo(bool content);
    void follow(const QWidget* before, const QWidget* focus);
    void arrange();

    QWidget& m_page;
    QWidget& m_list;
    QWidget& m_content;
    const Theme& m_theme;
    BackButton* m_back;
    bool m_isFolded = false;
    bool m_contentFirst = false;
};

}  // namespace uinbox::ui
