// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "common/Toast.h"
#include "transfer/ArchiveDialog.h"
#include "transfer/ExportDialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace uinbox {
struct ExportRequest;
struct User;
}  // namespace uinbox

namespace uinbox::ui {

class ActionRegistry;
class ImportDialog;
class ImportUndo;
class ToastArea;
class TransferWorks;

/// Address books in and out, and conversations out: the commands, their dialogs, and what is said of them at the window's edge. Main
/// thread; a child of the window.
class Transfers final : public QObject {
    Q_OBJECT

public:
    Transfers(const AppContext& context, ToastArea& toasts, QWidget& window);

    void addActions(ActionRegistry& registry);
    /// An address book that is dropped there is imported.
    void takeDropsOn(QWidget& page);
    /// Without a file it is asked for.
    void importContacts(const QString& path = {});
    /// Asks whom of these, how and where to.
    void exportContacts(const ExportScope& scope);
    /// Whom "Export contacts…" is about, asked when it is chosen. Absent: everybody.
    void setScope(std::function<ExportScope()> scope) { m_scope = std::move(scope); }
    /// Asks how and where to; `name` is what the other person is called.
    void saveConversation(ThreadId thread, const QString& name);

    /// What is on its way, for who wants to close the window.
    [[nodiscard]] TransferWorks& works() { return *m_works; }

Q_SIGNALS:
    /// The list of people is to be seen: of an import, or all.
    void peopleRequested(std::optional<uinbox::ImportId> import);

private:
    void lookForUnfinished();
    void exportTo(const ExportScope& scope, ExportDialog::Whom whom, ExportFormat format, const QString& path);
    void startExport(ExportRequest request);
    void startArchive(ThreadId thread, const QString& name, const ArchiveChoice& choice);
    void archive(ThreadId thread, const QString& name, const ArchiveChoice& choice, const std::vector<User>& team);
    void saySaved(const QString& words, const QString& path);
    void sayFailed(const Error& error);
    void say(const QString& words, ToastKind kind, const QString& action, const std::function<void()>& run);

    AppContext m_context;
    ToastArea& m_toasts;
    QWidget& m_window;
    TransferWorks* m_works;
    ImportUndo* m_undo = nullptr;  ///< null without address books
    QPointer<ImportDialog> m_import;
    std::function<ExportScope()> m_scope;
};

}  // namespace uinbox::ui
