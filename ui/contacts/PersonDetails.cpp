// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonDetails.h"

#include "accounts/AccountService.h"
#include "base/Async.h"
#include "common/ErrorText.h"
#include "common/FocusOverlay.h"
#include "common/TimeText.h"
#include "contacts/ContactService.h"
#include "contacts/PersonPicture.h"
#include "contacts/PhoneNumber.h"
#include "db/Database.h"
#include "notes/NoteService.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kPicture = 64;
constexpr int kWidth = 280;
constexpr int kNarrowest = 220;
constexpr int kMostNotes = 100;
constexpr int kMark = 20;

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// "14:05, Monday", in the zone of somebody; empty where it is not known.
QString localTime(const QString& zone, Timestamp now)
{
    const QTimeZone there(zone.toUtf8());
    if (zone.isEmpty() || !there.isValid()) return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(now), there);
    return QStringLiteral("%1, %2").arg(timeOfDay(local.time()), QLocale().dayName(local.date().dayOfWeek()));
}

}  // namespace

PersonDetails::PersonDetails(const AppContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_page(new QWidget(this)), m_layout(new QVBoxLayout(m_page))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the person"));
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    setWidget(m_page);
    new FocusOverlay(*this, context.theme);
    m_layout->setContentsMargins(space::kL, space::kXl, space::kL, space::kL);
    m_layout->setSpacing(space::kS);
    connect(&context.database, &db::Database::committed, this, &PersonDetails::onCommitted);
    const auto applyTheme = [this] {
        setMinimumWidth(m_context.theme.scaled(kNarrowest));
        updateGeometry();
        read();
    };
    connect(&context.theme, &Theme::changed, this, applyTheme);
    setMinimumWidth(context.theme.scaled(kNarrowest));
    onFinished(context.accounts.owner(), this, [this](const Result<User>& owner) {
        if (owner) m_owner = owner->id;
        readConversation();
    });
}

QSize PersonDetails::sizeHint() const
{
    return {m_context.theme.scaled(kWidth), 400};
}

void PersonDetails::setPerson(ContactId contact, std::optional<ThreadId> thread)
{
    if (contact == m_contact && thread == m_thread) return;
    m_contact = contact;
    m_thread = thread;
    clear();
    read();
}

void PersonDetails::clear()
{
    m_scheduled = nullptr;
    m_notes = nullptr;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void PersonDetails::onCommitted(const db::ChangeSet& changes)
{
    if (m_contact.isNull()) return;
    if (changes.contacts.contains(m_contact)) return read();
    if (m_thread && (changes.schedule || !changes.notes.isEmpty())) readConversation();
}

void PersonDetails::read()
{
    if (m_contact.isNull()) return clear();
    onFinished(m_context.contacts.contact(m_contact), this, [this, generation = ++m_generation](const Result<Contact>& contact) {
        if (generation != m_generation) return;
        clear();
        if (contact) return show(*contact);
        m_layout->addWidget(plainLabel(wordsFor(contact.error()).oneLine(), m_page));
        m_layout->addStretch();
    });
}

QString PersonDetails::scheduledText(const WaitingMessages& waiting) const
{
    if (waiting.count == 0 || !waiting.next) return tr("Nothing");
    const QDateTime next = QDateTime::fromMSecsSinceEpoch(toMillis(*waiting.next));
    const QString when = dayAndTime(next.date(), next.time(), localDay(m_context.clock.now()));
    return waiting.count == 1 ? tr("1 message: %1").arg(when) : tr("%n messages, next: %1", nullptr, waiting.count).arg(when);
}

void PersonDetails::readConversation()
{
    if (!m_thread || !m_scheduled || !m_owner) return;
    onFinished(m_context.threads.waiting(*m_thread), this,
               [this, generation = m_generation](const Result<WaitingMessages>& waiting) {
                   if (generation != m_generation || !m_scheduled || !waiting) return;
                   m_scheduled->setText(scheduledText(*waiting));
               });
    const Timestamp all{};
    onFinished(m_context.notes.notes(*m_thread, *m_owner, all, Timestamp::max(), kMostNotes), this,
               [this, generation = m_generation](const Result<std::vector<Note>>& notes) {
                   if (generation != m_generation || !m_notes || !notes) return;
                   const auto count = static_cast<int>(notes->size());
                   m_notes->setText(count == 0 ? tr("None") : count < kMostNotes ? QLocale().toString(count) : tr("100 or more"));
               });
}

void PersonDetails::show(const Contact& contact)
{
    addHeading(contact);
    for (const ContactAddress& address : contact.addresses) addAddress(contact, address);
    m_layout->addSpacing(space::kM);
    if (const QString time = localTime(contact.timeZone, m_context.clock.now()); !time.isEmpty())
        addFact(tr("Local time"), QStringLiteral("%1 (%2)").arg(time, contact.timeZone));
    if (!contact.language.isEmpty()) addFact(tr("Language"), QLocale::languageToString(QLocale(contact.language).language()));
    if (m_thread) {
        m_scheduled = addFact(tr("Scheduled"), QStringLiteral("…"));
        m_notes = addFact(tr("Notes"), QStringLiteral("…"));
    }
    addFact(tr("Known since"), QLocale().toString(localDay(contact.createdAt), QLocale::LongFormat));
    m_layout->addStretch();
    readConversation();
}

void PersonDetails::addHeading(const Contact& contact)
{
    auto* picture = new QLabel(m_page);
    picture->setPixmap(personPixmap(contact, m_context.theme, kPicture, devicePixelRatioF()));
    m_layout->addWidget(picture, 0, Qt::AlignHCenter);
    auto* name = plainLabel(shownName(contact), m_page);
    name->setFont(m_context.theme.font(type::kTitle, QFont::DemiBold));
    name->setAlignment(Qt::AlignHCenter);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(name);
    m_layout->addSpacing(space::kS);
}

void PersonDetails::addAddress(const Contact& contact, const ContactAddress& address)
{
    const Tokens& tokens = m_context.theme.tokens();
    auto* row = new QWidget(m_page);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kS);
    auto* write = new QToolButton(row);
    write->setAutoRaise(true);
    write->setFixedSize(32, 32);
    write->setIconSize({kMark, kMark});
    write->setIcon(makeIcon(addressIcon(address.kind), addressColor(address.kind, tokens), tokens.textMuted));
    const QString value = PhoneNumber::formatInternational(address.value);
    write->setAccessibleName(tr("Write to %1").arg(value));
    write->setToolTip(write->accessibleName().toHtmlEscaped());
    write->setEnabled(!address.optedOutAt && address.kind != AddressKind::Handle);
    connect(write, &QToolButton::clicked, this, [this, id = contact.id, kind = address.kind] { Q_EMIT writeRequested(id, kind); });
    QString text = value;
    if (address.optedOutAt)
        text += u'\n' + tr("Does not want messages here (since %1)")
                            .arg(QLocale().toString(localDay(*address.optedOutAt), QLocale::ShortFormat));
    else if (address.unreachableAt)
        text += u'\n' + tr("Nothing reaches this address");
    auto* label = plainLabel(text, row);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (address.optedOutAt || address.unreachableAt) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, tokens.danger);
        label->setPalette(colors);
    }
    layout->addWidget(write, 0, Qt::AlignTop);
    layout->addWidget(label, 1, Qt::AlignVCenter);
    m_layout->addWidget(row);
}

QLabel* PersonDetails::addFact(const QString& name, const QString& value)
{
    auto* title = plainLabel(name, m_page);
    title->setFont(m_context.theme.font(type::kSmall));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_context.theme.tokens().textMuted);
    title->setPalette(muted);
    auto* label = plainLabel(value, m_page);
    m_layout->addWidget(title);
    m_layout->addWidget(label);
    m_layout->addSpacing(space::kXs);
    return label;
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
