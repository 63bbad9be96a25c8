// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main of the tests of the window: as that of the core tests, with widgets drawn to nowhere.

#define CATCH_CONFIG_RUNNER
#include "catch.h"

#include "Waiting.h"
#include "conversation/ConversationAccessible.h"

#include <QApplication>
#include <QLocale>

#include <sodium.h>

#include <atomic>
#include <cstdio>

namespace {

std::atomic<int> unexpectedWarnings{0};

bool isExpected(const QString& message)
{
    // What the offscreen platform says of windows: propagateSizeHints(), raise(), grabbing the keyboard.
    return message.startsWith(QStringLiteral("This plugin does not support ")) ||
           uinbox::test::ExpectedWarnings::isExpected(message);
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool expected = isExpected(message);
    std::fprintf(stderr, "%s%s: %s\n", expected ? "(expected) " : "", context.category ? context.category : "default",
                 qPrintable(message));
    if (type != QtDebugMsg && type != QtInfoMsg && !expected) ++unexpectedWarnings;
}

}  // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // Days and times are the same wherever the tests run.
    qputenv("TZ", "UTC");
    if (sodium_init() < 0) return 1;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication app(argc, argv);
    uinbox::ui::installConversationAccessibility();
    qInstallMessageHandler(&handleMessage);
    const int failed = Catch::Session().run(argc, argv);
    if (failed == 0 && unexpectedWarnings > 0) {
        std::fprintf(stderr, "%d unexpected warning(s)\n", unexpectedWarnings.load());
        return 1;
    }
    return failed;
}
