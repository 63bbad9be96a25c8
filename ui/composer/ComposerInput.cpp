// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/Composer.h"

#include "common/Banner.h"
#include "composer/ComposerKeys.h"
#include "composer/EmojiPicker.h"
#include "composer/MessageEdit.h"
#include "composer/NoteCard.h"
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
    connect(edit, &MessageEdit::pasteRefused, this, &Composer::onPasteRefused);
    MessageEdit* note = &m_noteCard->field();
    connect(note, &MessageEdit::left, this, [this] {
        if (!m_noteCard->edited()) {
            Q_EMIT left();
            return;
        }
        m_noteCard->stopEditing();
        setMode(WritingMode::Message);
    });
    connect(note, &MessageEdit::pasteRefused, this, [this](const QString&, const PasteRefusal& why) {
        remark(pasteRefusalText(why) + u' ' +
               tr("It stays on the clipboard: paste less at a time, or attach it to a message as a file."));
    });
    const auto noFiles = [this] { remark(tr("A note has no files. Attach them to a message, or name them here.")); };
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

void Composer::onPasteRefused(const QString& text, const PasteRefusal& why)
{
    const QString wrong = pasteRefusalText(why);
    if (!m_card->carriesFiles())
        return remark(wrong + u' ' + tr("It stays on the clipboard: paste less at a time, or send it by e-mail as a file."));
    m_offer->say(wrong + u' ' + tr("What you have written is as it was."));
    m_offer->offer(tr("Attach as a text file"), [this, text] {
        m_offer->hide();
        m_card->attachText(text);
    });
    m_offer->offerClose();
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
