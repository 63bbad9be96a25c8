// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Correspondent.h"

#include "channels/Senders.h"
#include "common/Avatar.h"
#include "composer/Composer.h"
#include "contacts/ContactService.h"
#include "db/Database.h"
#include "threads/ThreadService.h"

namespace uinbox::ui {

Correspondent::Correspondent(const AppContext& context, Composer& composer, QObject* parent)
    : QObject(parent), m_context(context), m_composer(composer)
{
    connect(&context.senders, &Senders::changed, this, &Correspondent::showChoices);
    connect(&context.database, &db::Database::committed, this, &Correspondent::onCommitted);
}

void Correspondent::open(const Thread& thread, const std::optional<Draft>& unsaved)
{
    ++m_generation;
    m_thread = thread;
    m_contact.reset();
    m_reply.reset();
    m_draft = unsaved;
    m_wanted.reset();
    m_isUnsaved = unsaved.has_value();
    m_draftRead = m_isUnsaved;
    m_begun = false;
    m_composer.begin(personName(thread), unsaved ? unsaved->channel : thread.lastChannel);
    if (unsaved) m_composer.setDraft(*unsaved);
    showChoices();
    readContact();
    readReply();
    readWindow();
    if (!unsaved) readDraft();
}

void Correspondent::writeTo(AddressKind to)
{
    m_wanted = to;
    // At once, for whoever types on before the rest is known.
    if (to == AddressKind::Email) m_composer.setChannel(Channel::Email);
}

void Correspondent::rename(const Thread& thread)
{
    m_thread = thread;
    m_composer.setRecipientName(personName(thread));
}

/// What comes after another conversation was opened is of the last one.
template <class T, class Then>
void Correspondent::read(QFuture<Result<T>> future, Then then)
{
    onFinished(future, this, [this, then, generation = m_generation](const Result<T>& result) {
        if (generation != m_generation) return;
        if (!result && result.error().kind != ErrorKind::NotFound) Q_EMIT failed(result.error());
        then(result);
    });
}

void Correspondent::readContact()
{
    read(m_context.contacts.contact(m_thread.contactId), [this](const Result<Contact>& contact) {
        if (contact) {
            m_contact = *contact;
            Q_EMIT contactRead(*m_contact);
        }
        showChoices();
        begin();
    });
}

void Correspondent::readReply()
{
    read(m_context.threads.replyContext(m_thread.id), [this](const Result<ReplyContext>& reply) {
        m_reply = reply.value_or(ReplyContext{});
        m_composer.setReplySubject(m_reply->subject);
        begin();
    });
}

void Correspondent::readWindow()
{
    read(m_context.threads.whatsAppWindow(m_thread.contactId), [this](const Result<std::optional<Timestamp>>& closes) {
        if (closes) m_composer.setWhatsAppWindow(*closes);
    });
}

void Correspondent::readDraft()
{
    read(m_context.threads.draft(m_thread.id), [this](const Result<std::optional<Draft>>& draft) {
        if (draft) m_draft = *draft;
        m_draftRead = true;
        begin();
    });
}

void Correspondent::showChoices()
{
    m_composer.setChoices(channelChoices(m_contact, m_context.senders));
}

/// Once all is known: on the draft's channel, or where the person wrote last.
void Correspondent::begin()
{
    if (m_begun || !m_contact || !m_reply || !m_draftRead) return;
    m_begun = true;
    // Whoever began to write meanwhile is not interrupted.
    const bool isShown = m_isUnsaved || !m_composer.isTouched();
    if (!m_composer.isTouched()) {
        if (m_draft) m_composer.setDraft(*m_draft);
        if (!m_draft || m_wanted) m_composer.setChannel(firstChannel());
    }
    Q_EMIT begun(isShown ? std::nullopt : m_draft, m_draft ? m_draft->returned : QStringList());
}

Channel Correspondent::firstChannel() const
{
    const Channel last = m_reply->channel.value_or(m_thread.lastChannel);
    if (m_wanted == AddressKind::Email) return Channel::Email;
    // A phone number takes both SMS and WhatsApp.
    return bestChannel(m_composer.choices(), m_wanted && last == Channel::Email ? Channel::Sms : last);
}

void Correspondent::onCommitted(const db::ChangeSet& changes)
{
    if (m_thread.id.isNull()) return;
    if (changes.contacts.contains(m_thread.contactId)) readContact();
    if (changes.messages.isEmpty() || !changes.threads.contains(m_thread.id)) return;
    if (!changes.inboundMessages.isEmpty()) readWindow();
    readReply();
}

}  // namespace uinbox::ui
