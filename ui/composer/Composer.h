// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/ChannelChoice.h"
#include "composer/ComposerBar.h"
#include "composer/ComposerCard.h"
#include "composer/ComposerFoot.h"
#include "composer/GivenContent.h"
#include "notes/Mentions.h"
#include "notes/Note.h"

#include <QWidget>

namespace uinbox::ui {

class ActionRegistry;
class ComposerKeys;
class MessageEdit;
class NoteCard;
class PasteOffer;
class Preferences;
class SpellChecker;
class Theme;
class UndoSendStrip;

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

    void addActions(ActionRegistry& registry);  ///< all one does while writing; without it the keys are the same

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
    /// Whether SMS and WhatsApp carry files at all.
    void setCarriesFiles(std::function<bool()> carries) { m_card->setCarriesFiles(std::move(carries)); }
    void setTemplate(const FilledTemplate& chosen);  ///< into the field, which is read-only until it is removed

    [[nodiscard]] QString blocked() const;  ///< why nothing can be sent on this channel; empty where it can
    /// Somebody wrote something, or chose a channel: what comes late must not replace it.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] QString text() const;
    /// All that is written, the note too; its thread is left empty.
    [[nodiscard]] Draft draft() const;
    void setDraft(const Draft& draft);  ///< without edited()
    void empty();                       ///< what is written has gone another way
    /// Gives back what was not sent, with its files and copies: before whatever was written since.
    void giveBack(const OutgoingMessage& message);
    void remark(const QString& sentence);  ///< below the field, until the next change
    /// Why what is dropped or pasted is not taken now, and what to do; empty where it is.
    [[nodiscard]] QString barOf(Given given) const;
    [[nodiscard]] MessageEdit& field() const;  ///< where one writes now
    void focusField();
    /// Takes as little height as it can: one line to write in, no formats, remarks in one line.
    void setBrief(bool brief);
    void sendAt(const Schedule& schedule) { send(schedule); }  ///< nothing where Send is disabled
    void countDown(Timestamp leaves);  ///< until when what was just sent can be taken back; undoRequested() may follow
    void stopCountDown();              ///< there is nothing to take back any more

    [[nodiscard]] WritingMode mode() const { return m_mode; }
    void setMode(WritingMode mode);                                        ///< the text of the other one stays
    void setTeam(std::vector<Teammate> team);                              ///< whom a note can name
    void editNote(const Note& note);                                       ///< changes one that is there
    void giveBackNote(const QString& content, NoteVisibility visibility);  ///< one that could not be kept, as giveBack()
    void dropNote(const QString& content);                                 ///< it is kept after all, unless it was changed
    void setLanguage(const QString& language);  ///< of the person, for the spelling; empty: that of this computer

    void submit();                         ///< sends, or adds the note
    [[nodiscard]] bool canSubmit() const;  ///< something is written that can go
    void requestLater();
    void sendAndArchive();
    void pickEmoji();
    void toggleNote();
    [[nodiscard]] const QWidget& sendButton() const;  ///< to show a popup beside

Q_SIGNALS:
    void edited();
    /// The field is empty already; giveBack() where it could not be stored.
    void sendRequested(const uinbox::OutgoingMessage& message);
    void laterRequested();           ///< a time is to be chosen; then sendAt()
    void templateRequested();        ///< then setTemplate()
    void sendAndArchiveRequested();  ///< what sendRequested() has just given was the last of this conversation for now
    /// The box is empty already; giveBackNote() where it could not be kept.
    void noteRequested(const QString& content, uinbox::NoteVisibility visibility, const std::vector<uinbox::UserId>& mentions);
    void noteEdited(uinbox::NoteId note, const QString& content, const std::vector<uinbox::UserId>& mentions);
    void left();           ///< Esc
    void undoRequested();  ///< with nothing typed to undo

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void listen();
    void listenToField();
    void send(const std::optional<Schedule>& schedule);
    void clear();
    void removeTemplate();
    void onEdited();
    void onChannelChosen();
    void onEntered();
    void onLeft();
    void onNoteSubmitted();
    void usePreferences();
    void showChannel();
    void updateState();

    const Theme& m_theme;
    Preferences& m_preferences;
    SpellChecker* m_spelling;
    UndoSendStrip* m_undo;
    ComposerCard* m_card;
    PasteOffer* m_paste;
    NoteCard* m_noteCard;
    ComposerBar* m_bar;
    ComposerFoot* m_foot;
    ComposerKeys* m_keys;
    WritingMode m_mode = WritingMode::Message;
    QString m_name;
    QString m_language;
    QString m_remark;
    bool m_channelChosen = false;
    bool m_quiet = false;
    bool m_wantsLater = false;  ///< a time was asked for while there was nothing to send
};

}  // namespace uinbox::ui
