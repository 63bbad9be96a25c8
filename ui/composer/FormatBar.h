// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QWidget>

class QToolButton;

namespace uinbox::ui {

class MessageEdit;
class Theme;

/// The slim row of an e-mail's formats, over the text they are for: bold, italic, underlined, link, lists, quote. Main thread.
class FormatBar final : public QWidget {
    Q_OBJECT

public:
    FormatBar(MessageEdit& edit, const Theme& theme, QWidget* parent = nullptr);

    void toggleBold();
    void toggleItalic();
    void toggleUnderline();
    void toggleBullets();
    void toggleNumbers();
    void toggleQuote();
    /// Asks where the chosen words lead.
    void askLink();

private:
    QToolButton* add(Icon icon, const QString& name, const QString& command, void (FormatBar::*deed)());
    void applyTheme();
    void showState();
    void toggleSign(const QString& sign);
    void setLink(const QString& link, const QString& words);

    const Theme& m_theme;
    MessageEdit& m_edit;
    QToolButton* m_bold;
    QToolButton* m_italic;
    QToolButton* m_underline;
    std::vector<std::pair<QToolButton*, Icon>> m_buttons;
};

}  // namespace uinbox::ui
