// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

#include <QUrl>

namespace uinbox::ui {

/// Where somebody says they are, from a WhatsApp message.
struct MapPlace {
    QString name;         ///< a name or an address; empty for none
    QString coordinates;  ///< "40.41680, -3.70380"
    QUrl map;             ///< that place on OpenStreetMap: nothing is fetched before a person opens it
};

/// The place a message has; absent where it has none, or none on the earth. Pure.
[[nodiscard]] std::optional<MapPlace> placeOf(const Message& message);

}  // namespace uinbox::ui
