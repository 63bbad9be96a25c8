// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/UnsavedDialog.h"

#include "settings/UnsavedPages.h"

namespace uinbox::ui {

UnsavedDialog::UnsavedDialog(QWidget* parent) : QDialog(parent), m_unsaved(new UnsavedPages(*this))
{
    connect(m_unsaved, &UnsavedPages::settled, this, &UnsavedDialog::letGo);
    connect(m_unsaved, &UnsavedPages::kept, this, &UnsavedDialog::stayed);
}

bool UnsavedDialog::isUnsaved() const
{
    return !m_isLetGo && !m_unsaved->isEmpty();
}

void UnsavedDialog::letGo()
{
    m_isLetGo = true;
    QDialog::reject();
}

void UnsavedDialog::reject()
{
    if (isUnsaved()) return m_unsaved->ask();
    QDialog::reject();
}

}  // namespace uinbox::ui
