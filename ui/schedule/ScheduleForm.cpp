// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduleForm.h"

#include "common/TimeText.h"
#include "schedule/TypedTime.h"
#include "schedule/WhenText.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace uinbox::ui {

namespace {

constexpr int kPresetColumns = 2;
constexpr int kTextWidth = 340;
constexpr std::array kLateLimits{std::chrono::minutes{0}, std::chrono::minutes{15}, std::chrono::minutes{60},
                                 std::chrono::minutes{4 * 60}, std::chrono::minutes{24 * 60}};

/// Zones that are places; the others are names of offsets and of the past.
bool isPlace(const QByteArray& zone)
{
    return zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/") && isTimeZone(zone);
}

/// "New York (America)"
QString zoneLabel(const QByteArray& zone)
{
    const qsizetype slash = zone.indexOf('/');
    if (slash < 0) return zonePlace(zone);
    return QStringLiteral("%1 (%2)").arg(zonePlace(zone), QString::fromUtf8(zone.left(slash)));
}

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(kTextWidth);
    return label;
}

}  // namespace

ScheduleForm::ScheduleForm(const Theme& theme, const Clock& clock, const QByteArray& zone, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_here(localTimeZone()),
      m_there(isTimeZone(zone) ? zone : QByteArray()),
      m_typed(new QLineEdit(this)),
      m_quiet(wrapped(this)),
      m_date(new QDateEdit(this)),
      m_time(new QTimeEdit(this)),
      m_zone(new QComboBox(this)),
      m_late(new QComboBox(this)),
      m_cancelOnReply(new QCheckBox(tr("Do not send it if they &write before"), this)),
      m_meaning(wrapped(this)),
      m_problem(wrapped(this))
{
    // Qt turns the parts of a time around where windows are mirrored; nobody writes 17:30 as 30:17.
    m_date->setLayoutDirection(Qt::LeftToRight);
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale()
                                 .dateFormat(QLocale::ShortFormat)
                                 .replace(QStringLiteral("yyyy"), QStringLiteral("yy"))
                                 .replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    m_time->setDisplayFormat(timeOfDayFormat());
    addZones();
    addLateLimits();
    auto* presets = new QGridLayout;
    presets->setSpacing(space::kS);
    const auto offered = schedulePresets(clock.now(), isTimeZone(zone) ? zone : m_here);
    addPresets(*presets, offered);
    addTyped(*presets);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(space::kL);
    form->setVerticalSpacing(space::kS);
    for (const auto& [caption, field] :
         {std::pair<QString, QWidget*>(tr("&Day"), m_date), std::pair<QString, QWidget*>(tr("&Time"), m_time),
          std::pair<QString, QWidget*>(tr("Time &zone"), m_zone),
          std::pair<QString, QWidget*>(tr("If this computer is &off"), m_late)}) {
        form->addRow(caption, field);
        form->labelForField(field)->setMinimumHeight(field->sizeHint().height());
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kM);
    layout->addLayout(presets);
    layout->addLayout(form);
    layout->addWidget(m_cancelOnReply);
    layout->addWidget(m_meaning);
    layout->addWidget(m_quiet);
    layout->addWidget(m_problem);
    connect(m_date, &QDateEdit::dateChanged, this, &ScheduleForm::onEdited);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleForm::onEdited);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &ScheduleForm::onEdited);
    connect(m_zone, &QComboBox::editTextChanged, this, &ScheduleForm::showMeaning);
    connect(m_late, &QComboBox::currentIndexChanged, this, &ScheduleForm::onEdited);
    connect(m_cancelOnReply, &QCheckBox::toggled, this, &ScheduleForm::onEdited);
    connect(&theme, &Theme::changed, this, &ScheduleForm::applyTheme);
    applyTheme();
    setSchedule(Schedule{sensibleStart(offered)});
}

void ScheduleForm::addPresets(QGridLayout& grid, const std::vector<SchedulePreset>& presets)
{
    int place = 0;
    for (const SchedulePreset& preset : presets) {
        auto* button = new QPushButton(preset.label, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, preset] {
            choose(preset.when);
            Q_EMIT presetChosen();
        });
        grid.addWidget(button, place / kPresetColumns, place % kPresetColumns);
        ++place;
    }
}

void ScheduleForm::addTyped(QGridLayout& grid)
{
    m_typed->setPlaceholderText(tr("Or type a time: \"17:30\", \"tomorrow 9:00\""));
    m_typed->setAccessibleName(tr("Type a time"));
    m_typed->setClearButtonEnabled(true);
    grid.addWidget(m_typed, grid.rowCount(), 0, 1, kPresetColumns);
    connect(m_typed, &QLineEdit::textEdited, this, &ScheduleForm::onTyped);
}

void ScheduleForm::onTyped(const QString& text)
{
    // What is not understood yet changes nothing: the fields say what holds.
    if (const auto when = typedTime(text, m_clock.now(), m_there.isEmpty() ? m_here : m_there)) choose(*when);
}

void ScheduleForm::addZones()
{
    std::vector<std::pair<QString, QByteArray>> zones;
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        if (isPlace(zone) && zone != m_here) zones.emplace_back(zoneLabel(zone), zone);
    std::sort(zones.begin(), zones.end());
    m_zone->addItem(tr("%1, as on this computer").arg(zonePlace(m_here)), m_here);
    for (const auto& [label, zone] : zones) m_zone->addItem(label, zone);
    // With more than 400 of them one types a few letters of the place.
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setMinimumContentsLength(22);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void ScheduleForm::addLateLimits()
{
    const QStringList labels{tr("ask me"), tr("send it up to 15 minutes late, then ask"), tr("send it up to 1 hour late, then ask"),
                             tr("send it up to 4 hours late, then ask"), tr("send it up to 1 day late, then ask")};
    for (size_t i = 0; i < kLateLimits.size(); ++i)
        m_late->addItem(labels.at(static_cast<qsizetype>(i)),
                        static_cast<qint64>(std::chrono::milliseconds(kLateLimits[i]).count()));
}

void ScheduleForm::setSchedule(const Schedule& schedule)
{
    m_filling = true;
    setZone(schedule.when.zone);
    m_date->setDate(schedule.when.date);
    m_time->setTime(schedule.when.time);
    m_cancelOnReply->setChecked(schedule.cancelOnReply);
    setLateLimit(schedule.lateLimit);
    m_filling = false;
    onEdited();
}

void ScheduleForm::choose(const WallTime& when)
{
    Schedule now = schedule();
    now.when = when;
    setSchedule(now);
}

void ScheduleForm::setZone(const QByteArray& zone)
{
    int index = m_zone->findData(zone);
    if (index < 0) {
        // One that was stored under a name this computer does not list.
        m_zone->addItem(zoneLabel(zone), zone);
        index = m_zone->count() - 1;
    }
    m_zone->setCurrentIndex(index);
}

void ScheduleForm::setLateLimit(std::chrono::milliseconds limit)
{
    const auto millis = static_cast<qint64>(limit.count());
    int index = m_late->findData(millis);
    if (index < 0) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(limit).count();
        m_late->addItem(tr("send it up to %1 min late, then ask").arg(minutes), millis);
        index = m_late->count() - 1;
    }
    m_late->setCurrentIndex(index);
}

WallTime ScheduleForm::wallTime() const
{
    const QTime time = m_time->time();
    return WallTime{m_date->date(), QTime(time.hour(), time.minute()), m_zone->currentData().toByteArray()};
}

Schedule ScheduleForm::schedule() const
{
    return Schedule{wallTime(), m_cancelOnReply->isChecked(), std::chrono::milliseconds(m_late->currentData().toLongLong())};
}

QString ScheduleForm::problem() const
{
    const bool isListed = m_zone->currentText() == m_zone->itemText(m_zone->currentIndex());
    if (!isListed) return tr("There is no time zone of that name. Choose one from the list.");
    const auto due = momentOf(wallTime());
    if (!due) return tr("This is no time that can be kept. Choose another one.");
    return *due > m_clock.now() ? QString() : tr("That moment has passed. Choose a later one.");
}

bool ScheduleForm::check()
{
    showMeaning();
    return problem().isEmpty();
}

void ScheduleForm::focusFirst()
{
    m_date->setFocus(Qt::OtherFocusReason);
}

void ScheduleForm::onEdited()
{
    if (m_filling) return;
    showMeaning();
    Q_EMIT changed();
}

void ScheduleForm::showMeaning()
{
    const WallTime wall = wallTime();
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    const auto due = momentOf(wall);
    QString meaning;
    if (due && wrong.isEmpty()) {
        meaning = tr("Leaves: %1.").arg(whenText(wall, *due, m_clock.now(), m_here));
        if (const QString change = clockChangeText(wall); !change.isEmpty()) meaning += u' ' + change;
    }
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    const QString quiet = due && wrong.isEmpty() ? quietHoursText(*due, m_there.isEmpty() ? wall.zone : m_there) : QString();
    m_quiet->setText(quiet);
    m_quiet->setVisible(!quiet.isEmpty());
    for (QWidget* field : std::initializer_list<QWidget*>{m_date, m_time, m_zone})
        field->setAccessibleDescription(wrong.isEmpty() ? meaning : wrong);
}

void ScheduleForm::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_meaning->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_theme.tokens().warning);
    m_quiet->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_theme.tokens().danger);
    m_problem->setPalette(colors);
}

}  // namespace uinbox::ui
