// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FormChanges.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QMetaProperty>
#include <QWidget>

#include <utility>

namespace uinbox::ui {

namespace {

QMetaProperty valueOf(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->isCheckable() ? QMetaProperty() : widget.metaObject()->userProperty();
}

}  // namespace

FormChanges::FormChanges(QObject* parent) : QObject(parent) {}

void FormChanges::watch(QWidget& widget)
{
    const QMetaProperty value = valueOf(widget);
    if (value.isValid() && value.hasNotifySignal()) {
        static const QMetaMethod slot = staticMetaObject.method(staticMetaObject.indexOfSlot("look()"));
        m_inputs.push_back(&widget);
        m_settled.append(value.read(&widget));
        connect(&widget, value.notifySignal(), this, slot);
        return;
    }
    // How far a list is scrolled is nobody's input.
    if (qobject_cast<QAbstractScrollArea*>(&widget)) return;
    // An input's own parts are not looked at: it speaks for them.
    for (QWidget* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) watch(*child);
}

QVariantList FormChanges::values() const
{
    QVariantList all;
    for (const QWidget* input : m_inputs) all.append(valueOf(*input).read(input));
    return all;
}

void FormChanges::settle(const QVariantList& values)
{
    m_settled = values;
    m_isChanged = this->values() != m_settled;
    Q_EMIT changed();
}

void FormChanges::look()
{
    const bool was = std::exchange(m_isChanged, values() != m_settled);
    Q_EMIT edited();
    if (was != m_isChanged) Q_EMIT changed();
}

}  // namespace uinbox::ui
