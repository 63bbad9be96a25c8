// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LinkOpener.h"

#include "common/ErrorText.h"
#include "contacts/ContactService.h"
#include "contacts/PhoneNumber.h"
#include "shell/NewMessageDialog.h"
#include "threads/ThreadService.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// Who has an address is among so many who have its beginning, or in no list.
constexpr int kLikely = 20;

/// More would be a page that opens links by itself.
constexpr std::size_t kMostQuestions = 8;

/// Whom a link is for, as contacts have it.
struct Recipient {
    AddressKind kind;
    QString address;

    explicit Recipient(const QString& given) : kind(given.contains(u'@') ? AddressKind::Email : AddressKind::Phone), address(given)
    {
        if (kind == AddressKind::Email) return;
        if (const auto number = PhoneNumber::parse(given)) address = number->e164();
    }
    [[nodiscard]] bool isOf(const Contact& contact) const
    {
        return std::any_of(contact.addresses.begin(), contact.addresses.end(),
                           [this](const ContactAddress& each) { return each.value == address; });
    }
};

/// What the link brings, as a draft of that conversation.
Draft draftOf(ThreadId thread, AddressKind to, const AddressLink& link)
{
    Draft draft;
    draft.threadId = thread;
    // A person with a phone is not written to by e-mail, whatever the link says.
    const Channel other = link.channel == Channel::WhatsApp ? Channel::WhatsApp : Channel::Sms;
    draft.channel = to == AddressKind::Email ? Channel::Email : other;
    draft.content = link.body;
    draft.files = link.files;
    if (draft.channel != Channel::Email) return draft;
    draft.subject = link.subject;
    draft.cc = link.cc;
    draft.bcc = link.bcc;
    return draft;
}

OutgoingMessage messageOf(const Draft& draft)
{
    OutgoingMessage message;
    message.channel = draft.channel;
    message.content = draft.content;
    message.subject = draft.subject;
    message.envelope.cc = draft.cc;
    message.envelope.bcc = draft.bcc;
    for (const QString& path : draft.files) message.files.push_back({path, QFileInfo(path).fileName(), {}});
    return message;
}

}  // namespace

LinkOpener::~LinkOpener() = default;

LinkOpener::LinkOpener(const AppContext& context, LinkWindow window, QObject* parent)
    : QObject(parent), m_context(context), m_window(std::move(window))
{
}

void LinkOpener::open(const AddressResult& link)
{
    if (!link) return m_window.say(addressProblemText(link.error()));
    m_window.unsay();
    switch (link->kind) {
        case AddressLink::Kind::Thread: return openThread(link->thread, link->entry);
        case AddressLink::Kind::Message: return openMessage(link->message);
        case AddressLink::Kind::Compose: return ask(*link);
    }
}

void LinkOpener::openThread(ThreadId thread, std::optional<EntryId> entry)
{
    onFinished(m_context.threads.threads({thread}), this, [this, thread, entry](const Result<std::vector<Thread>>& found) {
        if (!found) return m_window.say(wordsFor(found.error()).oneLine());
        if (found->empty()) return m_window.say(tr("The conversation of this link is not in this inbox, or was removed."));
        entry ? m_window.openAt(thread, *entry) : m_window.open(thread, {});
    });
}

void LinkOpener::openMessage(MessageId message)
{
    onFinished(m_context.threads.messages({message}), this, [this](const Result<std::vector<Message>>& found) {
        if (!found) return m_window.say(wordsFor(found.error()).oneLine());
        if (found->empty()) return m_window.say(tr("The message of this link is not in this inbox, or was removed."));
        m_window.openAt(found->front().threadId, entryId(found->front().id));
    });
}

void LinkOpener::write(const AddressResult& link)
{
    if (!link || link->kind != AddressLink::Kind::Compose || link->to.isEmpty()) return open(link);
    const Recipient to(link->to);
    onFinished(m_context.contacts.people({to.address, {}, kLikely, PeopleState::Everybody}), this,
               [this, to, link = *link](const Result<PeoplePage>& page) {
                   if (!page) return m_window.say(wordsFor(page.error()).oneLine());
                   const auto has = [&to](const Person& person) { return to.isOf(person.contact); };
                   const auto known = std::find_if(page->people.begin(), page->people.end(), has);
                   known == page->people.end() ? ask(link) : openPerson(known->contact.id, to.kind, link);
               });
}

void LinkOpener::openPerson(ContactId contact, AddressKind to, const AddressLink& link)
{
    onFinished(m_context.threads.openWith(contact), this, [this, to, link](const Result<ThreadId>& thread) {
        thread ? prefill(*thread, to, link) : m_window.say(wordsFor(thread.error()).oneLine());
    });
}

bool LinkOpener::putAside(const AddressLink& next)
{
    m_questions.erase(std::remove_if(m_questions.begin(), m_questions.end(), [](const Question& each) { return !each.dialog; }),
                      m_questions.end());
    if (m_questions.empty()) return true;
    // Pressed once more: it is asked already.
    if (m_questions.back().link == next && !m_questions.back().dialog->isTouched()) {
        m_questions.back().dialog->activateWindow();
        return false;
    }
    if (m_questions.size() >= kMostQuestions) {
        m_window.say(tr("%1 messages from links wait to be addressed. Finish or cancel those, then open the link to %2 once more.")
                         .arg(QLocale().toString(static_cast<qulonglong>(m_questions.size())), next.to));
        return false;
    }
    m_questions.back().dialog->hide();
    return true;
}

void LinkOpener::ask(const AddressLink& link)
{
    if (!putAside(link)) return;
    auto* dialog = new NewMessageDialog(m_context.contacts, m_context.threads, m_context.theme, &m_window.widget);
    dialog->prefill(link);
    dialog->setWaiting(static_cast<int>(m_questions.size()));
    m_questions.push_back({dialog, link});
    if (m_window.asked) m_window.asked(*dialog);
    connect(dialog, &NewMessageDialog::ready, this, [this, link](ThreadId thread, AddressKind to) { prefill(thread, to, link); });
    connect(dialog, &QDialog::finished, this, [this, dialog] { askAgain(dialog); });
    dialog->open();
    // The link was opened elsewhere: what is asked has the keyboard.
    dialog->activateWindow();
}

void LinkOpener::askAgain(const NewMessageDialog* answered)
{
    // Not always the newest: the one that waited for the database may end while another is asked.
    const auto isOver = [answered](const Question& each) { return !each.dialog || each.dialog == answered; };
    m_questions.erase(std::remove_if(m_questions.begin(), m_questions.end(), isOver), m_questions.end());
    if (m_questions.empty()) return;
    NewMessageDialog& before = *m_questions.back().dialog;
    if (before.isVisible()) return before.setWaiting(static_cast<int>(m_questions.size()) - 1);
    before.setWaiting(static_cast<int>(m_questions.size()) - 1);
    before.open();
    before.activateWindow();
}

void LinkOpener::prefill(ThreadId thread, AddressKind to, const AddressLink& link)
{
    const Draft added = draftOf(thread, to, link);
    if (added.isEmpty()) return m_window.open(thread, to);
    if (m_window.shown() == thread) {
        m_window.open(thread, to);
        return m_window.giveBack(messageOf(added));
    }
    addToDraft(thread, to, added);
}

void LinkOpener::addToDraft(ThreadId thread, AddressKind to, const Draft& added)
{
    onFinished(m_context.threads.giveBack(added), this, [this, thread, to](const Result<>& kept) {
        if (!kept) m_window.say(wordsFor(kept.error()).oneLine());
        m_window.open(thread, to);
    });
}

}  // namespace uinbox::ui
