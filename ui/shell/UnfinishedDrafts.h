// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Unfinished.h"

namespace uinbox::ui {

class ConversationDrafts;

/// What was written and the disk does not take: it is nowhere but in the window. Where the disk takes it after all, the question goes.
/// Main thread; a child of the window.
class UnfinishedDrafts final : public Unfinished {
    Q_OBJECT

public:
    UnfinishedDrafts(ConversationDrafts& drafts, QWidget& window);

    [[nodiscard]] State state() const override;
    void prepare() override;
    void ask() override;

private:
    /// All that is written, with the names where it is for several.
    [[nodiscard]] QString text() const;

    ConversationDrafts& m_drafts;
    bool m_isGivenUp = false;
};

}  // namespace uinbox::ui
