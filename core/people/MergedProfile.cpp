// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/MergedProfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace uinbox {

namespace {

using Kind = MergedField::Kind;

/// A value as it is shown.
QString textOf(const QJsonValue& value)
{
    if (value.isString()) return value.toString();
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

/// The first "key (2)", "key (3)", … that nobody has.
QString freeKey(const QJsonObject& object, const QString& key)
{
    for (int number = 2;; ++number) {
        const QString free = QStringLiteral("%1 (%2)").arg(key).arg(number);
        if (!object.contains(free)) return free;
    }
}

class Merging {
public:
    explicit Merging(std::vector<MergedField>* conflicts) : m_conflicts(conflicts) {}

    void text(Kind kind, QString& kept, const QString& other)
    {
        if (kept.isEmpty()) return void(kept = other);
        if (!other.isEmpty() && other != kept) note({kind, {}, kept, other, {}});
    }
    void object(Kind kind, QJsonObject& kept, const QJsonObject& other)
    {
        const QJsonObject before = kept;
        for (auto it = other.begin(); it != other.end(); ++it) {
            if (!kept.contains(it.key())) {
                kept.insert(it.key(), it.value());
                continue;
            }
            if (kept.value(it.key()) == it.value()) continue;
            // Not one that the other brings with it.
            QJsonObject both = kept;
            for (auto each = other.begin(); each != other.end(); ++each) both.insert(each.key(), {});
            const QString free = freeKey(both, it.key());
            note({kind, it.key(), textOf(kept.value(it.key())), textOf(it.value()), free});
            kept.insert(free, it.value());
        }
    }

private:
    void note(MergedField field)
    {
        if (m_conflicts) m_conflicts->push_back(std::move(field));
    }
    std::vector<MergedField>* m_conflicts;
};

}  // namespace

Contact mergedProfile(const Contact& kept, const Contact& other, std::vector<MergedField>* conflicts)
{
    Contact merged = kept;
    Merging merging(conflicts);
    merging.text(Kind::Name, merged.name, other.name);
    merging.text(Kind::Language, merged.language, other.language);
    merging.text(Kind::TimeZone, merged.timeZone, other.timeZone);
    merging.object(Kind::Handle, merged.handles, other.handles);
    merging.object(Kind::Custom, merged.metadata, other.metadata);
    for (ContactAddress address : other.addresses) {
        address.contactId = kept.id;
        merged.addresses.push_back(std::move(address));
    }
    merged.createdAt = std::min(kept.createdAt, other.createdAt);
    return merged;
}

ThreadMarks mergedMarks(const ThreadMarks& kept, const ThreadMarks& other)
{
    ThreadMarks marks = kept;
    marks.unread = kept.unread + other.unread;
    if (!marks.pinnedAt) marks.pinnedAt = other.pinnedAt;
    if (!marks.assigneeId) marks.assigneeId = other.assigneeId;
    marks.snoozedUntil.reset();
    const auto isIn = [&](ThreadState state) { return kept.state == state || other.state == state; };
    marks.state = isIn(ThreadState::Open)      ? ThreadState::Open
                  : isIn(ThreadState::Snoozed) ? ThreadState::Snoozed
                                               : ThreadState::Archived;
    if (marks.state != ThreadState::Snoozed) return marks;
    marks.snoozedUntil = kept.snoozedUntil && other.snoozedUntil ? std::min(kept.snoozedUntil, other.snoozedUntil)
                         : kept.snoozedUntil                     ? kept.snoozedUntil
                                                                 : other.snoozedUntil;
    return marks;
}

}  // namespace uinbox
