// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/ChannelChoice.h"
#include "composer/ComposerCard.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace uinbox::ui {

class ChannelButton;
class SegmentNote;
class SendButton;
class Theme;
class WindowNote;

/// Where a message is written, for every channel: who chooses another one keeps the text. Enter sends a text message and begins a line
/// in an e-mail, Ctrl+Enter always sends. Says what an SMS costs, how long WhatsApp lets one write freely, and why something cannot be
/// sent. Main thread.
class Composer final : public QWidget {
    Q_OBJECT

public:
    /// Twilio refuses longer texts (21617).
    static constexpr int kMostCharacters = 1600;

    Composer(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Empties everything, for another conversation. Without edited().
    void begin(const QString& name, Channel channel);
    void setRecipientName(const QString& name);
    void setChoices(const std::vector<ChannelChoice>& choices);
    [[nodiscard]] const std::vector<ChannelChoice>& choices() const;
    void setChannel(Channel channel);
    [[nodiscard]] Channel channel() const;
    /// The subject of the last e-mail: an answer begins with "Re: …" unless something else was written.
    void setReplySubject(const QString& subject);
    /// When the 24-hour window of WhatsApp closes; absent where it is closed.
    void setWhatsAppWindow(std::optional<Timestamp> closes);
    /// Until when what is written may go by the channel that is chosen; absent where nothing limits it.
    [[nodiscard]] std::optional<Timestamp> freeUntil() const;
    /// Whether SMS and WhatsApp carry files, asked whenever it matters. Without it they carry none.
    void setCarriesFiles(std::function<bool()> carries) { m_card->setCarriesFiles(std::move(carries)); }
    /// Puts a template into the field, which cannot be written in until it is removed.
    void setTemplate(const FilledTemplate& chosen);

    /// Why nothing can be sent on this channel; empty where it can.
    [[nodiscard]] QString blocked() const;
    /// Somebody wrote something, or chose a channel: what comes late must not replace it.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] QString text() const;
    /// Text, channel and subject; its thread is left empty.
    [[nodiscard]] Draft draft() const;
    /// Without edited().
    void setDraft(const Draft& draft);
    /// Gives back what was not sent: before whatever was written since.
    void giveBack(const OutgoingMessage& message);
    /// A sentence below the field, until the next change.
    void remark(const QString& sentence);
    void focusField();
    /// Sends what is written, at that time. Does nothing where Send is disabled.
    void sendAt(const Schedule& schedule) { send(schedule); }
    /// To show a popup beside.
    [[nodiscard]] const QWidget& sendButton() const;

Q_SIGNALS:
    void edited();
    /// The field is empty already; giveBack() where it could not be stored.
    void sendRequested(const uinbox::OutgoingMessage& message);
    void laterRequested();     ///< a time is to be chosen; then sendAt()
    void templateRequested();  ///< then setTemplate()
    void left();               ///< Esc
    void undoRequested();      ///< with nothing typed to undo

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void listen();
    void send(const std::optional<Schedule>& schedule);
    void clear();
    void removeTemplate();
    void requestLater();
    void usePlain();
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    [[nodiscard]] QString problem() const;
    void onEdited();
    void onChannelChosen();
    void showChannel();
    void updateState();
    void applyTheme();

    const Theme& m_theme;
    ChannelButton* m_channelButton;
    QToolButton* m_attach;
    ComposerCard* m_card;
    SendButton* m_send;
    QLabel* m_note;
    SegmentNote* m_segments;
    WindowNote* m_window;
    QString m_name;
    QString m_remark;
    bool m_channelChosen = false;
    bool m_quiet = false;
};

}  // namespace uinbox::ui
