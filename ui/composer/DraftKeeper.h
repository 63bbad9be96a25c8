// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "threads/Thread.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

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
    /// What was sent from there is no draft any more: its removal was part of the send.
    void forget(ThreadId thread);
    void flush();
    /// What is not on the disk yet of this conversation's draft.
    [[nodiscard]] std::optional<Draft> unsaved(ThreadId thread) const;
    /// All that is not on the disk yet and has something written in it.
    [[nodiscard]] std::vector<Draft> unsaved() const;
    /// An answer is awaited about one of them; else the disk has refused them all.
    [[nodiscard]] bool isSaving() const;
    /// Once more what the disk has refused.
    void retry();

Q_SIGNALS:
    void failed(const uinbox::Error& error);
    /// What is not on the disk is another, or what the disk says of it.
    void changed();

private:
    /// Given to the writer, and not known to be on the disk.
    struct Saving {
        Draft draft;
        bool isRefused = false;
    };

    void settle();
    void save(const Draft& draft);
    [[nodiscard]] bool isNewest(const Draft& draft) const;

    ThreadService& m_service;
    QTimer m_soon;
    QTimer m_latest;
    Draft m_draft;
    bool m_dirty = false;
    QHash<ThreadId, Saving> m_saving;
};

}  // namespace uinbox::ui
