// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonDetails.h"

#include "common/ErrorText.h"
#include "common/FocusOverlay.h"
#include "common/TabOrder.h"
#include "contacts/AddressLine.h"
#include "contacts/EntryLine.h"
#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"
#include "contacts/ProfileFill.h"
#include "contacts/ProfileHead.h"
#include "contacts/ProfileSection.h"
#include "theme/ControlState.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 280;
constexpr int kNarrowest = 220;
constexpr int kPageWidth = 360;
/// How often what the clocks show elsewhere is looked at.
constexpr std::chrono::seconds kTick{10};

}  // namespace

PersonDetails::PersonDetails(const AppContext& context, Place place, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_place(place),
      m_reader(new ProfileReader(context, this)),
      m_page(new QWidget(this)),
      m_head(new ProfileHead(context.theme, context.people != nullptr, m_page)),
      m_problem(new QLabel(m_page))
{
    const auto section = [&](const QString& title) { return new ProfileSection(title, context.theme, m_page); };
    m_addresses = section({});
    m_facts = section({});
    m_scheduled = section(tr("Scheduled"));
    m_notes = section(tr("Notes"));
    m_messages = section(tr("Latest messages"));
    m_figures = section(tr("Messages"));
    m_handles = section(tr("Elsewhere"));
    m_fields = section(tr("Your own fields"));
    m_merges = section(tr("Made one with"));
    build();
    clear();
    m_reader->setMessagesWanted(place == Place::Page);
    connect(m_reader, &ProfileReader::read, this, [this](ProfileReader::Part part) {
        showPart(part);
        tabAsLaidOut(*m_page->layout());
    });
    connect(m_reader, &ProfileReader::failed, this, [this](const Error& error) {
        clear();
        m_problem->setText(wordsFor(error).oneLine());
        m_problem->show();
    });
    connect(m_head, &ProfileHead::acted, this, [this](PersonAct act) { Q_EMIT acted(act, contact()); });
    connect(&context.theme, &Theme::changed, this, &PersonDetails::applyTheme);
    connect(&m_tick, &QTimer::timeout, this, &PersonDetails::showTime);
    m_tick.start(kTick);
    // Also where the keyboard comes from outside of what is scrolled.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_page->isAncestorOf(now)) ensureWidgetVisible(now);
    });
    setMinimumWidth(context.theme.scaled(kNarrowest));
}

void PersonDetails::build()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the person"));
    viewport()->setAutoFillBackground(false);
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    new FocusOverlay(*this, m_context.theme);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(space::kL, space::kXl, space::kL, space::kL);
    layout->setSpacing(0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_head, m_problem, m_addresses, m_facts, m_fields, m_handles, m_scheduled,
                                                         m_figures, m_notes, m_messages, m_merges})
        layout->addWidget(each);
    layout->addStretch();
}

QSize PersonDetails::sizeHint() const
{
    return {m_context.theme.scaled(m_place == Place::Page ? kPageWidth : kWidth), 400};
}

void PersonDetails::setPerson(ContactId contact, std::optional<ThreadId> thread)
{
    if (contact != m_reader->person()) {
        clear();
        verticalScrollBar()->setValue(0);
    }
    m_reader->setPerson(contact, thread);
}

void PersonDetails::clear()
{
    m_time = nullptr;
    m_head->hide();
    m_problem->hide();
    for (ProfileSection* each : {m_addresses, m_facts, m_scheduled, m_notes, m_messages, m_figures, m_handles, m_fields, m_merges})
        each->fill([](ProfileSection&) {});
}

void PersonDetails::showPart(ProfileReader::Part part)
{
    const PersonProfile& profile = m_reader->profile();
    switch (part) {
        case ProfileReader::Part::Contact: return showContact();
        case ProfileReader::Part::Figures:
            return m_figures->fill([&](ProfileSection& section) { ProfileFill::figures(section, profile); });
        case ProfileReader::Part::Waiting:
            return m_scheduled->fill([&](ProfileSection& section) {
                const QString words = ProfileFill::scheduled(profile.waiting, m_context.clock.now());
                if (!words.isEmpty()) section.addText(words);
            });
        case ProfileReader::Part::Notes:
            return m_notes->fill([&](ProfileSection& section) { showEntries(section, profile.notes); });
        case ProfileReader::Part::Messages:
            return m_messages->fill([&](ProfileSection& section) { showEntries(section, profile.messages); });
        case ProfileReader::Part::Merges: return showMerges();
    }
}

void PersonDetails::showContact()
{
    const PersonProfile& profile = m_reader->profile();
    m_problem->hide();
    m_head->setContact(profile.contact);
    m_head->show();
    m_addresses->fill([this](ProfileSection& section) { addAddresses(section); });
    m_facts->fill([&](ProfileSection& section) {
        m_time = nullptr;
        const QString time = PersonText::localTime(profile.contact.timeZone, m_context.clock.now());
        if (!time.isEmpty()) {
            m_time = section.addFact(tr("Local time"), time);
            section.addFact(tr("Time zone"), QString(profile.contact.timeZone).replace(u'_', u' '));
        }
        ProfileFill::facts(section, profile);
    });
    m_handles->fill([&](ProfileSection& section) { ProfileFill::handles(section, profile); });
    m_fields->fill([&](ProfileSection& section) { ProfileFill::fields(section, profile); });
}

void PersonDetails::addAddresses(ProfileSection& section)
{
    const Contact& contact = m_reader->profile().contact;
    const auto writing = contact.blockedAt ? AddressLine::Writing::Blocked : AddressLine::Writing::Possible;
    for (const ContactAddress& address : contact.addresses) {
        auto* line = new AddressLine(address, writing, m_context.theme);
        connect(line, &AddressLine::writeRequested, this, [this](AddressKind to) { Q_EMIT writeRequested(person(), to); });
        section.add(line);
    }
}

void PersonDetails::showEntries(ProfileSection& section, const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries) {
        auto* line = new EntryLine(entry, m_context);
        connect(line, &EntryLine::clicked, this,
                [this, thread = entry.threadId(), id = entry.id()] { Q_EMIT entryRequested(thread, id); });
        section.add(line);
    }
}

void PersonDetails::showMerges()
{
    m_merges->fill([this](ProfileSection& section) {
        for (const MergeRecord& record : m_reader->profile().merges) {
            const QString name = record.mergedName.isEmpty() ? tr("Somebody without a name") : record.mergedName;
            auto* apart = new QPushButton(tr("Take apart…"));
            apart->setAutoDefault(false);
            apart->setAccessibleName(tr("Take %1 apart").arg(name));
            apart->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
            connect(apart, &QPushButton::clicked, this,
                    [this, record] { Q_EMIT takeApartRequested(record, shownName(contact())); });
            section.addLong(PersonText::day(record.at), name);
            section.add(apart);
        }
    });
}

void PersonDetails::showTime()
{
    if (m_time) m_time->setText(PersonText::localTime(contact().timeZone, m_context.clock.now()));
}

void PersonDetails::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    showTime();
}

void PersonDetails::applyTheme()
{
    setMinimumWidth(m_context.theme.scaled(kNarrowest));
    updateGeometry();
    if (person().isNull() || m_head->isHidden()) return;
    showContact();
    for (const auto part : {ProfileReader::Part::Figures, ProfileReader::Part::Waiting, ProfileReader::Part::Notes,
                            ProfileReader::Part::Messages, ProfileReader::Part::Merges})
        showPart(part);
}

void PersonDetails::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_context.theme.tokens().panel);
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, viewport()->height()), m_context.theme.tokens().line);
    painter.end();
    QScrollArea::paintEvent(event);
}

}  // namespace uinbox::ui
