// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QWidget>

class QToolButton;

namespace uinbox::ui {

class ChannelButton;
class SendButton;
class Theme;

/// Whether a message to the person is written, or a note about them.
enum class WritingMode { Message, Note };

/// The row below the field: channel, files, emoji, note at the leading edge, Send at the other. Main thread.
class ComposerBar final : public QWidget {
    Q_OBJECT

public:
    explicit ComposerBar(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] ChannelButton& channel() const { return *m_channel; }
    [[nodiscard]] SendButton& send() const { return *m_send; }
    [[nodiscard]] QToolButton& emoji() const { return *m_emoji; }
    /// In a note there is no channel, no file, and nothing to send.
    void show(WritingMode mode);
    /// Why no file goes along, and what to do; empty where they do.
    void setFilesBar(const QString& sentence);
    void setCompact(bool compact);

Q_SIGNALS:
    void attachClicked();
    void emojiClicked();
    void noteClicked();

private:
    QToolButton* add(const QString& name);
    void applyTheme();

    const Theme& m_theme;
    ChannelButton* m_channel;
    QToolButton* m_attach;
    QToolButton* m_emoji;
    QToolButton* m_note;
    SendButton* m_send;
    WritingMode m_mode = WritingMode::Message;
};

}  // namespace uinbox::ui
