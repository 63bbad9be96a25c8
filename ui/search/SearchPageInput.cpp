// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the page that searches, and what follows from a row.
#include "common/Preferences.h"
#include "search/RecentSearches.h"
#include "search/SearchCompletion.h"
#include "search/SearchField.h"
#include "search/SearchKindBar.h"
#include "search/SearchPage.h"
#include "search/SearchResultModel.h"
#include "search/SearchSession.h"
#include "search/SearchWords.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kPageOfRows = 6;

}  // namespace

void SearchPage::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    showPending();
}

void SearchPage::resume()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->deselect();
    m_field->end(false);
    m_completion->close();
}

void SearchPage::move(int step)
{
    const int row = m_model->next(m_list->currentIndex().row(), step);
    if (row < 0) return;
    m_isMoved = true;
    m_list->setCurrentIndex(m_model->index(row));
    // The heading above the first is seen with it.
    if (m_model->next(row, -1) < 0) m_list->scrollToTop();
}

void SearchPage::activate(int row)
{
    if (row < 0 || row >= m_model->rowCount()) return;
    const SearchRow chosen = m_model->row(row);
    if (chosen.kind == SearchRow::Kind::Heading) return;
    m_isMoved = true;
    m_list->setCurrentIndex(m_model->index(row));
    follow(chosen);
}

void SearchPage::follow(const SearchRow& row)
{
    switch (row.kind) {
        case SearchRow::Kind::Heading: return;
        case SearchRow::Kind::Person: remember(); return Q_EMIT personRequested(row.person->contact);
        case SearchRow::Kind::Hit: remember(); return Q_EMIT entryRequested(row.hit->thread, row.hit->entry);
        case SearchRow::Kind::ShowAll:
            m_kinds->setKind(row.of);
            m_field->setFocus(Qt::OtherFocusReason);
            return chooseKind(row.of);
        case SearchRow::Kind::Recent: m_field->setFocus(Qt::OtherFocusReason); return m_field->replaceAll(row.text);
        case SearchRow::Kind::ForgetRecent:
            m_field->setFocus(Qt::OtherFocusReason);
            return m_context.preferences.reset(kRecentSearches);
        case SearchRow::Kind::Operator:
            // The operator alone: what is to stand behind it is offered.
            m_field->setFocus(Qt::OtherFocusReason);
            return m_field->replaceAll(row.text.section(u':', 0, 0) + u':');
    }
}

void SearchPage::remember()
{
    m_context.preferences.set(kRecentSearches, withSearch(m_context.preferences.get(kRecentSearches), m_field->text()));
}

bool SearchPage::onKey(int key)
{
    switch (key) {
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            for (int i = 0; i < kPageOfRows; ++i) move(key == Qt::Key_PageDown ? 1 : -1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // What is not found yet is not opened: the finds are those of other words.
            if (m_session->typed() == m_field->text()) activate(m_list->currentIndex().row());
            return true;
        case Qt::Key_Escape: m_field->text().isEmpty() ? Q_EMIT left() : m_field->replaceAll({}); return true;
        default: return false;
    }
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isField = watched == m_field;
    if (isField && event->type() == QEvent::FocusOut) {
        // Left unfinished it is no longer being typed.
        const bool isWrong = !m_session->read(m_field->text()).remarks.empty();
        if (isWrong) QMetaObject::invokeMethod(this, &SearchPage::showRemarks, Qt::QueuedConnection);
    }
    // Whoever comes to the list sees where they are.
    if (!isField && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(m_model->next(-1, 1)));
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isTyped = (press->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier &&
                         !press->text().isEmpty() && press->text().at(0).isPrint();
    if (!isPlain && (isField || !isTyped)) return QWidget::eventFilter(watched, event);
    if (isField) return onKey(press->key()) || QWidget::eventFilter(watched, event);
    const int key = press->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        activate(m_list->currentIndex().row());
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    // Whoever types wants to search on.
    if (!press->text().isEmpty() && press->text().at(0).isPrint()) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->end(false);
        m_field->insert(press->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) m_list->doItemsLayout();
}

void SearchPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().window);
}

}  // namespace uinbox::ui
