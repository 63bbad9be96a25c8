// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/OffscreenPlatform.h"

#include <QtGlobal>

#include <QString>

namespace uinbox::app {

namespace {

QtMessageHandler g_others = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtWarningMsg && message.startsWith(u"This plugin does not support ")) return;
    g_others(type, context, message);
}

}  // namespace

void chooseOffscreenPlatform()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
}

void silenceOffscreenPlatform()
{
    g_others = qInstallMessageHandler(&handleMessage);
}

}  // namespace uinbox::app
