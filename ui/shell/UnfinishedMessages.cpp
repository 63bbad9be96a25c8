// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UnfinishedMessages.h"

#include "shell/LinkPreview.h"
#include "shell/NewMessageDialog.h"

#include <algorithm>

namespace uinbox::ui {

UnfinishedMessages::UnfinishedMessages(QWidget& window) : Unfinished(window), m_where(window) {}

int UnfinishedMessages::count() const
{
    const auto dialogs = m_where.findChildren<NewMessageDialog*>(QString(), Qt::FindDirectChildrenOnly);
    // An address alone, in which nobody has typed, is soon opened again.
    return static_cast<int>(std::count_if(dialogs.begin(), dialogs.end(), [](const NewMessageDialog* each) {
        return each->isOpen() && (each->isTouched() || each->findChild<LinkPreview*>());
    }));
}

void UnfinishedMessages::ask()
{
    const int waiting = count();
    const auto drop = [this] {
        m_isGivenUp = true;
        Q_EMIT changed();
    };
    const bool isQuitting = purpose() == ClosingPurpose::Quit;
    open({waiting == 1 ? tr("A new message is not begun yet.") : tr("%n new messages are not begun yet.", nullptr, waiting),
          isQuitting ? tr("Press “Write” to keep it as a draft. If you quit now, it is dropped.")
                     : tr("It is dropped if you go on. Copy what you need of it first."),
          {{withoutIt(), QMessageBox::DestructiveRole, drop}},
          true});
}

}  // namespace uinbox::ui
