// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ProfileFill.h"

#include "analytics/ReportText.h"
#include "common/Avatar.h"
#include "common/PlainToolTip.h"
#include "common/TimeText.h"
#include "contacts/PersonText.h"
#include "contacts/ProfileSection.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QDesktopServices>
#include <QLocale>
#include <QToolButton>
#include <QUrl>

#include <numeric>

namespace uinbox::ui {

namespace {

constexpr int kLongestShort = 24;  ///< a value that stands beside its name
constexpr int kButton = 32;
constexpr int kMark = 20;

int sum(const std::array<int, 3>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

}  // namespace

QWidget* ProfileFill::openButton(const QString& network, const QString& handle, const QString& link, const Theme& theme)
{
    auto* open = new QToolButton;
    open->setAutoRaise(true);
    open->setFixedSize(kButton, kButton);
    open->setIconSize({kMark, kMark});
    open->setIcon(makeIcon(Icon::ExternalLink, theme.tokens().textMuted, theme.tokens().disabled));
    //: A network and what somebody is called there: "Open Instagram, @ann, on the web"
    open->setAccessibleName(tr("Open %1, %2, on the web").arg(network, handle));
    open->setToolTip(plainToolTip(link));
    QObject::connect(open, &QToolButton::clicked, open, [link] { QDesktopServices::openUrl(QUrl(link)); });
    return open;
}

void ProfileFill::facts(ProfileSection& section, const PersonProfile& profile)
{
    const Contact& contact = profile.contact;
    if (!contact.language.isEmpty()) section.addFact(tr("Language"), PersonText::language(contact.language));
    section.addFact(tr("Known since"), PersonText::day(contact.createdAt));
}

void ProfileFill::fields(ProfileSection& section, const PersonProfile& profile)
{
    const QJsonObject& fields = profile.contact.metadata;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString value = PersonText::value(field.value());
        if (value.isEmpty()) continue;
        const bool isShort = value.size() <= kLongestShort && field.key().size() <= kLongestShort;
        isShort ? void(section.addFact(field.key(), value)) : section.addLong(field.key(), value);
    }
}

void ProfileFill::handles(ProfileSection& section, const PersonProfile& profile)
{
    const QJsonObject& handles = profile.contact.handles;
    for (auto handle = handles.begin(); handle != handles.end(); ++handle) {
        const QString value = PersonText::value(handle.value());
        if (value.isEmpty()) continue;
        const QString link = PersonText::handleLink(handle.key(), value);
        section.addLong(handle.key(), value, link.isEmpty() ? nullptr : openButton(handle.key(), value, link, section.theme()));
    }
}

void ProfileFill::figures(ProfileSection& section, const PersonProfile& profile)
{
    const PersonFigures& figures = profile.figures;
    if (!figures.firstAt) return;
    const auto counted = [](const std::array<int, 3>& counts) {
        QStringList parts;
        for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email})
            if (const int count = counts[static_cast<size_t>(channel)]; count > 0)
                //: A channel and how many messages: "SMS 12"
                parts.append(tr("%1 %2").arg(channelTitle(channel), QLocale().toString(count)));
        const QString all = QLocale().toString(sum(counts));
        //: How many messages, and of which channels: "14 (SMS 12, E-mail 2)"
        return parts.size() > 1 ? tr("%1 (%2)").arg(all, parts.join(QStringLiteral(", "))) : parts.isEmpty() ? all : parts.front();
    };
    section.addFact(tr("Received"), counted(figures.received));
    section.addFact(tr("Sent"), counted(figures.sent));
    if (figures.responses.median)
        //: How long somebody usually waits for an answer
        section.addFact(tr("You answer within"), ReportText::duration(*figures.responses.median));
    if (figures.responses.waiting > 0) section.addFact(tr("Not answered"), QLocale().toString(figures.responses.waiting));
    section.addFact(tr("First message"), PersonText::day(*figures.firstAt));
    if (figures.lastAt && localDay(*figures.lastAt) != localDay(*figures.firstAt))
        section.addFact(tr("Last message"), PersonText::day(*figures.lastAt));
}

QString ProfileFill::scheduled(const WaitingMessages& waiting, Timestamp now)
{
    if (waiting.count == 0 || !waiting.next) return {};
    const QDateTime next = QDateTime::fromMSecsSinceEpoch(toMillis(*waiting.next));
    const QString when = dayAndTime(next.date(), next.time(), localDay(now));
    return waiting.count == 1 ? tr("1 message: %1").arg(when) : tr("%n messages, next: %1", nullptr, waiting.count).arg(when);
}

}  // namespace uinbox::ui
