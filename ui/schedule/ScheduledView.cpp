// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledView.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyText.h"
#include "schedule/ScheduledListModel.h"
#include "theme/Theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace uinbox::ui {

namespace {

QKeySequence ownKeysOf(ScheduledAction action)
{
    switch (action) {
        case ScheduledAction::Edit: return Qt::Key_Return;
        case ScheduledAction::SendNow: return Qt::CTRL | Qt::Key_Return;
        case ScheduledAction::Cancel: return Qt::Key_Delete;
    }
    return {};
}

constexpr std::array kActions{ScheduledAction::Edit, ScheduledAction::SendNow, ScheduledAction::Cancel};

}  // namespace

ScheduledView::ScheduledView(ScheduledListModel& model, const Theme& theme, QWidget* parent)
    : QListView(parent), m_model(model), m_theme(theme), m_delegate(new ScheduledDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Scheduled messages"));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &ScheduledListModel::loaded, this, &ScheduledView::keepCurrent);
    // One that begins to ask, or asks no more, has another height.
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void ScheduledView::keepCurrent()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0));
}

std::optional<ScheduledAction> ScheduledView::buttonAt(const QPoint& place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid()) return std::nullopt;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state |= QStyle::State_MouseOver;
    return m_delegate->actionAt(option, index, place);
}

void ScheduledView::request(const QModelIndex& index, ScheduledAction action)
{
    if (!index.isValid()) return;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    if (action == ScheduledAction::Cancel && chosen.size() > 1 && chosen.contains(index)) {
        QList<MessageId> messages;
        for (const QModelIndex& each : chosen)
            if (canBeChanged(m_model.at(each.row()))) messages.append(m_model.at(each.row()).message.id);
        if (!messages.isEmpty()) Q_EMIT cancelRequested(messages);
        return;
    }
    if (!canBeChanged(m_model.at(index.row()))) return;
    Q_EMIT actionRequested(m_model.at(index.row()).message.id, action);
}

bool ScheduledView::can(ScheduledAction action) const
{
    const auto isFree = [this](const QModelIndex& index) { return canBeChanged(m_model.at(index.row())); };
    if (action == ScheduledAction::Cancel) {
        const QModelIndexList chosen = selectionModel()->selectedRows();
        if (chosen.size() > 1) return std::any_of(chosen.begin(), chosen.end(), isFree);
    }
    return currentIndex().isValid() && isFree(currentIndex());
}

QKeySequence ScheduledView::keysOf(ScheduledAction action) const
{
    const auto command = m_commands.find(action);
    return command == m_commands.end() ? ownKeysOf(action) : command->second->shortcut();
}

void ScheduledView::addActions(ActionRegistry& registry)
{
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, const QString& hint,
                         std::function<void()> run, std::function<bool()> canRun) -> const QAction& {
        return registry.add({.id = QLatin1String(id),
                             .group = tr("Scheduled messages"),
                             .text = text,
                             .keys = keys,
                             .run = std::move(run),
                             .within = {this},
                             .hint = hint,
                             .canRun = [this, can = std::move(canRun)] { return isVisible() && can(); }});
    };
    const auto act = [&](const char* id, const QString& text, ScheduledAction action, const QString& hint) {
        QList<QKeySequence> keys{ownKeysOf(action)};
        if (action == ScheduledAction::Edit) keys.append(Qt::Key_Enter);
        m_commands[action] = &add(
            id, text, keys, hint, [this, action] { request(currentIndex(), action); }, [this, action] { return can(action); });
    };
    act("scheduled.edit", tr("&Edit…"), ScheduledAction::Edit, tr("Change the text or the time of the chosen message"));
    act("scheduled.sendNow", tr("Send &now"), ScheduledAction::SendNow, tr("Does not wait for its time"));
    act("scheduled.cancel", tr("&Cancel"), ScheduledAction::Cancel, tr("The chosen messages do not leave"));
    add(
        "scheduled.conversation", tr("&Open the conversation"), {QKeySequence(Qt::Key_O)},
        tr("The one the chosen message belongs to"),
        [this] { Q_EMIT conversationRequested(m_model.at(currentIndex().row()).message.threadId); },
        [this] { return currentIndex().isValid(); });
    add(
        "scheduled.selectAll", tr("Select &all"), {QKeySequence(Qt::CTRL | Qt::Key_A)},
        tr("All messages of the list that are loaded"), [this] { selectAll(); }, [this] { return m_model.rowCount() > 0; });
}

void ScheduledView::keyPressEvent(QKeyEvent* event)
{
    if (!m_commands.empty()) return QListView::keyPressEvent(event);
    for (const ScheduledAction action : kActions) {
        QKeyCombination pressed = event->keyCombination();
        if (pressed.key() == Qt::Key_Enter)
            pressed = QKeyCombination(pressed.keyboardModifiers() & ~Qt::KeypadModifier, Qt::Key_Return);
        if (keysOf(action) != QKeySequence(pressed)) continue;
        event->accept();
        return request(currentIndex(), action);
    }
    QListView::keyPressEvent(event);
}

void ScheduledView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? buttonAt(event->pos()) : std::nullopt;
    QListView::mousePressEvent(event);
}

void ScheduledView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && event->button() == Qt::LeftButton && buttonAt(event->pos()) == pressed) request(indexAt(event->pos()), *pressed);
}

void ScheduledView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    m_delegate->setPointer(event->pos());
    viewport()->update();
}

void ScheduledView::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The second click of two on a button is not a wish to edit.
    if (event->button() == Qt::LeftButton && !buttonAt(event->pos())) request(indexAt(event->pos()), ScheduledAction::Edit);
}

void ScheduledView::leaveEvent(QEvent* event)
{
    QListView::leaveEvent(event);
    m_delegate->setPointer({-1, -1});
    viewport()->update();
}

void ScheduledView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ScheduledMessage& scheduled = m_model.at(index.row());
    const QPersistentModelIndex row(index);
    for (const ScheduledAction action : kActions) {
        QAction* entry = menu->addAction(actionText(action, scheduled.state == OutboxState::Asking));
        entry->setShortcut(keysOf(action));
        entry->setEnabled(canBeChanged(scheduled));
        connect(entry, &QAction::triggered, this, [this, row, action] { request(row, action); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Open the conversation")), &QAction::triggered, this,
            [this, thread = scheduled.message.threadId] { Q_EMIT conversationRequested(thread); });
    menu->popup(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ScheduledView::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme.tokens().window);
    QListView::paintEvent(event);
}

bool ScheduledView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto action = buttonAt(help->pos())) {
            const bool asks = m_model.at(indexAt(help->pos()).row()).state == OutboxState::Asking;
            const QString words = actionText(*action, asks);
            const QString keys = keyText(keysOf(*action));
            QToolTip::showText(help->globalPos(), keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys), viewport());
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

}  // namespace uinbox::ui
