// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/MergeText.h"

#include "contacts/PersonText.h"
#include "contacts/PhoneNumber.h"

namespace uinbox::ui {

namespace {

QString shownZone(const QString& zone)
{
    return QString(zone).replace(u'_', u' ');
}

}  // namespace

QStringList MergeText::traits(const Contact& contact)
{
    QStringList lines;
    for (const ContactAddress& address : contact.addresses)
        //: An address and its channel
        lines.append(tr("%1 (%2)").arg(QChar(0x2066) + PhoneNumber::formatInternational(address.value) + QChar(0x2069),
                                       PersonText::kind(address.kind)));
    if (!contact.language.isEmpty()) lines.append(PersonText::language(contact.language));
    if (!contact.timeZone.isEmpty()) lines.append(shownZone(contact.timeZone));
    for (const QJsonObject& fields : {contact.handles, contact.metadata})
        for (auto field = fields.begin(); field != fields.end(); ++field)
            //: A person's own field and what stands in it
            lines.append(tr("%1: %2").arg(field.key(), PersonText::value(field.value())));
    if (const QString state = PersonText::stateSince(contact); !state.isEmpty()) lines.append(state);
    return lines;
}

QString MergeText::conflict(const MergedField& field)
{
    const auto goes = [&](const QString& what, const QString& kept, const QString& other) {
        //: A field of two people: whose value stays, and which is dropped
        return tr("%1: “%2” stays, “%3” goes.").arg(what, kept, other);
    };
    switch (field.kind) {
        case MergedField::Kind::Name: return goes(tr("Name"), field.kept, field.other);
        case MergedField::Kind::Language:
            return goes(tr("Language"), PersonText::language(field.kept), PersonText::language(field.other));
        case MergedField::Kind::TimeZone: return goes(tr("Time zone"), shownZone(field.kept), shownZone(field.other));
        case MergedField::Kind::Handle:
        case MergedField::Kind::Custom: break;
    }
    if (field.otherKey.isEmpty()) return goes(field.key, field.kept, field.other);
    //: An own field that both people have: both values stay, the second under another name
    return tr("%1: both stay, “%2” as %3.").arg(field.key, field.other, field.otherKey);
}

QStringList MergeText::consequences(const MergePreview& preview)
{
    QStringList lines;
    if (preview.messages == 1) lines.append(tr("1 message moves to their conversation."));
    if (preview.messages > 1) lines.append(tr("%Ln messages move to their conversation.", nullptr, preview.messages));
    if (preview.notes == 1) lines.append(tr("1 note moves along."));
    if (preview.notes > 1) lines.append(tr("%Ln notes move along.", nullptr, preview.notes));
    if (preview.hasTwoDrafts) lines.append(tr("Something is being written to both: the texts are put together."));
    if (preview.result.blockedAt) lines.append(tr("They stay blocked."));
    return lines;
}

}  // namespace uinbox::ui
