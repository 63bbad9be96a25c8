// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ProfileHead.h"

#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kPicture = 64;
constexpr int kButton = 34;
constexpr int kMark = 20;

}  // namespace

ProfileHead::ProfileHead(const Theme& theme, bool hasDeeds, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_picture(new QLabel(this)),
      m_name(new QLabel(this)),
      m_state(new QLabel(this)),
      m_edit(new QToolButton(this)),
      m_back(new QToolButton(this)),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setAlignment(Qt::AlignHCenter);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignHCenter);
    m_edit->setText(tr("Edit"));
    m_edit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAccessibleName(tr("More about this person"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setVisible(hasDeeds);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kXs);
    row->addStretch();
    for (QToolButton* button : {m_edit, m_back, m_more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIconSize({kMark, kMark});
        button->setMinimumSize(kButton, kButton);
        row->addWidget(button);
    }
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kM);
    layout->setSpacing(space::kS);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addLayout(row);
    connect(m_edit, &QToolButton::clicked, this, [this] { Q_EMIT acted(PersonAct::Edit); });
    connect(m_back, &QToolButton::clicked, this,
            [this] { Q_EMIT acted(m_contact.blockedAt ? PersonAct::Unblock : PersonAct::Unarchive); });
    connect(m_menu, &QMenu::aboutToShow, this, &ProfileHead::fillMenu);
    nameParts();
    applyTheme();
}

/// For a screen reader, before anybody is shown.
void ProfileHead::nameParts()
{
    m_picture->setAccessibleName(tr("Picture"));
    m_name->setAccessibleName(tr("Name"));
    m_state->setAccessibleName(tr("State"));
    m_back->setAccessibleName(tr("Bring back"));
}

void ProfileHead::setContact(const Contact& contact)
{
    m_contact = contact;
    m_name->setText(shownName(contact));
    m_name->setAccessibleName(m_name->text());
    const QString state = PersonText::stateSince(contact);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_back->setVisible(!state.isEmpty() && !m_more->isHidden());
    m_back->setText(contact.blockedAt ? tr("Unblock") : tr("Bring back"));
    applyTheme();
}

void ProfileHead::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString& words, PersonAct act) {
        m_menu->addAction(words, this, [this, act] { Q_EMIT acted(act); });
    };
    add(tr("&Merge with…"), PersonAct::Merge);
    m_contact.archivedAt ? add(tr("B&ring back"), PersonAct::Unarchive) : add(tr("&Archive"), PersonAct::Archive);
    m_contact.blockedAt ? add(tr("Un&block"), PersonAct::Unblock) : add(tr("&Block"), PersonAct::Block);
}

void ProfileHead::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_picture->setPixmap(personPixmap(m_contact, m_theme, m_theme.scaled(kPicture), devicePixelRatioF()));
    m_name->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    m_state->setFont(m_theme.font(type::kSmall));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_contact.blockedAt ? tokens.danger : tokens.textMuted);
    m_state->setPalette(colors);
    for (QToolButton* button : {m_edit, m_back, m_more}) button->setFont(m_theme.font(type::kBody));
    m_edit->setIcon(makeIcon(Icon::Edit, tokens.textMuted, tokens.disabled));
    m_back->setIcon(makeIcon(m_contact.blockedAt ? Icon::Shield : Icon::Unarchive, tokens.textMuted, tokens.disabled));
    m_more->setIcon(makeIcon(Icon::More, tokens.textMuted, tokens.disabled));
}

}  // namespace uinbox::ui
