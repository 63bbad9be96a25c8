// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// uinbox_lint ROOT: checks the rules of the project that a program can check. Exit code 0 when no rule is broken.

#include "Rules.h"

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace uinbox::lint;
    if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
        std::fprintf(stderr, "usage: uinbox_lint ROOT\n");
        return 2;
    }
    const SourceTree tree = readTree(std::filesystem::absolute(argv[1]).lexically_normal());
    int errors = 0;
    for (const Finding& finding : checkAll(tree)) {
        const bool isError = finding.severity == Severity::Error;
        errors += isError ? 1 : 0;
        const std::string place = finding.line > 0 ? finding.path + ':' + std::to_string(finding.line) : finding.path;
        std::printf("%s: %s: %s [%s]\n", place.c_str(), isError ? "error" : "warning", finding.message.c_str(),
                    finding.rule.c_str());
    }
    std::printf("%zu files, %d broken rules\n", tree.size(), errors);
    // An empty tree means a wrong folder, not a clean one.
    return errors == 0 && !tree.empty() ? 0 : 1;
}
