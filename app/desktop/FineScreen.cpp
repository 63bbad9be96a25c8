// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/FineScreen.h"

#include <QCoreApplication>
#include <QFile>

namespace uinbox::app {

namespace {

constexpr char kMark[] = "UINBOX_FINE_SCREEN";
/// As the platform "offscreen" of Qt reads it.
constexpr char kScreen[] =
    R"({"screens":[{"name":"fine","x":0,"y":0,"width":2560,"height":1600,"logicalDpi":96,"logicalBaseDpi":96,"dpr":2}]})";

}  // namespace

FineScreen::~FineScreen()
{
    m_program.disconnect(this);
    m_program.kill();
    m_program.waitForFinished();
}

bool FineScreen::isHere()
{
    return qEnvironmentVariableIsSet(kMark);
}

void FineScreen::start()
{
    QFile screen(m_dir.filePath(QStringLiteral("screen.json")));
    if (!screen.open(QIODevice::WriteOnly) || screen.write(kScreen) < 0) {
        Q_EMIT finished(screen.errorString());
        return;
    }
    screen.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kMark), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screen.fileName());
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.setProgram(QCoreApplication::applicationFilePath());
    m_program.setArguments(QCoreApplication::arguments().mid(1));
    const auto end = [this] {
        const bool isGood = m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0 &&
                            m_program.error() == QProcess::UnknownError;
        Q_EMIT finished(isGood ? QString() : QStringLiteral("The pictures for fine screens could not be taken."));
    };
    connect(&m_program, &QProcess::finished, this, end);
    connect(&m_program, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) end();
    });
    m_program.start();
}

}  // namespace uinbox::app
