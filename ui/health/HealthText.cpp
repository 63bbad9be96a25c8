// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/HealthText.h"

#include "common/ClockText.h"
#include "common/ErrorText.h"
#include "common/LineText.h"
#include "common/SendingText.h"
#include "common/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr qint64 kLittleSpace = 500LL * 1000 * 1000;
constexpr int kDiskFull = 13;  ///< SQLITE_FULL

QString say(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("HealthText", text, comment, n);
}

HealthLevel levelOf(LineLight light)
{
    switch (light) {
        case LineLight::Off: return HealthLevel::Off;
        case LineLight::Green: return HealthLevel::Good;
        case LineLight::Yellow: return HealthLevel::Attention;
        case LineLight::Red: return HealthLevel::Problem;
    }
    return HealthLevel::Off;
}

HealthItem lineItem(const HealthFacts& facts)
{
    HealthItem item{HealthPart::Line, HealthLevel::Off, {}, {}};
    if (!facts.startProblem.isEmpty()) {
        item.level = HealthLevel::Problem;
        item.sentence = facts.startProblem;
        item.actions = {HealthAction::StartAgain};
        return item;
    }
    if (!facts.line) {
        item.sentence = facts.isDemo ? say(QT_TRANSLATE_NOOP("HealthText", "This is sample data: nothing comes in from outside."))
                                     : say(QT_TRANSLATE_NOOP("HealthText", "Nothing comes in from outside yet."));
        return item;
    }
    const bool canCome = facts.hasSender || !facts.isSending;
    const LineWords words = wordsFor(*facts.line, canCome ? LineAccounts::Connected : LineAccounts::None);
    item.level = levelOf(facts.line->light);
    item.isFetched = canCome && facts.line->phase == LinePhase::Off;
    item.sentence = words.title;
    item.next = words.next;
    if (toMillis(facts.line->since) > 0) item.since = facts.line->since;
    if (item.level == HealthLevel::Attention || item.level == HealthLevel::Problem)
        item.actions.push_back(HealthAction::RepairLine);
    if (facts.lists.error) {
        item.level = std::max(item.level, HealthLevel::Attention);
        item.sentence += u' ' + say(QT_TRANSLATE_NOOP("HealthText", "What came in could not be fetched: %1"))
                                    .arg(wordsFor(*facts.lists.error).oneLine());
    }
    if (item.level != HealthLevel::Good) item.actions.push_back(HealthAction::OpenReceiving);
    return item;
}

/// Which settings a provider that refuses us has.
HealthAction settingsOf(const SendingState& state)
{
    const auto refused = std::find_if(state.stops.begin(), state.stops.end(),
                                      [](const SendingState::Stop& stop) { return stop.error.kind == ErrorKind::Auth; });
    const bool isEmail = refused != state.stops.end() && refused->provider.compare(u"Resend", Qt::CaseInsensitive) == 0;
    return isEmail ? HealthAction::OpenEmail : HealthAction::OpenSms;
}

QString waitingSentence(const OutboxCounts& outbox)
{
    const int waiting = outbox.queued + outbox.sending;
    if (waiting == 1) return say(QT_TRANSLATE_NOOP("HealthText", "1 message is on its way."));
    if (waiting > 1) return say(QT_TRANSLATE_N_NOOP("HealthText", "%n messages are on their way."), nullptr, waiting);
    return say(QT_TRANSLATE_NOOP("HealthText", "Everything that was written has left."));
}

void addFailures(HealthItem& item, const HealthFacts& facts)
{
    if (facts.failures.count == 0) return;
    item.level = std::max(item.level, HealthLevel::Attention);
    item.sentence +=
        u' ' + (facts.failures.count == 1 ? say(QT_TRANSLATE_NOOP("HealthText", "1 message of the last day did not go out."))
                                          : say(QT_TRANSLATE_N_NOOP("HealthText", "%n messages of the last day did not go out."),
                                                nullptr, facts.failures.count));
    if (item.next.isEmpty())
        item.next = say(QT_TRANSLATE_NOOP("HealthText", "Each says why in its conversation, and can be sent again there."));
    if (facts.failures.latest) item.actions.push_back(HealthAction::OpenFailed);
}

HealthItem sendingItem(const HealthFacts& facts)
{
    HealthItem item{HealthPart::Sending, HealthLevel::Good, {}, {}};
    if (!facts.isSending) {
        item.level = HealthLevel::Off;
        item.sentence = facts.isDemo ? say(QT_TRANSLATE_NOOP("HealthText", "This is sample data: nothing is sent."))
                                     : say(QT_TRANSLATE_NOOP("HealthText", "Nothing is sent until the program has started."));
        return item;
    }
    if (!facts.hasSender) {
        item.level = HealthLevel::Off;
        item.sentence = say(QT_TRANSLATE_NOOP("HealthText", "No account is connected: nothing can leave or come in."));
        item.next = say(QT_TRANSLATE_NOOP("HealthText", "Connect your number or your e-mail to begin."));
        item.actions = {HealthAction::ConnectAccount};
    } else if (const QString stopped = sendingText(facts.sending); !stopped.isEmpty()) {
        const bool isForAPerson = !facts.sending.offline && needsSettings(facts.sending);
        item.level = isForAPerson ? HealthLevel::Problem : HealthLevel::Attention;
        item.sentence = stopped;
        if (isForAPerson) {
            item.next = say(QT_TRANSLATE_NOOP("HealthText", "Correct the account in the settings, then try again."));
            item.actions.push_back(settingsOf(facts.sending));
        }
        item.actions.push_back(HealthAction::RetrySending);
    } else {
        item.sentence = waitingSentence(facts.outbox);
        if (facts.outbox.unknown > 0)
            item.sentence += u' ' + say(QT_TRANSLATE_NOOP("HealthText", "Of some it is being found out whether they left."));
    }
    addFailures(item, facts);
    return item;
}

HealthItem scheduleItem(const HealthFacts& facts)
{
    HealthItem item{HealthPart::Schedule, HealthLevel::Good, {}, {}};
    const int waiting = facts.outbox.scheduled + facts.outbox.held;
    if (facts.outbox.asking > 0) {
        item.level = HealthLevel::Attention;
        item.sentence =
            facts.outbox.asking == 1
                ? say(QT_TRANSLATE_NOOP("HealthText", "1 scheduled message was not sent while this computer was off."))
                : say(QT_TRANSLATE_N_NOOP("HealthText", "%n scheduled messages were not sent while this computer was off."),
                      nullptr, facts.outbox.asking);
        item.next = facts.outbox.asking == 1 ? say(QT_TRANSLATE_NOOP("HealthText", "Say whether it is still to be sent."))
                                             : say(QT_TRANSLATE_NOOP("HealthText", "Say whether they are still to be sent."));
        item.actions = {HealthAction::OpenScheduled};
        return item;
    }
    if (waiting == 0) {
        item.sentence = say(QT_TRANSLATE_NOOP("HealthText", "Nothing is scheduled."));
        return item;
    }
    item.sentence = waiting == 1 ? say(QT_TRANSLATE_NOOP("HealthText", "1 message waits for its time."))
                                 : say(QT_TRANSLATE_N_NOOP("HealthText", "%n messages wait for their time."), nullptr, waiting);
    if (facts.nextScheduled)
        item.sentence += u' ' + say(QT_TRANSLATE_NOOP("HealthText", "The next leaves on %1.")).arg(fullTime(*facts.nextScheduled));
    return item;
}

HealthItem storageItem(const HealthFacts& facts)
{
    HealthItem item{HealthPart::Storage, HealthLevel::Good, {}, {}};
    const QString free = facts.freeBytes ? QLocale().formattedDataSize(*facts.freeBytes, 1, QLocale::DataSizeSIFormat) : QString();
    if (facts.damage) {
        item.level = HealthLevel::Problem;
        item.sentence =
            say(QT_TRANSLATE_NOOP("HealthText",
                                  "The database is damaged: a part of what is kept in it cannot be read or written (code %1)."))
                .arg(facts.damage->code);
        item.next = say(QT_TRANSLATE_NOOP(
            "HealthText", "Repair it: the inbox is closed, and you say what takes its place. The damaged file is kept."));
        item.actions = {HealthAction::Rescue};
    } else if ((facts.storageFailure & 0xff) == kDiskFull) {
        item.level = HealthLevel::Problem;
        item.sentence = say(QT_TRANSLATE_NOOP(
            "HealthText", "The disk is full: nothing new can be kept, neither what comes in nor what you write."));
        item.next = say(QT_TRANSLATE_NOOP("HealthText", "Free some space. It goes on by itself."));
        item.actions = {HealthAction::FreeSpace};
    } else if (facts.storageFailure != 0) {
        item.level = HealthLevel::Problem;
        item.sentence =
            say(QT_TRANSLATE_NOOP("HealthText", "The disk refuses what is to be written (code %1).")).arg(facts.storageFailure);
        item.next = say(
            QT_TRANSLATE_NOOP("HealthText", "Check the disk, and that the profile's folder may be written. It goes on by itself."));
        item.actions = {HealthAction::FreeSpace};
    } else if (facts.freeBytes && *facts.freeBytes < kLittleSpace) {
        item.level = HealthLevel::Attention;
        item.sentence =
            say(QT_TRANSLATE_NOOP("HealthText", "Only %1 are free on the disk. When it is full, nothing new can be kept."))
                .arg(free);
        item.next = say(QT_TRANSLATE_NOOP("HealthText", "Free some space."));
        item.actions = {HealthAction::FreeSpace};
    } else {
        item.sentence = free.isEmpty()
                            ? say(QT_TRANSLATE_NOOP("HealthText", "Everything is kept on this computer."))
                            : say(QT_TRANSLATE_NOOP("HealthText", "Everything is kept on this computer; %1 are free.")).arg(free);
    }
    return item;
}

HealthItem keychainItem(const HealthFacts& facts)
{
    HealthItem item{HealthPart::Keychain,
                    HealthLevel::Good,
                    say(QT_TRANSLATE_NOOP("HealthText", "The keys of your accounts are kept in the system's keychain.")),
                    {}};
    if (facts.isDemo) {
        item.level = HealthLevel::Off;
        item.sentence = say(QT_TRANSLATE_NOOP("HealthText", "Sample data needs no keys."));
    } else if (facts.keychain) {
        item.level = HealthLevel::Problem;
        item.sentence = say(QT_TRANSLATE_NOOP(
            "HealthText", "The system's keychain cannot be read, so the accounts whose keys it holds are not connected."));
        item.next = say(QT_TRANSLATE_NOOP("HealthText", "Unlock it, or install one (gnome-keyring or KWallet), then try again."));
        item.actions = {HealthAction::StartAgain};
    }
    return item;
}

HealthItem clockItem(const HealthFacts& facts)
{
    if (!facts.clockAhead)
        return {HealthPart::Clock, HealthLevel::Good, say(QT_TRANSLATE_NOOP("HealthText", "This computer's clock is right.")), {}};
    return {HealthPart::Clock, HealthLevel::Problem, clockText(*facts.clockAhead), {}};
}

HealthLevel levelIn(const std::vector<HealthItem>& items, HealthPart part)
{
    const auto found = std::find_if(items.begin(), items.end(), [part](const HealthItem& item) { return item.part == part; });
    return found == items.end() ? HealthLevel::Off : found->level;
}

}  // namespace

std::vector<HealthItem> healthItems(const HealthFacts& facts)
{
    std::vector<HealthItem> items{lineItem(facts),    sendingItem(facts),  scheduleItem(facts),
                                  storageItem(facts), keychainItem(facts), clockItem(facts)};
    for (HealthItem& item : items)
        if (const auto since = facts.since.find(item.part); !item.since && since != facts.since.end()) item.since = since->second;
    return items;
}

HealthLevel worstLevel(const std::vector<HealthItem>& items)
{
    HealthLevel worst = HealthLevel::Good;
    for (const HealthItem& item : items) worst = std::max(worst, item.level);
    const bool canSend = levelIn(items, HealthPart::Sending) != HealthLevel::Off;
    return worst == HealthLevel::Good && !canSend ? HealthLevel::Off : worst;
}

QString healthTitle(const std::vector<HealthItem>& items)
{
    switch (worstLevel(items)) {
        case HealthLevel::Off: return say(QT_TRANSLATE_NOOP("HealthText", "Not connected yet"));
        case HealthLevel::Good: return say(QT_TRANSLATE_NOOP("HealthText", "Everything works"));
        case HealthLevel::Attention: return say(QT_TRANSLATE_NOOP("HealthText", "Something needs a look"));
        case HealthLevel::Problem: return say(QT_TRANSLATE_NOOP("HealthText", "Something does not work"));
    }
    return {};
}

QString healthSummary(const std::vector<HealthItem>& items)
{
    const HealthLevel worst = worstLevel(items);
    if (worst == HealthLevel::Good)
        return levelIn(items, HealthPart::Line) == HealthLevel::Off
                   ? say(QT_TRANSLATE_NOOP("HealthText", "Messages leave. What is sent to you does not come in yet."))
                   : say(QT_TRANSLATE_NOOP("HealthText", "Everything works."));
    const auto isWorst = [worst](const HealthItem& item) {
        return item.level == worst && (worst != HealthLevel::Off || item.part == HealthPart::Sending);
    };
    const auto first = std::find_if(items.begin(), items.end(), isWorst);
    return say(QT_TRANSLATE_NOOP("HealthText", "%1: %2"), "a part of the program, and how it is")
        .arg(partName(first->part), first->sentence);
}

void keepSince(HealthFacts& facts, const HealthFacts& before, Timestamp now)
{
    const std::vector<HealthItem> old = healthItems(before);
    const std::vector<HealthItem> items = healthItems(facts);
    facts.since = before.since;
    for (size_t i = 0; i < items.size(); ++i)
        if (items[i].level != old[i].level || !facts.since.contains(items[i].part)) facts.since[items[i].part] = now;
}

}  // namespace uinbox::ui
