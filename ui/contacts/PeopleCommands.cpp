// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PeopleCommands.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "common/UndoStack.h"
#include "contacts/ContactService.h"
#include "contacts/PersonPicture.h"
#include "people/PeopleService.h"

#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// So many in one transaction: a message that comes in waits for no more.
constexpr size_t kStep = 500;

int countOf(const std::vector<ContactMarkChanges>& changes)
{
    size_t count = 0;
    for (const ContactMarkChanges& each : changes) count += each.rows.size();
    return static_cast<int>(count);
}

}  // namespace

struct PeopleCommands::Run {
    Ids ids;
    Command command;
    size_t next = 0;
    Changes changes{};
    bool isStopped = false;
    std::function<void(int, int)> tell{};
    std::function<void(const Changes&, const std::optional<Error>&)> done{};
};

PeopleCommands::PeopleCommands(const AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void PeopleCommands::block(const Meant& people)
{
    run({people, tr("%1 blocked"), [this](Ids ids) { return m_context.people->block(std::move(ids)); }});
}

void PeopleCommands::unblock(const Meant& people)
{
    run({people, tr("%1 unblocked"), [this](Ids ids) { return m_context.people->unblock(std::move(ids)); }});
}

void PeopleCommands::archive(const Meant& people)
{
    run({people, tr("%1 archived"), [this](Ids ids) { return m_context.people->archive(std::move(ids)); }});
}

void PeopleCommands::unarchive(const Meant& people)
{
    run({people, tr("%1 brought back"), [this](Ids ids) { return m_context.people->unarchive(std::move(ids)); }});
}

void PeopleCommands::run(const Deed& deed)
{
    if (deed.people.ids.empty() || !m_context.people) return;
    auto run = std::make_shared<Run>();
    const auto work = m_context.undo.begin([weak = std::weak_ptr(run)] {
        if (const auto still = weak.lock()) still->isStopped = true;
    });
    run->tell = [this, work](int count, int all) {
        const QLocale locale;
        m_context.undo.tell(work, tr("%1 of %2 people are done").arg(locale.toString(count), locale.toString(all)));
    };
    run->done = [this, work, deed](const Changes& changes, const std::optional<Error>& error) {
        // What was done before it is not lost.
        countOf(changes) == 0 ? m_context.undo.end(work) : pushDone(deed, changes, work);
        if (error) Q_EMIT failed(*error);
    };
    start(run, deed);
}

void PeopleCommands::start(const std::shared_ptr<Run>& run, const Deed& deed)
{
    run->ids = deed.people.ids;
    run->command = deed.command;
    step(run);
}

void PeopleCommands::step(const std::shared_ptr<Run>& run)
{
    if (run->isStopped || run->next >= run->ids.size()) return run->done(run->changes, std::nullopt);
    const size_t end = std::min(run->ids.size(), run->next + kStep);
    const Ids part(run->ids.begin() + static_cast<std::ptrdiff_t>(run->next), run->ids.begin() + static_cast<std::ptrdiff_t>(end));
    onFinished(run->command(part), this, [this, run, end](const Result<ContactMarkChanges>& changes) {
        if (!changes) return run->done(run->changes, changes.error());
        run->next = end;
        run->changes.push_back(*changes);
        if (end < run->ids.size()) run->tell(static_cast<int>(end), static_cast<int>(run->ids.size()));
        step(run);
    });
}

void PeopleCommands::pushDone(const Deed& deed, const Changes& changes, quint64 work)
{
    const int count = countOf(changes);
    const bool isOne = count == 1 && deed.people.ids.size() == 1;
    const QString who = isOne ? deed.people.name : count == 1 ? tr("1 person") : tr("%Ln people", nullptr, count);
    const auto done = std::make_shared<Changes>(changes);
    m_context.undo.end(work, {.done = QString(deed.done).replace(QStringLiteral("%1"), who),
                              .undoSoon = [=, this](const UndoAnswer& answer) { takeBack(done, answer); },
                              .redoSoon = [=, this](const UndoAnswer& answer) { doAgain(deed, done, answer); }});
}

void PeopleCommands::takeBack(const std::shared_ptr<Changes>& changes, const UndoAnswer& answer)
{
    if (changes->empty()) return answer.done();
    onFinished(m_context.people->restore(changes->back()), this, [this, changes, answer](const Result<>& restored) {
        if (!restored) return answer.fail(restored.error());
        changes->pop_back();
        takeBack(changes, answer);
    });
}

void PeopleCommands::doAgain(const Deed& deed, const std::shared_ptr<Changes>& changes, const UndoAnswer& answer)
{
    auto run = std::make_shared<Run>();
    run->tell = [answer](int count, int all) {
        const QLocale locale;
        answer.tell(tr("%1 of %2 people are done").arg(locale.toString(count), locale.toString(all)));
    };
    run->done = [this, changes, answer](const Changes& again, const std::optional<Error>& error) {
        *changes = again;
        if (error && countOf(again) == 0) return answer.fail(*error);
        answer.done();
        if (error) Q_EMIT failed(*error);
    };
    start(run, deed);
}

void PeopleCommands::created(const Contact& contact, const ContactInput& input)
{
    const auto id = std::make_shared<ContactId>(contact.id);
    UndoableAction action{.done = tr("%1 added to the contacts").arg(shownName(contact)),
                          .undoSoon = [this, id](const UndoAnswer& answer) { removeCreated(id, answer); }};
    action.redoSoon = [this, id, input](const UndoAnswer& answer) {
        onFinished(m_context.contacts.create(input), this, [id, answer](const Result<Contact>& again) {
            if (!again) return answer.fail(again.error());
            *id = again->id;
            answer.done();
        });
    };
    m_context.undo.push(std::move(action));
}

/// Not where messages would go with them.
void PeopleCommands::removeCreated(const std::shared_ptr<ContactId>& id, const UndoAnswer& answer)
{
    const auto remove = [this, id, answer] {
        onFinished(m_context.contacts.remove(*id), this,
                   [answer](const Result<>& removed) { removed ? answer.done() : answer.fail(removed.error()); });
    };
    if (!m_context.people) return remove();
    onFinished(m_context.people->figures(*id), this, [remove, answer](const Result<PersonFigures>& figures) {
        if (!figures) return answer.fail(figures.error());
        if (figures->lastAt || figures->scheduled > 0)
            return answer.refuse(tr("There are messages with this person already. Archive them instead."));
        remove();
    });
}

void PeopleCommands::changed(const ContactChange& change, const ContactInput& input)
{
    const auto last = std::make_shared<ContactChange>(change);
    UndoableAction action{
        .done = tr("%1 changed").arg(shownName(change.after)), .undoSoon = [this, last](const UndoAnswer& answer) {
            onFinished(m_context.contacts.restore(*last), this,
                       [answer](const Result<>& restored) { restored ? answer.done() : answer.fail(restored.error()); });
        }};
    action.redoSoon = [this, last, input](const UndoAnswer& answer) {
        onFinished(m_context.contacts.change(last->before.id, input), this, [last, answer](const Result<ContactChange>& again) {
            if (!again) return answer.fail(again.error());
            *last = *again;
            answer.done();
        });
    };
    m_context.undo.push(std::move(action));
}

void PeopleCommands::merge(ContactId kept, ContactId other, const std::pair<QString, QString>& names)
{
    if (!m_context.people) return;
    onFinished(m_context.people->merge(kept, other), this, [this, names](const Result<MergeRecord>& record) {
        if (!record) return Q_EMIT mergeRefused(record.error());
        pushMerge(*record, names);
        Q_EMIT merged(record->kept, record->merged);
    });
}

void PeopleCommands::pushMerge(const MergeRecord& record, const std::pair<QString, QString>& names)
{
    const auto last = std::make_shared<MergeRecord>(record);
    UndoableAction action{
        .done = tr("%1 and %2 are one now").arg(names.first, names.second), .undoSoon = [this, last](const UndoAnswer& answer) {
            onFinished(m_context.people->undoMerge(last->id), this,
                       [answer](const Result<>& undone) { undone ? answer.done() : answer.fail(undone.error()); });
        }};
    action.redoSoon = [this, last](const UndoAnswer& answer) { mergeAgain(last, answer); };
    m_context.undo.push(std::move(action));
}

void PeopleCommands::mergeAgain(const std::shared_ptr<MergeRecord>& record, const UndoAnswer& answer)
{
    onFinished(m_context.people->merge(record->kept, record->merged), this,
               [this, record, answer](const Result<MergeRecord>& again) {
                   if (!again) return answer.fail(again.error());
                   *record = *again;
                   answer.done();
                   Q_EMIT merged(again->kept, again->merged);
               });
}

void PeopleCommands::setDistinct(ContactId a, ContactId b, const std::pair<QString, QString>& names)
{
    if (!m_context.people) return;
    onFinished(m_context.people->setDistinct(a, b), this, [=, this](const Result<>& kept) {
        if (!kept) return Q_EMIT failed(kept.error());
        const auto answered = [](const UndoAnswer& answer) {
            return [answer](const Result<>& result) { result ? answer.done() : answer.fail(result.error()); };
        };
        m_context.undo.push(
            {.done = tr("%1 and %2 are not the same").arg(names.first, names.second),
             .undoSoon = [=,
                          this](const UndoAnswer& to) { onFinished(m_context.people->forgetDistinct(a, b), this, answered(to)); },
             .redoSoon = [=, this](const UndoAnswer& to) { onFinished(m_context.people->setDistinct(a, b), this, answered(to)); }});
    });
}

void PeopleCommands::takeApart(const MergeRecord& record, const QString& name)
{
    if (!m_context.people) return;
    onFinished(m_context.people->undoMerge(record.id), this, [=, this](const Result<>& undone) {
        if (!undone) return Q_EMIT mergeRefused(undone.error());
        const auto last = std::make_shared<MergeRecord>(record);
        const QString other = record.mergedName.isEmpty() ? tr("somebody without a name") : record.mergedName;
        UndoableAction action{.done = tr("%1 and %2 are two again").arg(name, other),
                              .undoSoon = [this, last](const UndoAnswer& answer) { mergeAgain(last, answer); }};
        action.redoSoon = [this, last](const UndoAnswer& answer) {
            onFinished(m_context.people->undoMerge(last->id), this,
                       [answer](const Result<>& again) { again ? answer.done() : answer.fail(again.error()); });
        };
        m_context.undo.push(std::move(action));
    });
}

}  // namespace uinbox::ui
