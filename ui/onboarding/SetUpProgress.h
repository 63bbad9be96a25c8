// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "onboarding/SetUp.h"

#include <QObject>

namespace uinbox::db {
struct ChangeSet;
}

namespace uinbox::ui {

/// How far the setting up has come, kept up to date: what accounts and line say, and whether there are people and a message that was sent.
/// Main thread; a child of whoever shows it.
class SetUpProgress final : public QObject {
    Q_OBJECT

public:
    SetUpProgress(const AppContext& context, QObject* parent);

    [[nodiscard]] const SetUp& setUp() const { return m_setUp; }
    /// People and messages were looked for once.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void onCommitted(const db::ChangeSet& changes);
    void lookForPeople();
    void lookForMessages();

    AppContext m_context;
    SetUp m_setUp;
    int m_looking = 0;
    bool m_isKnown = false;
};

}  // namespace uinbox::ui
