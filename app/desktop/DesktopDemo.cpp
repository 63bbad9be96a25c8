// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopProgram.h"

#include "common/AppContext.h"
#include "common/Lifecycle.h"
#include "common/Preferences.h"
#include "common/Startup.h"
#include "common/UndoStack.h"
#include "demo/DemoClock.h"
#include "demo/DemoPictureHost.h"
#include "demo/DemoPictures.h"
#include "demo/DemoSeeder.h"
#include "demo/DemoSender.h"
#include "demo/DemoVisitors.h"
#include "demo/DemoYear.h"
#include "desktop/ApplicationService.h"
#include "desktop/BackendAccounts.h"
#include "desktop/BackendHealth.h"
#include "desktop/BackendLine.h"
#include "desktop/DesktopPresence.h"
#include "desktop/FineScreen.h"
#include "desktop/InstanceClient.h"
#include "desktop/InstanceServer.h"
#include "desktop/NoSecrets.h"
#include "desktop/OffscreenPlatform.h"
#include "desktop/Screenshots.h"
#include "desktop/SendingMonitor.h"
#include "desktop/StartProblem.h"
#include "gallery/GalleryPage.h"
#include "media/RemotePictures.h"
#include "media/Thumbnails.h"
#include "shell/AppearanceChoice.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace uinbox::app {

namespace {

/// Where a profile keeps its files.
QString filesIn(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("files"));
}

}  // namespace

std::optional<int> DesktopProgram::startDemo()
{
    static const SystemClock system;
    const bool pictures = !m_options.screenshotsDir.isEmpty();
    auto clock = pictures ? std::make_unique<DemoClock>() : std::make_unique<DemoClock>(system);
    auto backend = Backend::open(m_demoDir.path(), std::make_unique<NoSecrets>(), std::move(clock));
    if (!backend) return refuse(backend.error(), m_demoDir.path());
    if (const auto logging = startLogging(m_options.logLevel, {}); !logging)
        std::fprintf(stderr, "unified-inbox: %s\n", qPrintable(logging.error().detail));
    if (pictures) silenceOffscreenPlatform();
    m_main.backend = std::move(*backend);
    fillDemo();
    return std::nullopt;
}

void DesktopProgram::fillDemo()
{
    Backend& backend = *m_main.backend;
    auto world = makeDemo(*m_options.demoSeed, backend.clock().now());
    ContentFolder folder(filesIn(m_demoDir.path()), backend.clock());
    if (const auto kept = keepDemoPictures(world, folder); !kept)
        return QCoreApplication::exit(refuse(kept.error(), m_demoDir.path()));
    onFinished(seedDemo(backend.database(), world), this, [this](const Result<>& seeded) {
        if (!seeded) return QCoreApplication::exit(refuse(seeded.error(), m_demoDir.path()));
        makeWindow(m_main, m_demoDir.path());
        if (!m_options.screenshotsDir.isEmpty()) return takePictures();
        Backend& open = *m_main.backend;
        const DemoScript script = DemoScript::builtIn();
        open.startOffline(makeDemoSenders(open.database(), open.clock()));
        m_visitors = std::make_unique<DemoVisitors>(open.database(), open.clock(), script, DemoVisitors::Intervals{});
        m_visitors->start();
        showDemo();
    });
}

void DesktopProgram::showDemo()
{
    m_main.window->show();
    connect(
        m_main.window.get(), &ui::MainWindow::threadsLoaded, this, [this] { m_main.window->openRow(0); }, Qt::SingleShotConnection);
}

void DesktopProgram::takePictures()
{
    Backend& backend = *m_main.backend;
    // Connected, so that the composer is as it is in daily use; the outbox does not run, so that nothing changes meanwhile.
    for (auto& sender : makeDemoSenders(backend.database(), backend.clock())) backend.senders().connectChannel(std::move(sender));
    auto empty = Backend::open(m_emptyDir.path(), std::make_unique<NoSecrets>());
    if (!empty) return QCoreApplication::exit(refuse(empty.error(), m_emptyDir.path()));
    backend.services().index.start();
    m_empty.backend = std::move(*empty);
    m_options.demoSeed.reset();
    makeWindow(m_empty, m_emptyDir.path());
    m_screenshots = std::make_unique<Screenshots>(*m_main.window, *m_empty.window, m_theme, m_options.screenshotsDir,
                                                  m_options.everySize ? Screenshots::Sizes::Every : Screenshots::Sizes::Some);
    const auto end = [](const QString& error) {
        if (!error.isEmpty()) std::fprintf(stderr, "unified-inbox: %s\n", qPrintable(error));
        QCoreApplication::exit(error.isEmpty() ? 0 : 1);
    };
    m_fine = std::make_unique<FineScreen>();
    connect(m_fine.get(), &FineScreen::finished, this, end);
    connect(m_screenshots.get(), &Screenshots::finished, this, [this, end](const QString& error) {
        if (!error.isEmpty() || FineScreen::isHere()) return end(error);
        m_fine->start();
    });
    connect(m_main.window.get(), &ui::MainWindow::threadsLoaded, m_screenshots.get(), &Screenshots::start,
            Qt::SingleShotConnection);
}

}  // namespace uinbox::app
