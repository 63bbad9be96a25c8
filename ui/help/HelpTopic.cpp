// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpTopic.h"

#include <QVariant>
#include <QWidget>

namespace uinbox::ui {

namespace {

constexpr char kProperty[] = "uinboxHelp";

}  // namespace

void setHelpPlace(QWidget& widget, const HelpPlace& place)
{
    widget.setProperty(kProperty, helpAddress(place));
}

std::optional<HelpPlace> helpPlaceOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString address = widget->property(kProperty).toString();
        if (!address.isEmpty()) return helpPlace(address);
    }
    return std::nullopt;
}

}  // namespace uinbox::ui
