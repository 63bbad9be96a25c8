// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SendingPage.h"

#include "common/SendingPreferences.h"
#include "common/WrapCheckBox.h"
#include "composer/ComposerPreferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>

#include <array>

namespace uinbox::ui {

namespace {

constexpr char kUndoName[] = "UINBOX_UNDO_WINDOW_MS";
constexpr char kHandOverName[] = "UINBOX_HAND_OVER";
constexpr std::array kUndoChoices{0, 5, 15, 30, 60};

}  // namespace

SendingPage::SendingPage(AccountsGateway& gateway, Preferences* preferences, const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent),
      m_undo(new QComboBox(this)),
      m_handOver(new WrapCheckBox(tr("Let Twilio or Resend &send scheduled messages while this computer is off"), this)),
      m_enterSends(new WrapCheckBox(tr("&Enter sends an SMS or a WhatsApp message"), this)),
      m_spelling(new WrapCheckBox(tr("&Mark words that are misspelt"), this)),
      m_preferences(preferences)
{
    setHeading(tr("Sending"), tr("What you send waits a moment, so that you can take it back."));
    for (const int seconds : kUndoChoices)
        m_undo->addItem(seconds == 0 ? tr("not at all: it leaves at once") : tr("%1 seconds").arg(seconds), seconds * 1000);
    addControl(tr("It can be &taken back for"), *m_undo, kUndoName);
    addBare(*m_handOver, kHandOverName);
    addNote(
        tr("When this program ends or the computer goes to sleep, scheduled messages are given to the provider's own scheduler; at "
           "the next start they are taken back from there. What is not to be sent once the person has written stays here. Without "
           "this, scheduled messages leave only while the program runs."));
    for (QCheckBox* box : {m_enterSends, m_spelling}) {
        addWidget(*box);
        setShown(*box, preferences != nullptr);
    }
    m_enterSends->setToolTip(tr("Without it, Enter begins a line. Ctrl+Enter always sends, Shift+Enter always begins a line."));
    addReset([this] {
        // What the environment sets stays.
        if (m_handOver->isEnabled()) m_handOver->setChecked(SendingForm().handOver);
        if (m_undo->isEnabled()) m_undo->setCurrentIndex(m_undo->findData(static_cast<int>(SendingForm().undoWindow.count())));
        m_enterSends->setChecked(kEnterSends.fallback);
        m_spelling->setChecked(kChecksSpelling.fallback);
    });
    m_spelling->setToolTip(tr("Where a dictionary of hunspell is installed for the person's language, or this computer's"));
    finish();
}

void SendingPage::fill()
{
    const SendingForm form = m_gateway.sending();
    m_handOver->setChecked(form.handOver);
    if (m_preferences) {
        m_enterSends->setChecked(m_preferences->get(kEnterSends));
        m_spelling->setChecked(m_preferences->get(kChecksSpelling));
    }
    const auto millis = static_cast<int>(form.undoWindow.count());
    int index = m_undo->findData(millis);
    if (index < 0) {
        m_undo->addItem(tr("%1 seconds").arg(QLocale().toString(millis / 1000.0)), millis);
        index = m_undo->count() - 1;
    }
    m_undo->setCurrentIndex(index);
}

QStringList SendingPage::fromEnvironment() const
{
    return m_gateway.sending().fromEnvironment;
}

QFuture<Result<>> SendingPage::store()
{
    if (m_preferences) {
        m_preferences->set(kEnterSends, m_enterSends->isChecked());
        // At once, not from the next start on; what the environment sets is not a person's choice.
        if (isFixed(kUndoName))
            m_preferences->reset(kUndoSeconds);
        else
            m_preferences->set(kUndoSeconds, m_undo->currentData().toInt() / 1000);
        m_preferences->set(kChecksSpelling, m_spelling->isChecked());
    }
    SendingForm form;
    form.handOver = m_handOver->isChecked();
    form.undoWindow = std::chrono::milliseconds(m_undo->currentData().toInt());
    return m_gateway.saveSending(form);
}

QString SendingPage::state() const
{
    return {};
}

}  // namespace uinbox::ui
