// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace uinbox::ui {

class ActionRegistry;
class Theme;

/// A strip above a page that somebody was led to, with the way back to where they came from. Main thread.
class WayBack final : public QWidget {
    Q_OBJECT

public:
    WayBack(const Theme& theme, QWidget* parent = nullptr);

    /// The command that goes back, also where the strip is not seen any more.
    void addActions(ActionRegistry& registry);
    /// `words` name the place: "Back to the results". `isThere`: whether one is at that place already.
    void offer(const QString& words, std::function<void()> back, std::function<bool()> isThere);
    [[nodiscard]] bool canGoBack() const { return m_back && !m_isThere(); }
    void goBack();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();
    void fit();

    const Theme& m_theme;
    QToolButton* m_button;
    QToolButton* m_close;
    QString m_words;
    std::function<void()> m_back;
    std::function<bool()> m_isThere;
};

}  // namespace uinbox::ui
