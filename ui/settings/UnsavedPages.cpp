// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/UnsavedPages.h"

#include "settings/SettingsPage.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace uinbox::ui {

UnsavedPages::UnsavedPages(QWidget& dialog) : QObject(&dialog), m_dialog(dialog) {}

void UnsavedPages::add(SettingsPage& page, const QString& title)
{
    m_pages.push_back({&page, title});
    connect(&page, &SettingsPage::saveEnded, this, &UnsavedPages::onSaveEnded);
}

QStringList UnsavedPages::titles() const
{
    QStringList all;
    for (const Page& each : m_pages)
        if (each.page->isChanged()) all.append(each.title);
    return all;
}

void UnsavedPages::ask()
{
    if ((m_question && m_question->isVisible()) || m_isSaving) return;
    m_question =
        new QMessageBox(QMessageBox::Question, tr("Settings"), tr("Save what you changed?"), QMessageBox::NoButton, &m_dialog);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("Not saved yet: %1.").arg(QLocale().createSeparatedList(titles())));
    QPushButton* save = m_question->addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton* drop = m_question->addButton(tr("Don't save"), QMessageBox::DestructiveRole);
    QPushButton* stay = m_question->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    m_question->setDefaultButton(save);
    m_question->setEscapeButton(stay);
    connect(save, &QPushButton::clicked, this, &UnsavedPages::saveNext);
    connect(drop, &QPushButton::clicked, this, &UnsavedPages::settled);
    // Also where its window is closed, which presses no button.
    connect(m_question, &QDialog::finished, this, [this, stay, box = m_question.data()] {
        if (!box->clickedButton() || box->clickedButton() == stay) Q_EMIT kept();
    });
    m_question->open();
}

void UnsavedPages::saveNext()
{
    const auto next = std::find_if(m_pages.begin(), m_pages.end(), [](const Page& each) { return each.page->isChanged(); });
    m_isSaving = next != m_pages.end();
    if (!m_isSaving) {
        Q_EMIT settled();
        return;
    }
    // One after the other: each is seen while it is saved, and one that is wrong stays there.
    Q_EMIT pageWanted(next->page);
    next->page->save();
}

void UnsavedPages::onSaveEnded(bool isSaved)
{
    if (!m_isSaving) return;
    if (isSaved) return saveNext();
    m_isSaving = false;
    Q_EMIT kept();
}

}  // namespace uinbox::ui
