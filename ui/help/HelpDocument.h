// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpBook.h"

#include <QHash>
#include <QTextDocument>

#include <memory>

namespace uinbox::ui {

class Theme;

/// A page of the manual as it is read: in the colours and letters of the window.
struct HelpDocument {
    std::unique_ptr<QTextDocument> document;
    QHash<QString, int> anchors;  ///< where each section begins, as a position in the document
};

/// Lays a page out. `words`, folded: what was searched for is marked wherever it stands. Main thread.
[[nodiscard]] HelpDocument helpDocument(const HelpPage& page, const Theme& theme, const QStringList& words = {});

}  // namespace uinbox::ui
