// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountService.h"
#include "contacts/ContactService.h"
#include "http/HttpServer.h"
#include "outbox/SendService.h"
#include "scheduler/ScheduleService.h"

#include <QJsonObject>

namespace uinbox::api {

/// What the local API speaks for. All outlive it.
struct ApiServices {
    db::Database& database;
    const Clock& clock;
    AccountService& accounts;
    ContactService& contacts;
    SendService& sending;
    ScheduleService& schedule;
    /// The parts of GET /api/health that the composition root knows: the line, the listener. Called in the main thread.
    std::function<QJsonObject()> health;
};

/// One admitted request: who asks, for what, and how to answer. `context` lives as long as the API does.
struct ApiCall {
    Principal who;
    http::ServerRequest request;
    http::Responder respond;
    QObject* context = nullptr;

    /// The last segment of the path, or the one before it for ".../{id}/action".
    [[nodiscard]] QByteArray idSegment() const;
};

using Endpoint = void (*)(const ApiServices&, const ApiCall&);

// GET /api/contacts, POST /api/contacts, GET PUT DELETE /api/contacts/{id}
void listContacts(const ApiServices& services, const ApiCall& call);
void createContact(const ApiServices& services, const ApiCall& call);
void getContact(const ApiServices& services, const ApiCall& call);
void updateContact(const ApiServices& services, const ApiCall& call);
void deleteContact(const ApiServices& services, const ApiCall& call);

// GET /api/messages, POST /api/messages, GET /api/messages/{id}, POST /api/messages/{id}/retry
void listMessages(const ApiServices& services, const ApiCall& call);
void createMessage(const ApiServices& services, const ApiCall& call);
void getMessage(const ApiServices& services, const ApiCall& call);
void retryMessage(const ApiServices& services, const ApiCall& call);

// GET /api/scheduled, POST /api/scheduled, PUT DELETE /api/scheduled/{id}, POST /api/scheduled/{id}/send
void listScheduled(const ApiServices& services, const ApiCall& call);
void runScheduled(const ApiServices& services, const ApiCall& call);
void changeScheduled(const ApiServices& services, const ApiCall& call);
void cancelScheduled(const ApiServices& services, const ApiCall& call);
void sendScheduled(const ApiServices& services, const ApiCall& call);

// GET /api/health
void getHealth(const ApiServices& services, const ApiCall& call);

}  // namespace uinbox::api
