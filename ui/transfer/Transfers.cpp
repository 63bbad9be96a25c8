// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/Transfers.h"

#include "accounts/AccountService.h"
#include "actions/ActionRegistry.h"
#include "archive/FileArchiveSink.h"
#include "common/ToastArea.h"
#include "contacts/ContactTransfer.h"
#include "notes/NoteService.h"
#include "theme/Theme.h"
#include "transfer/AddressBookDrop.h"
#include "transfer/ArchiveTexts.h"
#include "transfer/ArchiveWork.h"
#include "transfer/ExportWork.h"
#include "transfer/ImportDialog.h"
#include "transfer/ImportUndo.h"
#include "transfer/PdfArchiveSink.h"
#include "transfer/TransferFiles.h"
#include "transfer/TransferWorks.h"

#include <QFileInfo>
#include <QThreadPool>

namespace uinbox::ui {

namespace {

constexpr std::chrono::milliseconds kSaidFor{10'000};
constexpr std::chrono::seconds kCutOffFor{60};

std::unique_ptr<ArchiveSink> makeSink(const ArchiveChoice& choice, const PrintNames& names, const std::vector<User>& team,
                                      const Theme& theme)
{
    ArchiveWords words = archiveWords(names, team);
    const bool copies = choice.files == ArchiveChoice::Files::Copies;
    const auto files = copies ? FileArchiveSink::Files::Copies : FileArchiveSink::Files::Names;
    switch (choice.format) {
        case ArchiveChoice::Format::Pdf: break;
        case ArchiveChoice::Format::Html:
            return std::make_unique<FileArchiveSink>(
                choice.path, HtmlArchive(std::move(words), copies ? HtmlArchive::Files::Beside : HtmlArchive::Files::Named), files);
        case ArchiveChoice::Format::Json: return std::make_unique<FileArchiveSink>(choice.path, JsonArchive(), files);
    }
    return std::make_unique<PdfArchiveSink>(choice.path, names, std::move(words), theme.font(type::kSmall));
}

}  // namespace

Transfers::Transfers(const AppContext& context, ToastArea& toasts, QWidget& window)
    : QObject(&window), m_context(context), m_toasts(toasts), m_window(window), m_works(new TransferWorks(toasts, this))
{
    if (!context.addressBooks) return;
    m_undo = new ImportUndo(*context.addressBooks, context.undo, this);
    lookForUnfinished();
}

/// Whoever's computer stopped in the middle of an import wants to know what became of it.
void Transfers::lookForUnfinished()
{
    onFinished(m_context.addressBooks->unfinished(), this, [this](const Result<std::optional<UnfinishedImport>>& found) {
        if (!found || !*found) return;
        const UnfinishedImport import = **found;
        Toast toast;
        toast.text = tr("The import of %1 was cut off, and nobody of it was put in.").arg(QFileInfo(import.path).fileName());
        toast.action = tr("Import it again");
        toast.run = [this, path = import.path] { importContacts(path); };
        toast.duration = kCutOffFor;
        toast.kind = ToastKind::Warning;
        toast.ended = [this, import](ToastEnd) { (void)m_context.addressBooks->forget(import); };
        m_toasts.show(std::move(toast));
    });
}

void Transfers::addActions(ActionRegistry& registry)
{
    if (!m_context.addressBooks) return;
    registry.add({.id = QStringLiteral("contacts.import"),
                  .group = tr("Contacts"),
                  .text = tr("&Import contacts…"),
                  .run = [this] { importContacts(); },
                  .icon = Icon::Download,
                  .hint = tr("Put the people of a table (CSV) or of vCards in; you see what comes of it first")});
    registry.add({.id = QStringLiteral("contacts.export"),
                  .group = tr("Contacts"),
                  .text = tr("&Export contacts…"),
                  .run = [this] { exportContacts(m_scope ? m_scope() : ExportScope()); },
                  .icon = Icon::Save,
                  .hint = tr("Write everybody, or some of them, into a table (CSV) or vCards")});
}

void Transfers::takeDropsOn(QWidget& page)
{
    if (!m_context.addressBooks) return;
    auto* drop = new AddressBookDrop(page, m_context.theme);
    connect(drop, &AddressBookDrop::dropped, this, &Transfers::importContacts);
}

void Transfers::importContacts(const QString& path)
{
    if (!m_undo) return;
    if (m_import) return m_import->bringBack(path);
    m_import = new ImportDialog(m_context, *m_works, *m_undo, &m_window);
    connect(m_import, &ImportDialog::peopleRequested, this, &Transfers::peopleRequested);
    connect(m_import, &ImportDialog::endedUnseen, this, [this](const QString& words, ToastKind kind) {
        say(words, kind, tr("Show"), [dialog = m_import] {
            if (dialog) dialog->bringBack();
        });
    });
    m_import->begin(path);
}

void Transfers::exportContacts(const ExportScope& scope)
{
    if (!m_context.addressBooks) return;
    auto* dialog = new ExportDialog(scope, m_context.theme, &m_window);
    connect(dialog, &ExportDialog::chosen, this, [this, scope](ExportDialog::Whom whom, ExportFormat format, const QString& path) {
        exportTo(scope, whom, format, path);
    });
    dialog->open();
}

void Transfers::exportTo(const ExportScope& scope, ExportDialog::Whom whom, ExportFormat format, const QString& path)
{
    switch (whom) {
        case ExportDialog::Whom::Everybody: return startExport({path, format, std::nullopt});
        case ExportDialog::Whom::Chosen: return startExport({path, format, scope.chosen});
        case ExportDialog::Whom::List: break;
    }
    onFinished(m_context.addressBooks->people(scope.list), this, [=, this](const Result<std::vector<ContactId>>& people) {
        people ? startExport({path, format, *people}) : sayFailed(people.error());
    });
}

void Transfers::startExport(ExportRequest request)
{
    auto* work = new ExportWork(m_context.addressBooks->makeExport());
    connect(work, &ExportWork::finished, this, [this, path = request.path](qint64 people) {
        //: "120 people saved in contacts.csv"
        saySaved(tr("%1 saved in %2").arg(peopleText(people), QFileInfo(path).fileName()), path);
    });
    connect(work, &ExportWork::failed, this, &Transfers::sayFailed);
    m_works->add(work);
    work->start(std::move(request));
}

void Transfers::saveConversation(ThreadId thread, const QString& name)
{
    auto* dialog = new ArchiveDialog(name, m_context.clock, m_context.theme, &m_window);
    connect(dialog, &ArchiveDialog::chosen, this,
            [this, thread, name](const ArchiveChoice& choice) { startArchive(thread, name, choice); });
    dialog->open();
}

void Transfers::startArchive(ThreadId thread, const QString& name, const ArchiveChoice& choice)
{
    onFinished(m_context.accounts.users(), this, [=, this](const Result<std::vector<User>>& team) {
        team ? archive(thread, name, choice, *team) : sayFailed(team.error());
    });
}

void Transfers::archive(ThreadId thread, const QString& name, const ArchiveChoice& choice, const std::vector<User>& team)
{
    // The first is the owner, who sits here.
    const QString owner = team.empty() ? QString() : team.front().name;
    const PrintNames names{owner.isEmpty() ? tr("We") : owner, name};
    const ArchiveRequest request{thread, team.empty() ? UserId() : team.front().id, choice.since, choice.notes};
    auto* work = new ArchiveWork(std::make_unique<ConversationArchive>(m_context.notes.timeline().database(), m_context.files,
                                                                       m_context.clock, *QThreadPool::globalInstance()));
    connect(work, &ArchiveWork::finished, this,
            [this, path = choice.path] { saySaved(tr("Saved: %1").arg(QFileInfo(path).fileName()), path); });
    connect(work, &ArchiveWork::failed, this, &Transfers::sayFailed);
    m_works->add(work);
    work->start(request, makeSink(choice, names, team, m_context.theme));
}

void Transfers::saySaved(const QString& words, const QString& path)
{
    say(words, ToastKind::Success, tr("Open folder"), [path] { openFolderOf(path); });
}

void Transfers::sayFailed(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) return say(tr("Stopped. Nothing was written."), ToastKind::Info, {}, {});
    say(unwrittenText(error), ToastKind::Danger, {}, {});
}

void Transfers::say(const QString& words, ToastKind kind, const QString& action, const std::function<void()>& run)
{
    m_toasts.show({.text = words, .action = action, .run = run, .duration = kSaidFor, .kind = kind});
}

}  // namespace uinbox::ui
