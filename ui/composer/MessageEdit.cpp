// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/MessageEdit.h"

#include "composer/FormattedText.h"
#include "composer/GivenContent.h"
#include "theme/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>

namespace uinbox::ui {

namespace {

constexpr int kMostLines = 8;
constexpr int kPadding = 9;
/// Markup of more than this is not worth its formats.
constexpr qsizetype kMostHtml = 200'000;
constexpr qsizetype kMostTags = 1'500;

}  // namespace

MessageEdit::MessageEdit(QWidget* parent) : QPlainTextEdit(parent), m_mostLines(kMostLines)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(space::kM, kPadding, space::kS, kPadding);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &MessageEdit::fitHeight);
    // It is said in the middle of laying out a paragraph, whose lines would be taken away by a change of the field's width.
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &MessageEdit::fitHeight);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, &m_fitSoon,
            qOverload<>(&QTimer::start));
}

void MessageEdit::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    fitHeight();
    updateGeometry();
}

QSize MessageEdit::sizeHint() const
{
    int lines = 0;
    // A block that nobody has asked for has no lines yet, as in a draft that is just put in.
    auto* layout = document()->documentLayout();
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines; block = block.next())
        lines += layout->blockBoundingRect(block).isEmpty() ? 1 : qMax(1, block.layout()->lineCount());
    lines = qBound(m_leastLines, lines, m_mostLines);
    return {200, lines * fontMetrics().lineSpacing() + 2 * kPadding + 4};
}

QSize MessageEdit::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void MessageEdit::fitHeight()
{
    setVerticalScrollBarPolicy(document()->lineCount() > m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (sizeHint().height() != height()) updateGeometry();
}

void MessageEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

QString MessageEdit::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

bool MessageEdit::isCommand(const QKeyEvent& key) const
{
    const QKeySequence pressed(key.keyCombination());
    for (const QWidget* widget = parentWidget(); widget && !widget->isWindow(); widget = widget->parentWidget())
        for (const QAction* action : widget->actions())
            if (action->isEnabled() && action->shortcuts().contains(pressed)) return true;
    return false;
}

bool MessageEdit::event(QEvent* event)
{
    // A key that is a command of the composer is that, whatever fields make of it elsewhere (Ctrl+U deletes a line).
    if (event->type() == QEvent::ShortcutOverride && isCommand(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool MessageEdit::continueList()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const int length = signLength(line);
    if (m_formats == TextFormats::None || length == 0 || cursor.hasSelection() || cursor.positionInBlock() < length) return false;
    cursor.beginEditBlock();
    if (line.size() == length) {
        // Enter in an empty item ends the list.
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        const QString sign = lineKind(line) == LineKind::Number
                                 ? QStringLiteral("%1. ").arg(line.left(line.indexOf(u'.')).toInt() + 1)
                                 : line.left(length);
        cursor.insertBlock();
        cursor.insertText(sign, QTextCharFormat());
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void MessageEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool withCtrl = event->modifiers() & Qt::ControlModifier;
    const bool withShift = event->modifiers() & Qt::ShiftModifier;
    const bool withAlt = event->modifiers() & Qt::AltModifier;
    if (enter && !withAlt && (withCtrl || (!withShift && m_enter == EnterKey::Sends))) {
        event->accept();
        // A key that is held down sends one message, not many.
        if (!event->isAutoRepeat()) withShift ? Q_EMIT laterRequested() : Q_EMIT submitted();
        return;
    }
    if (enter && withShift && !withAlt && !withCtrl && !isReadOnly()) {
        event->accept();
        // Qt's own is a sign within the line, which no text message has.
        insertPlainText(QStringLiteral("\n"));
        return ensureCursorVisible();
    }
    if (enter && event->modifiers() == Qt::NoModifier && continueList()) return event->accept();
    if (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
        event->accept();
        Q_EMIT undoRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MessageEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuOpening(menu, isKey ? textCursor() : cursorForPosition(event->pos()));
    menu->popup(isKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool MessageEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return givenBy(*source) != Given::Nothing;
}

void MessageEdit::pastePlain()
{
    if (const QMimeData* copied = QGuiApplication::clipboard()->mimeData(); copied && copied->hasText() && !isReadOnly())
        insertPasted(copied->text());
}

void MessageEdit::insertPasted(const QString& text)
{
    if (const auto refusal = refusalOf(text)) {
        Q_EMIT pasteRefused(text, *refusal);
        return;
    }
    insertPlainText(text);
    ensureCursorVisible();
}

std::optional<PasteRefusal> MessageEdit::refusalOf(const QString& text) const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    return pasteRefusal(text, {document()->characterCount() - 1, first.text().left(cursor.selectionStart() - first.position()),
                               last.text().mid(cursor.selectionEnd() - last.position())});
}

void MessageEdit::givePicture(const QMimeData& source)
{
    // Its own bytes, where there are any: whoever keeps them need not decode them here.
    if (const QString format = pictureFormat(source); !format.isEmpty()) {
        if (const QByteArray bytes = source.data(format); !bytes.isEmpty()) {
            Q_EMIT pictureGiven(bytes, {});
            return;
        }
    }
    Q_EMIT pictureGiven({}, qvariant_cast<QImage>(source.imageData()));
}

void MessageEdit::take(const QMimeData& dropped)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionEnd());
    setTextCursor(cursor);
    insertFromMimeData(&dropped);
}

void MessageEdit::insertFromMimeData(const QMimeData* source)
{
    const Given given = givenBy(*source);
    if (given == Given::Files) {
        Q_EMIT filesGiven(localFiles(*source));
        return;
    }
    if (given == Given::Picture) return givePicture(*source);
    const QString html = m_formats == TextFormats::Light && source->hasHtml() ? source->html() : QString();
    const QString text = source->text();
    if (!html.isEmpty() && html.size() <= kMostHtml && html.count(u'<') <= kMostTags && !refusalOf(text)) {
        insertHtml(textCursor(), html);
        ensureCursorVisible();
    } else if (source->hasText()) {
        insertPasted(text);
    }
}

}  // namespace uinbox::ui
