// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace uinbox::lint {

/// A string literal of C++ source, without its quotes, and the line it begins on.
struct Literal {
    int line = 0;
    std::string text;
};

/// An #include of C++ source.
struct Include {
    int line = 0;
    std::string target;  ///< what stands between the quotes or brackets
    bool quoted = false;
};

/// C++ source seen as the rules need it: code without comments and without the text of literals, line by line.
struct CppView {
    std::vector<std::string> code;
    std::vector<Literal> literals;
    std::vector<Include> includes;
};

[[nodiscard]] CppView viewOf(const std::string& text);

/// One text file of the project.
struct SourceFile {
    std::string path;  ///< from the root, with '/'
    std::string text;
    std::vector<std::string> lines;
    CppView cpp;  ///< only of .cpp and .h

    [[nodiscard]] bool isCpp() const;
    [[nodiscard]] bool isUnder(const std::string& folder) const { return path.rfind(folder + '/', 0) == 0; }
    [[nodiscard]] std::string name() const { return path.substr(path.rfind('/') + 1); }
};

/// Every source, script, CMake and SQL file and every document below a folder, by path. Build folders, hidden folders other than
/// .ci, installed packages and screenshots are left out.
using SourceTree = std::map<std::string, SourceFile>;
[[nodiscard]] SourceTree readTree(const std::filesystem::path& root);

/// The file an include of `from` means, as the compiler finds it: beside `from`, then below core/, ui/ and the root (ui/ first for
/// files of ui/, where both have a folder of the same name). Null for a header that is not ours.
[[nodiscard]] const SourceFile* resolve(const SourceTree& tree, const SourceFile& from, const Include& include);

}  // namespace uinbox::lint
