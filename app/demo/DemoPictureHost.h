// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"

namespace uinbox::app {

/// The one server of the demo, within the program: has the pictures of the demo's e-mails, and for everything else answers 404. Nothing leaves
/// this computer. Any thread.
class DemoPictureHost final : public http::HttpTransport {
public:
    /// Where the demo's e-mails have their pictures; the name is kept free for fiction (RFC 2606).
    static constexpr char kHost[] = "img.cascade-supply.example";

    [[nodiscard]] QFuture<http::TransportResult> send(http::ClientRequest request) override;
};

}  // namespace uinbox::app
