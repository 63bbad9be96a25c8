// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UnfinishedEdits.h"

#include "contacts/ContactEditor.h"
#include "conversation/NoteEditor.h"
#include "schedule/ScheduledEditor.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

/// Those of a kind in which something is typed.
template <class Editor>
QList<Editor*> changedIn(const QWidget& window)
{
    QList<Editor*> editors = window.findChildren<Editor*>();
    editors.removeIf([](const Editor* each) { return !each->isVisible() || !each->isChanged(); });
    return editors;
}

}  // namespace

UnfinishedEdits::UnfinishedEdits(QWidget& window) : Unfinished(window), m_where(window) {}

Unfinished::State UnfinishedEdits::state() const
{
    const bool isAny = !changedIn<NoteEditor>(m_where).isEmpty() || !changedIn<ScheduledEditor>(m_where).isEmpty() ||
                       !changedIn<ContactEditor>(m_where).isEmpty();
    return isAny ? State::Question : State::Nothing;
}

QString UnfinishedEdits::what() const
{
    if (!changedIn<NoteEditor>(m_where).isEmpty()) return tr("The change of a note is not kept yet.");
    if (!changedIn<ContactEditor>(m_where).isEmpty()) return tr("What you wrote about a person is not saved yet.");
    return tr("The change of a scheduled message is not saved yet.");
}

void UnfinishedEdits::ask()
{
    const bool isNote = !changedIn<NoteEditor>(m_where).isEmpty();
    open({what(),
          isNote ? tr("Ctrl+Enter keeps it.") : tr("“Save” keeps it."),
          {{withoutIt(), QMessageBox::DestructiveRole, [this] { drop(); }}},
          true});
}

void UnfinishedEdits::drop()
{
    for (NoteEditor* each : changedIn<NoteEditor>(m_where)) each->close();
    for (ContactEditor* each : changedIn<ContactEditor>(m_where)) each->drop();
    for (ScheduledEditor* each : changedIn<ScheduledEditor>(m_where)) each->drop();
    Q_EMIT changed();
}

}  // namespace uinbox::ui
