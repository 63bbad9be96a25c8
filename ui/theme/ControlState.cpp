// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ControlState.h"

#include "theme/BusyGuard.h"

#include <QPushButton>
#include <QVariant>

namespace uinbox::ui {

namespace {

constexpr char kKind[] = "uinboxButtonKind";
constexpr char kInvalid[] = "uinboxInvalid";
constexpr char kSwitch[] = "uinboxSwitch";

void set(QWidget& widget, const char* name, const QVariant& value)
{
    if (widget.property(name) == value) return;
    widget.setProperty(name, value);
    widget.update();
}

}  // namespace

void setButtonKind(QAbstractButton& button, ButtonKind kind)
{
    set(button, kKind, static_cast<int>(kind));
}

void clearButtonKind(QAbstractButton& button)
{
    set(button, kKind, {});
}

std::optional<ButtonKind> buttonKind(const QWidget* widget)
{
    const QVariant kind = widget ? widget->property(kKind) : QVariant();
    return kind.isValid() ? std::optional(static_cast<ButtonKind>(kind.toInt())) : std::nullopt;
}

void setBusy(QPushButton& button, bool isBusy)
{
    BusyGuard* guard = BusyGuard::of(&button);
    if (isBusy == (guard != nullptr)) return;
    if (isBusy)
        new BusyGuard(button);
    else
        guard->end();
    button.update();
}

bool isBusy(const QWidget* widget)
{
    return BusyGuard::of(widget) != nullptr;
}

void setInvalid(QWidget& field, bool isInvalid)
{
    set(field, kInvalid, isInvalid ? QVariant(true) : QVariant());
}

bool isInvalid(const QWidget* widget)
{
    return widget && widget->property(kInvalid).toBool();
}

void setSwitch(QWidget& box, double at)
{
    set(box, kSwitch, at);
}

std::optional<double> switchPosition(const QWidget* widget)
{
    const QVariant at = widget ? widget->property(kSwitch) : QVariant();
    return at.isValid() ? std::optional(at.toDouble()) : std::nullopt;
}

}  // namespace uinbox::ui
