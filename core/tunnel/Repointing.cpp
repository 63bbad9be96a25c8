// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/Repointing.h"

#include "base/Logging.h"
#include "channels/resend/Webhooks.h"
#include "http/Answers.h"
#include "tunnel/Pointing.h"

namespace uinbox {

namespace {

constexpr int kMaxPages = 20;
constexpr qsizetype kMaxUnconfirmed = 8;

}  // namespace

/// One point() or giveBack() while it goes from place to place.
struct Repointing::Run {
    QString base;  ///< empty: giving back
    std::vector<LineTarget> targets;
    std::vector<LinePlace> byHand;
    size_t index = 0;
    KnownTargets known;
    LinePlace place;
    std::vector<LinePlace> places;
    QPromise<Result<std::vector<LinePlace>>> pointed;
    QPromise<Result<int>> givenBack;
    int restored = 0;
    std::optional<Error> firstError;

    [[nodiscard]] const LineTarget& target() const { return targets[index]; }
    [[nodiscard]] bool isGivingBack() const { return base.isEmpty(); }
    void finish()
    {
        if (!isGivingBack()) {
            places.insert(places.end(), byHand.begin(), byHand.end());
            pointed.addResult(Result<std::vector<LinePlace>>(std::move(places)));
            return pointed.finish();
        }
        givenBack.addResult(firstError ? Result<int>(uinbox::fail(*firstError)) : Result<int>(restored));
        givenBack.finish();
    }
};

Repointing::Repointing(db::Database& database, http::HttpTransport& transport, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_transport(transport), m_clock(clock)
{
}

void Repointing::setAccounts(LineAccounts accounts)
{
    m_accounts = std::move(accounts);
}

QFuture<Result<std::vector<LinePlace>>> Repointing::point(const QString& base)
{
    auto run = std::make_shared<Run>();
    run->base = base;
    run->pointed.start();
    auto future = run->pointed.future();
    m_waiting.push_back(run);
    if (m_waiting.size() == 1) begin(run);
    return future;
}

QFuture<Result<int>> Repointing::giveBack()
{
    auto run = std::make_shared<Run>();
    run->givenBack.start();
    auto future = run->givenBack.future();
    m_waiting.push_back(run);
    if (m_waiting.size() == 1) begin(run);
    return future;
}

void Repointing::consent(const QString& target, const QString& url)
{
    m_consents.insert(target, url);
}

QFuture<Result<>> Repointing::leave(const QString& target)
{
    m_consents.remove(target);
    const LineTargetRow row{target, m_lastSeen.value(target), {}, m_clock.now()};
    return m_database.write([row](db::WriteScope& scope) { return LineTargetRepository(scope.connection()).set(row); });
}

void Repointing::begin(const RunPtr& run)
{
    run->targets = lineTargets(m_accounts);
    run->byHand = placesByHand(m_accounts, run->base);
    const auto query = [](db::Connection& connection) { return LineTargetRepository(connection).all(); };
    onFinished(m_database.read(query), this, [this, run](const Result<std::vector<LineTargetRow>>& rows) {
        if (rows) run->known.rows = *rows;
        run->known.ours = QStringList{run->base};
        for (const LineTargetRow& row : run->known.rows) run->known.ours += row.ours;
        // Without knowing what is ours nothing may be judged.
        if (rows) return next(run);
        run->targets.clear();
        run->firstError = rows.error();
        run->places.push_back({{}, LinePlaceKind::Number, {}, {}, LinePlaceState::Failed, placeProblem(rows.error())});
        run->finish();
    });
}

void Repointing::next(const RunPtr& run)
{
    if (run->index < run->targets.size()) {
        run->place = LinePlace{{}, run->target().kind, run->target().name, {}, LinePlaceState::Failed, {}};
        return read(run, run->target().first, 0);
    }
    run->finish();
    m_waiting.erase(m_waiting.begin());
    if (!m_waiting.empty()) begin(m_waiting.front());
}

void Repointing::read(const RunPtr& run, http::ClientRequest request, int pages)
{
    http::whenAnswered(m_transport.send(std::move(request)), this, [this, run, pages](const http::TransportResult& result) {
        const auto reading = run->target().read(result, run->known);
        if (!reading) return fail(run, reading.error());
        if (reading->state) return run->isGivingBack() ? restore(run, *reading->state) : judge(run, *reading->state);
        if (pages >= kMaxPages) return fail(run, Error{ErrorKind::Network, QStringLiteral("the list has no end")});
        read(run, *reading->next, pages + 1);
    });
}

void Repointing::fail(const RunPtr& run, const Error& error)
{
    qCInfo(lcTunnel).noquote() << run->place.name << "could not be read or set:" << error.detail << error.code;
    if (!run->firstError) run->firstError = error;
    run->place.state = LinePlaceState::Failed;
    run->place.problem = placeProblem(error);
    run->places.push_back(run->place);
    ++run->index;
    next(run);
}

void Repointing::judge(const RunPtr& run, const TargetState& state)
{
    const LineTarget& target = run->target();
    run->place.target = state.target;
    if (!state.name.isEmpty()) run->place.name = state.name;
    run->place.problem = state.problem;
    run->place.url = state.current.value(target.mainKey).toString();
    m_lastSeen.insert(state.target, state.current);
    if (state.problem.cause == LineCause::ApplicationHandles || state.problem.cause == LineCause::NumberNotFound) {
        run->places.push_back(run->place);
        ++run->index;
        return next(run);
    }
    if (state.isIdle) {
        ++run->index;
        return next(run);
    }
    const LineTargetRow* row = run->known.find(state.target);
    const QJsonObject values = sparing(target.wanted(run->base), state.current, target.mainKey, run->known.ours);
    const bool isLeft = row && row->ours.isEmpty();
    const PointingQuestion question{run->place.url, contains(state.current, values), run->known.ours,
                                    isLeft ? row->previous.value(target.mainKey).toString() : QString(),
                                    m_consents.value(state.target)};
    switch (decide(question)) {
        case Decision::Nothing: return finishOne(run, state);
        case Decision::Write: return write(run, state, values);
        case Decision::Ask: run->place.state = LinePlaceState::Asks; break;
        case Decision::Leave: run->place.state = LinePlaceState::Left; break;
    }
    run->places.push_back(run->place);
    ++run->index;
    next(run);
}

void Repointing::write(const RunPtr& run, const TargetState& state, const QJsonObject& values)
{
    const auto send = [this, run, state, values] {
        http::whenAnswered(m_transport.send(run->target().write(state.sid, values)), this,
                           [this, run, state](const http::TransportResult& result) { onWritten(run, state, result); });
    };
    if (state.target.isEmpty()) return send();  // what is yet to be made has no name under which to remember it
    const LineTargetRow* known = run->known.find(state.target);
    LineTargetRow row = known ? *known : LineTargetRow{state.target, {}, {}, {}};
    // Nothing of ours is there now: this is what was there before us, whatever was once.
    if (!isOurs(state.current.value(run->target().mainKey).toString(), run->known.ours)) row.previous = state.current;
    row.ours.removeAll(run->base);
    // Those before stay until one is confirmed: any of them may be what is there.
    row.ours = row.ours.mid(std::max<qsizetype>(0, row.ours.size() - kMaxUnconfirmed)) + QStringList{run->base};
    store(run, row, send);
}

void Repointing::onWritten(const RunPtr& run, const TargetState& state, const http::TransportResult& result)
{
    const auto written = run->target().written(result);
    if (!written) return fail(run, written.error());
    if (!written->signingSecret.isEmpty()) Q_EMIT signingSecret(written->signingSecret);
    const bool isNew = state.target.isEmpty();
    const QString name = isNew ? written->target : state.target;
    const LineTargetRow* known = run->known.find(name);
    LineTargetRow row = known ? *known : LineTargetRow{name, isNew ? run->target().previousOfNew : state.current, {}, {}};
    if (known && known->ours.isEmpty()) row.previous = state.current;
    row.ours = QStringList{run->base};
    qCInfo(lcTunnel).noquote() << "what comes in for" << run->place.name << "is sent to" << run->base << "now";
    m_consents.remove(name);
    run->place.target = name;
    run->place.url = run->target().wanted(run->base).value(run->target().mainKey).toString();
    TargetState now = state;
    now.target = name;
    // A new one has just said its secret.
    if (isNew) now.sid.clear();
    store(run, row, [this, run, now] { finishOne(run, now); });
}

void Repointing::finishOne(const RunPtr& run, const TargetState& state)
{
    run->place.state = LinePlaceState::Ours;
    run->places.push_back(run->place);
    if (run->target().askSecret && !state.sid.isEmpty()) return askSecret(run, state.sid);
    ++run->index;
    next(run);
}

void Repointing::askSecret(const RunPtr& run, const QString& sid)
{
    http::whenAnswered(m_transport.send(run->target().askSecret(sid)), this, [this, run](const http::TransportResult& result) {
        const auto webhook = resend::parseWebhook(result);
        if (webhook && !webhook->signingSecret.isEmpty()) Q_EMIT signingSecret(webhook->signingSecret);
        ++run->index;
        next(run);
    });
}

void Repointing::restore(const RunPtr& run, const TargetState& state)
{
    const auto skip = [this, run] {
        ++run->index;
        next(run);
    };
    const LineTargetRow* row = run->known.find(state.target);
    const QString there = state.current.value(run->target().mainKey).toString();
    if (!row || row->ours.isEmpty() || !isOurs(there, row->ours)) return skip();
    const QJsonObject values = returning(row->previous, state.current, row->ours);
    if (contains(state.current, values)) return skip();
    const auto request = run->target().write(state.sid, values);
    http::whenAnswered(m_transport.send(request), this, [this, run, skip, row = *row](const http::TransportResult& result) {
        if (const auto written = run->target().written(result); !written) return fail(run, written.error());
        ++run->restored;
        // A webhook of ours stays ours, switched off, so that there are not more of them each time.
        if (run->target().kind == LinePlaceKind::EmailWebhook) return skip();
        const auto forget = [target = row.target](db::WriteScope& scope) {
            return LineTargetRepository(scope.connection()).remove(target);
        };
        onFinished(m_database.write(forget), this, [run, skip](const Result<>& done) {
            if (!done && !run->firstError) run->firstError = done.error();
            skip();
        });
    });
}

void Repointing::store(const RunPtr& run, const LineTargetRow& row, std::function<void()> then)
{
    LineTargetRow stored = row;
    stored.changedAt = m_clock.now();
    const auto job = [stored](db::WriteScope& scope) { return LineTargetRepository(scope.connection()).set(stored); };
    onFinished(m_database.write(job), this, [this, run, then = std::move(then)](const Result<>& done) {
        // What is not remembered must not be changed: nobody could put it back.
        if (!done) return fail(run, done.error());
        then();
    });
}

}  // namespace uinbox
