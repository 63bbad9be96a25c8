// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace uinbox {
class Clock;
}

namespace uinbox::ui {

class HealthGateway;
class HealthPage;
class Theme;

/// The health page in a window of its own, so that it can stay open beside what it speaks of. Main thread; deletes itself.
class HealthDialog final : public QDialog {
    Q_OBJECT

public:
    HealthDialog(HealthGateway& gateway, const Clock& clock, const Theme& theme, const QString& profileDir,
                 QWidget* parent = nullptr);

    [[nodiscard]] HealthPage& page() { return *m_page; }

private:
    HealthPage* m_page;
};

}  // namespace uinbox::ui
