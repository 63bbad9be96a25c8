// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/Composer.h"

#include "composer/ComposerKeys.h"
#include "composer/EmojiPicker.h"
#include "composer/MessageEdit.h"
#include "composer/NoteCard.h"
#include "composer/PasteOffer.h"
#include "composer/SendButton.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace uinbox::ui {

namespace {

/// Narrower, names go and icons stay.
constexpr int kCompactBelow = 560;

}  // namespace

void Composer::listenToField()
{
    MessageEdit* edit = &m_card->edit();
    connect(edit, &MessageEdit::submitted, this, &Composer::onEntered);
    connect(edit, &MessageEdit::laterRequested, this, &Composer::requestLater);
    connect(edit, &MessageEdit::left, this, &Composer::onLeft);
    connect(edit, &MessageEdit::undoRequested, this, &Composer::undoRequested);
    connect(edit, &MessageEdit::pasteRefused, m_paste, &PasteOffer::refuse);
    MessageEdit* note = &m_noteCard->field();
    connect(note, &MessageEdit::left, this, [this] {
        if (!m_noteCard->edited()) {
            Q_EMIT left();
            return;
        }
        m_noteCard->stopEditing();
        setMode(WritingMode::Message);
    });
    connect(note, &MessageEdit::pasteRefused, m_paste,
            [this](const QString&, const PasteRefusal& why) { m_paste->refuseInNote(why); });
    connect(m_paste, &PasteOffer::remarked, this, &Composer::remark);
    connect(m_paste, &PasteOffer::ended, this, [this] { remark({}); });
    const auto noFiles = [this] { remark(barOf(Given::Files)); };
    connect(note, &MessageEdit::filesGiven, this, noFiles);
    connect(note, &MessageEdit::pictureGiven, this, noFiles);
    for (QWidget* each : std::initializer_list<QWidget*>{this, edit, note}) m_keys->watch(*each);
    for (QLineEdit* line : m_card->lines()) m_keys->watch(*line);
}

void Composer::onEntered()
{
    // Who asked for a time before there was anything to send may be typing it now: it must not go to the person.
    m_wantsLater && m_card->isWritten() ? requestLater() : send({});
}

void Composer::onLeft()
{
    if (!std::exchange(m_wantsLater, false)) return Q_EMIT left();
    m_remark.clear();
    updateState();
}

void Composer::requestLater()
{
    updateState();
    if (m_mode == WritingMode::Note) return remark(tr("A note is not sent: there is nothing to choose a time for."));
    if (blocked().isEmpty() && !m_card->isWritten()) {
        m_wantsLater = true;
        focusField();
        return remark(tr("Write a message first. Then choose when it leaves."));
    }
    if (!m_bar->send().isSendable()) return;
    m_wantsLater = false;
    updateState();
    Q_EMIT laterRequested();
}

void Composer::submit()
{
    m_mode == WritingMode::Note ? m_noteCard->submit() : send({});
}

bool Composer::canSubmit() const
{
    return m_mode == WritingMode::Note ? m_noteCard->canSubmit() : m_bar->send().isSendable();
}

void Composer::sendAndArchive()
{
    updateState();
    if (m_mode == WritingMode::Message && blocked().isEmpty() && !m_card->isWritten()) return remark(tr("Write a message first."));
    if (m_mode == WritingMode::Note || !m_bar->send().isSendable()) return;
    send({});
    Q_EMIT sendAndArchiveRequested();
}

void Composer::pickEmoji()
{
    auto* picker = new EmojiPicker(m_theme, m_preferences, this);
    connect(picker, &EmojiPicker::chosen, this, [this](const QString& emoji) {
        if (!field().isReadOnly()) field().insertPlainText(emoji);
    });
    connect(picker, &QDialog::finished, this, &Composer::focusField);
    picker->popUp(m_bar->emoji());
}

QString Composer::barOf(Given given) const
{
    const bool isFile = given == Given::Files || given == Given::Picture;
    if (given == Given::Elsewhere) return tr("This file is not on this computer. Save it here first, then attach it.");
    if (m_mode == WritingMode::Note)
        return isFile ? tr("A note has no files. Attach them to a message, or name them here.") : QString();
    if (isFile) return m_card->filesBarred();
    return field().isReadOnly() ? tr("A template stands in the field, which cannot be changed. Remove it first.") : QString();
}

void Composer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showChannel();
}

void Composer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_bar->setCompact(width() < kCompactBelow);
}

void Composer::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().window);
}

}  // namespace uinbox::ui
