// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

#include <utility>

namespace uinbox::ui {

/// A control that always shows one state: under the pointer, pressed, focused. For the gallery, where no pointer is.
template <class Control, class Option>
class Forced final : public Control {
public:
    template <class... Arguments>
    explicit Forced(QStyle::State state, Arguments&&... arguments) : Control(std::forward<Arguments>(arguments)...), m_state(state)
    {
    }

protected:
    void initStyleOption(Option* option) const override
    {
        Control::initStyleOption(option);
        option->state |= m_state;
        if (m_state & QStyle::State_Sunken) option->state &= ~QStyle::State_Raised;
    }

private:
    QStyle::State m_state;
};

}  // namespace uinbox::ui
