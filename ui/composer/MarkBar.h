// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/WhatsAppMarks.h"
#include "theme/Icons.h"

#include <QWidget>

class QToolButton;

namespace uinbox::ui {

class MessageEdit;
class Theme;

/// The slim row of the formats WhatsApp has: what it puts round the words are the marks themselves, which are sent. Main thread.
class MarkBar final : public QWidget {
    Q_OBJECT

public:
    MarkBar(MessageEdit& edit, const Theme& theme, QWidget* parent = nullptr);

    /// Puts the marks of a style round what is selected, line by line, or takes them away; with nothing selected begins it, or leaves it.
    void toggle(WhatsAppStyle style);

private:
    struct Button {
        QToolButton* button;
        Icon icon;
        WhatsAppStyle style;
    };
    void add(Icon icon, const QString& name, const QString& command, WhatsAppStyle style);
    [[nodiscard]] bool takeAway(WhatsAppStyle style);
    void begin(const QString& mark);
    void putRound(const QString& mark, WhatsAppStyle style);
    void applyTheme();
    void showState();

    const Theme& m_theme;
    MessageEdit& m_edit;
    std::vector<Button> m_buttons;
};

}  // namespace uinbox::ui
