// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactsPage.h"

#include "actions/ActionRegistry.h"
#include "common/AppearancePreferences.h"
#include "common/BackButton.h"
#include "common/EmptyState.h"
#include "common/Folding.h"
#include "contacts/ContactDelegate.h"
#include "contacts/ContactListModel.h"
#include "contacts/PersonDetails.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace uinbox::ui {

namespace {

constexpr int kHeading = 60;
constexpr int kLongestSearch = 200;

}  // namespace

ContactsPage::ContactsPage(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new ContactListModel(context, this)),
      m_title(new QLabel(tr("Contacts"), this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_more(new QLabel(tr("There are more: type on to narrow the list."), this)),
      m_empty(new EmptyState(Icon::Contacts, context.theme, this)),
      m_stack(new QStackedWidget(this)),
      m_details(new PersonDetails(context, this)),
      m_write(new QPushButton(tr("&Write"), this)),
      m_panes(new QSplitter(this)),
      m_side(new QWidget(this)),
      m_person(new QWidget(this)),
      m_folding(new Folding(*this, *m_side, *m_person, context.theme))
{
    build();
    connect(m_search, &QLineEdit::textChanged, m_model, &ContactListModel::setSearch);
    connect(m_model, &ContactListModel::loaded, this, &ContactsPage::onLoaded);
    connect(m_model, &ContactListModel::failed, this, &ContactsPage::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactsPage::onCurrent);
    connect(m_list, &QListView::doubleClicked, this, &ContactsPage::write);
    connect(m_write, &QPushButton::clicked, this, &ContactsPage::write);
    connect(m_list, &QListView::clicked, this, [this] {
        if (m_folding->isFolded()) showDetails(true);
    });
    connect(m_folding, &Folding::leftContent, this, [this] { showDetails(false); });
    connect(m_details, &PersonDetails::writeRequested, this,
            [this](ContactId contact, AddressKind to) { Q_EMIT writeRequested(contact, to); });
    connect(&context.theme, &Theme::changed, this, &ContactsPage::applyTheme);
    connect(&context.preferences, &Preferences::changed, m_list, [this](const QString& key) {
        if (key == QLatin1String(kDensity.key)) m_list->doItemsLayout();
    });
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    applyTheme();
    onLoaded();
}

void ContactsPage::build()
{
    m_search->setPlaceholderText(tr("Name, number or e-mail"));
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(kLongestSearch);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContactDelegate(m_context.theme, m_context.preferences, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Contacts"));
    m_more->setAlignment(Qt::AlignCenter);
    m_more->setWordWrap(true);
    m_more->setContentsMargins(space::kS, space::kS, space::kS, space::kS);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
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

void ContactsPage::buildList()
{
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(space::kL + space::kXs, 0, space::kL, 0);
    m_title->setMinimumHeight(kHeading);
    heading->addWidget(m_title);
    heading->addStretch();
    column->addLayout(heading);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(space::kL, 0, space::kL, space::kS);
    field->addWidget(m_search);
    column->addLayout(field);
    column->addWidget(m_stack, 1);
    column->addWidget(m_more);
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
    if (event->key() == Qt::Key_Escape && m_folding->isFolded() && m_folding->isContentShown()) return showDetails(false);
    QWidget::keyPressEvent(event);
}

void ContactsPage::addActions(ActionRegistry& registry)
{
    registry.add({.id = QStringLiteral("contacts.search"),
                  .group = tr("Contacts"),
                  .text = tr("Search contacts"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)},
                  .run =
                      [this] {
                          showDetails(false);
                          m_search->setFocus(Qt::ShortcutFocusReason);
                          m_search->selectAll();
                      },
                  .within = {this},
                  .hint = tr("Narrow the list by name, number or e-mail")});
    registry.add({.id = QStringLiteral("contacts.write"),
                  .group = tr("Contacts"),
                  .text = tr("&Write to the chosen person"),
                  .keys = {Qt::Key_Return, Qt::Key_Enter},
                  .run = [this] { write(); },
                  .within = {m_list, m_search},
                  .hint = tr("Open the conversation with them"),
                  .canRun = [this] { return m_list->currentIndex().isValid(); },
                  .isOffered = [this] { return isVisible(); }});
    m_hasCommands = true;
}

ExportScope ContactsPage::exportScope() const
{
    ExportScope scope;
    scope.list.search = m_model->search();
    if (m_list->currentIndex().isValid()) scope.chosen = {m_chosen};
    return scope;
}

void ContactsPage::focusList()
{
    m_folding->showList();
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0));
}

void ContactsPage::showPerson(const Contact& contact)
{
    m_chosen = contact.id;
    const QString words = contact.name.isEmpty() && !contact.addresses.empty() ? contact.addresses.front().value : contact.name;
    const QString search = words.left(kLongestSearch);
    // What is read anew chooses them once it is there.
    search == m_model->search() ? onLoaded() : m_search->setText(search);
    showDetails(true);
}

void ContactsPage::onLoaded()
{
    const bool nobody = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(nobody ? static_cast<QWidget*>(m_empty) : m_list);
    m_more->setVisible(!nobody && m_model->hasMore() && !m_model->search().isEmpty());
    if (nobody && m_model->search().isEmpty()) {
        m_empty->say(tr("No contacts yet"), tr("Who writes to you, or whom you write to, is here."));
        m_empty->offer(tr("Write to somebody"), EmptyState::Weight::Main, [this] { Q_EMIT newMessageRequested(); });
        if (m_context.addressBooks)
            m_empty->offer(tr("Import contacts…"), EmptyState::Weight::Side, [this] { Q_EMIT importRequested(); });
    } else if (nobody) {
        m_empty->say(tr("Nobody is found"), tr("Part of a name, a number or an e-mail address is enough."));
        m_empty->offer(tr("Show everybody"), EmptyState::Weight::Side, [this] { m_search->clear(); });
    }
    // The one that was chosen stays chosen; in a search the first is the likely one.
    const int row = m_model->rowOf(m_chosen);
    if (!nobody) m_list->setCurrentIndex(m_model->index(row < 0 ? 0 : row));
    onCurrent();
}

void ContactsPage::onCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_write->setEnabled(current.isValid());
    if (!current.isValid()) return m_details->setPerson({}, {});
    const Person& person = m_model->person(current.row());
    m_chosen = person.contact.id;
    m_details->setPerson(person.contact.id, person.thread);
}

void ContactsPage::write()
{
    if (m_list->currentIndex().isValid()) Q_EMIT writeRequested(m_model->person(m_list->currentIndex().row()).contact.id, {});
}

bool ContactsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    const int key = press->key();
    if (!m_hasCommands && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
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
    m_title->setFont(m_context.theme.font(type::kLarge, QFont::Bold));
    m_more->setFont(m_context.theme.font(type::kSmall));
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
