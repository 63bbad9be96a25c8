// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/StateFile.h"
#include "notes/Entry.h"

#include <QJsonObject>
#include <QString>

#include <optional>

class QSplitter;
class QWidget;

namespace uinbox::ui {

/// What the window shows, to show it again.
struct WindowSession {
    QString page;  ///< as Pages names it
    std::optional<ThreadId> thread{};
    std::optional<EntryId> topEntry{};  ///< at the upper edge of the conversation; absent where its end is seen
    int topShown = 0;                   ///< how many of its pixels are seen
    bool details = false;

    friend bool operator==(const WindowSession&, const WindowSession&) = default;
};

/// Where the window is, how it is divided and what it shows: window.json of the profile, not of the shared data, because it belongs to this
/// screen. Read once before the window is shown, written in another thread. Main thread.
class WindowMemory {
public:
    explicit WindowMemory(const QString& profileDir);

    /// A sensible size in the middle of the screen where nothing is known yet; never larger than the screen, nor beyond its edges.
    void restore(QWidget& window, QSplitter& panes) const;
    /// The widths alone, once the panes are those that they were kept for; false where none are known.
    bool restorePanes(QSplitter& panes) const;
    /// As it was when the window was last here.
    [[nodiscard]] const WindowSession& session() const { return m_session; }
    /// Written soon where it is anything new, and at the end at the latest.
    void store(const QWidget& window, const QSplitter& panes, const WindowSession& session);

private:
    StateFile m_file;
    QJsonObject m_kept;
    WindowSession m_session;
};

}  // namespace uinbox::ui
