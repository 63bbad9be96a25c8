// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailBrowser.h"

#include "conversation/EmailContent.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

namespace uinbox::ui {

namespace {

constexpr int kWheelStep = 120;

/// The text around a place that leads to `href`.
QString wordsAround(const QTextCursor& cursor, const QString& href)
{
    QString words;
    bool isHere = false;
    for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().anchorHref() != href) {
            if (isHere) return words;
            words.clear();
            continue;
        }
        words += fragment.text();
        isHere =
            isHere || (fragment.position() <= cursor.position() && cursor.position() <= fragment.position() + fragment.length());
    }
    return isHere ? words : QString();
}

QString firstWords(const QTextDocument& document, const QString& href)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().anchorHref() == href) {
                QTextCursor cursor(block);
                cursor.setPosition(it.fragment().position());
                return wordsAround(cursor, href);
            }
    return {};
}

constexpr int kCaret = 1;

}  // namespace

EmailBrowser::EmailBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("E-mail"));
}

EmailBrowser::~EmailBrowser()
{
    // Its own, so that nothing of this object looks at one that goes first.
    setDocument(nullptr);
}

void EmailBrowser::showDocument(const std::shared_ptr<EmailDocument>& document)
{
    setDocument(document.get());
    // Who reads sees no caret; who selects by keys does. It is the document's, so after it.
    setCursorWidth(0);
    m_document = document;
}

void EmailBrowser::makeRoom()
{
    if (!m_document) return;
    const QTextCursor top = cursorForPosition({1, 1});
    const int before = cursorRect(top).top();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    m_document->relayOut();
    if (!isAtTop) verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(top).top() - before);
}

QString EmailBrowser::wordsOf(const QUrl& link) const
{
    const QString href = link.toString(QUrl::FullyEncoded);
    const QTextCursor focused = textCursor();
    if (focused.hasSelection() && focused.charFormat().anchorHref() == href) return focused.selectedText();
    const QTextCursor pointed = cursorForPosition(viewport()->mapFromGlobal(QCursor::pos()));
    const QString words = wordsAround(pointed, href);
    return words.isEmpty() && m_document ? firstWords(*m_document, href) : words;
}

QVariant EmailBrowser::loadResource(int, const QUrl&)
{
    return {};
}

void EmailBrowser::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ShiftModifier && event->key() != Qt::Key_Shift) setCursorWidth(kCaret);
    QTextBrowser::keyPressEvent(event);
}

bool EmailBrowser::focusNextPrevChild(bool next)
{
    const bool isHere = QTextBrowser::focusNextPrevChild(next);
    // Where a link leads is told to the keyboard as it is to the pointer.
    Q_EMIT highlighted(isHere && textCursor().hasSelection() ? QUrl(textCursor().charFormat().anchorHref()) : QUrl());
    return isHere;
}

void EmailBrowser::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString href = anchorAt(event->pos());
    if (!href.isEmpty() && href != kHistoryLink) {
        menu->addAction(tr("Open link"), this, [this, href] { Q_EMIT anchorClicked(QUrl(href)); });
        menu->addAction(tr("Copy link address"), this, [href] { QGuiApplication::clipboard()->setText(href); });
        menu->addSeparator();
    }
    QAction* copyIt = menu->addAction(tr("Copy"), this, &QTextEdit::copy);
    copyIt->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select all"), this, &QTextEdit::selectAll);
    menu->addSeparator();
    Q_EMIT menuOpening(menu);
    menu->popup(event->globalPos());
}

void EmailBrowser::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QTextBrowser::wheelEvent(event);
    if (const int steps = event->angleDelta().y() / kWheelStep; steps != 0) Q_EMIT zoomRequested(steps);
    event->accept();
}

}  // namespace uinbox::ui
