// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/Backfill.h"

#include "base/Logging.h"
#include "inbound/BackfillRepository.h"

namespace uinbox {

using namespace std::chrono_literals;
using twilio::ListDepth;

namespace {

/// A short look trusts the order of a list; now and then all pages are read.
constexpr auto kAllEvery = 1h;
constexpr auto kOverlap = 72h;
const QString kEmailSource = QStringLiteral("resend");

Result<int> receivedOf(const Result<CaughtUp>& caughtUp)
{
    return caughtUp ? Result<int>(caughtUp->received) : Result<int>(fail(caughtUp.error()));
}

}  // namespace

Backfill::Backfill(db::Database& database, const Clock& clock, Options options, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_options(options), m_lastActivity(clock.now())
{
    connect(&m_timer, &WallClockTimer::timedOut, this, [this] {
        look(m_clock.now() - m_lastAll >= kAllEvery || m_line == LineReach::Up ? ListDepth::All : ListDepth::Newest);
    });
    connect(&m_database, &db::Database::committed, this, &Backfill::onCommitted);
}

void Backfill::setTwilio(std::unique_ptr<TwilioCatchUp> twilio)
{
    // A run that is under way ends with the object it belongs to.
    if (m_twilio) m_twilio.release()->deleteLater();
    m_twilio = std::move(twilio);
    if (m_twilio) connect(m_twilio.get(), &TwilioCatchUp::progressed, this, &Backfill::progressed);
    if (m_isStarted) checkNow();
}

void Backfill::setEmail(EmailList list)
{
    m_email = std::move(list);
    if (m_isStarted) checkNow();
}

void Backfill::setLine(LineReach line)
{
    if (m_line == line) return;
    m_line = line;
    // What came while it was down was told to nobody.
    if (m_isStarted && line == LineReach::Up)
        checkNow();
    else
        plan();
}

void Backfill::start()
{
    m_isStarted = true;
    checkNow();
}

void Backfill::checkNow()
{
    m_failures = 0;
    touch();
    look(ListDepth::All);
}

void Backfill::touch()
{
    m_lastActivity = m_clock.now();
    plan(Deadline::Earlier);
}

void Backfill::stop()
{
    m_isStarted = false;
    m_again = false;
    m_timer.stop();
}

void Backfill::look(ListDepth depth)
{
    if (!m_isStarted) return;
    if (m_open > 0) {
        m_again = m_again || depth == ListDepth::All;
        return;
    }
    if (!m_twilio && !m_email) return;
    m_timer.stop();
    m_received = 0;
    m_error.reset();
    m_retryAfter = 0s;
    m_state.isRunning = true;
    m_open = (m_twilio ? 1 : 0) + (m_email ? 1 : 0);
    if (depth == ListDepth::All) m_lastAll = m_clock.now();
    Q_EMIT stateChanged();
    if (m_twilio)
        onFinished(m_twilio->run(depth, m_options.firstLookBack), this, [this, depth](const Result<CaughtUp>& done) {
            if (done && depth == ListDepth::All) m_state.unreached = done->unreached;
            onPart(receivedOf(done));
        });
    if (m_email) lookAtEmails();
}

void Backfill::lookAtEmails()
{
    auto covered =
        m_database.read([](db::Connection& connection) { return BackfillRepository(connection).coveredTo(kEmailSource); });
    onFinished(covered, this, [this, list = m_email](const Result<std::optional<Timestamp>>& known) {
        if (!known) return onPart(fail(known.error()));
        const Timestamp asked = m_clock.now();
        const bool isFirst = !*known || **known > asked;
        onFinished(list(isFirst ? asked - m_options.firstLookBack : **known - kOverlap), this,
                   [this, asked](const Result<int>& found) {
                       if (!found) return onPart(found);
                       auto stored = m_database.write([asked](db::WriteScope& scope) {
                           return BackfillRepository(scope.connection()).setCoveredTo(kEmailSource, asked, asked);
                       });
                       onFinished(stored, this,
                                  [this, found](const Result<>& done) { onPart(done ? found : Result<int>(fail(done.error()))); });
                   });
    });
}

void Backfill::onPart(const Result<int>& part)
{
    if (part) {
        m_received += *part;
    } else {
        m_error = part.error();
        m_retryAfter = std::max(m_retryAfter, part.error().retryAfter);
        qCInfo(lcInbound) << "a provider's list could not be read:" << part.error().detail;
    }
    if (--m_open > 0) return;
    m_failures = m_error ? m_failures + 1 : 0;
    m_state.isRunning = false;
    m_state.error = m_error;
    if (!m_error) m_state.lastSuccess = m_clock.now();
    if (m_received > 0) m_lastActivity = m_clock.now();
    const bool again = std::exchange(m_again, false);
    plan();
    Q_EMIT stateChanged();
    Q_EMIT looked(m_received);
    if (again) look(ListDepth::All);
}

void Backfill::plan(Deadline deadline)
{
    if (!m_isStarted || m_open > 0) return;
    const Timestamp before = m_state.nextLook;
    const auto idle = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_lastActivity);
    m_state.nextLook = m_clock.now() + pollInterval({m_line, std::max(idle, 0ms), m_failures, m_retryAfter});
    // While messages come one after the other, the next look is not put off by each.
    if (deadline == Deadline::Earlier && before > m_clock.now()) m_state.nextLook = std::min(m_state.nextLook, before);
    m_timer.startAt(m_state.nextLook);
}

void Backfill::onCommitted(const db::ChangeSet& changes)
{
    // An answer is likely soon after a message, whichever way it went.
    if (!changes.messages.isEmpty() && m_line != LineReach::Up && m_failures == 0 && m_open == 0) touch();
}

}  // namespace uinbox
