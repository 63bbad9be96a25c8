// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UnfinishedSends.h"

#include "base/Async.h"
#include "common/Avatar.h"
#include "common/ErrorText.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationPane.h"
#include "conversation/OutgoingDraft.h"
#include "db/Database.h"
#include "threads/ThreadService.h"

#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// No undo window is longer: where nothing was sent for so long, nothing has to be read, and the window closes at once.
constexpr std::chrono::minutes kLongestWindow{2};
/// What leaves by then needs no words.
constexpr std::chrono::milliseconds kShort{700};
/// A claim takes milliseconds where something can leave at all.
constexpr std::chrono::seconds kLate{6};

}  // namespace

UnfinishedSends::UnfinishedSends(const AppContext& context, ConversationPane& pane, QWidget& window)
    : Unfinished(window), m_context(context), m_pane(pane)
{
    m_late.setSingleShot(true);
    m_late.setInterval(kLate);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_isLate = true;
        withdraw();
        Q_EMIT changed();
    });
    connect(&context.database, &db::Database::committed, this, &UnfinishedSends::onCommitted);
    connect(&context.sending, &SendService::allStored, this, [this] {
        if (m_isClosing) read();
    });
    connect(this, &Unfinished::kept, this, [this] { m_isClosing = false; });
}

void UnfinishedSends::onCommitted(const db::ChangeSet& changes)
{
    if (changes.outbox) m_lastChange = m_context.clock.now();
    if (!m_isClosing) return;
    const bool isLeaving = m_answer == Answer::SendNow;
    if (isLeaving && !changes.messages.isEmpty()) readStates();
    if (!isLeaving && changes.outbox) read();
}

void UnfinishedSends::prepare()
{
    m_answer = Answer::None;
    m_late.stop();
    m_isLate = false;
    m_problem.clear();
    m_leaving.clear();
    m_isClosing = true;
    m_isUnknown = false;
    if (m_lastChange && m_context.clock.now() - *m_lastChange < kLongestWindow) read();
}

Unfinished::State UnfinishedSends::state() const
{
    if (m_underWay > 0 || m_context.sending.underWay() > 0) return State::Soon;
    if (m_answer == Answer::GivenUp) return State::Nothing;
    if (m_isUnknown && purpose() == ClosingPurpose::Quit) return State::Question;
    if (m_leaving.empty()) return State::Nothing;
    return m_answer == Answer::SendNow && !m_isLate && m_problem.isEmpty() ? State::Soon : State::Question;
}

std::chrono::milliseconds UnfinishedSends::patience() const
{
    return kShort;
}

void UnfinishedSends::read()
{
    ++m_underWay;
    onFinished(m_context.sending.leaving(), this, [this](const Result<std::vector<Leaving>>& found) {
        --m_underWay;
        m_isUnknown = !found && found.error().kind != ErrorKind::Cancelled;
        // Those that are to leave at once can not be taken back any more: they are not in it, and are waited for all the same.
        if (found && m_answer != Answer::SendNow) m_leaving = *found;
        m_leaving.empty() ? Q_EMIT changed() : readNames();
    });
}

void UnfinishedSends::readNames()
{
    std::vector<ThreadId> threads;
    for (const Leaving& each : m_leaving) threads.push_back(each.message.threadId);
    ++m_underWay;
    onFinished(m_context.threads.threads(threads), this, [this](const Result<std::vector<Thread>>& found) {
        --m_underWay;
        if (found)
            for (const Thread& each : *found) m_names[each.id] = personName(each);
        Q_EMIT changed();
    });
}

void UnfinishedSends::readStates()
{
    std::vector<MessageId> ids;
    for (const Leaving& each : m_leaving) ids.push_back(each.message.id);
    onFinished(m_context.threads.messages(ids), this, [this, ids](const Result<std::vector<Message>>& found) {
        if (!found || m_answer != Answer::SendNow) return;
        bool isRefused = false;
        const auto hasLeft = [&](const Leaving& leaving) {
            const MessageId id = leaving.message.id;
            if (std::find(ids.begin(), ids.end(), id) == ids.end()) return false;
            const auto now = std::find_if(found->begin(), found->end(), [id](const Message& each) { return each.id == id; });
            if (now == found->end()) return true;
            isRefused = isRefused || now->status == MessageStatus::Failed;
            // Back in the line after a try that went nowhere, it waits for the next.
            return now->status != MessageStatus::Pending && now->status != MessageStatus::Sending;
        };
        m_leaving.erase(std::remove_if(m_leaving.begin(), m_leaving.end(), hasLeft), m_leaving.end());
        // Its failure is to be seen: it is in the conversation.
        if (isRefused) return Q_EMIT kept();
        Q_EMIT changed();
    });
}

void UnfinishedSends::sendNow()
{
    m_answer = Answer::SendNow;
    m_problem.clear();
    m_isLate = false;
    m_late.start();
    std::vector<MessageId> ids;
    for (const Leaving& each : m_leaving) ids.push_back(each.message.id);
    onFinished(m_context.sending.sendNow(ids), this, [this](const Result<>& done) {
        if (!done) fail(done.error());
    });
    Q_EMIT changed();
}

void UnfinishedSends::takeBack()
{
    m_answer = Answer::TakeBack;
    m_late.stop();
    m_problem.clear();
    for (const Leaving& each : m_leaving) {
        const Message message = each.message;
        ++m_underWay;
        onFinished(m_context.sending.takeBack(message.id, draftOf(message.threadId, m_pane.asWritten(message))), this,
                   [this, message](const Result<>& taken) { onTakenBack(message, taken); });
    }
    Q_EMIT changed();
}

void UnfinishedSends::onTakenBack(const Message& message, const Result<>& taken)
{
    --m_underWay;
    // What has left meanwhile is settled as well.
    if (!taken && taken.error().kind != ErrorKind::Conflict && taken.error().kind != ErrorKind::NotFound)
        return fail(taken.error());
    const auto isIt = [&message](const Leaving& each) { return each.message.id == message.id; };
    m_leaving.erase(std::remove_if(m_leaving.begin(), m_leaving.end(), isIt), m_leaving.end());
    m_pane.drafts().takeUp(message.threadId);
    Q_EMIT changed();
}

void UnfinishedSends::fail(const Error& error)
{
    m_late.stop();
    m_problem = wordsFor(error).oneLine();
    withdraw();
    Q_EMIT changed();
}

QString UnfinishedSends::title() const
{
    QStringList names;
    for (const Leaving& each : m_leaving)
        if (const QString name = m_names.value(each.message.threadId, tr("somebody")); !names.contains(name)) names.append(name);
    const QString to = QLocale().createSeparatedList(names);
    const auto count = static_cast<int>(m_leaving.size());
    return count == 1 ? tr("Your message to %1 has not left yet.").arg(to)
                      : tr("%n messages have not left yet, to %1.", nullptr, count).arg(to);
}

bool UnfinishedSends::losesFiles() const
{
    return std::any_of(m_leaving.begin(), m_leaving.end(), [this](const Leaving& each) {
        return !each.message.attachments.empty() && m_pane.asWritten(each.message).files.empty();
    });
}

QString UnfinishedSends::text() const
{
    QStringList parts;
    const bool isOne = m_leaving.size() == 1;
    if (!m_problem.isEmpty())
        parts.append(m_problem);
    else if (m_isLate)
        parts.append(tr("It cannot be sent at the moment."));
    else
        parts.append(isOne ? tr("It can still be taken back.") : tr("They can still be taken back."));
    if (purpose() == ClosingPurpose::Repair) {
        parts.append(tr("With the damaged inbox it is set aside."));
        return parts.join(u' ');
    }
    parts.append(isOne ? tr("If it stays where it is, it goes out when the program starts again.")
                       : tr("If they stay where they are, they go out when the program starts again."));
    if (losesFiles()) parts.append(tr("Files do not come back with the text of a draft."));
    return parts.join(u' ');
}

QString UnfinishedSends::soonText() const
{
    if (m_answer == Answer::SendNow) return tr("It is being sent; then the program ends.");
    return m_answer == Answer::TakeBack ? tr("It is being taken back; then the program ends.") : tr("It is being stored.");
}

void UnfinishedSends::ask()
{
    if (state() == State::Soon) {
        const QString title = m_leaving.empty() ? tr("A message is being stored.") : this->title();
        return open({title, soonText(), {}});
    }
    const auto leave = [this] {
        m_answer = Answer::GivenUp;
        Q_EMIT changed();
    };
    if (m_isUnknown)
        return open({tr("It cannot be read whether a message is still to leave."),
                     tr("One that is goes out when the program starts again."),
                     {{forPurpose(tr("Quit all the same"), tr("Quit all the same"), tr("Change the language all the same")),
                       QMessageBox::DestructiveRole, leave}},
                     true});
    if (m_leaving.empty()) return;
    std::vector<Choice> choices;
    const bool isRepair = purpose() == ClosingPurpose::Repair;
    if (m_isLate)
        choices.push_back(
            {forPurpose(tr("Quit, send it later"), tr("Repair without it"), tr("Send it later")), QMessageBox::AcceptRole, leave});
    else
        choices.push_back({forPurpose(tr("Send now and quit"), tr("Send now and repair"), tr("Send now and change the language")),
                           QMessageBox::AcceptRole, [this] { sendNow(); }});
    // A draft would be set aside with the damaged inbox.
    if (!isRepair)
        choices.push_back({purpose() == ClosingPurpose::Language ? tr("Take it back into the draft")
                           : m_leaving.size() == 1               ? tr("Back to draft and quit")
                                                                 : tr("Back to drafts and quit"),
                           QMessageBox::DestructiveRole, [this] { takeBack(); }});
    open({title(), text(), std::move(choices)});
}

}  // namespace uinbox::ui
