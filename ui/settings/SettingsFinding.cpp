// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/CategoryDelegate.h"
#include "settings/SettingsDialog.h"
#include "settings/SettingsPage.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace uinbox::ui {

void SettingsDialog::narrow()
{
    const QString words = m_search->text();
    int first = -1;
    for (int row = 0; row < m_categories->count(); ++row) {
        const auto category = static_cast<Category>(m_categories->item(row)->data(CategoryDelegate::kCategoryRole).toInt());
        const bool fits = SettingsSearch::isOn(*pageAt(row), title(category), words);
        m_categories->item(row)->setHidden(!fits);
        if (fits && first < 0) first = row;
    }
    m_none->setVisible(first < 0);
    const QListWidgetItem* current = m_categories->currentItem();
    if (first >= 0 && (!current || current->isHidden())) m_categories->setCurrentRow(first);
    markFound();
}

void SettingsDialog::markFound()
{
    const QString words = m_search->text();
    if (words.trimmed().isEmpty() || !page()) return m_found.clear();
    m_found.mark(*page(), words);
    const auto controls = SettingsSearch::found(*page(), words);
    if (!controls.empty()) reveal(controls.front());
}

void SettingsDialog::goToFound()
{
    QWidget* target = firstSetting(*page());
    for (QWidget* control : SettingsSearch::found(*page(), m_search->text())) {
        if (!(control->focusPolicy() & Qt::TabFocus) || !control->isEnabled()) continue;
        target = control;
        break;
    }
    if (target) target->setFocus(Qt::OtherFocusReason);
}

bool SettingsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            // Enter would save the page.
            goToFound();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return UnsavedDialog::eventFilter(watched, event);
}

}  // namespace uinbox::ui
