// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SourceTree.h"

namespace uinbox::lint {

enum class Severity { Warning, Error };

/// Something a rule found.
struct Finding {
    std::string path;
    int line = 0;  ///< 0: the file as a whole
    std::string rule;
    std::string message;
    Severity severity = Severity::Error;
};

using Findings = std::vector<Finding>;

/// Includes go along the arrows that ARCHITECTURE.md lists between its layer markers; a folder of core/ that is in no layer, or a list
/// that is missing, is a finding too. (LayerRules.cpp)
void checkLayers(const SourceTree& tree, Findings& findings);
/// No circle of includes between files, none between folders. (LayerRules.cpp)
void checkCycles(const SourceTree& tree, Findings& findings);

/// What core may not do: wait in an event loop, show windows, hold SQL outside repositories, be a singleton. (CodeRules.cpp)
void checkEventLoops(const SourceTree& tree, Findings& findings);
void checkWidgets(const SourceTree& tree, Findings& findings);
void checkSql(const SourceTree& tree, Findings& findings);
void checkSingletons(const SourceTree& tree, Findings& findings);

/// The two SPDX lines, tabs, blanks at line ends, the last line's end, paths of one machine, sizes of files (a comment "size: <why>" lets
/// one pass) and of functions' bodies. (TextRules.cpp)
void checkSpdx(const SourceTree& tree, Findings& findings);
void checkBlanks(const SourceTree& tree, Findings& findings);
void checkMachinePaths(const SourceTree& tree, Findings& findings);
void checkSizes(const SourceTree& tree, Findings& findings);
void checkFunctions(const SourceTree& tree, Findings& findings);

/// All of the above, in the order of path and line.
[[nodiscard]] Findings checkAll(const SourceTree& tree);

}  // namespace uinbox::lint
