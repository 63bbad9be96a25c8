// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentions/MentionsPage.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyTip.h"
#include "base/Async.h"
#include "common/EmptyState.h"
#include "common/UndoStack.h"
#include "mentions/MentionDelegate.h"
#include "mentions/MentionListModel.h"
#include "notes/NoteService.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kWidest = 920;
constexpr int kHeading = 60;

}  // namespace

MentionsPage::MentionsPage(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new MentionListModel(context, this)),
      m_title(new QLabel(tr("Mentions"), this)),
      m_markAll(new QPushButton(tr("Mark all as &read"), this)),
      m_list(new QListView(this)),
      m_empty(new EmptyState(Icon::At, context.theme, this)),
      m_body(new QStackedWidget(this)),
      m_column(new QWidget(this))
{
    build();
    connect(m_model, &MentionListModel::loaded, this, &MentionsPage::onLoaded);
    connect(m_model, &MentionListModel::failed, this, &MentionsPage::failed);
    connect(m_model, &MentionListModel::unreadChanged, this, [this](int unread) { m_markAll->setEnabled(unread > 0); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid()) m_chosen = m_model->mention(current.row()).note;
    });
    connect(m_markAll, &QPushButton::clicked, this, &MentionsPage::markAllRead);
    connect(&context.theme, &Theme::changed, this, &MentionsPage::applyTheme);
    m_list->installEventFilter(this);
    applyTheme();
    onLoaded();
}

void MentionsPage::build()
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(m_column, 100);
    across->addStretch(1);
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(space::kL + space::kXs, 0, space::kL, 0);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_markAll);
    column->addLayout(heading);
    m_markAll->setAutoDefault(false);
    m_markAll->setEnabled(false);
    KeyTip::setPlain(*m_markAll, tr("Whatever names you counts as seen"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MentionDelegate(m_context.theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Mentions"));
    m_empty->say(tr("Nobody has named you yet"),
                 tr("When somebody of your team writes @ and your name in a note, it is listed here."));
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
}

void MentionsPage::addActions(ActionRegistry& registry)
{
    const QString group = tr("Mentions");
    const auto isSeen = [this] { return isVisible(); };
    registry.add({.id = QStringLiteral("mentions.open"),
                  .group = group,
                  .text = tr("&Open at the note"),
                  .keys = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_O},
                  .run = [this] { open(m_list->currentIndex().row()); },
                  .within = {m_list},
                  .hint = tr("Show the note in its conversation; it is read then"),
                  .canRun = [this] { return hasCurrent(); },
                  .isOffered = isSeen});
    registry.add({.id = QStringLiteral("mentions.toggleRead"),
                  .group = group,
                  .text = tr("Mark as read, or &unread"),
                  .keys = {Qt::Key_U},
                  .run = [this] { toggleCurrent(); },
                  .within = {m_list},
                  .hint = tr("Only this one"),
                  .canRun = [this] { return hasCurrent(); },
                  .isOffered = isSeen});
    registry.add({.id = QStringLiteral("mentions.markAllRead"),
                  .group = group,
                  .text = tr("Mark &all as read"),
                  .run = [this] { markAllRead(); },
                  .hint = tr("Whatever names you counts as seen"),
                  .canRun = [this] { return isVisible() && m_model->unread() > 0; }});
}

bool MentionsPage::hasCurrent() const
{
    return m_list->currentIndex().isValid();
}

void MentionsPage::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!hasCurrent() && m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0));
}

void MentionsPage::onLoaded()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_list);
    m_markAll->setVisible(!isEmpty);
    if (isEmpty || hasCurrent()) return;
    const int row = m_model->rowOf(m_chosen);
    m_list->setCurrentIndex(m_model->index(qMax(0, row)));
}

void MentionsPage::open(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->reader()) return;
    const NoteMention mention = m_model->mention(row);
    if (!mention.readAt)
        onFinished(m_context.notes.mentions().markRead(*m_model->reader(), {mention.note}), this,
                   [this](const Result<std::vector<NoteId>>& marked) {
                       if (!marked) Q_EMIT failed(marked.error());
                   });
    Q_EMIT entryRequested(mention.thread, entryId(mention.note));
}

void MentionsPage::set(const std::vector<NoteId>& notes, State state, const UndoAnswer& answer)
{
    const UserId reader = m_model->reader().value_or(UserId());
    if (state == State::Unread)
        return onFinished(m_context.notes.mentions().markUnread(reader, notes), this,
                          [answer](const Result<>& done) { done ? answer.done() : answer.fail(done.error()); });
    onFinished(m_context.notes.mentions().markRead(reader, notes), this,
               [answer](const Result<std::vector<NoteId>>& done) { done ? answer.done() : answer.fail(done.error()); });
}

void MentionsPage::markAllRead()
{
    if (!m_model->reader()) return;
    onFinished(m_context.notes.mentions().markAllRead(*m_model->reader()), this, [this](const Result<std::vector<NoteId>>& marked) {
        if (!marked) return Q_EMIT failed(marked.error());
        if (marked->empty()) return;
        m_context.undo.push({.done = tr("%n mentions marked as read", nullptr, static_cast<int>(marked->size())),
                             .undoSoon = [this, notes = *marked](const UndoAnswer& answer) { set(notes, State::Unread, answer); },
                             .redoSoon = [this, notes = *marked](const UndoAnswer& answer) { set(notes, State::Read, answer); }});
        focusList();
    });
}

void MentionsPage::toggleCurrent()
{
    if (!hasCurrent() || !m_model->reader()) return;
    const NoteMention mention = m_model->mention(m_list->currentIndex().row());
    const auto onDone = [this](const auto& done) {
        if (!done) Q_EMIT failed(done.error());
    };
    if (mention.readAt)
        onFinished(m_context.notes.mentions().markUnread(*m_model->reader(), {mention.note}), this, onDone);
    else
        onFinished(m_context.notes.mentions().markRead(*m_model->reader(), {mention.note}), this, onDone);
}

bool MentionsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    // Without a window round it there are no commands.
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return QWidget::eventFilter(watched, event);
    open(m_list->currentIndex().row());
    return true;
}

void MentionsPage::applyTheme()
{
    const Theme& theme = m_context.theme;
    m_column->setMaximumWidth(theme.scaled(kWidest));
    m_title->setFont(theme.font(type::kLarge, QFont::Bold));
    m_title->setMinimumHeight(theme.scaled(kHeading));
    m_list->doItemsLayout();
}

void MentionsPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().window);
}

}  // namespace uinbox::ui
