// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactsPage.h"

#include "common/AppearancePreferences.h"
#include "common/BackButton.h"
#include "common/Banner.h"
#include "common/EmptyState.h"
#include "common/Folding.h"
#include "common/TabOrder.h"
#include "contacts/ContactDelegate.h"
#include "contacts/ContactDesk.h"
#include "contacts/ContactListModel.h"
#include "contacts/PeopleListView.h"
#include "contacts/PeopleStateBar.h"
#include "contacts/PersonDetails.h"
#include "inbox/BulkBar.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace uinbox::ui {

namespace {

constexpr int kHeading = 60;
constexpr int kButton = 34;
constexpr int kMark = 20;
constexpr int kLongestSearch = 200;

}  // namespace

ContactsPage::ContactsPage(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_desk(new ContactDesk(context, *this)),
      m_model(new ContactListModel(context, peopleStateFromName(context.preferences.get(kPeopleStatePreference)), this)),
      m_title(new QLabel(tr("Contacts"), this)),
      m_new(new QToolButton(this)),
      m_more(new QToolButton(this)),
      m_imported(new Banner(context.theme, this)),
      m_moreMenu(new QMenu(this)),
      m_search(new QLineEdit(this)),
      m_states(new PeopleStateBar(context.theme, this)),
      m_heading(new QWidget(this)),
      m_bulk(new BulkBar(context.theme, this)),
      m_list(new PeopleListView(*m_model, this)),
      m_hint(new QLabel(tr("There are more: type on to narrow the list."), this)),
      m_empty(new EmptyState(Icon::Contacts, context.theme, this)),
      m_stack(new QStackedWidget(this)),
      m_details(new PersonDetails(context, PersonDetails::Place::Page, this)),
      m_write(new QPushButton(tr("&Write"), this)),
      m_panes(new QSplitter(this)),
      m_side(new QWidget(this)),
      m_person(new QWidget(this)),
      m_folding(new Folding(*this, *m_side, *m_person, context.theme))
{
    build();
    listen();
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    m_states->setState(m_model->state());
    applyTheme();
    onLoaded();
}

void ContactsPage::listen()
{
    connect(m_search, &QLineEdit::textChanged, m_model, &ContactListModel::setSearch);
    connect(m_states, &PeopleStateBar::chosen, this, &ContactsPage::setState);
    connect(m_model, &ContactListModel::loaded, this, &ContactsPage::onLoaded);
    connect(m_model, &ContactListModel::countsChanged, this, [this] {
        m_states->setCounts(m_model->counts());
        if (m_model->rowCount() == 0) sayNobody();
    });
    connect(m_model, &ContactListModel::failed, this, &ContactsPage::failed);
    connect(m_list, &PeopleListView::failed, this, &ContactsPage::failed);
    connect(m_list, &PeopleListView::currentPersonChanged, this, &ContactsPage::onCurrent);
    connect(m_list, &PeopleListView::selectingChanged, this, &ContactsPage::onSelecting);
    connect(m_bulk, &BulkBar::cleared, m_list, &PeopleListView::stopSelecting);
    connect(m_list, &QListView::doubleClicked, this, &ContactsPage::write);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ContactsPage::showRowMenu);
    connect(m_write, &QPushButton::clicked, this, &ContactsPage::write);
    connect(m_list, &QListView::clicked, this, [this] {
        if (m_folding->isFolded() && m_list->selecting() == 0) showDetails(true);
    });
    connect(m_folding, &Folding::leftContent, this, [this] { showDetails(false); });
    connect(m_details, &PersonDetails::writeRequested, this,
            [this](ContactId contact, AddressKind to) { Q_EMIT writeRequested(contact, to); });
    connect(m_details, &PersonDetails::entryRequested, this, &ContactsPage::entryRequested);
    m_desk->serve(*m_details);
    connect(m_desk, &ContactDesk::personWanted, this, &ContactsPage::showPerson);
    connect(m_desk, &ContactDesk::failed, this, &ContactsPage::failed);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &ContactsPage::fillMore);
    connect(&m_context.theme, &Theme::changed, this, &ContactsPage::applyTheme);
    connect(&m_context.preferences, &Preferences::changed, m_list, [this](const QString& key) {
        if (key == QLatin1String(kDensity.key)) m_list->doItemsLayout();
    });
}

void ContactsPage::build()
{
    m_search->setPlaceholderText(tr("Name, number or e-mail"));
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(kLongestSearch);
    m_list->setItemDelegate(new ContactDelegate(m_context.theme, m_context.preferences, this));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(space::kS, space::kS, space::kS, space::kS);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    buildHeading();
    buildList();
    buildPerson();
    m_panes->addWidget(m_side);
    m_panes->addWidget(m_person);
    m_panes->setStretchFactor(0, 1);
    m_panes->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
}

void ContactsPage::buildHeading()
{
    m_new->setAccessibleName(tr("New person"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Import, export, duplicates"));
    m_more->setMenu(m_moreMenu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout(m_heading);
    row->setContentsMargins(space::kL + space::kXs, 0, space::kM, 0);
    row->addWidget(m_title);
    row->addStretch();
    for (QToolButton* button : {m_new, m_more}) {
        button->setAutoRaise(true);
        button->setIconSize({kMark, kMark});
        button->setFixedSize(kButton, kButton);
        row->addWidget(button);
    }
    m_title->setMinimumHeight(kHeading);
    m_bulk->hide();
    m_bulk->add(Icon::Archive, tr("Archive, or bring back"), [this](QWidget&) { archiveOrBringBack(); });
    m_bulk->add(Icon::Shield, tr("Block, or unblock"), [this](QWidget&) { blockOrUnblock(); });
}

void ContactsPage::buildList()
{
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_heading, m_states, m_bulk, m_imported}) column->addWidget(each);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(space::kL, space::kXs, space::kL, space::kS);
    field->addWidget(m_search);
    column->addLayout(field);
    column->addWidget(m_stack, 1);
    column->addWidget(m_hint);
    tabAsLaidOut(*column);
}

void ContactsPage::buildPerson()
{
    auto* about = new QVBoxLayout(m_person);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kS, space::kS, space::kS, 0);
    head->addWidget(&m_folding->back(), 0, Qt::AlignLeading);
    about->addLayout(head);
    about->addWidget(m_details, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kL, space::kS, space::kL, space::kL);
    foot->addWidget(m_write);
    about->addLayout(foot);
}

/// What can be done with several stands in the place of the heading.
void ContactsPage::onSelecting(int count)
{
    m_bulk->setCount(count);
    m_bulk->setVisible(count > 0);
    m_heading->setVisible(count == 0);
    m_states->setVisible(count == 0);
}

void ContactsPage::setState(PeopleState state)
{
    m_context.preferences.set(kPeopleStatePreference, peopleStateName(state));
    m_states->setState(state);
    m_list->stopSelecting();
    m_imported->hide();
    m_model->setImported({});
    m_model->setState(state);
}

void ContactsPage::showImported(ImportId import)
{
    m_search->clear();
    m_list->stopSelecting();
    m_imported->say(tr("Only whom the import put in or changed is shown."));
    m_imported->offer(tr("Show all"), [this] { setState(m_model->state()); });
    m_model->setImported(import);
}

void ContactsPage::serve(const PersonDetails& details)
{
    m_desk->serve(details);
}

void ContactsPage::showPerson(ContactId contact)
{
    Q_EMIT wantedNow();
    m_model->setElsewhere(contact);
    m_list->choose(contact);
    showDetails(true);
}

void ContactsPage::showDetails(bool shown)
{
    shown ? m_folding->showContent() : m_folding->showList();
    if (!m_folding->isFolded()) return;
    if (shown)
        m_write->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void ContactsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_list->selecting() > 0) return m_list->stopSelecting();
    if (event->key() == Qt::Key_Escape && m_folding->isFolded() && m_folding->isContentShown()) return showDetails(false);
    QWidget::keyPressEvent(event);
}

ExportScope ContactsPage::exportScope() const
{
    ExportScope scope;
    scope.list.search = m_model->search();
    scope.list.state = m_model->state();
    scope.list.imported = m_model->imported();
    scope.chosen = m_list->chosen();
    return scope;
}

void ContactsPage::focusList()
{
    m_folding->showList();
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_list->currentPerson().isNull() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void ContactsPage::onLoaded()
{
    const bool nobody = m_model->rowCount() == 0;
    // An import that was taken back is a list of nobody: all are shown again.
    if (nobody && m_model->imported() && m_model->search().isEmpty()) return setState(m_model->state());
    m_stack->setCurrentWidget(nobody ? static_cast<QWidget*>(m_empty) : m_list);
    m_hint->setVisible(!nobody && m_model->hasMore() && !m_model->search().isEmpty());
    if (nobody) sayNobody();
    onCurrent();
    if (std::exchange(m_isWriteWanted, false) && !nobody && !m_search->text().isEmpty()) {
        m_list->setCurrentIndex(m_model->index(0));
        write();
    }
}

void ContactsPage::sayNobody()
{
    const PeopleState state = m_model->state();
    const auto showAll = [this] {
        setState(PeopleState::Everybody);
        m_search->setFocus(Qt::OtherFocusReason);
    };
    if (!m_model->search().isEmpty()) {
        m_empty->say(tr("Nobody is found"), tr("Part of a name, a number or an e-mail address is enough."));
        if (state != PeopleState::Everybody) m_empty->offer(tr("Search everybody"), EmptyState::Weight::Main, showAll);
        m_empty->offer(tr("Add as a new person"), EmptyState::Weight::Side, [this] { m_desk->makeNew(m_search->text()); });
        return m_empty->offer(tr("Clear the search"), EmptyState::Weight::Side, [this] { m_search->clear(); });
    }
    switch (state) {
        case PeopleState::Active:
            if (sayPutAway()) return;
            [[fallthrough]];
        case PeopleState::Everybody:
            m_empty->say(tr("No contacts yet"), tr("Who writes to you, or whom you write to, is here."));
            m_empty->offer(tr("Add a person"), EmptyState::Weight::Main, [this] { m_desk->makeNew(); });
            if (m_context.addressBooks)
                m_empty->offer(tr("Import contacts…"), EmptyState::Weight::Side, [this] { Q_EMIT importRequested(); });
            return m_empty->offer(tr("Write to somebody"), EmptyState::Weight::Side, [this] { Q_EMIT newMessageRequested(); });
        case PeopleState::Archived:
            m_empty->say(tr("Nobody is archived"), tr("People you put away are in this list alone."));
            break;
        case PeopleState::Blocked:
            m_empty->say(tr("Nobody is blocked"),
                         tr("Nothing of people you block is shown or answered, and nothing goes to them."));
            break;
    }
    m_empty->offer(tr("Show active people"), EmptyState::Weight::Side, [this] { setState(PeopleState::Active); });
}

/// Where all that there are stand in other lists.
bool ContactsPage::sayPutAway()
{
    const PeopleCounts& counts = m_model->counts();
    if (counts.archived + counts.blocked == 0) return false;
    m_empty->say(tr("Nobody is active"), tr("All your contacts are archived or blocked."));
    auto weight = EmptyState::Weight::Main;
    const auto offer = [&](int count, const QString& words, PeopleState state) {
        if (count > 0) m_empty->offer(words, std::exchange(weight, EmptyState::Weight::Side), [this, state] { setState(state); });
    };
    offer(counts.archived, tr("Show archived people"), PeopleState::Archived);
    offer(counts.blocked, tr("Show blocked people"), PeopleState::Blocked);
    return true;
}

void ContactsPage::onCurrent()
{
    const ContactId contact = m_list->currentPerson();
    const int row = m_model->rowOf(contact);
    m_write->setEnabled(!contact.isNull());
    m_details->setPerson(contact, row >= 0 ? m_model->person(row).thread : std::nullopt);
}

void ContactsPage::write()
{
    // What is not found yet is not written to: the rows are those of other words.
    m_isWriteWanted = m_model->isLoading() && m_search->hasFocus();
    if (m_isWriteWanted) return;
    if (!m_list->currentPerson().isNull()) Q_EMIT writeRequested(m_list->currentPerson(), {});
}

bool ContactsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    const int key = press->key();
    if (!m_registry && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        write();
        return true;
    }
    if (watched == m_list && m_folding->isFolded() &&
        key == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right)) {
        if (m_list->currentIndex().isValid()) showDetails(true);
        return true;
    }
    if (watched != m_search) return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Escape) {
        focusList();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ContactsPage::applyTheme()
{
    const Tokens& tokens = m_context.theme.tokens();
    m_title->setFont(m_context.theme.font(type::kLarge, QFont::Bold));
    m_hint->setFont(m_context.theme.font(type::kSmall));
    m_new->setIcon(makeIcon(Icon::Plus, tokens.text, tokens.textMuted));
    m_more->setIcon(makeIcon(Icon::More, tokens.text, tokens.textMuted));
    // The border between the two moves along with the size of what stands there.
    const double before = std::exchange(m_textScale, m_context.theme.textScale());
    const QList<int> sizes = m_panes->sizes();
    if (before > 0 && sizes.size() == 2 && sizes[1] > 0) {
        const int details = qRound(sizes[1] * m_textScale / before);
        m_panes->setSizes({qMax(1, sizes[0] + sizes[1] - details), details});
    }
}

void ContactsPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().panel);
}

}  // namespace uinbox::ui
