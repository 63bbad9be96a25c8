// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Backend.h"
#include "settings/LineGateway.h"
#include "tunnel/Line.h"

namespace uinbox::app {

/// The window's way to the line of a Backend. Main thread; backend and line outlive it.
class BackendLine final : public ui::LineGateway {
    Q_OBJECT

public:
    BackendLine(Backend& backend, Line& line, QObject* parent = nullptr);

    [[nodiscard]] ui::LineForm form() const override;
    [[nodiscard]] QFuture<Result<>> save(const LineSettings& settings) override;
    [[nodiscard]] LineState state() const override { return m_line.state(); }
    [[nodiscard]] ui::ListsState lists() const override;
    void repair() override { m_line.repair(); }
    void consent(const QString& target) override { m_line.consent(target); }
    void leave(const QString& target) override { m_line.leave(target); }
    [[nodiscard]] QFuture<Result<int>> giveBack() override { return m_line.giveBack(); }

private:
    [[nodiscard]] QStringList fromEnvironment() const;

    Backend& m_backend;
    Line& m_line;
    quint16 m_webhookPort = 0;
};

}  // namespace uinbox::app
