// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/SendLaterPopup.h"

#include "common/Preferences.h"
#include "common/TabOrder.h"
#include "common/TimeText.h"
#include "schedule/ScheduleForm.h"
#include "schedule/WhenText.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

// What was chosen last is proposed next.
const Preference<bool> kCancelOnReply{"sendLater/cancelOnReply", false};
const Preference<qlonglong> kLateLimit{"sendLater/lateLimit", std::chrono::milliseconds(Schedule().lateLimit).count()};
const Preference<bool> kTheirClocks{"sendLater/theirClocks", true};

}  // namespace

SendLaterPopup::SendLaterPopup(const Theme& theme, const Clock& clock, const Person& person, Preferences& preferences,
                               QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_theme(theme),
      m_clock(clock),
      m_person(person),
      m_preferences(preferences),
      m_title(new QLabel(tr("Send later"), this)),
      m_where(new QLabel(this)),
      m_window(new QLabel(this)),
      m_form(new ScheduleForm(theme, clock, person.zone, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_ok(m_buttons->addButton(tr("Schedule"), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Send later"));
    m_title->setFont(theme.font(type::kTitle, QFont::DemiBold));
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.tokens().textMuted);
    m_where->setPalette(muted);
    m_window->setTextFormat(Qt::PlainText);
    m_window->setWordWrap(true);
    m_window->hide();
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, theme.tokens().warning);
    m_window->setPalette(warning);
    m_ok->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    layout->setSpacing(space::kM);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_where, m_form, m_window, m_buttons}) layout->addWidget(part);
    tabAsLaidOut(*layout);
    connect(m_form, &ScheduleForm::changed, this, &SendLaterPopup::onChanged);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SendLaterPopup::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPerson();
    begin();
}

void SendLaterPopup::begin()
{
    Schedule schedule = m_form->schedule();
    schedule.cancelOnReply = m_preferences.get(kCancelOnReply);
    schedule.lateLimit = std::chrono::milliseconds(qMax(0LL, m_preferences.get(kLateLimit)));
    m_form->setSchedule(schedule);
    if (!m_preferences.get(kTheirClocks)) m_form->setTheirClocks(false);
    onChanged();
}

void SendLaterPopup::showPerson()
{
    const auto there = wallTimeOf(m_clock.now(), m_person.zone);
    const auto here = wallTimeOf(m_clock.now(), localTimeZone());
    const bool differs = there && here && (there->date != here->date || there->time != here->time);
    m_where->setVisible(differs);
    if (differs)
        //: A person, a place, a time of day
        m_where->setText(
            tr("%1 is in %2, where it is %3 now.").arg(m_person.name, zonePlace(m_person.zone), timeOfDay(there->time)));
}

void SendLaterPopup::onChanged()
{
    m_ok->setEnabled(m_form->problem().isEmpty());
    const auto due = momentOf(m_form->schedule().when);
    const bool isOutside = m_person.freeUntil && due && *due >= *m_person.freeUntil;
    m_window->setVisible(isOutside);
    if (!isOutside) return;
    const auto closes = wallTimeOf(*m_person.freeUntil, localTimeZone());
    const QString when = closes ? whenText(*closes, *m_person.freeUntil, m_clock.now(), localTimeZone()) : QString();
    //: A moment ("Today, 11:00"), a person
    m_window->setText(tr("The WhatsApp window closes: %1. After that only a template leaves, unless %2 writes again before.")
                          .arg(when, m_person.name));
}

void SendLaterPopup::popUp(const QWidget& above)
{
    adjustSize();
    m_corner = above.mapToGlobal(QPoint(above.width(), -space::kXs));
    m_room = above.screen()->availableGeometry();
    place();
    show();
    m_form->focusFirst();
}

void SendLaterPopup::place()
{
    move(qBound(m_room.left(), m_corner.x() - width(), qMax(m_room.left(), m_room.right() - width())),
         qBound(m_room.top(), m_corner.y() - height(), qMax(m_room.top(), m_room.bottom() - height())));
}

bool SendLaterPopup::event(QEvent* event)
{
    const bool isHandled = QDialog::event(event);
    // What is said below the fields comes and goes: it grows upwards and does not cover the button it belongs to.
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        resize(width(), layout()->totalHeightForWidth(width()));
        place();
    }
    return isHandled;
}

void SendLaterPopup::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (isVisible()) place();
}

void SendLaterPopup::finish()
{
    // Time has gone on while it was open.
    if (!m_form->check()) return onChanged();
    const Schedule schedule = m_form->schedule();
    m_preferences.set(kCancelOnReply, schedule.cancelOnReply);
    m_preferences.set(kLateLimit, static_cast<qlonglong>(schedule.lateLimit.count()));
    if (m_form->isTheirsKnown()) m_preferences.set(kTheirClocks, m_form->hasTheirClocks());
    accept();
    Q_EMIT chosen(schedule);
}

void SendLaterPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().fieldLine);
    painter.setBrush(m_theme.tokens().window);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace uinbox::ui
