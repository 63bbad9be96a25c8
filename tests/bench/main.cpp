// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// uinbox_bench NAME [options]: measures one row of FIGURES.md. Prints `name value unit` lines, each verdict in the line it is about.

#include "Options.h"
#include "SubCommands.h"

#include <array>
#include <cstdio>
#include <cstring>

using namespace uinbox::bench;

namespace {

std::unique_ptr<QCoreApplication> withoutDisplay(int& argc, char** argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

constexpr std::array kSubCommands{
    SubCommand{"p5", "signed webhooks, durable before the 200", withoutDisplay, runP5},
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
