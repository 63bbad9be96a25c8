// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "notes/Timeline.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace uinbox {

/// Looks for words in one conversation, from its end to its beginning: in messages, notes, subjects and names of files, whatever the case
/// and the accents. A part after the other, so that the first finds are there at once and it ends at once when it is destroyed. Main
/// thread; the looking is on the database's reading threads.
class TimelineSearch final : public QObject {
    Q_OBJECT

public:
    /// `words` as a person typed them; spaces at their ends do not count, and nothing is found for none.
    TimelineSearch(const Timeline& timeline, ThreadId thread, UserId reader, const QString& words, QObject* parent = nullptr);
    ~TimelineSearch() override;

    void start();
    /// Where they are, newest first.
    [[nodiscard]] const std::vector<EntryCursor>& hits() const { return m_hits; }
    /// All of the conversation was looked through.
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

Q_SIGNALS:
    /// There are more hits than before.
    void found();
    void finished();
    void failed(const uinbox::Error& error);

private:
    struct Part {
        std::vector<EntryCursor> hits;
        std::optional<EntryCursor> next;  ///< where to go on; absent at the beginning of the conversation
    };
    void readPart();
    void onPart(const Result<Part>& part);
    void finish();

    Timeline m_timeline;
    ThreadId m_thread;
    UserId m_reader;
    QString m_words;  ///< folded
    EntryCursor m_before;
    int m_limit;
    std::vector<EntryCursor> m_hits;
    bool m_isFinished = false;
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
};

}  // namespace uinbox
