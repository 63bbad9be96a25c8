// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaletteSearch.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyText.h"
#include "base/Async.h"
#include "common/Avatar.h"
#include "common/Preferences.h"
#include "contacts/ContactService.h"
#include "contacts/PersonPicture.h"
#include "contacts/PhoneNumber.h"
#include "shell/FuzzyMatch.h"
#include "shell/PaletteConversations.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr size_t kPeople = 6;
constexpr size_t kConversations = 5;
constexpr size_t kRecent = 5;
const Preference<QStringList> kUsed{"palette/used", {}};

void keepBest(std::vector<PaletteItem>& items, size_t most)
{
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    if (items.size() > most) items.resize(most);
}

/// What was used is remembered under these and an id.
constexpr QLatin1String kConversation("conversation:");
constexpr QLatin1String kPerson("person:");

/// True where it matches; the item knows how.
bool mark(PaletteItem& item, const QString& query)
{
    const auto match = fuzzyMatch(item.text, query);
    if (!match) return false;
    item.score = match->score;
    item.marks = match->places;
    return true;
}

}  // namespace

PaletteSearch::PaletteSearch(const AppContext& context, const ActionRegistry& registry, QObject* parent)
    : QObject(parent), m_context(context), m_registry(registry), m_conversations(new PaletteConversations(context, this))
{
    connect(m_conversations, &PaletteConversations::changed, this, &PaletteSearch::publish);
}

void PaletteSearch::begin()
{
    std::vector<ThreadId> used;
    for (const QString& id : m_context.preferences.get(kUsed))
        if (const auto thread = id.startsWith(kConversation) ? ThreadId::fromString(id.mid(kConversation.size())) : std::nullopt)
            used.push_back(*thread);
    m_conversations->begin(used);
    search({});
}

void PaletteSearch::search(const QString& typed)
{
    m_typed = typed;
    m_people.clear();
    const quint64 generation = ++m_generation;
    const bool isPeople = typed.startsWith(u'@');
    const QString words = isPeople ? typed.mid(1).trimmed() : typed.trimmed();
    const bool isCommand = words.startsWith(u'>');
    m_conversations->search(isPeople || isCommand ? QString() : words);
    publish();
    if (words.isEmpty() || isCommand) return;
    onFinished(m_context.contacts.people({words, {}, static_cast<int>(kPeople + kConversations)}), this,
               [this, generation](const Result<PeoplePage>& page) {
                   if (generation == m_generation && page) onPeople(*page);
               });
}

/// The first stand as people; of the others their conversations, where there are any.
void PaletteSearch::onPeople(const PeoplePage& page)
{
    const auto most = static_cast<std::ptrdiff_t>(std::min(kPeople, page.people.size()));
    m_people.assign(page.people.begin(), page.people.begin() + most);
    std::vector<ThreadId> others;
    for (auto it = page.people.begin() + most; it != page.people.end(); ++it)
        if (it->thread) others.push_back(*it->thread);
    m_conversations->read(others);
    publish();
}

void PaletteSearch::publish()
{
    std::vector<PaletteGroup> groups;
    const QString query = m_typed.trimmed();
    if (query.isEmpty()) {
        groups = {{tr("Used last"), recent()}, {tr("Conversations"), conversations({})}, {tr("Commands"), commands({})}};
    } else if (query.startsWith(u'>')) {
        groups = {{tr("Commands"), commands(query.mid(1).trimmed())}};
    } else if (query.startsWith(u'@')) {
        groups = {{tr("People"), people(query.mid(1).trimmed())}};
    } else {
        groups = {{tr("People"), people(query)},
                  {tr("Conversations"), conversations(query)},
                  {tr("Commands"), commands(query)},
                  {tr("Settings"), settings(query)}};
    }
    Q_EMIT found(groups);
}

std::vector<PaletteItem> PaletteSearch::commands(const QString& query) const
{
    std::vector<PaletteItem> items;
    for (const ActionRegistry::Group& group : m_registry.groups())
        for (const ActionRegistry::Command& command : group.commands) {
            const ActionRegistry::Entry* entry = command.run();
            // What cannot be done now is not offered.
            if (!entry || !entry->isOffered() || entry->id == u"app.palette") continue;
            const QKeySequence keys = entry->action->shortcut();
            PaletteItem item{QStringLiteral("command:") + entry->id, entry->plainText(), entry->group,
                             keys.isEmpty() ? QString() : keyText(keys), entry->icon.value_or(Icon::Command)};
            item.run = [this, action = entry->action] {
                m_registry.refresh();
                action->trigger();
            };
            if (mark(item, query)) items.push_back(std::move(item));
        }
    if (!query.isEmpty()) keepBest(items, items.size());
    return items;
}

std::vector<PaletteItem> PaletteSearch::settings(const QString& query) const
{
    std::vector<PaletteItem> items;
    for (const Setting& setting : m_settings) {
        PaletteItem item{QStringLiteral("setting:") + setting.id, setting.title, tr("Settings"), {}, setting.icon};
        item.run = setting.open;
        if (mark(item, query)) items.push_back(std::move(item));
    }
    keepBest(items, items.size());
    return items;
}

bool PaletteSearch::isListed(const Thread& thread) const
{
    return std::any_of(m_people.begin(), m_people.end(),
                       [&thread](const Person& person) { return person.contact.id == thread.contactId; });
}

PaletteItem PaletteSearch::itemOf(const Thread& thread)
{
    PaletteItem item{kConversation + thread.id.toString(), personName(thread), thread.preview, {}, channelIcon(thread.lastChannel)};
    item.run = [this, id = thread.id] { Q_EMIT conversationChosen(id); };
    return item;
}

std::vector<PaletteItem> PaletteSearch::conversations(const QString& query)
{
    std::vector<PaletteItem> items;
    const auto add = [&items](PaletteItem item) {
        const auto isThere = [&item](const PaletteItem& other) { return other.id == item.id; };
        if (std::none_of(items.begin(), items.end(), isThere)) items.push_back(std::move(item));
    };
    for (const Thread& thread : m_conversations->newest()) {
        if (isListed(thread)) continue;
        PaletteItem item = itemOf(thread);
        // In the text itself only what was typed as it is: a long text has any letters in it.
        const bool fits = mark(item, query) || (query.size() > 2 && thread.preview.contains(query, Qt::CaseInsensitive));
        if (fits) items.push_back(std::move(item));
        // While nothing is typed they stand as in the inbox.
        if (query.isEmpty() && items.size() == kConversations) return items;
    }
    for (const Thread& thread : m_conversations->ofPeople()) {
        PaletteItem item = itemOf(thread);
        (void)mark(item, query);
        add(std::move(item));
    }
    for (const SubjectMatch& match : m_conversations->bySubject()) {
        // Also of somebody who is listed: what was looked for is that e-mail.
        PaletteItem item = itemOf(match.thread);
        item.detail = match.subject;
        if (const auto how = fuzzyMatch(match.subject, query)) item.score = how->score;
        add(std::move(item));
    }
    if (!query.isEmpty()) keepBest(items, kConversations);
    return items;
}

PaletteItem PaletteSearch::itemOf(const Person& person)
{
    const auto& addresses = person.contact.addresses;
    PaletteItem item{kPerson + person.contact.id.toString(),
                     shownName(person.contact),
                     addresses.empty() ? QString() : PhoneNumber::formatInternational(addresses.front().value),
                     {},
                     Icon::Contacts};
    item.run = [this, id = person.contact.id] { Q_EMIT personChosen(id); };
    return item;
}

std::vector<PaletteItem> PaletteSearch::people(const QString& query)
{
    std::vector<PaletteItem> items;
    for (const Person& person : m_people) {
        PaletteItem item = itemOf(person);
        // Found by a number or an address, no letter of the name need be marked.
        (void)mark(item, query);
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<PaletteItem> PaletteSearch::recent()
{
    std::vector<PaletteItem> all = commands({});
    for (const Setting& setting : m_settings)
        all.push_back(
            {QStringLiteral("setting:") + setting.id, setting.title, tr("Settings"), {}, setting.icon, {}, 0, setting.open});
    for (const auto* threads : {&m_conversations->used(), &m_conversations->newest()}) {
        for (const Thread& thread : *threads) {
            all.push_back(itemOf(thread));
            PaletteItem person = itemOf(thread);
            person.id = kPerson + thread.contactId.toString();
            person.icon = Icon::Contacts;
            all.push_back(std::move(person));
        }
    }
    std::vector<PaletteItem> items;
    for (const QString& id : m_context.preferences.get(kUsed)) {
        const auto known = std::find_if(all.begin(), all.end(), [&id](const PaletteItem& item) { return item.id == id; });
        if (known != all.end() && items.size() < kRecent) items.push_back(*known);
    }
    return items;
}

void PaletteSearch::remember(const PaletteItem& item)
{
    constexpr qsizetype kKept = 20;
    QStringList used = m_context.preferences.get(kUsed);
    used.removeAll(item.id);
    used.prepend(item.id);
    m_context.preferences.set(kUsed, QStringList(used.mid(0, kKept)));
}

}  // namespace uinbox::ui
