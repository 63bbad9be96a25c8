// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bus/SessionBus.h"
#include "common/Backend.h"
#include "desktop/DesktopOptions.h"
#include "desktop/StartRequest.h"
#include "language/Translations.h"
#include "media/ProfileStorage.h"
#include "theme/SystemAppearance.h"
#include "theme/Theme.h"

#include <QTemporaryDir>

class QApplication;

namespace uinbox {
class RemotePictures;
class Thumbnails;
}  // namespace uinbox

namespace uinbox::ui {
class AccountsGateway;
class GalleryPage;
struct AppContext;
class AppearanceChoice;
class MainWindow;
class Preferences;
class UndoStack;
}  // namespace uinbox::ui

namespace uinbox::app {

class ApplicationService;
class BackendHealth;
class BackendLine;
class DemoPictureHost;
class DemoVisitors;
class DesktopPresence;
class FineScreen;
class InstanceClient;
class InstanceServer;
class Lifecycle;
class Screenshots;
class SendingMonitor;
class StartProblem;

/// The composition root of the desktop program: backend, theme, window, or the demo's of each. Main thread; lives in main().
class DesktopProgram final : public QObject {
    Q_OBJECT

public:
    DesktopProgram(QApplication& application, const DesktopOptions& options);
    ~DesktopProgram() override;

    /// Opens the profile and shows the window; the exit code where that is impossible, after it was said.
    [[nodiscard]] std::optional<int> start();
    /// Closes the windows, lets what is under way come to its end, and quits. A second call does not wait.
    void end();

    /// After start(); null before, and in the demo until its data is written.
    [[nodiscard]] Backend* backend() const { return m_main.backend.get(); }
    [[nodiscard]] ui::MainWindow* window() const { return m_main.window.get(); }

private:
    /// A window on a profile. The window goes first.
    struct Instance {
        std::unique_ptr<Backend> backend;
        std::unique_ptr<Lifecycle> lifecycle;
        std::unique_ptr<SendingMonitor> sending;
        std::unique_ptr<ui::AccountsGateway> accounts;
        std::unique_ptr<ui::Preferences> preferences;
        std::unique_ptr<ui::UndoStack> undo;
        std::unique_ptr<ui::AppearanceChoice> appearance;
        std::unique_ptr<BackendLine> line;
        std::unique_ptr<BackendHealth> health;
        std::unique_ptr<Thumbnails> thumbnails;
        std::unique_ptr<ProfileStorage> storage;
        std::unique_ptr<DemoPictureHost> pictureHost;
        std::unique_ptr<RemotePictures> remotePictures;
        std::unique_ptr<ui::MainWindow> window;
        std::unique_ptr<DesktopPresence> presence;  ///< of a profile; goes before its window
    };

    [[nodiscard]] std::optional<int> startProfile();
    [[nodiscard]] std::optional<int> startDemo();
    /// The window of the profile, joined with what is behind it.
    void openWindow(const QString& dir);
    /// Another language was chosen: another window takes the place of the one that speaks the old one.
    void speakAnew(const QString& dir);
    void followLife(ui::MainWindow& window);
    void showDemo();
    void fillDemo();
    void takePictures();
    void listenToDesktop(const QString& dir);
    void joinDesktop();
    void handOver(const QString& dir, const Error& locked);
    void makeWindow(Instance& instance, const QString& dir);
    /// What the person chose for this computer, applied from here on.
    void readPreferences(Instance& instance, const QString& dir);
    [[nodiscard]] ui::AppContext makeContext(Instance& instance, const QString& dir);
    /// Files and their pictures, what is fetched from elsewhere, the line, the desktop.
    void addFiles(ui::AppContext& context, Instance& instance, const QString& dir);
    void addSurroundings(ui::AppContext& context, Instance& instance);
    void watchBackend(ui::MainWindow& window, const QString& dir);
    [[nodiscard]] int refuse(const Error& error, const QString& dir) const;
    /// As refuse(), where something can be done about it: the dialog has it, and the program goes on or ends with it.
    [[nodiscard]] std::optional<int> offerRescue(const Error& error, const QString& dir);
    void showProblem(std::unique_ptr<StartProblem> problem, int exitCode);
    /// The inbox is open and damaged: closes it, then a person says what takes its place.
    void beginRescue();
    void onEnded();
    void rescue(const Error& damage);
    [[nodiscard]] QString profileDir() const;

    QApplication& m_application;
    DesktopOptions m_options;
    StartRequest m_request;
    ui::SessionBus m_bus;
    ui::SystemAppearance m_system;  ///< before the theme, which replaces the platform's palette
    ui::Theme m_theme;
    ui::Translations m_translations;
    QTemporaryDir m_demoDir;
    QTemporaryDir m_emptyDir;
    Instance m_main;
    QString m_startProblem;  ///< what keeps something from working, as the window says it; empty where nothing does
    bool m_isEnding = false;
    bool m_isChanging = false;      ///< one window goes and another comes
    bool m_isRescued = false;       ///< behind the closed window comes the rescue, not the end
    bool m_secretsMissing = false;  ///< the window says so until another try
    Instance m_empty;               ///< for the picture of the first run
    std::unique_ptr<StartProblem> m_problem;
    std::unique_ptr<InstanceServer> m_server;
    std::unique_ptr<InstanceClient> m_client;
    std::unique_ptr<ApplicationService> m_service;
    std::unique_ptr<DemoVisitors> m_visitors;
    std::unique_ptr<ui::GalleryPage> m_gallery;
    std::unique_ptr<Screenshots> m_screenshots;
    std::unique_ptr<FineScreen> m_fine;
};

}  // namespace uinbox::app
