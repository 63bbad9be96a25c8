// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonCard.h"

#include "contacts/MergeText.h"
#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"
#include "theme/Draw.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

namespace uinbox::ui {

namespace {

constexpr int kPicture = 40;
constexpr int kWidth = 190;  ///< two of them stand side by side where there is room for that

}  // namespace

PersonCard::PersonCard(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_picture(new QLabel(this)),
      m_name(new QLabel(this)),
      m_traits(new QLabel(this)),
      m_choice(new QRadioButton(tr("Keep this one"), this))
{
    for (QLabel* label : {m_name, m_traits}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    // Two of them are one choice, wherever they stand.
    m_choice->setAutoExclusive(false);
    m_choice->setMinimumHeight(32);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kS);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addWidget(m_name, 1, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kM, space::kM, space::kM, space::kS);
    layout->setSpacing(space::kS);
    layout->addLayout(head);
    layout->addWidget(m_traits);
    layout->addStretch();
    layout->addWidget(m_choice);
    connect(m_choice, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &PersonCard::applyTheme);
    applyTheme();
}

void PersonCard::setContact(const Contact& contact)
{
    m_contact = contact;
    const QString name = shownName(contact);
    m_name->setText(name);
    m_traits->setText(PersonText::breakable(MergeText::traits(contact).join(u'\n')));
    m_choice->setAccessibleName(tr("Keep %1").arg(name));
    m_choice->setAccessibleDescription(MergeText::traits(contact).join(QStringLiteral(", ")));
    applyTheme();
}

QSize PersonCard::sizeHint() const
{
    return {m_theme.scaled(kWidth), layout()->heightForWidth(m_theme.scaled(kWidth))};
}

void PersonCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) m_choice->click();
}

void PersonCard::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    const bool isKept = m_choice->isChecked();
    draw::box(painter, rect(), radius::kM, isKept ? tokens.accentSoft : tokens.panel, isKept ? tokens.accent : tokens.line,
              m_theme.lineWidth());
}

void PersonCard::applyTheme()
{
    m_picture->setPixmap(personPixmap(m_contact, m_theme, m_theme.scaled(kPicture), devicePixelRatioF()));
    m_name->setFont(m_theme.font(type::kBody, QFont::DemiBold));
    m_traits->setFont(m_theme.font(type::kSmall));
    update();
}

}  // namespace uinbox::ui
