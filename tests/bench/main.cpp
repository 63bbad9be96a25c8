// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// uinbox_bench NAME [options]: measures one row of FIGURES.md. Prints `name value unit` lines, each verdict in the line it is about.

#include "Options.h"
#include "SubCommands.h"

#ifdef UINBOX_BENCH_UI
#include <QApplication>
#endif

#include <array>
#include <cstdio>
#include <cstring>

using namespace uinbox::bench;

namespace {

std::unique_ptr<QCoreApplication> withoutDisplay(int& argc, char** argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

#ifdef UINBOX_BENCH_UI
std::unique_ptr<QCoreApplication> withWindows(int& argc, char** argv)
{
    // Nobody needs to see it, and a display would be measured too.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}
#endif

constexpr std::array kSubCommands{
#ifdef UINBOX_BENCH_UI
    SubCommand{"p1", "cold start to the first painted inbox", withoutDisplay, runP1},
    SubCommand{"p2", "open a conversation of 100,000 messages, painted", withWindows, runP2},
    SubCommand{"p3", "scroll it from end to end", withWindows, runP3},
    SubCommand{"p3a", "100 messages a second into the open conversation", withWindows, runP3Arrivals},
    SubCommand{"p5w", "signed and badly signed webhooks with the window open", withWindows, runP5Window},
    SubCommand{"p8", "memory with a million messages open, and what it costs while nobody touches it", withoutDisplay, runP8},
    SubCommand{"frames", "the window's frames while 100 messages a second arrive", withWindows, runFrames},
    SubCommand{"keys", "from a key to its glyph in the composer", withWindows, runKeys},
#endif
    SubCommand{"p4", "search as one types over a million messages", withoutDisplay, runP4},
    SubCommand{"p5", "signed webhooks, durable before the 200", withoutDisplay, runP5},
    SubCommand{"p6", "queue 100,000 messages; what sending one costs", withoutDisplay, runP6},
    SubCommand{"p7", "the analytics page's report over a million messages", withoutDisplay, runP7},
    SubCommand{"p9", "import 100,000 people from a table, and files that are bad", withoutDisplay, runP9},
    SubCommand{"p11", "how late scheduled messages leave while 100,000 wait", withoutDisplay, runP11},
};

int listSubCommands()
{
    std::fputs("usage: uinbox_bench NAME [options]; --help after the name lists them\n", stderr);
    for (const SubCommand& command : kSubCommands) std::fprintf(stderr, "  %s  %s\n", command.name, command.what);
    return 2;
}

}  // namespace

int main(int argc, char** argv)
{
    for (const SubCommand& command : kSubCommands) {
        if (argc < 2 || std::strcmp(argv[1], command.name) != 0) continue;
        const auto application = command.makeApplication(argc, argv);
        QStringList arguments = QCoreApplication::arguments();
        arguments.removeAt(1);
        const auto options = parseOptions(arguments);
        return options ? command.run(*options) : 2;
    }
    return listSubCommands();
}
