// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Logging.h"
#include "common/LineText.h"
#include "health/HealthText.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("HealthText", text);
}

QString reportName(HealthPart part)
{
    switch (part) {
        case HealthPart::Line: return QStringLiteral("receiving");
        case HealthPart::Sending: return QStringLiteral("sending");
        case HealthPart::Schedule: return QStringLiteral("schedule");
        case HealthPart::Storage: return QStringLiteral("storage");
        case HealthPart::Keychain: return QStringLiteral("keychain");
        case HealthPart::Clock: return QStringLiteral("clock");
    }
    return {};
}

QString reportLevel(HealthLevel level)
{
    switch (level) {
        case HealthLevel::Off: return QStringLiteral("off");
        case HealthLevel::Good: return QStringLiteral("good");
        case HealthLevel::Attention: return QStringLiteral("attention");
        case HealthLevel::Problem: return QStringLiteral("problem");
    }
    return {};
}

/// What programs and providers said, which may name somebody: redact() masks that.
QStringList detailsOf(const HealthFacts& facts)
{
    QStringList lines;
    if (facts.line && !facts.line->problem.detail.isEmpty())
        lines.append(
            QStringLiteral("line: cause %1, %2").arg(static_cast<int>(facts.line->problem.cause)).arg(facts.line->problem.detail));
    if (facts.lists.error)
        lines.append(QStringLiteral("lists: %1 %2").arg(errorKindName(facts.lists.error->kind)).arg(facts.lists.error->code));
    if (facts.lists.unreached > 0) lines.append(QStringLiteral("lists: %1 times unreached").arg(facts.lists.unreached));
    for (const SendingState::Stop& stop : facts.sending.stops)
        lines.append(QStringLiteral("stopped: %1 (%2 %3)").arg(stop.provider, errorKindName(stop.error.kind)).arg(stop.error.code));
    if (facts.sending.offline) lines.append(QStringLiteral("no network"));
    const OutboxCounts& outbox = facts.outbox;
    lines.append(QStringLiteral("outbox: %1 queued, %2 sending, %3 unknown, %4 scheduled, %5 asking, %6 held, %7 failed in a day")
                     .arg(outbox.queued)
                     .arg(outbox.sending)
                     .arg(outbox.unknown)
                     .arg(outbox.scheduled)
                     .arg(outbox.asking)
                     .arg(outbox.held)
                     .arg(facts.failures.count));
    lines.append(QStringLiteral("storage: code %1, %2 bytes free").arg(facts.storageFailure).arg(facts.freeBytes.value_or(-1)));
    if (facts.damage) lines.append(QStringLiteral("database: damaged, code %1").arg(facts.damage->code));
    if (facts.keychain) lines.append(QStringLiteral("keychain: ") + facts.keychain->detail);
    if (facts.clockAhead) lines.append(QStringLiteral("clock: %1 s ahead").arg(facts.clockAhead->count()));
    return lines;
}

}  // namespace

QString partName(HealthPart part)
{
    switch (part) {
        case HealthPart::Line: return say(QT_TRANSLATE_NOOP("HealthText", "Receiving"));
        case HealthPart::Sending: return say(QT_TRANSLATE_NOOP("HealthText", "Sending"));
        case HealthPart::Schedule: return say(QT_TRANSLATE_NOOP("HealthText", "Scheduled messages"));
        case HealthPart::Storage: return say(QT_TRANSLATE_NOOP("HealthText", "Storage"));
        case HealthPart::Keychain: return say(QT_TRANSLATE_NOOP("HealthText", "Keychain"));
        case HealthPart::Clock: return say(QT_TRANSLATE_NOOP("HealthText", "Clock"));
    }
    return {};
}

QString levelName(const HealthItem& item)
{
    switch (item.level) {
        case HealthLevel::Off:
            return item.isFetched ? say(QT_TRANSLATE_NOOP("HealthText", "Fetches")) : say(QT_TRANSLATE_NOOP("HealthText", "Off"));
        case HealthLevel::Good: return say(QT_TRANSLATE_NOOP("HealthText", "Works"));
        case HealthLevel::Attention: return say(QT_TRANSLATE_NOOP("HealthText", "Needs a look"));
        case HealthLevel::Problem: return say(QT_TRANSLATE_NOOP("HealthText", "Does not work"));
    }
    return {};
}

QString actionName(HealthAction action)
{
    switch (action) {
        case HealthAction::ConnectAccount: return say(QT_TRANSLATE_NOOP("HealthText", "Connect an account"));
        case HealthAction::RepairLine: return say(QT_TRANSLATE_NOOP("HealthText", "Repair line"));
        case HealthAction::RetrySending: return say(QT_TRANSLATE_NOOP("HealthText", "Retry now"));
        case HealthAction::StartAgain: return say(QT_TRANSLATE_NOOP("HealthText", "Try again"));
        case HealthAction::OpenReceiving: return say(QT_TRANSLATE_NOOP("HealthText", "Open settings > Receiving"));
        case HealthAction::OpenSms: return say(QT_TRANSLATE_NOOP("HealthText", "Open settings > SMS"));
        case HealthAction::OpenEmail: return say(QT_TRANSLATE_NOOP("HealthText", "Open settings > E-mail"));
        case HealthAction::OpenScheduled: return say(QT_TRANSLATE_NOOP("HealthText", "Open Scheduled"));
        case HealthAction::OpenFailed: return say(QT_TRANSLATE_NOOP("HealthText", "Open the last one"));
        case HealthAction::FreeSpace: return say(QT_TRANSLATE_NOOP("HealthText", "Free space…"));
        case HealthAction::Rescue: return say(QT_TRANSLATE_NOOP("HealthText", "Repair…"));
    }
    return {};
}

LineLight lightOf(HealthLevel level)
{
    switch (level) {
        case HealthLevel::Off: return LineLight::Off;
        case HealthLevel::Good: return LineLight::Green;
        case HealthLevel::Attention: return LineLight::Yellow;
        case HealthLevel::Problem: return LineLight::Red;
    }
    return LineLight::Off;
}

QString healthReport(const HealthFacts& facts, Timestamp now)
{
    QStringList lines{QStringLiteral("Unified Inbox " UINBOX_VERSION ", Qt %1, %2, %3")
                          .arg(QLatin1String(qVersion()), QSysInfo::prettyProductName(), toIso8601(now))};
    for (const HealthItem& item : healthItems(facts)) {
        QString line = QStringLiteral("%1: %2").arg(reportName(item.part), reportLevel(item.level));
        if (item.since) line += QStringLiteral(" since ") + toIso8601(*item.since);
        lines.append(line);
    }
    for (const QString& detail : detailsOf(facts)) lines.append(redact(detail));
    return lines.join(u'\n') + u'\n';
}

}  // namespace uinbox::ui
