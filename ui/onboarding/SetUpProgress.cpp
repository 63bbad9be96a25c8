// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/SetUpProgress.h"

#include "base/Async.h"
#include "contacts/ContactService.h"
#include "db/Database.h"
#include "settings/AccountsGateway.h"
#include "settings/LineGateway.h"
#include "threads/ThreadService.h"

namespace uinbox::ui {

SetUpProgress::SetUpProgress(const AppContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.gateway, &AccountsGateway::changed, this, &SetUpProgress::refresh);
    if (context.line) connect(context.line, &LineGateway::stateChanged, this, &SetUpProgress::refresh);
    connect(&context.database, &db::Database::committed, this, &SetUpProgress::onCommitted);
    refresh();
    lookForPeople();
    lookForMessages();
}

void SetUpProgress::refresh()
{
    SetUp now = setUpOf(m_context.gateway, m_context.line);
    now.contacts = m_setUp.contacts;
    now.firstMessage = m_setUp.firstMessage;
    m_setUp = now;
    Q_EMIT changed();
}

void SetUpProgress::onCommitted(const db::ChangeSet& changes)
{
    // What was found once is done, whatever becomes of it.
    if (!m_setUp.contacts && !changes.contacts.isEmpty()) lookForPeople();
    if (!m_setUp.firstMessage && !changes.messages.isEmpty()) lookForMessages();
}

void SetUpProgress::lookForPeople()
{
    PeopleQuery one;
    one.limit = 1;
    ++m_looking;
    onFinished(m_context.contacts.people(one), this, [this](const Result<PeoplePage>& page) {
        if (page && !page->people.empty()) m_setUp.contacts = true;
        m_isKnown = --m_looking == 0;
        Q_EMIT changed();
    });
}

void SetUpProgress::lookForMessages()
{
    ++m_looking;
    onFinished(m_context.threads.hasSent(), this, [this](const Result<bool>& sent) {
        if (sent && *sent) m_setUp.firstMessage = true;
        m_isKnown = --m_looking == 0;
        Q_EMIT changed();
    });
}

}  // namespace uinbox::ui
