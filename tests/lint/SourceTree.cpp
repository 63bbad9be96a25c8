// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTree.h"

#include <array>
#include <fstream>
#include <set>
#include <sstream>

namespace uinbox::lint {

namespace fs = std::filesystem;

namespace {

bool isLeftOut(const std::string& folder)
{
    if (folder == ".ci") return false;
    return folder.empty() || folder[0] == '.' || folder == "build" || folder == "node_modules" || folder == "screenshots";
}

bool isText(const fs::path& path)
{
    static const std::set<std::string> kinds{".cpp", ".h",  ".cmake", ".txt", ".sh",  ".py",      ".js",       ".mjs", ".cjs",
                                             ".sql", ".md", ".in",    ".yml", ".xml", ".desktop", ".metainfo", ".1",   ".qss"};
    if (kinds.count(path.extension().string()) > 0) return true;
    if (!path.extension().empty()) return false;
    // A script without an ending tells by its first two bytes.
    std::array<char, 2> start{};
    std::ifstream in(path, std::ios::binary);
    return in.read(start.data(), start.size()) && start[0] == '#' && start[1] == '!';
}

SourceFile readFile(const fs::path& file, const std::string& path)
{
    SourceFile source;
    source.path = path;
    std::ifstream in(file, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    source.text = content.str();
    std::istringstream lines(source.text);
    for (std::string line; std::getline(lines, line);) source.lines.push_back(line);
    if (source.isCpp()) source.cpp = viewOf(source.text);
    return source;
}

}  // namespace

bool SourceFile::isCpp() const
{
    const auto endsWith = [this](const std::string& end) {
        return path.size() > end.size() && path.compare(path.size() - end.size(), end.size(), end) == 0;
    };
    return endsWith(".cpp") || endsWith(".h");
}

SourceTree readTree(const fs::path& root)
{
    SourceTree tree;
    for (auto it = fs::recursive_directory_iterator(root, fs::directory_options::skip_permission_denied);
         it != fs::recursive_directory_iterator(); ++it) {
        const fs::path& path = it->path();
        if (it->is_directory()) {
            if (isLeftOut(path.filename().string())) it.disable_recursion_pending();
        } else if (it->is_regular_file() && isText(path)) {
            const std::string relative = path.lexically_relative(root).generic_string();
            tree.emplace(relative, readFile(path, relative));
        }
    }
    return tree;
}

const SourceFile* resolve(const SourceTree& tree, const SourceFile& from, const Include& include)
{
    if (!include.quoted) return nullptr;
    std::vector<std::string> folders{from.path.substr(0, from.path.rfind('/') + 1)};
    if (from.isUnder("ui") || from.isUnder("app") || from.isUnder("tests/ui")) folders.emplace_back("ui/");
    for (const char* folder : {"core/", "ui/", "app/", "", "tests/support/", "tests/"}) folders.emplace_back(folder);
    for (const std::string& folder : folders) {
        const auto found = tree.find(fs::path(folder + include.target).lexically_normal().generic_string());
        if (found != tree.end()) return &found->second;
    }
    return nullptr;
}

}  // namespace uinbox::lint
