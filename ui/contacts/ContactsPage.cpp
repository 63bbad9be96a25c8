// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactsPage.h"

#include "actions/ActionRegistry.h"
#include "common/AppearancePreferences.h"
#include "common/EmptyState.h"
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
      m_panes(new QSplitter(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, m_model, &ContactListModel::setSearch);
    connect(m_model, &ContactListModel::loaded, this, &ContactsPage::onLoaded);
    connect(m_model, &ContactListModel::failed, this, &ContactsPage::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactsPage::onCurrent);
    connect(m_list, &QListView::doubleClicked, this, &ContactsPage::write);
    connect(m_write, &QPushButton::clicked, this, &ContactsPage::write);
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
    m_more->setContentsMargins(space::kS, space::kS, space::kS, space::kS);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_panes->addWidget(makeList());
    m_panes->addWidget(makePerson());
    m_panes->setStretchFactor(0, 1);
    m_panes->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
}

QWidget* ContactsPage::makeList()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(space::kL + space::kXs, 0, space::kL, 0);
    m_title->setFixedHeight(kHeading);
    heading->addWidget(m_title);
    heading->addStretch();
    column->addLayout(heading);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(space::kL, 0, space::kL, space::kS);
    field->addWidget(m_search);
    column->addLayout(field);
    column->addWidget(m_stack, 1);
    column->addWidget(m_more);
    return side;
}

QWidget* ContactsPage::makePerson()
{
    auto* person = new QWidget(this);
    auto* about = new QVBoxLayout(person);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(0);
    about->addWidget(m_details, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kL, space::kS, space::kL, space::kL);
    foot->addWidget(m_write);
    about->addLayout(foot);
    return person;
}

void ContactsPage::addActions(ActionRegistry& registry)
{
    registry.add({.id = QStringLiteral("contacts.search"),
                  .group = tr("Contacts"),
                  .text = tr("Search contacts"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)},
                  .run =
                      [this] {
                          m_search->setFocus(Qt::ShortcutFocusReason);
                          m_search->selectAll();
                      },
                  .within = {this},
                  .hint = tr("Narrow the list by name, number or e-mail")});
    registry.describe({.id = QStringLiteral("contacts.write"),
                       .group = tr("Contacts"),
                       .text = tr("Write to the chosen person"),
                       .keys = {Qt::Key_Return},
                       .within = {this},
                       .hint = tr("Open the conversation with them")});
}

void ContactsPage::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0));
}

void ContactsPage::onLoaded()
{
    const bool nobody = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(nobody ? static_cast<QWidget*>(m_empty) : m_list);
    m_more->setVisible(!nobody && m_model->hasMore() && !m_model->search().isEmpty());
    if (nobody && m_model->search().isEmpty()) {
        m_empty->say(tr("No contacts yet"), tr("Who writes to you, or whom you write to, is here."));
        m_empty->offer(tr("Write to somebody"), EmptyState::Weight::Main, [this] { Q_EMIT newMessageRequested(); });
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
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        write();
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
}

void ContactsPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().panel);
}

}  // namespace uinbox::ui
