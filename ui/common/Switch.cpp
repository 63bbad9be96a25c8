// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Switch.h"

#include "theme/ControlState.h"
#include "theme/Theme.h"

#include <QVariantAnimation>

namespace uinbox::ui {

Switch::Switch(const QString& text, const Theme& theme, QWidget* parent)
    : QCheckBox(text, parent), m_theme(theme), m_thumb(new QVariantAnimation(this))
{
    setSwitch(*this, 0);
    connect(m_thumb, &QVariantAnimation::valueChanged, this, [this](const QVariant& at) { setSwitch(*this, at.toDouble()); });
    connect(this, &QCheckBox::toggled, this, &Switch::moveThumb);
}

void Switch::moveThumb(bool isOn)
{
    const double target = isOn ? 1 : 0;
    const auto time = m_theme.motion(Motion::Normal);
    m_thumb->stop();
    if (time.count() == 0 || !isVisible()) return setSwitch(*this, target);
    m_thumb->setDuration(static_cast<int>(time.count()));
    m_thumb->setStartValue(switchPosition(this).value_or(0));
    m_thumb->setEndValue(target);
    m_thumb->start();
}

}  // namespace uinbox::ui
