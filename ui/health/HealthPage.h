// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "health/HealthText.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace uinbox::ui {

class HealthCard;
class HealthGateway;
class LineDot;
class Theme;

/// How the program is: the one light in words, and below it every part with what can be done about it. Follows the gateway. What the
/// gateway can do itself is done here; the rest is asked of the window. Main thread.
class HealthPage final : public QWidget {
    Q_OBJECT

public:
    HealthPage(HealthGateway& gateway, const Clock& clock, const Theme& theme, QString profileDir, QWidget* parent = nullptr);

    [[nodiscard]] const HealthCard& card(HealthPart part) const { return *m_cards[static_cast<size_t>(part)]; }

Q_SIGNALS:
    /// Something that is not on this page: settings, Scheduled, a conversation.
    void placeRequested(uinbox::ui::HealthAction place);

private:
    [[nodiscard]] QLayout* head();
    [[nodiscard]] QWidget* list();
    void refresh();
    void applyTheme();
    void run(HealthAction action);
    void copyReport();
    void showDisk() const;

    HealthGateway& m_gateway;
    const Clock& m_clock;
    const Theme& m_theme;
    QString m_profileDir;
    LineDot* m_dot;
    QLabel* m_title;
    QLabel* m_summary;
    QPushButton* m_copy;
    std::vector<HealthCard*> m_cards;
};

}  // namespace uinbox::ui
