// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/GalleryButtons.h"

#include "common/Switch.h"
#include "gallery/Forced.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace uinbox::ui {

using ShownButton = Forced<QPushButton, QStyleOptionButton>;
using ShownTool = Forced<QToolButton, QStyleOptionToolButton>;
using ShownBox = Forced<QCheckBox, QStyleOptionButton>;
using ShownRadio = Forced<QRadioButton, QStyleOptionButton>;

GalleryButtons::GalleryButtons(const Theme& theme, QWidget* parent) : GallerySection(tr("Buttons and choices"), theme, parent)
{
    QStringList heads;
    for (const State& state : states()) heads.append(state.name);
    addHeads(heads + QStringList{tr("Disabled"), tr("Busy")});
    addButtons(tr("Primary"), ButtonKind::Primary);
    addButtons(tr("Secondary"), ButtonKind::Secondary);
    addButtons(tr("Danger"), ButtonKind::Danger);
    addButtons(tr("Quiet"), ButtonKind::Quiet);
    addTools();
    addChoices();
}

void GalleryButtons::addButtons(const QString& name, ButtonKind kind)
{
    const QString words = kind == ButtonKind::Danger ? tr("Delete") : tr("Save changes");
    std::vector<QWidget*> samples;
    const auto add = [&](QPushButton* button) {
        button->setAutoDefault(false);
        setButtonKind(*button, kind);
        samples.push_back(button);
    };
    for (const State& state : states()) add(new ShownButton(state.flags, words, this));
    auto* off = new QPushButton(words, this);
    off->setEnabled(false);
    add(off);
    auto* busy = new QPushButton(words, this);
    add(busy);
    setBusy(*busy, true);
    addRow(name, samples);
}

QWidget* GalleryButtons::tool(QStyle::State state, Icon icon, bool isChecked)
{
    auto* button = new ShownTool(state, this);
    button->setAutoRaise(true);
    button->setCheckable(isChecked);
    button->setChecked(isChecked);
    button->setAccessibleName(tr("Sample"));
    button->setToolTip(tr("A tool tip says what the button does"));
    const auto dye = [this, button, icon, isChecked] {
        const Tokens& t = theme().tokens();
        button->setIcon(makeIcon(icon, isChecked ? t.accent : t.text, t.disabled));
        button->setIconSize(QSize(1, 1) * theme().scaled(20));
    };
    dye();
    connect(&theme(), &Theme::changed, button, dye);
    return button;
}

void GalleryButtons::addTools()
{
    for (const bool isChecked : {false, true}) {
        std::vector<QWidget*> samples;
        for (const State& state : states()) samples.push_back(tool(state.flags, Icon::Attach, isChecked));
        samples.push_back(tool({}, Icon::Attach, isChecked));
        samples.back()->setEnabled(false);
        addRow(isChecked ? tr("Tool, on") : tr("Tool"), samples);
    }
    auto* opens = new QPushButton(tr("Opens a menu"), this);
    auto* menu = new QMenu(opens);
    for (const QString& text : {tr("Later today"), tr("Tomorrow"), tr("Next week")}) menu->addAction(text);
    opens->setMenu(menu);
    auto* split = new QToolButton(this);
    split->setText(tr("Send"));
    split->setPopupMode(QToolButton::MenuButtonPopup);
    split->setMenu(menu);
    auto* withIcon = new QPushButton(tr("New message"), this);
    setButtonKind(*withIcon, ButtonKind::Primary);
    const auto dye = [this, withIcon] {
        withIcon->setIcon(makeIcon(Icon::Compose, theme().tokens().accentText, theme().tokens().disabled));
    };
    dye();
    connect(&theme(), &Theme::changed, withIcon, dye);
    addRow(tr("With more"), {opens, split, withIcon});
}

void GalleryButtons::addChoices()
{
    const auto row = [this](const QString& name, Qt::CheckState checked) {
        std::vector<QWidget*> samples;
        for (const State& state : states()) samples.push_back(new ShownBox(state.flags, tr("Choice"), this));
        samples.push_back(new QCheckBox(tr("Choice"), this));
        samples.back()->setEnabled(false);
        for (QWidget* sample : samples) {
            auto* box = qobject_cast<QCheckBox*>(sample);
            box->setTristate(checked == Qt::PartiallyChecked);
            box->setCheckState(checked);
        }
        addRow(name, samples);
    };
    row(tr("Box"), Qt::Unchecked);
    row(tr("Box, on"), Qt::Checked);
    row(tr("Box, partly"), Qt::PartiallyChecked);
    for (const bool isOn : {false, true}) {
        std::vector<QWidget*> circles;
        for (const State& state : states()) circles.push_back(new ShownRadio(state.flags, tr("Choice"), this));
        circles.push_back(new QRadioButton(tr("Choice"), this));
        circles.back()->setEnabled(false);
        for (QWidget* sample : circles) {
            auto* circle = qobject_cast<QRadioButton*>(sample);
            circle->setAutoExclusive(false);
            circle->setChecked(isOn);
        }
        addRow(isOn ? tr("Circle, on") : tr("Circle"), circles);
    }
    auto* off = new Switch(tr("Off"), theme(), this);
    auto* on = new Switch(tr("On"), theme(), this);
    auto* still = new Switch(tr("Cannot"), theme(), this);
    auto* stillOn = new Switch(tr("Must"), theme(), this);
    on->setChecked(true);
    stillOn->setChecked(true);
    still->setEnabled(false);
    stillOn->setEnabled(false);
    addRow(tr("Switch"), {off, on, still, stillOn});
}

}  // namespace uinbox::ui
