// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <optional>
#include <vector>

namespace uinbox::test {

/// The folder with the test data nobody here wrote: $UINBOX_SHARED, or ../shared beside the project. Null where it does not exist;
/// the test then says so and passes.
[[nodiscard]] std::optional<QString> sharedDir();
/// One file of it; null (with a message on standard error) where it is absent.
[[nodiscard]] std::optional<QByteArray> sharedFile(const QString& relativePath);
/// The rows of a .jsonl file of it.
[[nodiscard]] std::optional<std::vector<QJsonDocument>> sharedJsonLines(const QString& relativePath);

/// The texts of the collection of real SMS, byte for byte: what follows the first TAB of each line after the heading. Empty where the
/// shared data is absent.
[[nodiscard]] std::vector<QByteArray> realTexts();

}  // namespace uinbox::test
