// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/MessageEdit.h"

#include "theme/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>

namespace uinbox::ui {

namespace {

constexpr int kMostLines = 8;
constexpr int kPadding = 9;

}  // namespace

QStringList localFiles(const QMimeData* source)
{
    QStringList paths;
    for (const QUrl& url : source->urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    return paths;
}

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
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &MessageEdit::fitHeight);
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
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
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

bool MessageEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return !localFiles(source).isEmpty() || source->hasText();
}

void MessageEdit::insertFromMimeData(const QMimeData* source)
{
    if (const QStringList files = localFiles(source); !files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (source->hasText())
        insertPlainText(source->text());
}

}  // namespace uinbox::ui
