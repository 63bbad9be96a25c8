// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/SendService.h"

#include <QWidget>

namespace uinbox::ui {

class Theme;

/// One step of a message's way.
struct CourseStep {
    enum class State { Done, Wrong, Ahead };

    QString what;  ///< "Delivered"
    QString when;  ///< empty where that is not known, or not yet
    State state = State::Done;
};
/// The way of a message that goes out, from when it was written; nothing for one that came in. Pure.
[[nodiscard]] std::vector<CourseStep> courseOf(const Message& message, const DeliveryFacts& facts);

/// The steps one below the other, joined by a line, as on a parcel's way. Main thread.
class DeliveryCourse final : public QWidget {
    Q_OBJECT

public:
    DeliveryCourse(std::vector<CourseStep> steps, const Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lineHeight() const;

    std::vector<CourseStep> m_steps;
    const Theme& m_theme;
};

}  // namespace uinbox::ui
