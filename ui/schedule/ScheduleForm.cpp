// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduleForm.h"

#include "common/Calendar.h"
#include "common/DateTimeField.h"
#include "common/TabOrder.h"
#include "common/TimePhraseField.h"
#include "common/TimeText.h"
#include "schedule/WhenText.h"
#include "schedule/ZoneBox.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>

#include <array>

namespace uinbox::ui {

namespace {

constexpr int kPresetColumns = 2;
constexpr int kMostPresets = 4;
constexpr int kTextWidth = 340;
constexpr std::array kLateLimits{std::chrono::minutes{0}, std::chrono::minutes{15}, std::chrono::minutes{60},
                                 std::chrono::minutes{4 * 60}, std::chrono::minutes{24 * 60}};

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(kTextWidth);
    return label;
}

/// A zone whose clocks show what ours do needs no telling apart.
QByteArray otherZone(const QByteArray& zone, const QByteArray& here, Timestamp now)
{
    const auto there = wallTimeOf(now, zone);
    const auto ours = wallTimeOf(now, here);
    const bool differs = there && ours && (there->date != ours->date || there->time != ours->time);
    return differs ? zone : QByteArray();
}

/// A day in four digits of a year, and the time.
QString fieldFormat()
{
    const QString day = QLocale()
                            .dateFormat(QLocale::ShortFormat)
                            .replace(QStringLiteral("yyyy"), QStringLiteral("yy"))
                            .replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return QStringLiteral("ddd  %1  %2").arg(day, timeOfDayFormat());
}

}  // namespace

ScheduleForm::ScheduleForm(const Theme& theme, const Clock& clock, const QByteArray& theirs, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_here(localTimeZone()),
      m_theirs(otherZone(theirs, m_here, clock.now())),
      m_byTheirs(new QCheckBox(this)),
      m_typed(new TimePhraseField(theme, clock, m_here, TimePhraseSays::ProblemsOnly, this)),
      m_when(new DateTimeField(theme, this)),
      m_zone(new ZoneBox(m_here, m_theirs, this)),
      m_late(new QComboBox(this)),
      m_cancelOnReply(new QCheckBox(tr("Do not send it if they &write before"), this)),
      m_meaning(wrapped(this)),
      m_night(wrapped(this)),
      m_problem(wrapped(this))
{
    build();
    listen();
    applyTheme();
    setSchedule(Schedule{sensibleStart(schedulePresets(clock.now(), isTheirsKnown() ? m_theirs : m_here))});
}

void ScheduleForm::build()
{
    // Qt turns the parts of a time around where windows are mirrored; nobody writes 17:30 as 30:17.
    m_when->setLayoutDirection(Qt::LeftToRight);
    // What is in it is a time on some wall: no zone of this computer may jump over it.
    m_when->setTimeSpec(Qt::UTC);
    m_when->setDisplayFormat(fieldFormat());
    m_byTheirs->setText(tr("Times by &their clocks, in %1").arg(zonePlace(m_theirs)));
    m_byTheirs->setVisible(isTheirsKnown());
    addLateLimits();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kM);
    layout->addWidget(m_byTheirs);
    addPresets(*layout);
    layout->addWidget(m_typed);
    addFields(*layout);
    for (QWidget* part : std::initializer_list<QWidget*>{m_cancelOnReply, m_meaning, m_night, m_problem}) layout->addWidget(part);
    tabAsLaidOut(*layout);
    m_typed->line().setPlaceholderText(tr("Or type: “next tuesday 3pm”, “in 2 hours”"));
    m_typed->line().setAccessibleName(tr("Type a time"));
}

void ScheduleForm::addPresets(QVBoxLayout& layout)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(space::kS);
    for (int place = 0; place < kMostPresets; ++place) {
        auto* button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, place] {
            const auto offered = schedulePresets(m_clock.now(), m_zone->zone());
            if (place >= static_cast<int>(offered.size())) return showPresets();
            choose(offered[static_cast<size_t>(place)].when);
            Q_EMIT presetChosen();
        });
        grid->addWidget(button, place / kPresetColumns, place % kPresetColumns);
        m_presets.push_back(button);
    }
    layout.addLayout(grid);
}

void ScheduleForm::addFields(QVBoxLayout& layout)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(space::kL);
    form->setVerticalSpacing(space::kS);
    for (const auto& [caption, field] :
         {std::pair<QString, QWidget*>(tr("&Day and time"), m_when), std::pair<QString, QWidget*>(tr("Time &zone"), m_zone),
          std::pair<QString, QWidget*>(tr("If this PC is &off"), m_late)}) {
        form->addRow(caption, field);
        form->labelForField(field)->setMinimumHeight(field->sizeHint().height());
    }
    layout.addLayout(form);
}

void ScheduleForm::addLateLimits()
{
    const QStringList labels{tr("ask me"), tr("up to 15 minutes late, then ask"), tr("up to 1 hour late, then ask"),
                             tr("up to 4 hours late, then ask"), tr("up to 1 day late, then ask")};
    for (size_t i = 0; i < kLateLimits.size(); ++i)
        m_late->addItem(labels.at(static_cast<qsizetype>(i)),
                        static_cast<qint64>(std::chrono::milliseconds(kLateLimits[i]).count()));
}

void ScheduleForm::listen()
{
    connect(m_typed, &TimePhraseField::typed, this, &ScheduleForm::onTyped);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &ScheduleForm::onFieldEdited);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &ScheduleForm::onZoneChosen);
    connect(m_zone, &QComboBox::editTextChanged, this, &ScheduleForm::showMeaning);
    connect(m_late, &QComboBox::currentIndexChanged, this, &ScheduleForm::onEdited);
    connect(m_cancelOnReply, &QCheckBox::toggled, this, &ScheduleForm::onEdited);
    connect(m_byTheirs, &QCheckBox::clicked, this, &ScheduleForm::setTheirClocks);
    connect(&m_theme, &Theme::changed, this, &ScheduleForm::applyTheme);
}

void ScheduleForm::showPresets()
{
    const auto offered = schedulePresets(m_clock.now(), m_zone->zone());
    for (size_t place = 0; place < m_presets.size(); ++place) {
        m_presets[place]->setVisible(place < offered.size());
        if (place < offered.size()) m_presets[place]->setText(offered[place].label);
    }
}

void ScheduleForm::onTyped()
{
    // What is not understood yet brings back what was chosen before, and the form is not finished.
    const TimePhrase phrase = m_typed->phrase();
    fill(phrase.isValid() ? phrase.when : m_chosen);
    onEdited();
}

void ScheduleForm::fill(const WallTime& when)
{
    const QScopedValueRollback filling(m_filling, true);
    m_zone->setZone(when.zone);
    m_byTheirs->setChecked(isTheirsKnown() && when.zone == m_theirs);
    m_typed->setZone(when.zone);
    if (const auto today = wallTimeOf(m_clock.now(), when.zone)) m_when->calendar().setToday(today->date);
    m_when->setDateTime(QDateTime(when.date, when.time, Qt::UTC));
    showPresets();
}

void ScheduleForm::choose(const WallTime& when)
{
    // Whatever was typed is over.
    m_typed->clear();
    m_chosen = when;
    fill(when);
    onEdited();
}

void ScheduleForm::setSchedule(const Schedule& schedule)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_typed->clear();
        m_chosen = schedule.when;
        fill(schedule.when);
        m_cancelOnReply->setChecked(schedule.cancelOnReply);
        setLateLimit(schedule.lateLimit);
    }
    onEdited();
}

void ScheduleForm::setTheirClocks(bool theirs)
{
    if (!isTheirsKnown()) return;
    const QByteArray zone = theirs ? m_theirs : m_here;
    WallTime wall = wallTime();
    const auto due = momentOf(wall);
    wall.zone = zone;
    if (due) wall = wallTimeOf(*due, zone).value_or(wall);
    choose(wall);
}

bool ScheduleForm::hasTheirClocks() const
{
    return m_byTheirs->isChecked();
}

void ScheduleForm::setLateLimit(std::chrono::milliseconds limit)
{
    const auto millis = static_cast<qint64>(limit.count());
    int index = m_late->findData(millis);
    if (index < 0) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(limit).count();
        m_late->addItem(tr("up to %1 min late, then ask").arg(minutes), millis);
        index = m_late->count() - 1;
    }
    m_late->setCurrentIndex(index);
}

WallTime ScheduleForm::wallTime() const
{
    const QTime time = m_when->time();
    return WallTime{m_when->date(), QTime(time.hour(), time.minute()), m_zone->zone()};
}

Schedule ScheduleForm::schedule() const
{
    return Schedule{wallTime(), m_cancelOnReply->isChecked(), std::chrono::milliseconds(m_late->currentData().toLongLong())};
}

QString ScheduleForm::problem() const
{
    if (const QString typed = m_typed->problem(); !typed.isEmpty()) return typed;
    if (!m_zone->isZone()) return tr("There is no time zone of that name. Choose one from the list.");
    const auto due = momentOf(wallTime());
    if (!due) return tr("This is no time that can be kept. Choose another one.");
    return *due > m_clock.now() ? QString() : tr("That moment has passed. Choose a later one.");
}

bool ScheduleForm::check()
{
    m_typed->refresh();
    showPresets();
    showMeaning();
    return problem().isEmpty();
}

void ScheduleForm::focusFirst()
{
    m_typed->setFocus(Qt::OtherFocusReason);
}

void ScheduleForm::onFieldEdited()
{
    if (m_filling) return;
    // The field holds now, not what was typed above it.
    m_typed->clear();
    m_chosen = wallTime();
    onEdited();
}

void ScheduleForm::onZoneChosen()
{
    if (m_filling) return;
    m_chosen.zone = m_zone->zone();
    fill(wallTime());
    onTyped();
}

void ScheduleForm::onEdited()
{
    if (m_filling) return;
    showMeaning();
    Q_EMIT changed();
}

QString ScheduleForm::meaning() const
{
    const WallTime wall = wallTime();
    const auto due = momentOf(wall);
    if (!due) return {};
    QString said = tr("Leaves: %1.")
                       .arg(isTheirsKnown() ? bothTimesText(*due, m_clock.now(), m_theirs, m_here)
                                            : datedWhenText(wall, *due, m_clock.now(), m_here));
    if (const QString change = clockChangeText(wall); !change.isEmpty()) said += u' ' + change;
    return said;
}

QString ScheduleForm::nightWarning() const
{
    const auto due = momentOf(wallTime());
    return due ? quietHoursText(*due, isTheirsKnown() ? m_theirs : m_zone->zone()) : QString();
}

void ScheduleForm::showMeaning()
{
    const QString wrong = problem();
    const QString said = wrong.isEmpty() ? meaning() : QString();
    const QString night = wrong.isEmpty() ? nightWarning() : QString();
    // What is wrong with what was typed stands beside that already.
    const QString below = m_typed->problem().isEmpty() ? wrong : QString();
    for (const auto& [label, text] : {std::pair(m_meaning, said), std::pair(m_night, night), std::pair(m_problem, below)}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    const QString description = wrong.isEmpty() ? (night.isEmpty() ? said : said + u' ' + night) : wrong;
    for (QWidget* field : std::initializer_list<QWidget*>{m_when, m_zone}) field->setAccessibleDescription(description);
}

void ScheduleForm::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_meaning->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_theme.tokens().warning);
    m_night->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_theme.tokens().danger);
    m_problem->setPalette(colors);
}

}  // namespace uinbox::ui
