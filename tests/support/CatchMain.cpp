// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main of every test program: a Qt application around Catch2's session; an unexpected warning fails the run.

#define CATCH_CONFIG_RUNNER
#include "catch.h"

#include "TestApplication.h"
#include "Waiting.h"

#include <sodium.h>

#include <atomic>
#include <cstdio>

namespace {

std::atomic<int> unexpectedWarnings{0};

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool expected = uinbox::test::ExpectedWarnings::isExpected(message);
    const bool isWarning = type != QtDebugMsg && type != QtInfoMsg;
    const char* mark = expected ? "(expected) " : isWarning ? "(unexpected) " : "";
    std::fprintf(stderr, "%s%s: %s\n", mark, context.category ? context.category : "default", qPrintable(message));
    if (isWarning && !expected) ++unexpectedWarnings;
}

}  // namespace

int main(int argc, char* argv[])
{
    if (sodium_init() < 0) return 1;
    qInstallMessageHandler(&handleMessage);
    const auto application = uinbox::test::makeTestApplication(argc, argv);
    const int failed = Catch::Session().run(argc, argv);
    if (failed == 0 && unexpectedWarnings > 0) {
        std::fprintf(stderr, "%d unexpected warning(s)\n", unexpectedWarnings.load());
        return 1;
    }
    return failed;
}
