// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ImportUndo.h"

#include "base/Async.h"
#include "contacts/ContactTransfer.h"

#include <QCoreApplication>
#include <QLocale>

namespace uinbox::ui {

namespace {

QString say(const char* text, qint64 count)
{
    return QCoreApplication::translate("ImportUndo", text).arg(QLocale().toString(count));
}

}  // namespace

QString peopleText(qint64 count)
{
    if (count == 1) return QCoreApplication::translate("ImportUndo", "One person");
    const int people = static_cast<int>(count);
    return QCoreApplication::translate("ImportUndo", "%Ln people", nullptr, people);
}

QString undoneText(const UndoneImport& people)
{
    QStringList parts;
    if (people.removed > 0) parts.append(say(QT_TRANSLATE_NOOP("ImportUndo", "Removed again: %1."), people.removed));
    if (people.restored > 0) parts.append(say(QT_TRANSLATE_NOOP("ImportUndo", "As they were before: %1."), people.restored));
    if (people.kept > 0)
        parts.append(say(QT_TRANSLATE_NOOP("ImportUndo", "Kept, as something has happened with them since: %1."), people.kept));
    return QCoreApplication::translate("ImportUndo", "The import is taken back.") +
           (parts.isEmpty() ? QString() : u' ' + parts.join(u' '));
}

ImportUndo::ImportUndo(ContactTransfer& books, UndoStack& stack, QObject* parent) : QObject(parent), m_books(books), m_stack(stack)
{
}

void ImportUndo::offer(const ImportReport& report, const QString& fileName)
{
    if (!report.import) return;
    const ImportId import = *report.import;
    const qint64 people = report.counts.made + report.counts.changed;
    //: "1,000 people imported from customers.csv"
    UndoableAction action{.done = tr("%1 imported from %2").arg(peopleText(people), fileName)};
    action.undoSoon = [this, import](const UndoAnswer& answer) {
        answer.tell(tr("Taking the import back…"));
        run(import,
            [answer](const Result<UndoneImport>& done) { done ? answer.done(undoneText(*done)) : answer.fail(done.error()); });
    };
    m_stack.push(std::move(action));
    m_offered[import] = m_stack.lastDone();
}

void ImportUndo::takeBack(ImportId import)
{
    if (isTakingBack(import)) return;
    const auto offered = m_offered.find(import);
    // What was done last is taken back as "Undo" does it: then it is not offered once more.
    if (offered != m_offered.end() && m_stack.lastDone() == offered->second && m_stack.undo(offered->second)) return;
    run(import, [](const Result<UndoneImport>&) {});
}

void ImportUndo::run(ImportId import, const Done& done)
{
    m_underWay[import] = true;
    Q_EMIT begun(import);
    onFinished(m_books.undo(import), this, [this, import, done](const Result<UndoneImport>& people) {
        m_underWay.erase(import);
        done(people);
        if (people)
            Q_EMIT takenBack(import, *people);
        else
            Q_EMIT failed(import, people.error());
    });
}

}  // namespace uinbox::ui
