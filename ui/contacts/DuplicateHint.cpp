// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/DuplicateHint.h"

#include "base/Async.h"
#include "common/Announcement.h"
#include "common/Card.h"
#include "common/Reflow.h"
#include "common/TabOrder.h"
#include "contacts/ContactService.h"
#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"
#include "people/PeopleService.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kMost = 2;
constexpr std::chrono::milliseconds kSoon{250};

}  // namespace

DuplicateHint::DuplicateHint(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kS);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &DuplicateHint::read);
    hide();
}

void DuplicateHint::look(const Contact& contact)
{
    m_contact = contact;
    m_soon.start();
}

void DuplicateHint::read()
{
    if (!m_context.people) return;
    onFinished(m_context.people->duplicatesOf(m_contact, kMost), this,
               [this, generation = ++m_generation](const Result<std::vector<DuplicatePair>>& pairs) {
                   if (generation == m_generation && pairs) onFound(*pairs);
               });
}

void DuplicateHint::onFound(const std::vector<DuplicatePair>& pairs)
{
    std::vector<ContactId> ids;
    for (const DuplicatePair& pair : pairs) ids.push_back(pair.second);
    onFinished(m_context.contacts.contacts(ids), this,
               [this, pairs, generation = m_generation](const Result<std::vector<Contact>>& people) {
                   if (generation != m_generation || !people || *people == m_people) return;
                   m_people = *people;
                   showPeople(pairs);
               });
}

void DuplicateHint::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

void DuplicateHint::showPeople(const std::vector<DuplicatePair>& pairs)
{
    clear();
    setVisible(!m_people.empty());
    if (m_people.empty()) return;
    auto* heading = new QLabel(m_people.size() == 1 ? tr("Is this the same person?") : tr("Is it one of these?"), this);
    heading->setFont(m_context.theme.font(type::kSmall, QFont::DemiBold));
    m_layout->addWidget(heading);
    for (const Contact& each : m_people) {
        const auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const DuplicatePair& one) { return one.second == each.id; });
        addPerson(each, pair == pairs.end() ? QString() : PersonText::reasons(pair->likeness.reasons));
    }
    setAccessibleName(heading->text() + u' ' + shownName(m_people.front()));
    announce(*this, QAccessible::Alert);
}

void DuplicateHint::addPerson(const Contact& contact, const QString& why)
{
    auto* card = new Card(m_context.theme, this);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(space::kS, space::kXs, space::kS, space::kXs);
    row->setSpacing(space::kS);
    QString words = shownName(contact);
    for (const QString& more : {PersonText::addresses(contact), why})
        if (!more.isEmpty()) words += u'\n' + more;
    auto* label = new QLabel(words, card);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_context.theme.font(type::kSmall));
    row->addWidget(label, 1);
    const auto add = [&](const QString& text, const QString& name) {
        auto* button = new QPushButton(text, card);
        button->setAutoDefault(false);
        button->setAccessibleName(name);
        row->addWidget(button);
        return button;
    };
    const QString name = shownName(contact);
    if (m_adding == Adding::Offered)
        connect(add(tr("Add to them"), tr("Add what is written here to %1").arg(name)), &QPushButton::clicked, this,
                [this, contact] { Q_EMIT addRequested(contact); });
    connect(add(tr("Open"), tr("Open %1").arg(name)), &QPushButton::clicked, this,
            [this, id = contact.id] { Q_EMIT openRequested(id); });
    new Reflow(*card);
    m_layout->addWidget(card);
    if (window()->layout()) tabAsLaidOut(*window()->layout());
}

}  // namespace uinbox::ui
