// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "threads/Thread.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace uinbox {
class ThreadService;
}

namespace uinbox::ui {

/// Keeps what is being written: each key within a second, and at once when the conversation is left.
/// Main thread.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(ThreadService& service, QObject* parent = nullptr);

    void edited(const Draft& draft);
    /// What was sent is no draft any more: its removal was part of the send.
    void forget();
    void flush();
    /// What is not on the disk yet of this conversation's draft.
    [[nodiscard]] std::optional<Draft> unsaved(ThreadId thread) const;

Q_SIGNALS:
    void failed(const uinbox::Error& error);

private:
    void save(const Draft& draft);

    ThreadService& m_service;
    QTimer m_soon;
    QTimer m_latest;
    Draft m_draft;
    bool m_dirty = false;
    QHash<ThreadId, Draft> m_saving;
};

}  // namespace uinbox::ui
