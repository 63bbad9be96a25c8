// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Pages.h"

#include "actions/ActionRegistry.h"
#include "help/HelpTopic.h"
#include "shell/NavigationRail.h"
#include "shell/RailButton.h"

#include <QActionGroup>

#include <algorithm>

namespace uinbox::ui {

Pages::Pages(ActionRegistry& registry, NavigationRail& rail, QWidget* parent)
    : QStackedWidget(parent), m_registry(registry), m_rail(rail), m_group(new QActionGroup(this))
{
}

RailButton& Pages::add(const PageSpec& spec)
{
    QAction& action = m_registry.add({.id = spec.command.isEmpty() ? QStringLiteral("page.") + spec.name : spec.command,
                                      .group = tr("Go to"),
                                      .text = spec.text,
                                      .keys = spec.keys,
                                      .run = [this, name = spec.name] { open(name); },
                                      .within = spec.within,
                                      .icon = spec.icon,
                                      .hint = spec.hint.isEmpty() ? tr("Show this page") : spec.hint,
                                      .isOffered = spec.isOffered});
    action.setCheckable(true);
    action.setActionGroup(m_group);
    action.setChecked(m_pages.empty());
    m_pages.push_back({spec.name, spec.focus, &action});
    addWidget(&spec.widget);
    setHelpPlace(spec.widget, {spec.name});
    return m_rail.add(action, spec.icon, NavigationRail::Place::Top);
}

void Pages::open(QStringView name)
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [name](const Page& each) { return each.name == name; });
    if (page == m_pages.end()) return;
    page->action->setChecked(true);
    setCurrentIndex(static_cast<int>(page - m_pages.begin()));
    page->focus();
}

void Pages::bring(QStringView name)
{
    if (!isCurrent(name)) open(name);
}

QString Pages::current() const
{
    return currentIndex() < 0 ? QString() : m_pages[static_cast<size_t>(currentIndex())].name;
}

}  // namespace uinbox::ui
