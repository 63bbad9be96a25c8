// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/HealthGateway.h"

#include <QTimer>

namespace uinbox::ui {
class LineGateway;
}

namespace uinbox::app {

class Backend;

/// Gathers for the window how a backend is, as it hears of it: nothing is asked again and again. Main thread; goes before the backend.
class BackendHealth final : public ui::HealthGateway {
    Q_OBJECT

public:
    /// `line` may be null, and else outlives it.
    BackendHealth(Backend& backend, const QString& profileDir, bool isDemo, QObject* parent = nullptr);

    void setLine(ui::LineGateway& line);
    void setSending(const ui::SendingState& state);
    /// What does not listen, as a person is told; empty where all does.
    void setStartProblem(const QString& sentence);

    [[nodiscard]] const ui::HealthFacts& facts() const override { return m_facts; }
    void refresh() override { look(); }
    void repairLine() override;
    void retrySending() override;
    void startAgain() override;

private:
    struct Look;

    void listen();
    void takeSenders(ui::HealthFacts& facts) const;
    void look();
    void readSchedule();
    /// Changes the facts, and tells of it where something is another.
    template <class Change>
    void update(Change change);

    Backend& m_backend;
    QString m_profileDir;
    ui::LineGateway* m_line = nullptr;
    ui::HealthFacts m_facts;
    QTimer m_soon;  ///< many commits, one look
    bool m_isLooking = false;
    bool m_looksAgain = false;
};

}  // namespace uinbox::app
