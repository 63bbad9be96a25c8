// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"

#include <QObject>

#include <functional>

namespace uinbox::http {

/// Calls `done` once in the context's thread with what the transport gave, and never after the context died. A transport that goes away
/// may have sent.
void whenAnswered(const QFuture<TransportResult>& future, QObject* context, std::function<void(const TransportResult&)> done);

}  // namespace uinbox::http
