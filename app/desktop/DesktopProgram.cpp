// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopProgram.h"

#include "common/AppContext.h"
#include "common/Lifecycle.h"
#include "common/Preferences.h"
#include "common/Startup.h"
#include "common/UndoStack.h"
#include "db/Migrator.h"
#include "demo/DemoClock.h"
#include "demo/DemoPictureHost.h"
#include "demo/DemoVisitors.h"
#include "desktop/ApplicationService.h"
#include "desktop/BackendAccounts.h"
#include "desktop/BackendContext.h"
#include "desktop/BackendHealth.h"
#include "desktop/BackendLine.h"
#include "desktop/DemoSwitch.h"
#include "desktop/DesktopPresence.h"
#include "desktop/FineScreen.h"
#include "desktop/FirstPaint.h"
#include "desktop/InstanceClient.h"
#include "desktop/InstanceServer.h"
#include "desktop/InstanceSocket.h"
#include "desktop/Screenshots.h"
#include "desktop/SendingMonitor.h"
#include "desktop/StartProblem.h"
#include "gallery/GalleryPage.h"
#include "inbox/AwayCard.h"
#include "language/LanguagePreference.h"
#include "media/Picture.h"
#include "media/RemotePictures.h"
#include "media/Thumbnails.h"
#include "security/EnvironmentSecretStore.h"
#include "security/KeychainSecretStore.h"
#include "shell/AppearanceChoice.h"
#include "shell/ClockBanner.h"
#include "shell/MainWindow.h"
#include "shell/WindowDialogs.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace uinbox::app {

namespace {

/// How long the program may stay behind its closed window.
constexpr std::chrono::seconds kPatience{5};
/// How long a program that has the profile may take to answer another start.
constexpr std::chrono::seconds kHandOverPatience{6};

}  // namespace

DesktopProgram::DesktopProgram(QApplication& application, const DesktopOptions& options)
    : m_application(application),
      m_options(options),
      m_request{options.open, QDir::currentPath(), takeActivationToken()},
      m_system(options.screenshotsDir.isEmpty() ? &m_bus : nullptr),
      m_theme(application, options.appearance),
      m_translations(application)
{
    m_translations.speak(options.language);
    // Pictures are the same on every desktop.
    if (options.screenshotsDir.isEmpty()) m_bus.start();
}

DesktopProgram::~DesktopProgram() = default;

std::optional<int> DesktopProgram::start()
{
    // The demo ends with its window. Behind the closed window of a profile what is under way comes to its end first.
    QApplication::setQuitOnLastWindowClosed(m_options.isDemo() || m_options.showsGallery);
    if (!m_options.showsGallery) return m_options.isDemo() ? startDemo() : startProfile();
    m_gallery = std::make_unique<ui::GalleryPage>(m_theme);
    m_gallery->show();
    return std::nullopt;
}

int DesktopProgram::refuse(const Error& error, const QString& dir) const
{
    StartProblem::say(startupText(error, dir));
    return isProfileOrUsageError(error) ? 2 : 1;
}

std::optional<int> DesktopProgram::offerRescue(const Error& error, const QString& dir)
{
    if (!StartProblem::canAsk(error)) return refuse(error, dir);
    showProblem(std::make_unique<StartProblem>(error, dir), isProfileOrUsageError(error) ? 2 : 1);
    return std::nullopt;
}

void DesktopProgram::showProblem(std::unique_ptr<StartProblem> problem, int exitCode)
{
    // A dialog that says one thing may be followed by one that says another.
    if (m_problem) m_problem.release()->deleteLater();
    m_problem = std::move(problem);
    connect(m_problem.get(), &StartProblem::givenUp, this, [exitCode] { QCoreApplication::exit(exitCode); });
    connect(m_problem.get(), &StartProblem::tryAgain, this, [this] {
        if (const auto refused = startProfile()) QCoreApplication::exit(*refused);
    });
    m_problem->show();
}

void DesktopProgram::beginRescue()
{
    m_isRescued = true;
    end();
}

void DesktopProgram::rescue(const Error& damage)
{
    m_server.reset();
    m_service.reset();
    {
        // In the order of an end, the window first; then nobody has the profile.
        const Instance closed = std::move(m_main);
    }
    m_isEnding = m_isRescued = m_secretsMissing = false;
    m_request.words.clear();
    showProblem(std::make_unique<StartProblem>(damage, profileDir(), StartProblem::Inbox::WasOpen), 0);
}

QString DesktopProgram::profileDir() const
{
    return QDir(m_options.profileDir.isEmpty() ? defaultProfileDir() : m_options.profileDir).absolutePath();
}

std::optional<int> DesktopProgram::startProfile()
{
    const QString dir = profileDir();
    auto keychain = std::make_unique<KeychainSecretStore>(dir);
    auto backend = Backend::open(dir, std::make_unique<EnvironmentSecretStore>(std::move(keychain)));
    if (!backend && backend.error().code == static_cast<int>(db::ProfileProblem::Locked)) {
        handOver(dir, backend.error());
        return std::nullopt;
    }
    if (!backend) return offerRescue(backend.error(), dir);
    if (const auto logging = startLogging(m_options.logLevel, QDir(dir).filePath(QStringLiteral("unified-inbox.log"))); !logging)
        std::fprintf(stderr, "unified-inbox: %s\n", qPrintable(logging.error().detail));
    m_main.backend = std::move(*backend);
    m_main.lifecycle = std::make_unique<Lifecycle>(*m_main.backend, kPatience);
    connect(m_main.lifecycle.get(), &Lifecycle::ended, this, &DesktopProgram::onEnded, Qt::QueuedConnection);
    connect(&m_application, &QApplication::lastWindowClosed, m_main.lifecycle.get(), [this] {
        if (m_isChanging || (m_main.presence && m_main.presence->isInTray())) return;
        if (!std::exchange(m_isEnding, true)) m_main.lifecycle->end();
    });
    openWindow(dir);
    listenToDesktop(dir);
    m_main.presence->showFirst();
    if (!m_request.words.isEmpty()) m_main.presence->open(m_request);
    QMetaObject::invokeMethod(m_main.backend.get(), &Backend::start, Qt::QueuedConnection);
    return std::nullopt;
}

void DesktopProgram::openWindow(const QString& dir)
{
    makeWindow(m_main, dir);
    ui::MainWindow& window = *m_main.window;
    watchBackend(window, dir);
    // Who waits is known once the lists were read; without a provider, at once.
    connect(&m_main.backend->receiving().backfill(), &Backfill::looked, &window, [&window] { window.away().check(); });
    connect(&window, &ui::MainWindow::threadsLoaded, &window.away(), &ui::AwayCard::check, Qt::SingleShotConnection);
    connect(
        &window, &ui::MainWindow::threadsLoaded, &window, [&window] { new FirstPaint(window); }, Qt::SingleShotConnection);
    connect(&m_main.backend->receiving(), &Receiving::clockChanged, &window.clockBanner(), &ui::ClockBanner::setAhead);
    if (!m_startProblem.isEmpty()) {
        window.showStartProblem(m_startProblem);
        m_main.health->setStartProblem(m_startProblem);
    }
    followLife(window);
    joinDesktop();
}

void DesktopProgram::speakAnew(const QString& dir)
{
    // No window for a moment is no reason to end.
    m_isChanging = true;
    QApplication::setQuitOnLastWindowClosed(false);
    const bool wasShown = m_main.window->isVisible();
    m_main.window->letGo();
    m_main.presence.reset();
    m_main.window.reset();
    m_translations.speak(m_main.preferences->get(ui::kLanguage));
    if (m_options.isDemo()) {
        makeWindow(m_main, dir);
        // As it was left: its session is kept.
        m_main.window->show();
    } else {
        openWindow(dir);
        if (wasShown) m_main.presence->showFirst();
    }
    m_main.window->dialogs().showSettings(ui::SettingsDialog::Category::Language);
    QApplication::setQuitOnLastWindowClosed(m_options.isDemo());
    m_isChanging = false;
}

void DesktopProgram::watchBackend(ui::MainWindow& window, const QString& dir)
{
    connect(m_main.backend.get(), &Backend::failed, &window, [this, &window, dir](const Error& error) {
        m_startProblem = startupText(error, dir);
        window.showStartProblem(m_startProblem);
        m_main.health->setStartProblem(m_startProblem);
    });
    connect(m_main.backend.get(), &Backend::secretsUnreadable, &window, [this, &window](const Error&) {
        m_secretsMissing = true;
        m_startProblem =
            tr("The system's keychain cannot be read, so the accounts whose keys it holds are not connected. Unlock it, or "
               "install one (gnome-keyring or KWallet), then try again.");
        window.showStartProblem(m_startProblem);
    });
    // What it takes can be read again.
    connect(m_main.backend.get(), &Backend::secretsStored, &window, [this, &window] {
        if (!std::exchange(m_secretsMissing, false)) return;
        m_startProblem.clear();
        window.hideStartProblem();
    });
    connect(m_main.backend.get(), &Backend::started, &window, [this, &window] {
        if (m_secretsMissing) return;
        m_startProblem.clear();
        window.hideStartProblem();
    });
    connect(&window, &ui::MainWindow::syncRequested, &m_main.backend->receiving(), &Receiving::checkNow);
    connect(&window, &ui::MainWindow::startAgainRequested, m_main.backend.get(), [this] {
        m_secretsMissing = false;
        m_main.backend->start();
    });
}

void DesktopProgram::handOver(const QString& dir, const Error& locked)
{
    m_client = std::make_unique<InstanceClient>(instanceSocket(dir), kHandOverPatience);
    connect(m_client.get(), &InstanceClient::finished, this, [this, dir, locked](const std::optional<Error>& error) {
        if (!error) return QCoreApplication::exit(0);
        // The daemon has the profile, or a program of an older version.
        if (error->kind != ErrorKind::Timeout) return QCoreApplication::exit(refuse(locked, dir));
        StartProblem::say(
            tr("Unified Inbox is running already (%1) but does not answer. Close its window; if that does not help, end it with the "
               "system's task manager, and start it again.")
                .arg(locked.detail));
        QCoreApplication::exit(1);
    });
    m_client->send(m_request);
}

void DesktopProgram::listenToDesktop(const QString& dir)
{
    m_server = std::make_unique<InstanceServer>(instanceSocket(dir));
    // The desktop means the profile that is opened where none is named.
    if (m_options.profileDir.isEmpty()) m_service = std::make_unique<ApplicationService>(m_bus);
    joinDesktop();
    if (const auto listening = m_server->listen(); !listening)
        qCWarning(lcApp) << "another start of the program will not reach this one:" << listening.error().detail;
}

void DesktopProgram::joinDesktop()
{
    // At the start the window is there before anybody can ask for it.
    if (!m_server) return;
    DesktopPresence& presence = *m_main.presence;
    connect(&presence, &DesktopPresence::quitRequested, m_main.window.get(), &ui::MainWindow::quit);
    connect(m_main.window.get(), &ui::MainWindow::quitRequested, this, &DesktopProgram::end);
    connect(m_main.window.get(), &ui::MainWindow::rescueRequested, this, &DesktopProgram::beginRescue);
    connect(m_server.get(), &InstanceServer::requested, &presence, &DesktopPresence::open);
    if (!m_service) return;
    connect(m_service.get(), &ApplicationService::requested, &presence, &DesktopPresence::open);
    connect(m_service.get(), &ApplicationService::composeRequested, &presence, &DesktopPresence::compose);
}

void DesktopProgram::followLife(ui::MainWindow& window)
{
    m_main.sending = std::make_unique<SendingMonitor>(*m_main.backend);
    connect(m_main.sending.get(), &SendingMonitor::changed, &window, &ui::MainWindow::showSendingState);
    connect(m_main.sending.get(), &SendingMonitor::changed, m_main.health.get(), &BackendHealth::setSending);
    connect(&window, &ui::MainWindow::sendingRetryRequested, m_main.sending.get(), &SendingMonitor::tryNow);
}

void DesktopProgram::onEnded()
{
    const auto damage = m_isRescued && m_main.backend ? m_main.backend->database().damage() : std::nullopt;
    damage ? rescue(db::profileError(db::ProfileProblem::Damaged, damage->detail)) : QCoreApplication::quit();
}

void DesktopProgram::end()
{
    const bool isSecond = m_isEnding;
    if (m_main.window) m_main.window->letGo();
    if (m_main.presence) m_main.presence->setEnding();
    m_problem.reset();  // its dialogs do not close by being asked to
    QApplication::closeAllWindows();
    if (!m_main.lifecycle || isSecond) return QCoreApplication::quit();
    if (!std::exchange(m_isEnding, true)) m_main.lifecycle->end();
}

void DesktopProgram::readPreferences(Instance& instance, const QString& dir)
{
    // What is chosen while looking around is not kept.
    instance.preferences =
        std::make_unique<ui::Preferences>(m_options.isDemo() ? QString() : QDir(dir).filePath(QStringLiteral("preferences.json")));
    if (!m_options.screenshotsDir.isEmpty()) return;
    instance.appearance = std::make_unique<ui::AppearanceChoice>(m_theme, *instance.preferences, m_system, m_options.appearance);
    if (m_options.language.isEmpty()) m_translations.speak(instance.preferences->get(ui::kLanguage));
    connect(instance.preferences.get(), &ui::Preferences::changed, this, [this, dir](const QString& key) {
        // Whoever chose is still within the window that goes.
        if (key == QLatin1String(ui::kLanguage.key))
            QMetaObject::invokeMethod(
                this,
                [this, dir] {
                    m_main.window->whenSettled([this, dir] {
                        QMetaObject::invokeMethod(
                            this, [this, dir] { speakAnew(dir); }, Qt::QueuedConnection);
                    });
                },
                Qt::QueuedConnection);
    });
}

ui::AppContext DesktopProgram::makeContext(Instance& instance, const QString& dir)
{
    Backend& backend = *instance.backend;
    auto accounts = std::make_unique<BackendAccounts>(backend);
    accounts->setTemplates(&backend.templates());
    instance.accounts = std::move(accounts);
    if (!instance.preferences) readPreferences(instance, dir);
    // What could be taken back belonged to the window that went.
    instance.undo = std::make_unique<ui::UndoStack>();
    instance.health = std::make_unique<BackendHealth>(backend, dir, m_options.isDemo());
    ui::AppContext context = contextOf(backend, {*instance.accounts, *instance.preferences, *instance.undo, m_theme}, dir);
    context.isDemo = m_options.isDemo();
    context.health = instance.health.get();
    addFiles(context, instance, dir);
    addSurroundings(context, instance);
    return context;
}

void DesktopProgram::addFiles(ui::AppContext& context, Instance& instance, const QString& dir)
{
    Backend& backend = *instance.backend;
    instance.thumbnails = std::make_unique<Thumbnails>(backend.files(), QDir(dir).filePath(QStringLiteral("thumbnails")));
    backend.outgoing().setShrinker(&shrinkPicture);
    connect(&backend, &Backend::filesSwept, instance.thumbnails.get(),
            [pictures = instance.thumbnails.get()](const std::set<QByteArray>& kept) { (void)pictures->sweep(kept); });
    context.files = &backend.files();
    context.downloads = &backend.receiving().downloads();
    context.thumbnails = instance.thumbnails.get();
    instance.storage = std::make_unique<ProfileStorage>(backend.database(), dir);
    context.storage = instance.storage.get();
}

void DesktopProgram::addSurroundings(ui::AppContext& context, Instance& instance)
{
    Backend& backend = *instance.backend;
    if (m_options.isDemo()) {
        instance.pictureHost = std::make_unique<DemoPictureHost>();
        instance.remotePictures = std::make_unique<RemotePictures>(backend.database(), *instance.pictureHost);
        context.remotePictures = instance.remotePictures.get();
    } else {
        instance.remotePictures = std::make_unique<RemotePictures>(backend.database(), backend.http());
        context.remotePictures = instance.remotePictures.get();
        instance.line = std::make_unique<BackendLine>(backend, backend.receiving().line());
        context.line = instance.line.get();
        instance.health->setLine(*instance.line);
        instance.presence = std::make_unique<DesktopPresence>(m_bus, *instance.preferences);
        context.desktop = instance.presence.get();
    }
}

void DesktopProgram::makeWindow(Instance& instance, const QString& dir)
{
    const ui::AppContext context = makeContext(instance, dir);
    instance.window = std::make_unique<ui::MainWindow>(context);
    connectDemoSwitch(*instance.window);
    if (instance.presence) instance.presence->attach(*instance.window, context);
}

}  // namespace uinbox::app
