// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/UndoStack.h"
#include "contacts/import/ImportRun.h"

#include <map>

namespace uinbox {
class ContactTransfer;
}

namespace uinbox::ui {

/// Takes imports back: the last one by "Undo" as everything else, each of those that are remembered where it is listed. Whoever asked is
/// told by signals. Main thread; a child of the window.
class ImportUndo final : public QObject {
    Q_OBJECT

public:
    ImportUndo(ContactTransfer& books, UndoStack& stack, QObject* parent);

    /// An import was carried out: it can be taken back from now on, and is said to be done.
    void offer(const ImportReport& report, const QString& fileName);
    /// takenBack() or failed() follow.
    void takeBack(ImportId import);
    [[nodiscard]] bool isTakingBack(ImportId import) const { return m_underWay.count(import) > 0; }

Q_SIGNALS:
    void begun(uinbox::ImportId import);
    void takenBack(uinbox::ImportId import, const uinbox::UndoneImport& people);
    void failed(uinbox::ImportId import, const uinbox::Error& error);

private:
    using Done = std::function<void(const Result<UndoneImport>&)>;
    void run(ImportId import, const Done& done);

    ContactTransfer& m_books;
    UndoStack& m_stack;
    std::map<ImportId, UndoStack::Id> m_offered;
    std::map<ImportId, bool> m_underWay;
};

/// "1,000 people" and "One person".
[[nodiscard]] QString peopleText(qint64 count);
/// What taking an import back came to.
[[nodiscard]] QString undoneText(const UndoneImport& people);

}  // namespace uinbox::ui
