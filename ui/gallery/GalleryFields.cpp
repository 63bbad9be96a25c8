// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/GalleryFields.h"

#include "common/Calendar.h"
#include "common/DateTimeField.h"
#include "common/FormField.h"
#include "common/Spinner.h"
#include "gallery/Forced.h"
#include "theme/ControlState.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>

namespace uinbox::ui {

using ShownLine = Forced<QLineEdit, QStyleOptionFrame>;
using ShownList = Forced<QComboBox, QStyleOptionComboBox>;
using ShownNumber = Forced<QSpinBox, QStyleOptionSpinBox>;
using ShownSlider = Forced<QSlider, QStyleOptionSlider>;

namespace {

const QDate kDay(2026, 3, 12);
constexpr int kFieldWidth = 170;

template <class Field>
Field* named(Field* field, const QString& name)
{
    field->setAccessibleName(name);
    return field;
}

}  // namespace

GalleryFields::GalleryFields(const Theme& theme, QWidget* parent) : GallerySection(tr("Fields"), theme, parent)
{
    addHeads({tr("Normal"), tr("Hover"), tr("Focus"), tr("Disabled"), tr("Error")});
    addLines();
    addLists();
    addForms();
    addRanges();
}

void GalleryFields::addLines()
{
    std::vector<QWidget*> lines;
    for (const QStyle::State state :
         {QStyle::State(), QStyle::State(QStyle::State_MouseOver), QStyle::State(QStyle::State_HasFocus)})
        lines.push_back(named(new ShownLine(state, QStringLiteral("Maria Alvarez"), this), tr("Name")));
    for (int i = 0; i < 2; ++i) lines.push_back(named(new QLineEdit(QStringLiteral("Maria Alvarez"), this), tr("Name")));
    lines[3]->setEnabled(false);
    setInvalid(*lines[4], true);
    auto* empty = named(new QLineEdit(this), tr("Search"));
    empty->setPlaceholderText(tr("Search people"));
    auto* cleared = named(new QLineEdit(tr("Maria"), this), tr("Search"));
    cleared->setClearButtonEnabled(true);
    auto* secret = named(new QLineEdit(QStringLiteral("secret"), this), tr("Password"));
    secret->setEchoMode(QLineEdit::Password);
    for (QWidget* line : lines) line->setMinimumWidth(theme().scaled(kFieldWidth));
    addRow(tr("Line"), lines);
    addRow(tr("Line, also"), {empty, cleared, secret});
}

void GalleryFields::addLists()
{
    const QStringList channels{QStringLiteral("WhatsApp"), QStringLiteral("SMS"), QStringLiteral("E-mail")};
    std::vector<QWidget*> lists;
    std::vector<QWidget*> numbers;
    for (const QStyle::State state : {QStyle::State(), QStyle::State(QStyle::State_MouseOver),
                                      QStyle::State(QStyle::State_HasFocus), QStyle::State(), QStyle::State()}) {
        auto* list = named(new ShownList(state, this), tr("Channel"));
        list->addItems(channels);
        list->setMinimumWidth(theme().scaled(kFieldWidth));
        lists.push_back(list);
        auto* number = named(new ShownNumber(state, this), tr("Minutes"));
        number->setRange(0, 60);
        number->setValue(15);
        number->setSuffix(tr(" min"));
        numbers.push_back(number);
    }
    std::vector<QWidget*> days;
    for (int i = 0; i < 3; ++i) {
        auto* day = named(new DateTimeField(theme(), this), tr("When"));
        day->setDateTime(QDateTime(kDay, QTime(9, 30)));
        days.push_back(day);
    }
    for (std::vector<QWidget*>* row : {&lists, &numbers}) {
        row->at(3)->setEnabled(false);
        setInvalid(*row->at(4), true);
    }
    days[1]->setEnabled(false);
    setInvalid(*days[2], true);
    addRow(tr("List"), lists);
    addRow(tr("Number"), numbers);
    addRow(tr("Day and time"), days);
}

void GalleryFields::addForms()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::kXl);
    auto* hinted = new FormField(tr("&Display name"), new QLineEdit(QStringLiteral("Salon Alvarez"), row), theme(), row);
    hinted->setHint(tr("Customers see it above each e-mail."));
    auto* wrong = new FormField(tr("Phone &number"), new QLineEdit(QStringLiteral("+34 600 12"), row), theme(), row);
    wrong->setError(tr("This number is too short. Write it with its country, such as +34 600 123 456."));
    auto* text = new QPlainTextEdit(tr("We are on holiday until Monday."), row);
    text->setMaximumHeight(theme().scaled(72));
    auto* words = new FormField(tr("&Answer"), text, theme(), row);
    words->setHint(tr("Sent once a day to each person."));
    auto* month = new Calendar(theme(), row);
    month->setToday(kDay.addDays(-2));
    month->setSelectedDate(kDay);
    month->setAccessibleName(tr("Day"));
    for (QWidget* field : {static_cast<QWidget*>(hinted), static_cast<QWidget*>(wrong), static_cast<QWidget*>(words)})
        layout->addWidget(field, 1, Qt::AlignTop);
    layout->addWidget(month, 0, Qt::AlignTop);
    addWide(row);
}

void GalleryFields::addRanges()
{
    std::vector<QWidget*> sliders;
    for (const QStyle::State state : {QStyle::State(), QStyle::State(QStyle::State_HasFocus), QStyle::State()}) {
        auto* slider = named(new ShownSlider(state, Qt::Horizontal, this), tr("Volume"));
        slider->setValue(40);
        slider->setMinimumWidth(theme().scaled(kFieldWidth));
        sliders.push_back(slider);
    }
    sliders.back()->setEnabled(false);
    addRow(tr("Slider"), sliders);
    std::vector<QWidget*> bars;
    for (const int most : {100, 100, 0}) {
        auto* bar = named(new QProgressBar(this), tr("Progress"));
        bar->setRange(0, most);
        bar->setValue(bars.empty() ? 65 : 30);
        bar->setTextVisible(bars.empty());
        bar->setMinimumWidth(theme().scaled(kFieldWidth));
        bars.push_back(bar);
    }
    bars.push_back(new Spinner(24, tr("Loading"), theme(), this));
    addRow(tr("Progress"), bars);
    auto* scroll = named(new QScrollBar(Qt::Horizontal, this), tr("Scroll"));
    scroll->setRange(0, 100);
    scroll->setPageStep(40);
    scroll->setValue(20);
    scroll->setMinimumWidth(theme().scaled(kFieldWidth));
    addRow(tr("Scroll bar"), {scroll});
}

}  // namespace uinbox::ui
