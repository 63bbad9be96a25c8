// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoTeam.h"

#include "demo/DemoIds.h"

#include <algorithm>

namespace uinbox::app {

namespace {

using namespace std::chrono_literals;

/// "Thursday the 26th": the next one that is not tomorrow.
QString nextThursday(Timestamp now)
{
    QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(now)).date().addDays(2);
    while (day.dayOfWeek() != Qt::Thursday) day = day.addDays(1);
    const int last = day.day() % 10;
    const bool isTeen = day.day() / 10 == 1;
    const char* ending = isTeen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    return QStringLiteral("Thursday the %1%2").arg(day.day()).arg(QLatin1String(ending));
}

/// What was done in one world.
class Team {
public:
    Team(DemoWorld& world, Timestamp now) : m_world(world), m_now(now)
    {
        // The first one is who looks.
        m_sofie = join(QStringLiteral("Sofie Lindholm"), Role::Admin);
        m_marta = join(QStringLiteral("Marta Reyes"), Role::User);
        m_dele = join(QStringLiteral("Dele Akande"), Role::User);
    }

    void writeNotes()
    {
        note(u"Priya Raghunathan", m_marta, 4min, NoteVisibility::Team,
             QStringLiteral(
                 "@Sofie Lindholm I can take her on %1 at 2 pm. With those waves I would leave the fringe a finger longer than "
                 "in the picture.")
                 .arg(nextThursday(m_now)),
             {m_sofie});
        note(u"Tomás Herrera Quiroga", m_dele, 6min, NoteVisibility::Team,
             QStringLiteral("New bearing in, blade set to zero gap. Ran ten minutes under load and stayed cool."), {});
        note(u"Noor Haddad", m_dele, 27min, NoteVisibility::Team,
             QStringLiteral("@Sofie Lindholm the clip-on weights for her chair are in the second drawer, next to the towels."),
             {m_sofie});
        see(note(u"Helen Whitcombe", m_marta, 26h, NoteVisibility::Team,
                 QStringLiteral("Asked twice for an invoice. @Sofie Lindholm please answer before Friday."), {m_sofie}));
        change(u"Tomás Herrera Quiroga",
               QStringLiteral(
                   "New bearing in, blade set to zero gap. Ran twenty minutes under load and stayed cool. Ready to be collected."),
               2min);
        note(u"Lukas Brandt", m_dele, 95min, NoteVisibility::Team, QStringLiteral("The beard oil he asked for is out of stock."),
             {});
        change(u"Lukas Brandt",
               QStringLiteral("The beard oil he asked for is out of stock. @Sofie Lindholm please add it to Tuesday's order."),
               80min, {m_sofie});
        note(u"Giulia Ferrante", m_sofie, 20min, NoteVisibility::Private,
             QStringLiteral("Second pair this month that folds. No charge, and ask Dele to look at the fine wheel."), {});
    }

    void sort()
    {
        marks(u"Priya Raghunathan").pinnedAt = m_now - 3min;
        marks(u"Ingrid Solheim Dahl").pinnedAt = m_now - 20h;
        for (const QStringView mine : {u"Priya Raghunathan", u"Giulia Ferrante", u"Noor Haddad", u"Helen Whitcombe"})
            marks(mine).assigneeId = m_sofie;
        marks(u"Amara Okafor").assigneeId = m_marta;
        for (const QStringView hands : {u"Tomás Herrera Quiroga", u"Lukas Brandt"}) marks(hands).assigneeId = m_dele;
        snooze(u"Marisol Peña", 4);
        snooze(u"Fatuma Warsame", 9);
        for (const QStringView done : {u"Oluwaseun Adeyemi", u"Samir Haddad", u"Aleksandra Wiśniewska"})
            marks(done).state = ThreadState::Archived;
    }

private:
    UserId join(const QString& name, Role role)
    {
        const Timestamp at = m_now - std::chrono::hours(24 * 330) + std::chrono::seconds(m_world.users.size());
        m_world.users.push_back({demoId<UserId>(name.toUtf8(), at), name, role, at});
        return m_world.users.back().id;
    }

    DemoThread* threadWith(QStringView name)
    {
        const auto found = std::find_if(m_world.threads.begin(), m_world.threads.end(),
                                        [name](const DemoThread& thread) { return thread.contact.name == name; });
        return found == m_world.threads.end() ? nullptr : &*found;
    }

    ThreadMarks& marks(QStringView name)
    {
        DemoThread* thread = threadWith(name);
        return thread ? thread->marks : m_nobody;
    }

    void snooze(QStringView name, int days)
    {
        const QDateTime back(QDateTime::fromMSecsSinceEpoch(toMillis(m_now)).date().addDays(days), QTime(9, 0));
        marks(name).state = ThreadState::Snoozed;
        marks(name).snoozedUntil = fromMillis(back.toMSecsSinceEpoch());
    }

    /// None where the person is not in the world.
    std::optional<NoteId> note(QStringView about, UserId by, std::chrono::minutes ago, NoteVisibility visibility,
                               const QString& text, std::vector<UserId> mentions)
    {
        DemoThread* thread = threadWith(about);
        if (!thread) return std::nullopt;
        Note note;
        // Never before the conversation it stands in.
        note.createdAt = std::max(m_now - ago, thread->messages.front().createdAt + std::chrono::minutes(1));
        note.id = demoId<NoteId>(text.toUtf8(), note.createdAt);
        note.threadId = thread->id;
        note.userId = by;
        note.visibility = visibility;
        note.content = text;
        note.mentions = std::move(mentions);
        thread->notes.push_back(std::move(note));
        return thread->notes.back().id;
    }

    void see(std::optional<NoteId> note)
    {
        if (note) m_world.seen.push_back(*note);
    }

    /// The last note about somebody says something else since.
    void change(QStringView about, const QString& text, std::chrono::minutes ago, std::vector<UserId> mentions = {})
    {
        DemoThread* thread = threadWith(about);
        if (thread && !thread->notes.empty())
            thread->edits.push_back({thread->notes.back().id, text, m_now - ago, std::move(mentions)});
    }

    DemoWorld& m_world;
    Timestamp m_now;
    UserId m_sofie;
    UserId m_marta;
    UserId m_dele;
    ThreadMarks m_nobody;  ///< of those who are not in the world
};

}  // namespace

void addTeam(DemoWorld& world, Timestamp now)
{
    Team team(world, now);
    team.writeNotes();
    team.sort();
}

}  // namespace uinbox::app
