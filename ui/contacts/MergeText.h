// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/MergeRecord.h"

#include <QCoreApplication>

namespace uinbox::ui {

/// What becomes of two people who are made one, in sentences. Static; main thread.
class MergeText {
    Q_DECLARE_TR_FUNCTIONS(MergeText)

public:
    /// What a person has, a line each: addresses, language, zone, own fields and handles.
    [[nodiscard]] static QStringList traits(const Contact& contact);
    /// Where the two differ, and which is kept.
    [[nodiscard]] static QString conflict(const MergedField& field);
    /// What moves, and what else is to be known, a sentence each.
    [[nodiscard]] static QStringList consequences(const MergePreview& preview);
};

}  // namespace uinbox::ui
