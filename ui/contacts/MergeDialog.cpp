// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/MergeDialog.h"

#include "base/Async.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "common/Reflow.h"
#include "common/TabOrder.h"
#include "contacts/ContactService.h"
#include "contacts/MergeForm.h"
#include "contacts/PairDelegate.h"
#include "contacts/PeopleCommands.h"
#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"
#include "db/Database.h"
#include "people/PeopleService.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <map>

namespace uinbox::ui {

namespace {

constexpr QSize kSize{820, 600};
constexpr int kListWidth = 250;
constexpr int kListHeight = 150;
constexpr int kMostPairs = 200;
constexpr int kMostLikely = 20;
constexpr int kMostFound = 50;
constexpr int kLongestSearch = 200;
constexpr std::chrono::milliseconds kSoon{200};

}  // namespace

MergeDialog::MergeDialog(const AppContext& context, PeopleCommands& commands, QWidget* parent)
    : MergeDialog(context, commands, std::optional<Contact>(), parent)
{
}

MergeDialog::MergeDialog(const AppContext& context, PeopleCommands& commands, const Contact& person, QWidget* parent)
    : MergeDialog(context, commands, std::optional(person), parent)
{
}

MergeDialog::MergeDialog(const AppContext& context, PeopleCommands& commands, std::optional<Contact> person, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_commands(commands),
      m_person(std::move(person)),
      m_model(new PairListModel(m_person ? PairListModel::Naming::Second : PairListModel::Naming::Both, this)),
      m_title(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_form(new MergeForm(context, this)),
      m_none(new EmptyState(Icon::Users, context.theme, this)),
      m_body(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_person ? tr("Merge %1 with").arg(shownName(*m_person)) : tr("Duplicates"));
    build();
    listen();
    applyTheme();
    m_none->say(tr("Looking…"), {});
    m_body->setCurrentWidget(m_none);
    read();
    m_person ? m_search->setFocus() : m_list->setFocus();
}

void MergeDialog::build()
{
    m_title->setText(windowTitle());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_body->addWidget(m_form);
    m_body->addWidget(m_none);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kL);
    row->addWidget(makeList());
    row->addWidget(m_body, 1);
    new Reflow(*both);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter does nothing that was not meant.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kM);
    layout->addWidget(m_title);
    layout->addWidget(both, 1);
    layout->addWidget(buttons);
    tabAsLaidOut(*layout);
}

QWidget* MergeDialog::makeList()
{
    m_search->setPlaceholderText(tr("Name, number or e-mail"));
    m_search->setAccessibleName(tr("Search for whom to merge with"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(kLongestSearch);
    m_search->setVisible(m_person.has_value());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PairDelegate(m_context.theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(m_person ? tr("People") : tr("Likely duplicates"));
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kS);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return column;
}

void MergeDialog::listen()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &MergeDialog::read);
    connect(m_search, &QLineEdit::textChanged, this, &MergeDialog::read);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergeDialog::onCurrent);
    connect(m_form, &MergeForm::mergeRequested, this, &MergeDialog::merge);
    connect(m_form, &MergeForm::distinctRequested, this, [this](const Contact& first, const Contact& second) {
        m_commands.setDistinct(first.id, second.id, {shownName(first), shownName(second)});
    });
    connect(&m_commands, &PeopleCommands::mergeRefused, m_form, &MergeForm::showProblem);
    connect(&m_commands, &PeopleCommands::merged, this, [this](ContactId kept, ContactId gone) {
        if (m_person && (m_person->id == kept || m_person->id == gone)) accept();
    });
    connect(&m_context.database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (!changes.contacts.isEmpty()) m_soon.start();
    });
    connect(&m_context.theme, &Theme::changed, this, &MergeDialog::applyTheme);
}

void MergeDialog::read()
{
    ++m_generation;
    m_person && !m_search->text().simplified().isEmpty() ? readFound() : readLikely();
}

void MergeDialog::readLikely()
{
    if (!m_context.people) return;
    const auto pairs = m_person ? m_context.people->duplicatesOf(*m_person, kMostLikely) : m_context.people->duplicates(kMostPairs);
    onFinished(pairs, this, [this, generation = m_generation](const Result<std::vector<DuplicatePair>>& found) {
        if (generation == m_generation) onPairs(found);
    });
}

void MergeDialog::readFound()
{
    const PeopleQuery query{m_search->text(), {}, kMostFound, PeopleState::Everybody};
    onFinished(m_context.contacts.people(query), this, [this, generation = m_generation](const Result<PeoplePage>& page) {
        if (generation != m_generation) return;
        page ? onFound(*page) : fail(page.error());
    });
}

void MergeDialog::onPairs(const Result<std::vector<DuplicatePair>>& pairs)
{
    if (!pairs) return fail(pairs.error());
    std::vector<ContactId> ids;
    for (const DuplicatePair& each : *pairs)
        for (const ContactId id : {each.first, each.second}) ids.push_back(id);
    onFinished(
        m_context.contacts.contacts(ids), this,
        [this, pairs = *pairs, generation = m_generation](const Result<std::vector<Contact>>& people) {
            if (generation != m_generation) return;
            if (!people) return fail(people.error());
            std::map<ContactId, Contact> known;
            for (const Contact& each : *people) known.emplace(each.id, each);
            std::vector<PeoplePair> shown;
            for (const DuplicatePair& each : pairs)
                if (known.count(each.first) && known.count(each.second))
                    shown.push_back({known.at(each.first), known.at(each.second), PersonText::reasons(each.likeness.reasons)});
            showPairs(std::move(shown));
        });
}

void MergeDialog::onFound(const PeoplePage& page)
{
    std::vector<ContactId> ids;
    for (const Person& each : page.people)
        if (each.contact.id != m_person->id) ids.push_back(each.contact.id);
    // Whole: the list has no own fields.
    onFinished(m_context.contacts.contacts(ids), this,
               [this, generation = m_generation](const Result<std::vector<Contact>>& people) {
                   if (generation != m_generation) return;
                   if (!people) return fail(people.error());
                   std::vector<PeoplePair> shown;
                   for (const Contact& each : *people) shown.push_back({*m_person, each, {}});
                   showPairs(std::move(shown));
               });
}

void MergeDialog::showPairs(std::vector<PeoplePair> pairs)
{
    // The pair that is looked at stays; where it is gone, the next one takes its place.
    const int row = qMax(0, m_list->currentIndex().row());
    PeoplePair current;
    if (m_list->currentIndex().isValid()) current = m_model->pair(row);
    m_model->setPairs(std::move(pairs));
    const int count = m_model->rowCount();
    const int same = m_model->rowOf(current.first.id, current.second.id);
    if (count > 0) m_list->setCurrentIndex(m_model->index(same >= 0 ? same : qMin(row, count - 1)));
    onCurrent();
}

void MergeDialog::onCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_body->setCurrentIndex(current.isValid() ? 0 : 1);
    if (current.isValid()) {
        const PeoplePair& pair = m_model->pair(current.row());
        return m_form->setPair(pair.first, pair.second, pair.why);
    }
    if (!m_person) return m_none->say(tr("No duplicates"), tr("Nobody looks as if they were there twice."));
    m_search->text().simplified().isEmpty()
        ? m_none->say(tr("Who is it?"), tr("Nobody is much like them. Search for the other one by name, number or e-mail."))
        : m_none->say(tr("Nobody is found"), tr("Part of a name, a number or an e-mail address is enough."));
}

void MergeDialog::merge(const Contact& kept, const Contact& other)
{
    m_commands.merge(kept.id, other.id, {shownName(kept), shownName(other)});
}

void MergeDialog::fail(const Error& error)
{
    m_model->setPairs({});
    m_body->setCurrentIndex(1);
    const ErrorWords words = wordsFor(error);
    m_none->say(words.title, words.reason + u' ' + words.next);
}

void MergeDialog::applyTheme()
{
    const Theme& theme = m_context.theme;
    m_title->setFont(theme.font(type::kTitle, QFont::DemiBold));
    m_list->setMinimumSize(theme.scaled(kListWidth), kListHeight);
    m_list->doItemsLayout();
    resize((QSizeF(kSize) * theme.textScale()).toSize().boundedTo(screen()->availableSize()));
}

}  // namespace uinbox::ui
