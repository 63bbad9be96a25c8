// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace uinbox::ui {

class MessageEdit;
class Theme;

/// Where a reply is written: Enter sends, Shift+Enter begins a new line, the field grows with the text, and a counter says what an
/// SMS will cost before it does. What cannot be sent says why. Main thread.
class Composer final : public QWidget {
    Q_OBJECT

public:
    /// Twilio refuses longer texts (21617).
    static constexpr int kMostCharacters = 1600;

    explicit Composer(const Theme& theme, QWidget* parent = nullptr);

    /// Whom the text goes to, as the hint in the empty field says.
    void setRecipient(Channel channel, const QString& name);
    /// Nothing can be sent while there is a reason; what was written stays and may be changed.
    void setBlocked(const QString& reason);
    [[nodiscard]] const QString& blocked() const { return m_blocked; }

    [[nodiscard]] QString text() const;
    /// Replaces the text without edited().
    void setText(const QString& text);
    /// Gives back a text that was not sent: before whatever was written since.
    void giveBack(const QString& text);
    void focusField();

Q_SIGNALS:
    void edited(const QString& text);
    /// The field is empty already; giveBack() where it could not be stored.
    void sendRequested(const QString& text);
    void left();           ///< Esc
    void undoRequested();  ///< with nothing typed to undo

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void send();
    void onTextChanged();
    void updateState();
    void applyTheme();

    const Theme& m_theme;
    MessageEdit* m_edit;
    QPushButton* m_send;
    QLabel* m_note;
    Channel m_channel = Channel::Sms;
    QString m_blocked;
    bool m_quiet = false;
};

}  // namespace uinbox::ui
