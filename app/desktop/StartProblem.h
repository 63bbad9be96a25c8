// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "desktop/ProfileRescue.h"
#include "desktop/RescueProgress.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;

namespace uinbox::db {
enum class ProfileProblem;
}

namespace uinbox::app {

/// Why a profile cannot be opened, in a dialog: what happened, where the files are, and a button for each thing that can be done about it.
/// Nothing is changed before a person has chosen. Main thread; owned by the program.
class StartProblem final : public QObject {
    Q_OBJECT

public:
    /// WasOpen: parts of it can be read, so it may be opened as it is.
    enum class Inbox { Shut, WasOpen };

    StartProblem(const Error& error, const QString& profileDir, Inbox inbox = Inbox::Shut, QObject* parent = nullptr);
    ~StartProblem() override;

    /// Whether there is more to say than a sentence, and somebody to answer: the profile itself is the problem, and there is a screen.
    [[nodiscard]] static bool canAsk(const Error& error);
    /// A sentence to the terminal, and where there is a screen in a dialog that waits.
    static void say(const QString& sentence);
    /// Says it on the terminal as well.
    void show();
    /// Null while it is not shown.
    [[nodiscard]] QMessageBox* dialog() const { return m_dialog; }
    /// While something is done about it; else null.
    [[nodiscard]] RescueProgress* progress() const { return m_progress; }

Q_SIGNALS:
    /// Something was done about it, or the person wants to try once more.
    void tryAgain();
    void givenUp();

private:
    void addRescue();
    void addFolder();
    void addTryAgain();
    using How = std::function<Result<QString>(const ProfileRescue&, const ProfileRescue::Progress&)>;
    void rescue(const QString& what, How how);
    void onRescued(const Result<QString>& aside);
    [[nodiscard]] QString whatToDo() const;

    Error m_error;
    QString m_dir;
    ProfileRescue m_rescue;
    Inbox m_inbox;
    QPointer<QMessageBox> m_dialog;
    QPointer<RescueProgress> m_progress;
};

}  // namespace uinbox::app
