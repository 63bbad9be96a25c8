// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "common/StateFile.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QToolButton;

namespace uinbox {
class ThreadService;
}

namespace uinbox::ui {

class AwayModel;
class Theme;

/// "While you were away": after the program was off, or the computer asleep, for half an hour, who wrote meanwhile and has no answer yet,
/// and for how long. Goes when everybody was answered or read, or when it is closed. Knows from a small file of the profile when somebody
/// was last here. Hidden by default. Main thread.
class AwayCard final : public QWidget {
    Q_OBJECT

public:
    /// `profileDir` is empty where nothing is to be remembered.
    AwayCard(ThreadService& threads, const Clock& clock, const Theme& theme, const QString& profileDir, QWidget* parent = nullptr);
    ~AwayCard() override;

    /// What was written meanwhile has been fetched as far as it can be: shows it, where there was a while.
    void check();
    /// Conversations changed: whoever was answered goes.
    void refresh();
    [[nodiscard]] const AwayModel& model() const { return *m_model; }

Q_SIGNALS:
    void opened(uinbox::ThreadId thread);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void onTick();
    void remember();
    void load();
    void show(int people);
    void fitList();
    void applyTheme();

    ThreadService& m_threads;
    const Clock& m_clock;
    const Theme& m_theme;
    StateFile m_file;
    AwayModel* m_model;
    QLabel* m_title;
    QLabel* m_summary;
    QListView* m_list;
    QToolButton* m_close;
    QTimer m_tick;
    Timestamp m_lastSeen{};
    std::optional<Timestamp> m_awaySince;  ///< nobody was here since then …
    Timestamp m_backAt{};                  ///< … until then
    bool m_isClosed = false;
    int m_asked = 0;
};

}  // namespace uinbox::ui
