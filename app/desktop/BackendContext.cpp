// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/BackendContext.h"

#include "common/Backend.h"
#include "contacts/PhoneNumber.h"

#include <QLocale>

namespace uinbox::app {

namespace {

/// Whose national spelling of numbers is read: that of our own number's country, else of this computer's.
void chooseRegion(Backend& backend)
{
    const QString own = PhoneNumber::regionOf(backend.settings().twilio.phoneNumber);
    backend.contacts().setDefaultRegion(own.isEmpty() ? QLocale::territoryToCode(QLocale::system().territory()) : own);
}

}  // namespace

ui::AppContext contextOf(Backend& backend, const WindowParts& parts, const QString& profileDir)
{
    DatabaseServices& services = backend.services();
    chooseRegion(backend);
    QObject::connect(&backend, &Backend::accountsChanged, &services.contacts, [&backend] { chooseRegion(backend); });
    ui::AppContext context{backend.database(), backend.clock(),   services.accounts,   services.contacts,  services.threads,
                           backend.sending(),  backend.senders(), backend.templates(), backend.schedule(), parts.accounts,
                           services.notes,     parts.preferences, parts.undo,          parts.theme,        profileDir};
    context.undoWindow = backend.settings().undoWindow;
    context.recorder = &backend.receiving().recorder();
    context.analytics = &services.analytics;
    context.people = &services.people;
    context.addressBooks = &services.addressBooks;
    context.search = &services.search;
    context.index = &services.index;
    return context;
}

}  // namespace uinbox::app
