// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/ChannelChoice.h"
#include "composer/ComposerBar.h"
#include "composer/ComposerCard.h"
#include "composer/ComposerCommands.h"
#include "composer/Mentions.h"
#include "notes/Note.h"

#include <QWidget>

class QLabel;

namespace uinbox::ui {

class Banner;
class ChannelButton;
class MessageEdit;
class NoteCard;
class PastedFiles;
class Preferences;
class SegmentNote;
class SendButton;
class SpellChecker;
class Theme;
class UndoSendStrip;
class WindowNote;

/// Where a message is written, for every channel: who chooses another one keeps the text. Enter sends a text message and begins a line
/// in an e-mail, Ctrl+Enter always sends. Says what an SMS costs, how long WhatsApp lets one write freely, and why something cannot be
/// sent. The same place takes internal notes: another box, which sends nothing; both texts stay while one goes from one to the other.
/// Main thread.
class Composer final : public QWidget {
    Q_OBJECT

public:
    /// Twilio refuses longer texts (21617).
    static constexpr int kMostCharacters = 1600;

    /// What is pasted as a file, and a person's own words, are kept below `profile`; where it is empty, nowhere.
    Composer(const Theme& theme, const Clock& clock, Preferences& preferences, const QString& profile, QWidget* parent = nullptr);

    /// Registers everything one does while writing. Without it the keys are the same.
    void addActions(ActionRegistry& registry);

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
    /// All that is written, the note too; its thread is left empty.
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
    /// Says until when what was just sent can be taken back. undoRequested() may follow.
    void countDown(Timestamp leaves);
    /// There is nothing to take back any more.
    void stopCountDown();

    [[nodiscard]] WritingMode mode() const { return m_mode; }
    /// The text of the other mode stays.
    void setMode(WritingMode mode);
    /// Whom a note can name.
    void setTeam(std::vector<Teammate> team);
    /// Changes a note that is there.
    void editNote(const Note& note);
    /// A note that could not be kept: before whatever was written since.
    void giveBackNote(const QString& content, NoteVisibility visibility);
    /// The language of the person, for the spelling; empty: that of this computer.
    void setLanguage(const QString& language);

    // What its commands do.
    void submit();  ///< sends, or adds the note
    void requestLater();
    void sendAndArchive();
    void attach();
    void pickEmoji();
    void toggleNote();
    void chooseNextChannel();
    void pastePlain();
    [[nodiscard]] bool hasFormats() const;
    [[nodiscard]] FormatBar& formats() const { return m_card->formats(); }

    /// To show a popup beside.
    [[nodiscard]] const QWidget& sendButton() const;

Q_SIGNALS:
    void edited();
    /// The field is empty already; giveBack() where it could not be stored.
    void sendRequested(const uinbox::OutgoingMessage& message);
    void laterRequested();     ///< a time is to be chosen; then sendAt()
    void templateRequested();  ///< then setTemplate()
    /// What sendRequested() has just given was the last of this conversation for now.
    void sendAndArchiveRequested();
    /// The box is empty already; giveBackNote() where it could not be kept.
    void noteRequested(const QString& content, uinbox::NoteVisibility visibility, const std::vector<uinbox::UserId>& mentions);
    void noteEdited(uinbox::NoteId note, const QString& content, const std::vector<uinbox::UserId>& mentions);
    void left();           ///< Esc
    void undoRequested();  ///< with nothing typed to undo

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void listen();
    void listenToField();
    void send(const std::optional<Schedule>& schedule);
    void clear();
    void removeTemplate();
    void usePlain();
    [[nodiscard]] MessageEdit& field() const;
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    [[nodiscard]] QString problem() const;
    void onEdited();
    void onChannelChosen();
    void onPasteRefused(const QString& text);
    void onNoteSubmitted();
    void usePreferences();
    void showChannel();
    void updateState();
    void updateNote();
    void applyTheme();

    const Theme& m_theme;
    Preferences& m_preferences;
    PastedFiles* m_pasted;
    SpellChecker* m_spelling;
    UndoSendStrip* m_undo;
    Banner* m_offer;
    ComposerCard* m_card;
    NoteCard* m_noteCard;
    ComposerBar* m_bar;
    QLabel* m_note;
    SegmentNote* m_segments;
    WindowNote* m_window;
    std::vector<ComposerCommand> m_commands;
    WritingMode m_mode = WritingMode::Message;
    QString m_name;
    QString m_language;
    QString m_remark;
    bool m_keysAreActions = false;
    bool m_channelChosen = false;
    bool m_quiet = false;
};

}  // namespace uinbox::ui
