// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/SendLaterPopup.h"

#include "common/TimeText.h"
#include "schedule/ScheduleForm.h"
#include "schedule/WhenText.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr QLatin1StringView kCancelOnReply("sendLater/cancelOnReply");
constexpr QLatin1StringView kLateLimit("sendLater/lateLimit");

}  // namespace

SendLaterPopup::SendLaterPopup(const Theme& theme, const Clock& clock, const Person& person, QString memory, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_theme(theme),
      m_clock(clock),
      m_person(person),
      m_memory(std::move(memory)),
      m_title(new QLabel(tr("Send later"), this)),
      m_where(new QLabel(this)),
      m_form(new ScheduleForm(theme, clock, person.zone, this)),
      m_ok(new QPushButton(tr("Schedule"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Send later"));
    m_title->setFont(theme.font(type::kTitle, QFont::DemiBold));
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.tokens().textMuted);
    m_where->setPalette(muted);
    m_ok->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kS);
    buttons->addStretch();
    // In the order of every other dialog's.
    buttons->addWidget(m_ok);
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    layout->setSpacing(space::kM);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_where, m_form}) layout->addWidget(part);
    layout->addLayout(buttons);
    connect(m_form, &ScheduleForm::changed, this, &SendLaterPopup::updateButton);
    connect(m_ok, &QPushButton::clicked, this, &SendLaterPopup::finish);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showPerson();
    begin();
}

void SendLaterPopup::begin()
{
    const QSettings memory(m_memory, QSettings::IniFormat);
    Schedule schedule = m_form->schedule();
    schedule.cancelOnReply = memory.value(kCancelOnReply, schedule.cancelOnReply).toBool();
    const auto late = memory.value(kLateLimit, static_cast<qlonglong>(schedule.lateLimit.count())).toLongLong();
    schedule.lateLimit = std::chrono::milliseconds(qMax(0LL, late));
    m_form->setSchedule(schedule);
    updateButton();
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

void SendLaterPopup::updateButton()
{
    m_ok->setEnabled(m_form->problem().isEmpty());
}

void SendLaterPopup::popUp(const QWidget& above)
{
    adjustSize();
    const QPoint corner = above.mapToGlobal(QPoint(above.width() - width(), -height() - space::kXs));
    const QRect screen = above.screen()->availableGeometry();
    move(qBound(screen.left(), corner.x(), qMax(screen.left(), screen.right() - width())),
         qBound(screen.top(), corner.y(), qMax(screen.top(), screen.bottom() - height())));
    show();
    m_form->focusFirst();
}

void SendLaterPopup::finish()
{
    // Time has gone on while it was open.
    if (!m_form->check()) return updateButton();
    const Schedule schedule = m_form->schedule();
    QSettings memory(m_memory, QSettings::IniFormat);
    memory.setValue(kCancelOnReply, schedule.cancelOnReply);
    memory.setValue(kLateLimit, static_cast<qlonglong>(schedule.lateLimit.count()));
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
