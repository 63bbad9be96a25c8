// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailFindBar.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr size_t kMostPlaces = 1000;

}  // namespace

EmailFindBar::EmailFindBar(const Theme& theme, QTextEdit& view, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_view(view), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kXl, space::kS, space::kXl, space::kS);
    row->setSpacing(space::kS);
    m_words->setPlaceholderText(tr("Find in this e-mail"));
    m_words->setAccessibleName(tr("Find in this e-mail"));
    m_words->setClearButtonEnabled(true);
    for (auto* clear : m_words->findChildren<QToolButton*>()) clear->setAccessibleName(tr("Clear"));
    m_words->setMaximumWidth(theme.scaled(320));
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 2 * space::kXl);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* previous = new QPushButton(tr("Previous"), this);
    auto* next = new QPushButton(tr("Next"), this);
    auto* closeIt = new QToolButton(this);
    closeIt->setIcon(makeIcon(Icon::Close, theme.tokens().text, theme.tokens().textMuted));
    closeIt->setAutoRaise(true);
    closeIt->setMinimumSize(32, 32);
    closeIt->setToolTip(tr("Close"));
    closeIt->setAccessibleName(tr("Close the search"));
    for (QPushButton* button : {previous, next}) button->setAutoDefault(false);
    row->addWidget(m_words, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(closeIt);
    connect(m_words, &QLineEdit::textChanged, this, &EmailFindBar::search);
    connect(previous, &QPushButton::clicked, this, &EmailFindBar::findPrevious);
    connect(next, &QPushButton::clicked, this, &EmailFindBar::findNext);
    connect(closeIt, &QToolButton::clicked, this, &EmailFindBar::close);
    hide();
}

void EmailFindBar::open()
{
    show();
    const QString selected = m_view.textCursor().selectedText();
    if (!selected.isEmpty() && selected.size() < 100) m_words->setText(selected);
    m_words->setFocus();
    m_words->selectAll();
    search();
}

void EmailFindBar::close()
{
    hide();
    m_view.setExtraSelections({});
    m_view.setFocus();
}

void EmailFindBar::refresh()
{
    if (isVisible()) search();
}

void EmailFindBar::search()
{
    m_places.clear();
    m_current = -1;
    const QString words = m_words->text();
    for (QTextCursor at(m_view.document()); !words.isEmpty() && m_places.size() < kMostPlaces;) {
        at = m_view.document()->find(words, at);
        if (at.isNull()) break;
        m_places.push_back(at.selectionStart());
    }
    markAll();
    if (m_places.empty()) return m_count->setText(words.isEmpty() ? QString() : tr("Not found"));
    const int from = m_view.textCursor().selectionStart();
    const auto next = std::lower_bound(m_places.begin(), m_places.end(), from);
    select(next == m_places.end() ? 0 : static_cast<int>(next - m_places.begin()));
}

void EmailFindBar::select(int number)
{
    m_current = number;
    QTextCursor cursor(m_view.document());
    cursor.setPosition(m_places[static_cast<size_t>(number)]);
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(m_words->text().size()));
    m_view.setTextCursor(cursor);
    m_view.ensureCursorVisible();
    m_count->setText(tr("%1 of %2").arg(number + 1).arg(m_places.size()));
}

void EmailFindBar::markAll()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int place : m_places) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_view.document());
        mark.cursor.setPosition(place);
        mark.cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(m_words->text().size()));
        mark.format.setBackground(m_theme.tokens().note);
        mark.format.setForeground(m_theme.tokens().noteText);
        marks.append(mark);
    }
    m_view.setExtraSelections(marks);
}

void EmailFindBar::findNext()
{
    if (!isVisible()) return open();
    if (!m_places.empty()) select((m_current + 1) % static_cast<int>(m_places.size()));
}

void EmailFindBar::findPrevious()
{
    if (!isVisible()) return open();
    const int count = static_cast<int>(m_places.size());
    if (count > 0) select((m_current + count - 1) % count);
}

void EmailFindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
    QWidget::keyPressEvent(event);
}

}  // namespace uinbox::ui
