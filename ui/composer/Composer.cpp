// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/Composer.h"

#include "common/Banner.h"
#include "composer/ChannelButton.h"
#include "composer/ComposerCommands.h"
#include "composer/ComposerKeys.h"
#include "composer/ComposerPreferences.h"
#include "composer/CostlyMarks.h"
#include "composer/EmojiCompletion.h"
#include "composer/FileIntake.h"
#include "composer/MessageEdit.h"
#include "composer/NoteCard.h"
#include "composer/PasteOffer.h"
#include "composer/PastedFiles.h"
#include "composer/SegmentNote.h"
#include "composer/SendButton.h"
#include "composer/SpellChecker.h"
#include "composer/SpellMarks.h"
#include "composer/UndoSendStrip.h"
#include "composer/WindowNote.h"
#include "theme/Theme.h"

#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

QString within(const QString& profile, const QString& name)
{
    return profile.isEmpty() ? QString() : QDir(profile).filePath(name);
}

}  // namespace

Composer::Composer(const Theme& theme, const Clock& clock, Preferences& preferences, const QString& profile, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_preferences(preferences),
      m_spelling(new SpellChecker(within(profile, QStringLiteral("words.txt")), this)),
      m_undo(new UndoSendStrip(theme, clock, this)),
      m_card(new ComposerCard(theme, *new PastedFiles(within(profile, QStringLiteral("pasted")), clock, this), this)),
      m_paste(new PasteOffer(theme, *m_card, this)),
      m_noteCard(new NoteCard(theme, this)),
      m_bar(new ComposerBar(theme, this)),
      m_foot(new ComposerFoot(theme, clock, this)),
      m_keys(new ComposerKeys(commandsOf({*this, *m_card, *m_bar}), *this))
{
    for (MessageEdit* edit : {&m_card->edit(), &m_noteCard->field()}) {
        new SpellMarks(*edit, *m_spelling, theme);
        offerEmoji(*edit, theme, preferences);
    }
    build();
    listen();
    usePreferences();
    showChannel();
}

void Composer::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kL, space::kS, space::kL, space::kM);
    column->setSpacing(space::kXs);
    column->addWidget(m_undo, 0, Qt::AlignHCenter);
    for (QWidget* part : std::initializer_list<QWidget*>{&m_paste->banner(), m_card, m_noteCard, m_bar, m_foot})
        column->addWidget(part);
    m_noteCard->hide();
    // Whoever has written goes on to Send, not through everything between.
    setTabOrder(&m_card->edit(), &m_bar->send().now());
    setTabOrder(&m_bar->send().now(), &m_bar->send().later());
}

void Composer::listen()
{
    connect(m_card, &ComposerCard::edited, this, &Composer::onEdited);
    connect(m_card, &ComposerCard::filesChanged, this, &Composer::onEdited);
    connect(m_card, &ComposerCard::refused, this, &Composer::remark);
    connect(m_card, &ComposerCard::formatsLost, this, [this] {
        remark(
            tr("Bold, links and lists are for e-mail: here the text goes as text alone. Back in the e-mail they are there again."));
    });
    connect(m_card, &ComposerCard::filesLooked, this, &Composer::updateState);
    connect(m_bar, &ComposerBar::attachClicked, &m_card->intake(), &FileIntake::choose);
    connect(m_bar, &ComposerBar::emojiClicked, this, &Composer::pickEmoji);
    connect(m_bar, &ComposerBar::noteClicked, this, &Composer::toggleNote);
    connect(&m_bar->channel(), &ChannelButton::chosen, this, &Composer::onChannelChosen);
    connect(&m_bar->send(), &SendButton::clicked, this, [this] { send({}); });
    connect(&m_bar->send(), &SendButton::laterClicked, this, &Composer::requestLater);
    connect(&m_foot->segments(), &SegmentNote::plainRequested, this, [this] {
        // A copy: each change counts anew.
        replaceCostly(m_card->edit(), std::vector(m_foot->segments().costly()));
        focusField();
    });
    connect(&m_foot->window(), &WindowNote::templateRequested, this, &Composer::templateRequested);
    connect(&m_foot->window(), &WindowNote::templateRemoved, this, &Composer::removeTemplate);
    connect(&m_foot->window(), &WindowNote::closed, this, &Composer::updateState);
    connect(m_undo, &UndoSendStrip::undoRequested, this, &Composer::undoRequested);
    connect(m_noteCard, &NoteCard::changed, this, &Composer::onEdited);
    connect(m_noteCard, &NoteCard::submitted, this, &Composer::onNoteSubmitted);
    connect(m_noteCard, &NoteCard::cancelled, this, [this] { setMode(WritingMode::Message); });
    connect(&m_preferences, &Preferences::changed, this, &Composer::usePreferences);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateState();
        update();
    });
    listenToField();
}

void Composer::setBrief(bool brief)
{
    layout()->setContentsMargins(space::kL, brief ? space::kXs : space::kS, space::kL, brief ? space::kXs : space::kM);
    m_paste->banner().setBrief(brief);
    m_card->setBrief(brief);
    m_noteCard->setBrief(brief);
    m_foot->setBrief(brief);
}

void Composer::addActions(ActionRegistry& registry)
{
    m_keys->makeActions(registry);
}

void Composer::usePreferences()
{
    m_card->setEnterSends(m_preferences.get(kEnterSends));
    const bool checks = m_preferences.get(kChecksSpelling);
    m_spelling->setLanguage(!checks ? QString() : m_language.isEmpty() ? QLocale().name() : m_language);
    updateState();
}

// --- What is written ----------------------------------------------------------------------------------------------------------------

void Composer::begin(const QString& name, Channel channel)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_name = name;
    m_channelChosen = false;
    m_foot->window().forget();
    m_card->setReplySubject({});
    m_noteCard->clear();
    m_undo->stop();
    setLanguage({});
    clear();
    setChannel(channel);
    setMode(WritingMode::Message);
}

void Composer::clear()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_remark.clear();
    m_wantsLater = false;
    m_paste->withdraw();
    m_card->clear();
    m_foot->window().setTemplate({});
    updateState();
}

void Composer::setRecipientName(const QString& name)
{
    m_name = name;
    showChannel();
}

void Composer::setChoices(const std::vector<ChannelChoice>& choices)
{
    m_bar->channel().setChoices(choices);
    showChannel();
}

const std::vector<ChannelChoice>& Composer::choices() const
{
    return m_bar->channel().choices();
}

void Composer::setChannel(Channel channel)
{
    m_bar->channel().setChannel(channel);
    if (m_card->chosenTemplate() && channel != Channel::WhatsApp) removeTemplate();
    showChannel();
}

Channel Composer::channel() const
{
    return m_bar->channel().channel();
}

void Composer::onChannelChosen()
{
    m_channelChosen = true;
    m_remark.clear();
    if (m_card->chosenTemplate()) removeTemplate();
    showChannel();
    focusField();
    Q_EMIT edited();
}

void Composer::showChannel()
{
    m_card->showChannel(channel(), m_name, m_bar->channel().choice().address);
    m_bar->show(m_mode);
    m_keys->refresh();
    updateState();
}

void Composer::setReplySubject(const QString& subject)
{
    m_card->setReplySubject(subject);
    updateState();
}

void Composer::setWhatsAppWindow(std::optional<Timestamp> closes)
{
    m_foot->window().setWindow(closes);
    updateState();
}

std::optional<Timestamp> Composer::freeUntil() const
{
    return channel() == Channel::WhatsApp ? m_foot->window().freeUntil() : std::nullopt;
}

void Composer::setTemplate(const FilledTemplate& chosen)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setChannel(Channel::WhatsApp);
    m_foot->window().setTemplate(chosen.of.name);
    m_card->setTemplate(chosen);
    m_keys->refresh();
    updateState();
    focusField();
}

void Composer::removeTemplate()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_foot->window().setTemplate({});
    m_card->removeTemplate();
    m_keys->refresh();
    updateState();
    focusField();
}

QString Composer::text() const
{
    return m_card->text();
}

bool Composer::isTouched() const
{
    return m_channelChosen || m_card->hasContent() || !m_noteCard->waiting().isEmpty();
}

Draft Composer::draft() const
{
    Draft draft;
    draft.channel = channel();
    m_card->fill(draft);
    draft.note = m_noteCard->waiting();
    return draft;
}

void Composer::setDraft(const Draft& draft)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setChannel(draft.channel);
    m_card->setDraft(draft);
    m_noteCard->setText(draft.note);
    if (draft.content.isEmpty() && !draft.note.isEmpty()) setMode(WritingMode::Note);
    updateState();
}

void Composer::empty()
{
    clear();
    Q_EMIT edited();
}

void Composer::giveBack(const OutgoingMessage& message)
{
    setMode(WritingMode::Message);
    // What is being written now stays what it is: another channel has other formats, and another meaning of Enter.
    const bool whole = !m_card->hasContent();
    if (whole) setChannel(message.channel);
    m_foot->window().setTemplate({});
    m_card->putBack(message, whole);
    showChannel();
    focusField();
}

void Composer::remark(const QString& sentence)
{
    m_remark = sentence;
    updateState();
}

void Composer::focusField()
{
    field().setFocus(Qt::OtherFocusReason);
}

// --- Sending ------------------------------------------------------------------------------------------------------------------------

void Composer::send(const std::optional<Schedule>& schedule)
{
    updateState();
    if (m_mode == WritingMode::Note || !m_bar->send().isSendable()) return;
    OutgoingMessage message;
    message.channel = channel();
    message.schedule = schedule;
    m_card->fill(message);
    if (!message.subject.isEmpty()) m_card->setReplySubject(message.subject);
    clear();
    focusField();
    Q_EMIT sendRequested(message);
}

const QWidget& Composer::sendButton() const
{
    return m_bar->send();
}

void Composer::countDown(Timestamp leaves)
{
    m_undo->count(leaves);
}

void Composer::stopCountDown()
{
    m_undo->stop();
}

void Composer::setLanguage(const QString& language)
{
    m_language = language;
    usePreferences();
}

// --- What it says -------------------------------------------------------------------------------------------------------------------

QString Composer::blocked() const
{
    return barSentence(m_bar->channel().choice(), m_name);
}

void Composer::onEdited()
{
    m_remark.clear();
    m_paste->withdraw();
    updateState();
    if (!m_quiet) Q_EMIT edited();
}

void Composer::updateState()
{
    if (m_mode == WritingMode::Note) {
        m_foot->say(m_remark.isEmpty() ? m_noteCard->problem() : m_remark, ComposerFoot::Tone::Mistake);
        m_foot->showWindow(false);
        return m_foot->count({});
    }
    const QString bar = blocked();
    const QString wrong = bar.isEmpty() ? m_card->problem() : QString();
    const bool isWhatsApp = channel() == Channel::WhatsApp;
    const bool isClosed = isWhatsApp && m_foot->window().isClosed() && !m_card->chosenTemplate();
    QString why = bar.isEmpty() ? wrong : bar;
    if (why.isEmpty() && isClosed) why = m_foot->window().text();
    const bool byEnter = channel() != Channel::Email && m_preferences.get(kEnterSends);
    const QString command = byEnter ? QStringLiteral("composer.sendByEnter") : QStringLiteral("composer.send");
    m_bar->send().setSendable(bar.isEmpty() && wrong.isEmpty() && m_card->isWritten() && !isClosed,
                              why.isEmpty() ? tr("Send") : why, why.isEmpty() ? command : QString());
    m_bar->setFilesBar(m_card->filesBarred());

    const bool isMistake = !m_remark.isEmpty() || !wrong.isEmpty();
    const QString next = m_wantsLater ? tr("Enter asks when it leaves. Esc: as usual.") : QString();
    m_foot->say(!m_remark.isEmpty() ? m_remark
                : !bar.isEmpty()    ? bar
                : !wrong.isEmpty()  ? wrong
                                    : next,
                isMistake ? ComposerFoot::Tone::Mistake : ComposerFoot::Tone::Muted);
    m_foot->showWindow(isWhatsApp && bar.isEmpty());
    m_foot->count(channel() == Channel::Sms && bar.isEmpty() ? text() : QString());
    markCostly(m_card->edit(), m_foot->segments().costly(), m_theme.tokens().warning);
}

}  // namespace uinbox::ui
