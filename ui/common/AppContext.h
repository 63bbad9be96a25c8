// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QString>

#include <chrono>

namespace uinbox {
class AnalyticsService;
class ContactService;
class ContactTransfer;
class FlightRecorder;
class IndexBuilder;
class AccountService;
class Downloads;
class FileStore;
class NoteService;
class PeopleService;
class ProfileStorage;
class ScheduleService;
class SearchService;
class SendService;
class Senders;
class TemplateService;
class ThreadService;
class RemotePictures;
class Thumbnails;
namespace db {
class Database;
}
}  // namespace uinbox

namespace uinbox::ui {

class AccountsGateway;
class DesktopGateway;
class HealthGateway;
class LineGateway;
class Preferences;
class Theme;
class UndoStack;

/// What the window is built from; all of it outlives the window.
struct AppContext {
    const db::Database& database;
    const Clock& clock;
    AccountService& accounts;
    ContactService& contacts;
    ThreadService& threads;
    SendService& sending;
    Senders& senders;
    TemplateService& templates;
    ScheduleService& scheduling;
    AccountsGateway& gateway;
    NoteService& notes;
    Preferences& preferences;
    UndoStack& undo;
    const Theme& theme;
    QString profileDir;
    std::chrono::milliseconds undoWindow{5000};
    FlightRecorder* recorder = nullptr;  ///< what came in, as it came; may be absent
    bool isDemo = false;                 ///< sample data: nothing leaves
    /// The files of messages and their pictures; null where there are none.
    FileStore* files = nullptr;
    Downloads* downloads = nullptr;
    Thumbnails* thumbnails = nullptr;
    LineGateway* line = nullptr;               ///< how what comes in reaches this computer; null where nothing does
    HealthGateway* health = nullptr;           ///< how the program is; null where nobody gathers it
    DesktopGateway* desktop = nullptr;         ///< what is around the window; null where nothing is
    AnalyticsService* analytics = nullptr;     ///< what happened, in figures; null where nobody counts
    PeopleService* people = nullptr;           ///< blocks, puts away, merges; null where nobody does
    ContactTransfer* addressBooks = nullptr;   ///< files of people in and out; null where there are none
    ProfileStorage* storage = nullptr;         ///< what the profile takes; null where nobody measures
    SearchService* search = nullptr;           ///< finds everything; null where nothing is searched
    IndexBuilder* index = nullptr;             ///< what of it can be found already; null where all can
    RemotePictures* remotePictures = nullptr;  ///< of e-mails, at other people's servers; null where none are fetched
};

}  // namespace uinbox::ui
