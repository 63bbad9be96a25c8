// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UndoCommands.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyText.h"
#include "common/ToastArea.h"
#include "common/UndoStack.h"
#include "conversation/ConversationPane.h"
#include "shell/WorkToasts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace uinbox::ui {

namespace {

constexpr std::chrono::seconds kSaidFor{5};

/// What the field itself would undo, or do again.
bool hasOwn(const QWidget* field, bool isRedo)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return isRedo ? line->isRedoAvailable() : line->isUndoAvailable();
    const QTextDocument* document = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field)) document = plain->document();
    if (const auto* rich = qobject_cast<const QTextEdit*>(field)) document = rich->document();
    return document && (isRedo ? document->isRedoAvailable() : document->isUndoAvailable());
}

/// "Undo (Ctrl+Z)"
QString withKey(const QString& words, const QAction* action)
{
    if (!action || action->shortcut().isEmpty()) return words;
    return QStringLiteral("%1 (%2)").arg(words, keyText(action->shortcut()));
}

}  // namespace

UndoCommands::UndoCommands(UndoStack& stack, ConversationPane& pane, ToastArea& toasts, QWidget& window)
    : QObject(&window), m_stack(stack), m_pane(pane), m_toasts(toasts), m_window(window)
{
    connect(&stack, &UndoStack::pushed, this, &UndoCommands::offerUndo);
    connect(&stack, &UndoStack::undoing, this, &UndoCommands::clearOffered);
    connect(&stack, &UndoStack::redoing, this, &UndoCommands::clearOffered);
    connect(&stack, &UndoStack::undone, this, &UndoCommands::offerRedo);
    connect(&stack, &UndoStack::refused, this, &UndoCommands::sayRefused);
    connect(&stack, &UndoStack::redone, this, [this](const QString& done) { offerUndo(done, kSaidFor); });
    connect(&stack, &UndoStack::busy, this, [this](const QString& sentence) { say(sentence, kSaidFor); });
    // What was done last is taken back first, a message that was sent among it.
    connect(&pane, &ConversationPane::sent, this, [this] { m_sentAt = m_stack.last(); });
    auto* works = new WorkToasts(stack, toasts, this);
    // What Ctrl+Z is about is the new one.
    connect(works, &WorkToasts::said, this, [this](UndoStack::Id work) {
        if (work > m_offeredAt) clearOffered();
    });
    // Fields keep these keys for themselves, also where they have nothing to undo.
    qApp->installEventFilter(this);
}

void UndoCommands::say(const QString& text, std::chrono::milliseconds howLong)
{
    m_toasts.close(m_said);
    m_said = m_toasts.show({.text = text, .duration = howLong});
}

void UndoCommands::offerUndo(const QString& done, std::chrono::milliseconds howLong)
{
    clearOffered();
    if (howLong.count() <= 0) return;
    offer({.text = done,
           .action = withKey(tr("Undo"), m_undo),
           .run = [this, id = m_stack.lastDone()] { (void)m_stack.undo(id); },
           .duration = howLong,
           .kind = ToastKind::Success});
}

void UndoCommands::sayRefused(const QString& sentence)
{
    offer({.text = sentence, .duration = kSaidFor});
}

void UndoCommands::offerRedo(const QString& done, const QString& said)
{
    Toast toast{.text = said.isEmpty() ? tr("Taken back: %1").arg(done) : said, .duration = kSaidFor};
    if (m_stack.canRedo()) {
        toast.action = withKey(tr("Redo"), m_redo);
        toast.run = [this] { (void)m_stack.redo(); };
    }
    offer(std::move(toast));
}

void UndoCommands::offer(Toast toast)
{
    clearOffered();
    m_offered = m_toasts.show(std::move(toast));
    m_offeredAt = m_stack.last();
}

void UndoCommands::clearOffered()
{
    m_toasts.close(std::exchange(m_offered, 0));
}

void UndoCommands::addActions(ActionRegistry& registry)
{
    m_undo = &registry.add({.id = QStringLiteral("app.undo"),
                            .group = tr("General"),
                            .text = tr("&Undo"),
                            .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                            .run = [this] { undo(); },
                            .hint = tr("Take back what was done last: a message while it waits, an archived conversation"),
                            .isOffered = [this] { return m_stack.canUndo() || m_pane.canUndoSend(); }});
    m_redo = &registry.add({.id = QStringLiteral("app.redo"),
                            .group = tr("General"),
                            .text = tr("&Redo"),
                            .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                            .run = [this] { (void)m_stack.redo(); },
                            .hint = tr("Do again what was taken back last"),
                            .canRun = [this] { return m_stack.canRedo(); }});
    connect(&m_stack, &UndoStack::changed, &registry, &ActionRegistry::refresh);
}

bool UndoCommands::isMessageLast() const
{
    return m_sentAt && m_stack.newest() <= *m_sentAt;
}

void UndoCommands::undo()
{
    if (!isMessageLast()) {
        if (!m_stack.undo()) (void)m_pane.undoSend();
        return;
    }
    m_sentAt.reset();
    // Whoever wants the message back does not want something older and unseen taken back instead.
    if (!m_pane.undoSend())
        say(tr("The last message cannot be taken back any more. Once more undoes what was done before it."), kSaidFor);
}

bool UndoCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) return QObject::eventFilter(watched, event);
    const auto* field = qobject_cast<QWidget*>(watched);
    if (!field || field->window() != m_window.window()) return QObject::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isUndo = press->matches(QKeySequence::Undo);
    const bool isRedo = press->matches(QKeySequence::Redo);
    if ((!isUndo && !isRedo) || hasOwn(field, isRedo)) return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

}  // namespace uinbox::ui
