// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/ImportProblem.h"

namespace uinbox {

namespace {

const QString kLine = QStringLiteral("line ");

}  // namespace

Error importError(ImportProblem problem, qint64 line)
{
    return {ErrorKind::Invalid, line > 0 ? kLine + QString::number(line) : QString(), static_cast<int>(problem),
            std::chrono::seconds{0}};
}

Failure importFailure(ImportProblem problem, qint64 line)
{
    return Failure(importError(problem, line));
}

std::optional<ImportProblem> importProblem(const Error& error)
{
    const bool isOurs =
        error.code >= static_cast<int>(ImportProblem::Unreadable) && error.code <= static_cast<int>(ImportProblem::NobodyReachable);
    return isOurs ? std::optional(static_cast<ImportProblem>(error.code)) : std::nullopt;
}

qint64 importLine(const Error& error)
{
    return importProblem(error) && error.detail.startsWith(kLine) ? error.detail.mid(kLine.size()).toLongLong() : 0;
}

}  // namespace uinbox
