// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/Headers.h"

#include <QObject>

#include <optional>

namespace uinbox {

/// Notices that this computer's clock is wrong, by the times that come from outside: those of signed webhooks, and the Date header of
/// answers. More than five minutes make every webhook of Resend fail, and shift what is scheduled. Lives in the main thread; what it hears may
/// come from any. Owned by the composition root.
class ClockWatch final : public QObject {
    Q_OBJECT

public:
    explicit ClockWatch(const Clock& clock, QObject* parent = nullptr);

    /// A rightly signed webhook came, and our clock is so far ahead of its time.
    void heardWebhook(std::chrono::seconds ahead);
    /// An answer came to what was asked at `asked` by our clock.
    void heardAnswer(const http::Headers& headers, Timestamp asked);

    /// How far the clock is ahead (behind: less than nothing); absent while it is right, or nothing was heard. Main thread.
    [[nodiscard]] std::optional<std::chrono::seconds> offset() const { return m_offset; }

Q_SIGNALS:
    /// The clock is found to be wrong, by another amount than before, or right again.
    void changed(std::optional<std::chrono::seconds> ahead);

private:
    enum class Source { Webhook, Answer };
    void hear(Source source, std::chrono::seconds ahead);
    void judge(Source source, std::chrono::seconds ahead);

    const Clock& m_clock;
    std::optional<std::chrono::seconds> m_offset;
    std::optional<Timestamp> m_rightAt;  ///< when an answer last said that the clock is right
};

}  // namespace uinbox
