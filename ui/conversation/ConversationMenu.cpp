// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationMenu.h"

#include "common/FileText.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace uinbox::ui {

namespace {

constexpr int kMostOfALink = 48;

/// An '&' of somebody's words would be taken for a shortcut's.
QString plain(const QString& words)
{
    QString cut = words.size() > kMostOfALink ? words.left(kMostOfALink) + QStringLiteral("…") : words;
    return cut.replace(u'&', QStringLiteral("&&"));
}

void addDeed(QMenu& menu, ConversationView& view, ViewDeed deed, const QString& words, const QKeySequence& key = {})
{
    QAction* action = menu.addAction(words, &view, [&view, deed] { view.perform(deed); });
    action->setEnabled(view.can(deed));
    // Shown, not bound: the view has the key itself.
    if (!key.isEmpty()) action->setText(words + u'\t' + key.toString(QKeySequence::NativeText));
}

/// What can be done with each of a message's files.
void addFileActions(QMenu& menu, ConversationView& view, const Message& message)
{
    for (int file = 0; file < static_cast<int>(message.attachments.size()); ++file) {
        const Attachment& each = message.attachments[static_cast<size_t>(file)];
        const auto add = [&](const QString& words, void (ConversationView::*signal)(MessageId, int)) {
            menu.addAction(words.arg(plain(fileName(each))), &view, [&view, signal, id = message.id, file] {
                Q_EMIT(view.*signal)
                (id, file);
            });
        };
        const FileDeed deed = deedOf(each);
        if (deed == FileDeed::Open) add(ConversationView::tr("Open %1"), &ConversationView::fileOpened);
        if (deed == FileDeed::Browse) add(ConversationView::tr("Open %1 in the browser"), &ConversationView::fileOpened);
        if (deed == FileDeed::FetchAgain) add(ConversationView::tr("Download %1 again"), &ConversationView::fileOpened);
        if (deed == FileDeed::Open || deed == FileDeed::Save)
            add(ConversationView::tr("Save %1 as…"), &ConversationView::fileSaved);
    }
}

void addCopy(QMenu& menu, const QString& words, const QString& text)
{
    menu.addAction(words, [text] { QGuiApplication::clipboard()->setText(text); });
}

void addTarget(QMenu& menu, ConversationView& view, EntryId entry, const BubbleTarget& target, const Message* message)
{
    const auto open = [&view, entry, target] { view.activate(entry, target); };
    switch (target.kind) {
        case BubbleTarget::Kind::Link: {
            const QString scheme = target.link.scheme();
            if (scheme == u"mailto" || scheme == u"tel") {
                //: A phone number or an e-mail address
                menu.addAction(ConversationView::tr("Write to %1…").arg(plain(target.name)), &view, open);
                return addCopy(menu, ConversationView::tr("Copy %1").arg(plain(target.name)), target.name);
            }
            menu.addAction(ConversationView::tr("Open %1").arg(plain(target.link.host())), &view, open);
            return addCopy(menu, ConversationView::tr("Copy link %1").arg(plain(target.link.host())), target.link.toString());
        }
        case BubbleTarget::Kind::Place:
            menu.addAction(ConversationView::tr("Open the map"), &view, open);
            if (const auto place = message ? placeOf(*message) : std::nullopt)
                addCopy(menu, ConversationView::tr("Copy the coordinates"), place->coordinates);
            return;
        case BubbleTarget::Kind::Action:
            if (target.action != MessageAction::Details) menu.addAction(target.name, &view, open);
            return;
        // They have more than one thing that can be done with them, or are in the menu for every e-mail or note.
        case BubbleTarget::Kind::File:
        case BubbleTarget::Kind::Original:
        case BubbleTarget::Kind::History: return;
    }
}

}  // namespace

void showConversationMenu(ConversationView& view, const QPoint& at)
{
    const int row = view.focusedRow();
    if (row < 0) return;
    const Entry& entry = view.model().entry(row);
    auto* menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addDeed(*menu, view, ViewDeed::Copy,
            view.hasSelection() ? ConversationView::tr("Copy selection") : ConversationView::tr("Copy text"), QKeySequence::Copy);
    addDeed(*menu, view, ViewDeed::CopyLink, ConversationView::tr("Copy link to this message"));
    addDeed(*menu, view, ViewDeed::SelectAll, ConversationView::tr("Select all that is loaded"), QKeySequence::SelectAll);
    menu->addSeparator();
    for (const BubbleTarget& target : view.targets(row)) addTarget(*menu, view, entry.id(), target, entry.message());
    if (entry.message()) {
        addFileActions(*menu, view, *entry.message());
        menu->addSeparator();
        addDeed(*menu, view, ViewDeed::ShowOriginal, ConversationView::tr("Show the e-mail as it was sent"),
                Qt::CTRL | Qt::SHIFT | Qt::Key_E);
        addDeed(*menu, view, ViewDeed::Quote, ConversationView::tr("Quote in the answer"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
        addDeed(*menu, view, ViewDeed::Details, ConversationView::tr("Details"), Qt::CTRL | Qt::Key_D);
    } else {
        menu->addSeparator();
        addDeed(*menu, view, ViewDeed::EditNote, ConversationView::tr("Edit note"), Qt::Key_F2);
        addDeed(*menu, view, ViewDeed::NoteHistory, ConversationView::tr("Earlier texts of the note…"));
        addDeed(*menu, view, ViewDeed::RemoveNote, ConversationView::tr("Delete note"), Qt::Key_Delete);
    }
    menu->popup(at);
}

}  // namespace uinbox::ui
