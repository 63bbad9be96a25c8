// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/Note.h"

#include "base/EnumNames.h"

#include <array>
#include <utility>

namespace uinbox {

namespace {

const std::array kVisibilities{std::pair{NoteVisibility::Team, QStringLiteral("team")},
                               std::pair{NoteVisibility::Private, QStringLiteral("private")}};

}  // namespace

QString visibilityName(NoteVisibility visibility)
{
    return nameIn(kVisibilities, visibility);
}

std::optional<NoteVisibility> visibilityFromName(QStringView name)
{
    return valueIn(kVisibilities, name);
}

}  // namespace uinbox
