// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QSplitter;
class QWidget;

namespace uinbox::ui {

/// What the window showed when it closed, to show it again.
struct WindowSession {
    QString page;  ///< "inbox", "contacts", "scheduled"
    std::optional<ThreadId> thread{};
    std::optional<MessageId> topMessage{};  ///< at the upper edge of the conversation; absent where its end was seen
    int topOffset = 0;                      ///< how far above the edge it began
    bool details = false;

    friend bool operator==(const WindowSession&, const WindowSession&) = default;
};

/// Where the window was and how it was divided: a small file of the profile, not of the shared data, because it belongs to this screen.
/// Read once before the window is shown, written when it closes.
class WindowMemory {
public:
    explicit WindowMemory(const QString& profileDir);

    /// A sensible size in the middle of the screen where nothing is known yet; never larger than the screen, nor beyond its edges.
    void restore(QWidget& window, QSplitter& panes) const;
    void store(const QWidget& window, const QSplitter& panes) const;
    [[nodiscard]] WindowSession session() const;
    void storeSession(const WindowSession& session) const;

private:
    QString m_path;
};

}  // namespace uinbox::ui
