// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "inbox/Chosen.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace uinbox::ui {

class ThreadListModel;

/// What of a list that is selected as a whole is not loaded: read once, as the list is then, so that what arrives later is not part of it.
/// Main thread; a child of the view.
class WholeSelection final : public QObject {
    Q_OBJECT

public:
    WholeSelection(ThreadListModel& model, QObject* parent);

    /// A list, or what of it is above or below a conversation, that one included.
    struct Part {
        enum class End { Above, Below };
        ThreadId from{};  ///< null: all of it
        End end = End::Below;
    };
    /// Emits read() or failed(), unless forget() comes first.
    void start(const Part& part);
    /// It is being read; what whenRead() is given is called after read().
    [[nodiscard]] bool isReading() const { return m_isReading; }
    void whenRead(const std::function<void()>& use) { m_whenRead = use; }
    /// Nothing is selected beyond what is loaded.
    void forget();

    /// In the order of the list.
    [[nodiscard]] const std::vector<ThreadId>& beyond() const { return m_beyond; }
    [[nodiscard]] bool isEmpty() const { return m_beyond.empty(); }
    /// These are selected and loaded: beyond no more.
    void take(const QSet<ThreadId>& loaded);
    /// These rows have been loaded, and only they: there may be a hundred thousand others. Returns those that were beyond.
    [[nodiscard]] std::vector<int> takeRows(int first, int last);
    /// These are beyond, and those of `kept` that are not among them.
    void put(std::vector<ThreadId> beyond, const QSet<ThreadId>& kept);

Q_SIGNALS:
    void read(const std::vector<uinbox::ThreadId>& selected);
    void failed(const uinbox::Error& error);

private:
    void onRead(const Result<std::vector<ThreadId>>& whole, const Part& part);

    ThreadListModel& m_model;
    std::vector<ThreadId> m_beyond;
    std::function<void()> m_whenRead;
    bool m_isReading = false;
    quint64 m_asked = 0;
};

}  // namespace uinbox::ui
