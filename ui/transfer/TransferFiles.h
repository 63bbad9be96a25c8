// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>

class QFileDialog;
class QWidget;

namespace uinbox::ui {

// What is the same for whatever comes in and goes out as a file. Main thread.

/// "*.csv", "*.vcf" and their like.
[[nodiscard]] QStringList addressBookPatterns();
/// Its name ends as that of an address book.
[[nodiscard]] bool isAddressBook(const QString& path);
/// Asks where a file is to be written: in the documents, under `name` unless the person says otherwise. It deletes itself.
[[nodiscard]] QFileDialog* saveDialog(QWidget& parent, const QString& title, const QString& name, const QString& suffix,
                                      const QString& filter);
/// Somebody's text for a cell of a table: where the window runs from right to left, it runs as its own letters do, and a number from left
/// to right.
[[nodiscard]] QString ownDirection(const QString& text);
/// Shows the folder a file is in.
void openFolderOf(const QString& path);
/// Why a file could not be written, and what to do: its disk is one that a person chose, not the program's own.
[[nodiscard]] QString unwrittenText(const Error& error);

}  // namespace uinbox::ui
