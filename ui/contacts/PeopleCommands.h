// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/ContactInput.h"
#include "people/ContactMarks.h"
#include "people/MergeRecord.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace uinbox::ui {

class UndoAnswer;

/// What people do with people, each with its words on the stack of what can be taken back. Nothing is said before it is committed; what is
/// done with many goes in steps, says how far it is, and can be stopped. Does nothing where nobody does it (AppContext::people). Main thread.
class PeopleCommands final : public QObject {
    Q_OBJECT

public:
    explicit PeopleCommands(const AppContext& context, QObject* parent = nullptr);

    /// Whom it is done with: of more than one `name` is not used.
    struct Meant {
        std::vector<ContactId> ids;
        QString name;
    };
    void block(const Meant& people);
    void unblock(const Meant& people);
    void archive(const Meant& people);
    void unarchive(const Meant& people);

    /// Whoever was made, or changed, by a form: it is stored, and can be taken back.
    void created(const Contact& contact, const ContactInput& input);
    void changed(const ContactChange& change, const ContactInput& input);

    /// `kept` stays. `names` are theirs, the kept one's first.
    void merge(ContactId kept, ContactId other, const std::pair<QString, QString>& names);
    /// They are two.
    void setDistinct(ContactId a, ContactId b, const std::pair<QString, QString>& names);
    void takeApart(const MergeRecord& record, const QString& name);

Q_SIGNALS:
    void failed(const uinbox::Error& error);
    /// `gone` is one with `kept` from now on, or again.
    void merged(uinbox::ContactId kept, uinbox::ContactId gone);
    void mergeRefused(const uinbox::Error& error);

private:
    using Ids = std::vector<ContactId>;
    using Changes = std::vector<ContactMarkChanges>;
    using Command = std::function<QFuture<Result<ContactMarkChanges>>(Ids)>;
    struct Deed {
        Meant people;
        QString done;  ///< has "%1" for whom it was done with
        Command command;
    };
    /// One that is under way, step by step.
    struct Run;

    void run(const Deed& deed);
    void start(const std::shared_ptr<Run>& run, const Deed& deed);
    void step(const std::shared_ptr<Run>& run);
    void pushDone(const Deed& deed, const Changes& changes, quint64 work);
    void takeBack(const std::shared_ptr<Changes>& changes, const UndoAnswer& answer);
    void doAgain(const Deed& deed, const std::shared_ptr<Changes>& changes, const UndoAnswer& answer);
    void removeCreated(const std::shared_ptr<ContactId>& id, const UndoAnswer& answer);
    void pushMerge(const MergeRecord& record, const std::pair<QString, QString>& names);
    void mergeAgain(const std::shared_ptr<MergeRecord>& record, const UndoAnswer& answer);

    AppContext m_context;
};

}  // namespace uinbox::ui
