// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Senders.h"
#include "outbox/OutboxWrites.h"

#include <QObject>

namespace uinbox {

/// Asks the providers about messages whose state only they know: those of unknown fate, those being taken back from their schedulers,
/// and those they took and nobody has reported on since. Each answer is one transaction. Main thread; owned by the Outbox, which says
/// when to look.
class ProviderInquiries final : public QObject {
    Q_OBJECT

public:
    ProviderInquiries(db::Database& database, Senders& senders, const Clock& clock, OutboxTiming timing, QObject* parent = nullptr);

    /// Whether what a provider's scheduler holds is taken back, as it is at first, or left there. Counts at once, also for a look that
    /// has been begun.
    void setTakesBack(bool takesBack) { m_takesBack = takesBack; }
    /// Asks about everything that is due and not being asked about already; emits looked() once it is known what that is.
    void look();

Q_SIGNALS:
    void looked();
    /// An answer is written down (or could not be had).
    void settled();
    /// What is due could not be read, or an answer not written down: it is still due.
    void storageFailed();
    /// The provider answers.
    void answered(const QString& provider);
    /// A carrier failed a message that the provider had taken, for a reason that means this.
    void carrierRefused(const uinbox::Message& message, uinbox::Refusal meaning);

private:
    /// What is due.
    struct Due {
        std::vector<OutboxWrites::Claim> unknown;
        std::vector<OutboxWrites::Claim> recalling;
        std::vector<OutboxWrites::Claim> unreported;
        std::vector<OutboxRow> held;  ///< to be taken back
    };

    void onDue(int look, const Result<Due>& due);
    void lookUp(const OutboxWrites::Claim& claim);
    void recall(const OutboxWrites::Claim& claim);
    void check(const OutboxWrites::Claim& claim);
    void judge(const OutboxWrites::Claim& claim);
    void store(OutboxId row, std::function<Result<>(db::WriteScope&)> step);
    [[nodiscard]] MessageSender* free(const OutboxWrites::Claim& claim);

    db::Database& m_database;
    Senders& m_senders;
    const Clock& m_clock;
    OutboxTiming m_timing;
    QSet<OutboxId> m_asking;
    /// The last look that was begun when an answer was stored: what that one found of the row is out of date.
    QHash<OutboxId, int> m_staleUpTo;
    bool m_takesBack = true;
    int m_looks = 0;
    int m_found = 0;  ///< the look whose findings are being worked on
};

}  // namespace uinbox
