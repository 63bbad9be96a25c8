// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/SnoozePopup.h"

#include "base/TimePhrase.h"
#include "common/TimePhraseField.h"
#include "inbox/RowWords.h"
#include "schedule/WhenText.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr std::chrono::hours kLater{3};
constexpr int kWidth = 340;

}  // namespace

std::vector<SnoozePreset> snoozePresets(Timestamp now, const QByteArray& zone)
{
    const auto here = wallTimeOf(now, zone);
    if (!here) return {};
    std::vector<SnoozePreset> presets;
    const auto add = [&](const QString& label, QDate date, QTime time) {
        const auto moment = momentOf({date, time, zone});
        if (moment && *moment > now) presets.push_back({label, *moment});
    };
    const auto later = wallTimeOf(now + kLater, zone);
    if (later && later->date == here->date)
        presets.push_back({SnoozePopup::tr("Later today"), std::chrono::ceil<std::chrono::minutes>(now + kLater)});
    add(SnoozePopup::tr("This evening"), here->date, kEveningHour);
    add(SnoozePopup::tr("Tomorrow"), here->date.addDays(1), kMorningHour);
    const auto days = [&](int weekday) { return (weekday - here->date.dayOfWeek() + 6) % 7 + 1; };
    if (days(Qt::Saturday) > 1) add(SnoozePopup::tr("Weekend"), here->date.addDays(days(Qt::Saturday)), kWeekendHour);
    if (days(Qt::Monday) > 1) add(SnoozePopup::tr("Next week"), here->date.addDays(days(Qt::Monday)), kMorningHour);
    std::stable_sort(presets.begin(), presets.end(),
                     [](const SnoozePreset& a, const SnoozePreset& b) { return a.moment < b.moment; });
    return presets;
}

SnoozePopup::SnoozePopup(const Theme& theme, const Clock& clock, QByteArray zone, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_theme(theme),
      m_clock(clock),
      m_zone(std::move(zone)),
      m_field(new TimePhraseField(theme, clock, m_zone, TimePhraseSays::Everything, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Snooze"));
    setFixedWidth(theme.scaled(kWidth));
    auto* title = new QLabel(tr("Snooze until"), this);
    title->setFont(theme.font(type::kTitle, QFont::DemiBold));
    m_field->line().setPlaceholderText(tr("Type a time: next tuesday 3pm"));
    m_field->line().setAccessibleName(tr("When the conversation comes back"));
    m_field->setHint(tr("Times are those of %1.").arg(zonePlace(m_zone)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kL, space::kL, space::kL, space::kM);
    layout->setSpacing(space::kXs);
    layout->addWidget(title);
    layout->addSpacing(space::kXs);
    layout->addWidget(m_field);
    for (const SnoozePreset& preset : snoozePresets(clock.now(), m_zone)) addPreset(preset, *this);
}

void SnoozePopup::addPreset(const SnoozePreset& preset, QWidget& into)
{
    auto* button = new QPushButton(&into);
    button->setFlat(true);
    button->setAutoDefault(false);
    const QString when = returnText(preset.moment, m_clock.now());
    button->setAccessibleName(QStringLiteral("%1, %2").arg(preset.label, when));
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(space::kS, 0, space::kS, 0);
    auto* time = new QLabel(when, button);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    time->setPalette(muted);
    row->addWidget(new QLabel(preset.label, button), 1);
    row->addWidget(time);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, moment = preset.moment] {
        Q_EMIT chosen(moment);
        accept();
    });
}

void SnoozePopup::take()
{
    // Time has gone on while it was typed.
    const TimePhrase phrase = m_field->phrase();
    if (!phrase.isValid()) return m_field->refresh();
    Q_EMIT chosen(phrase.moment);
    accept();
}

void SnoozePopup::popUp(const QPoint& at)
{
    adjustSize();
    const QScreen* where = QGuiApplication::screenAt(at);
    const QRect room = (where ? where : screen())->availableGeometry();
    const int x = layoutDirection() == Qt::RightToLeft ? at.x() - width() : at.x();
    move(qBound(room.left(), x, qMax(room.left(), room.right() - width())),
         qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void SnoozePopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_field->line().hasFocus()) return take();
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()); isEnter && button) return button->click();
    QDialog::keyPressEvent(event);
}

void SnoozePopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().fieldLine);
    painter.setBrush(m_theme.tokens().window);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace uinbox::ui
