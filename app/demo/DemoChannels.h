// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoWorld.h"

namespace uinbox::app {

/// From where the demo's studio writes on each channel.
struct DemoSenders {
    QString phone;
    QString whatsApp;
    QString email;
};
/// The studio's own. `phone` is that of the script.
[[nodiscard]] DemoSenders demoSenders(const QString& phone);

/// Adds to a world what is not text messages: WhatsApp conversations with an open and a closed window, a place, an e-mail with a picture and one as a shop sends it, with an
/// invoice and pictures on its server, messages that leave later (here, at the provider, and one that asks), and templates. The same moment makes the
/// same, ids included. Pure.
void addOtherChannels(DemoWorld& world, Timestamp now, const DemoSenders& senders);

}  // namespace uinbox::app
