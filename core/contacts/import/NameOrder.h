// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace uinbox {

/// The parts of a name, as files have them.
struct NameInParts {
    QStringList prefix{};
    QStringList given{};
    QStringList middle{};
    QStringList family{};
    QStringList suffix{};
};

/// All of it is written in Chinese, Japanese or Korean letters.
[[nodiscard]] bool isEastAsian(const QString& text);

/// A name as it is written: in Chinese, Japanese and Korean the family's first, without a blank between it and the given one. Pure.
[[nodiscard]] QString joinedName(const NameInParts& name);

}  // namespace uinbox
