// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/PasteOffer.h"

#include "common/Banner.h"
#include "composer/ComposerCard.h"
#include "composer/FileIntake.h"

namespace uinbox::ui {

PasteOffer::PasteOffer(const Theme& theme, ComposerCard& card, QWidget* parent)
    : QObject(parent), m_banner(new Banner(theme, parent)), m_card(card), m_lasts(new QTimer(this))
{
    m_lasts->setSingleShot(true);
    m_lasts->setInterval(kLasts);
    connect(m_lasts, &QTimer::timeout, this, [this] {
        withdraw();
        Q_EMIT ended();
    });
}

void PasteOffer::refuse(const QString& text, const PasteRefusal& why)
{
    const QString wrong = pasteRefusalText(why);
    m_lasts->start();
    if (!m_card.carriesFiles()) {
        Q_EMIT remarked(wrong + u' ' + tr("It stays on the clipboard: paste less at a time, or send it by e-mail as a file."));
        return;
    }
    m_banner->say(wrong + u' ' + tr("What you have written is as it was."));
    m_banner->offer(tr("Attach as a text file"), [this, text] {
        withdraw();
        m_card.intake().addText(text);
    });
    m_banner->offerClose();
}

void PasteOffer::refuseInNote(const PasteRefusal& why)
{
    m_lasts->start();
    Q_EMIT remarked(pasteRefusalText(why) + u' ' +
                    tr("It stays on the clipboard: paste less at a time, or attach it to a message as a file."));
}

void PasteOffer::withdraw()
{
    m_lasts->stop();
    m_banner->hide();
}

}  // namespace uinbox::ui
