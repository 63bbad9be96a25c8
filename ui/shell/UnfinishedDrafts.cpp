// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UnfinishedDrafts.h"

#include "conversation/ConversationDrafts.h"
#include "db/Database.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace uinbox::ui {

namespace {

/// "Ann", "Ann and Bob"
QString namesIn(const std::vector<UnsavedDraft>& drafts)
{
    QStringList names;
    for (const UnsavedDraft& each : drafts)
        if (!names.contains(each.name)) names.append(each.name);
    return QLocale().createSeparatedList(names);
}

QString writtenIn(const Draft& draft)
{
    QStringList parts{draft.subject, draft.content, draft.note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

}  // namespace

UnfinishedDrafts::UnfinishedDrafts(ConversationDrafts& drafts, const db::Database& database, QWidget& window)
    : Unfinished(window), m_drafts(drafts), m_database(database)
{
    connect(&drafts, &ConversationDrafts::changed, this, &Unfinished::changed);
}

Unfinished::State UnfinishedDrafts::state() const
{
    if (m_isGivenUp) return State::Nothing;
    if (m_drafts.isSaving()) return State::Soon;
    return m_drafts.unsaved().empty() ? State::Nothing : State::Question;
}

void UnfinishedDrafts::prepare()
{
    m_isGivenUp = false;
    m_drafts.flush();
    // What it refused a moment ago it may take now.
    m_drafts.retry();
}

QString UnfinishedDrafts::text() const
{
    const std::vector<UnsavedDraft> drafts = m_drafts.unsaved();
    if (drafts.size() == 1) return writtenIn(drafts.front().draft);
    QStringList all;
    //: A person, and what was written to them
    for (const UnsavedDraft& each : drafts) all.append(tr("To %1:\n%2").arg(each.name, writtenIn(each.draft)));
    return all.join(QStringLiteral("\n\n"));
}

void UnfinishedDrafts::ask()
{
    const std::vector<UnsavedDraft> drafts = m_drafts.unsaved();
    if (drafts.empty()) return;
    const QString title = drafts.size() == 1 ? tr("What you wrote to %1 is not saved.").arg(namesIn(drafts))
                                             : tr("What you wrote to these people is not saved: %1.").arg(namesIn(drafts));
    // Who copies it pastes it somewhere before the program ends: with some desktops what is copied goes with it.
    const auto copy = [this] {
        QGuiApplication::clipboard()->setText(text());
        Q_EMIT kept();
    };
    const auto drop = [this] {
        m_isGivenUp = true;
        Q_EMIT changed();
    };
    const bool isQuitting = purpose() == ClosingPurpose::Quit;
    const QString why = purpose() == ClosingPurpose::Repair
                            ? tr("It cannot be kept in the damaged inbox. Copy the text and paste it somewhere else first.")
                        : !isQuitting
                            ? tr("The disk does not take it. Free some space: then it is saved. Or copy the text and paste "
                                 "it where it can be kept.")
                            : tr("The disk does not take it. Free some space: then it is saved, and the program ends by itself. Or "
                                 "copy the text and paste it where it can be kept, before you quit.");
    open({title,
          why,
          {{tr("Copy text"), QMessageBox::ActionRole, copy},
           {isQuitting ? tr("Quit without saving") : withoutIt(), QMessageBox::DestructiveRole, drop}},
          true});
}

}  // namespace uinbox::ui
