// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/AutoReplyPage.h"

#include "base/WallTime.h"
#include "channels/SmsSegments.h"
#include "common/FormField.h"
#include "common/Reflow.h"
#include "common/TimeText.h"
#include "composer/FlowLayout.h"
#include "schedule/ZoneBox.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr char kWhenName[] = "AUTO_REPLY";
constexpr char kTextName[] = "AUTO_REPLY_TEXT";
constexpr char kHoursName[] = "BUSINESS_HOURS";
constexpr char kZoneName[] = "BUSINESS_TIME_ZONE";
constexpr int kTextHeight = 84;
constexpr int kTimeWidth = 104;
constexpr int kMost = 1600;

}  // namespace

AutoReplyPage::AutoReplyPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent),
      m_when(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_hours(new QWidget(this)),
      m_from(new QTimeEdit(this)),
      m_to(new QTimeEdit(this)),
      m_zone(new ZoneBox(localTimeZone(), {}, this))
{
    setHeading(tr("Automatic answer"), tr("Whoever writes while nobody is there hears back at once, once in four hours at most."));
    m_when->addItem(tr("nobody"), static_cast<int>(AutoReplyWhen::Never));
    m_when->addItem(tr("who writes outside business hours"), static_cast<int>(AutoReplyWhen::OutsideHours));
    m_when->addItem(tr("everybody, always"), static_cast<int>(AutoReplyWhen::Always));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_hours->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Thank you for your message. We are closed now and will answer in the morning."));
    addControl(tr("&Answer"), *m_when, kWhenName);
    m_with = &addControl(tr("&With"), *m_text, kTextName);
    addHours();
    addControl(tr("We are open"), *m_hours, kHoursName);
    m_where = &addControl(tr("Time &zone"), *m_zone, kZoneName);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    addNote(tr(
        "Never answered are STOP and other keywords, short codes, mailing lists, and other automatic answers. The answer goes out "
        "while this program runs."));
    connect(m_when, &QComboBox::currentIndexChanged, this, &AutoReplyPage::update);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AutoReplyPage::update);
    connect(&theme, &Theme::changed, this, &AutoReplyPage::fitText);
    fitText();
    finish();
}

void AutoReplyPage::fitText()
{
    m_text->setFixedHeight(m_theme.scaled(kTextHeight));
    for (QTimeEdit* edit : {m_from, m_to}) edit->setMinimumWidth(m_theme.scaled(kTimeWidth));
}

void AutoReplyPage::addHours()
{
    auto* column = new QVBoxLayout(m_hours);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    auto* week = new QWidget(m_hours);
    auto* days = new FlowLayout(week);
    for (size_t i = 0; i < m_days.size(); ++i) {
        const int day = static_cast<int>(i) + 1;
        m_days.at(i) = new QCheckBox(QLocale().standaloneDayName(day, QLocale::ShortFormat), m_hours);
        m_days.at(i)->setAccessibleName(QLocale().standaloneDayName(day));
        days->addWidget(m_days.at(i));
    }
    auto* span = new QWidget(m_hours);
    auto* times = new QHBoxLayout(span);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(space::kS);
    for (QTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(timeOfDayFormat());
    }
    m_from->setAccessibleName(tr("Open from"));
    m_to->setAccessibleName(tr("Open until"));
    times->addWidget(m_from);
    //: Between two times of day: from … to …
    times->addWidget(new QLabel(tr("to"), m_hours));
    times->addWidget(m_to);
    times->addStretch();
    column->addWidget(week);
    new Reflow(*span);
    column->addWidget(span);
}

AutoReplyWhen AutoReplyPage::when() const
{
    return static_cast<AutoReplyWhen>(m_when->currentData().toInt());
}

void AutoReplyPage::fill()
{
    const AutoReplyForm form = m_gateway.autoReply();
    m_when->setCurrentIndex(std::max(0, m_when->findData(static_cast<int>(form.when))));
    m_text->setPlainText(form.text);
    for (size_t i = 0; i < m_days.size(); ++i) m_days.at(i)->setChecked(form.hours.days.at(i));
    m_from->setTime(form.hours.from);
    m_to->setTime(form.hours.to);
    m_zone->setZone(form.timeZone.isEmpty() ? localTimeZone() : form.timeZone);
    update();
}

void AutoReplyPage::update()
{
    m_text->setEnabled(when() != AutoReplyWhen::Never && !isFixed(kTextName));
    // Also where nobody is answered yet: they are the business's, and there when somebody is.
    m_hours->setEnabled(!isFixed(kHoursName));
    m_zone->setEnabled(!isFixed(kZoneName));
    const QString text = m_text->toPlainText().trimmed();
    const auto count = countSmsSegments(text);
    m_with->setHint(text.isEmpty() || count.segments < 2 ? QString()
                                                         : tr("As an SMS this costs %n segments.", nullptr, count.segments));
    Q_EMIT heightChanged();
}

bool AutoReplyPage::check()
{
    const QString text = m_text->toPlainText().trimmed();
    QString problem;
    if (when() != AutoReplyWhen::Never && text.isEmpty()) problem = tr("Write what is to be answered.");
    if (text.size() > kMost)
        problem = tr("An SMS has room for 1,600 characters; these are %1.").arg(QLocale().toString(text.size()));
    const bool isZone = !m_zone->isEnabled() || m_zone->isZone();
    const bool isGood = say(*m_where, isZone ? QString() : tr("Choose a place from the list."));
    return say(*m_with, problem) && isGood;
}

QFuture<Result<>> AutoReplyPage::store()
{
    AutoReplyForm form = m_gateway.autoReply();
    form.when = when();
    form.text = m_text->toPlainText().trimmed();
    for (size_t i = 0; i < m_days.size(); ++i) form.hours.days.at(i) = m_days.at(i)->isChecked();
    form.hours.from = m_from->time();
    form.hours.to = m_to->time();
    form.timeZone = m_zone->zone();
    return m_gateway.saveAutoReply(form);
}

QString AutoReplyPage::state() const
{
    return {};
}

QStringList AutoReplyPage::fromEnvironment() const
{
    return m_gateway.autoReply().fromEnvironment;
}

}  // namespace uinbox::ui
