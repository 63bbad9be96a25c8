// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace uinbox::lint {

namespace {

constexpr int kMaxCppLines = 400;
constexpr int kMaxHeaderLines = 150;
constexpr int kMaxFunctionLines = 40;

bool hasEnding(const SourceFile& file, const std::set<std::string>& endings)
{
    const std::string name = file.name();
    const size_t dot = name.rfind('.');
    return endings.count(dot == std::string::npos ? std::string() : name.substr(dot)) > 0;
}

/// Sources, scripts, CMake and SQL. Documents and data carry no header.
bool needsSpdx(const SourceFile& file)
{
    return hasEnding(file, {".cpp", ".h", ".cmake", ".sh", ".py", ".js", ".mjs", ".cjs", ".sql", ""}) ||
           file.name() == "CMakeLists.txt" || file.isUnder("packaging/dependencies");
}

void report(const SourceFile& file, size_t index, const std::string& rule, const std::string& message, Findings& findings)
{
    findings.push_back({file.path, static_cast<int>(index) + 1, rule, message});
}

std::string tooLong(int count, int limit)
{
    return std::to_string(count) + " lines, more than " + std::to_string(limit) + ": which noun is missing?";
}

/// One of a list of values, which is read as a table: a case with its answer, or a macro's row.
bool isTableRow(const std::string& line)
{
    static const std::regex row(R"(^ *(case [^;]*: return [^;]*;|[A-Z_]+\([^;]*\),)$)");
    return std::regex_match(line, row);
}

/// "size: <why>" in a comment of its own says why a file is one.
bool hasReasonForSize(const SourceFile& file)
{
    static const std::regex reason(R"(^// size: \w.*)");
    return std::any_of(file.lines.begin(), file.lines.end(),
                       [](const std::string& line) { return std::regex_match(line, reason); });
}

}  // namespace

void checkSpdx(const SourceTree& tree, Findings& findings)
{
    static const std::regex copyright(R"(^(//|#|--) SPDX-FileCopyrightText: 20\d\d The Unified Inbox authors$)");
    static const std::regex license(R"(^(//|#|--) SPDX-License-Identifier: GPL-3\.0-or-later$)");
    for (const auto& [path, file] : tree) {
        if (!needsSpdx(file)) continue;
        const size_t first = !file.lines.empty() && file.lines[0].rfind("#!", 0) == 0 ? 1 : 0;
        if (file.lines.size() < first + 2 || !std::regex_match(file.lines[first], copyright) ||
            !std::regex_match(file.lines[first + 1], license))
            report(file, first, "spdx", "does not begin with the two SPDX lines", findings);
    }
}

void checkBlanks(const SourceTree& tree, Findings& findings)
{
    for (const auto& [path, file] : tree) {
        const bool isDocument = hasEnding(file, {".md"});
        for (size_t i = 0; i < file.lines.size(); ++i) {
            const std::string& line = file.lines[i];
            if (line.find('\t') != std::string::npos) report(file, i, "blanks", "has a tab", findings);
            if (!line.empty() && (line.back() == ' ' || line.back() == '\r') && !isDocument)
                report(file, i, "blanks", "ends in a blank", findings);
        }
        if (!file.text.empty() && file.text.back() != '\n')
            report(file, file.lines.size() - 1, "blanks", "the last line has no end", findings);
    }
}

void checkMachinePaths(const SourceTree& tree, Findings& findings)
{
    // Put together here so that this line is not a finding itself. "lint: example path" in a line lets it pass.
    static const std::regex pattern(std::string("(^|[^A-Za-z0-9_.$}*/-])/") + "(home|root|work|Users)/[A-Za-z0-9_.]");
    for (const auto& [path, file] : tree)
        for (size_t i = 0; i < file.lines.size(); ++i)
            if (std::regex_search(file.lines[i], pattern) && file.lines[i].find("lint: example path") == std::string::npos)
                report(file, i, "machine-path", "names a folder of one machine", findings);
}

void checkSizes(const SourceTree& tree, Findings& findings)
{
    // Tests are lists of cases: long ones are told, and no more.
    for (const auto& [path, file] : tree) {
        if (!file.isCpp() || hasReasonForSize(file)) continue;
        const Severity severity = file.isUnder("tests") ? Severity::Warning : Severity::Error;
        const int limit = hasEnding(file, {".h"}) ? kMaxHeaderLines : kMaxCppLines;
        const int count = static_cast<int>(file.lines.size());
        if (count > limit) findings.push_back({path, 0, "size", tooLong(count, limit), severity});
    }
}

void checkFunctions(const SourceTree& tree, Findings& findings)
{
    for (const auto& [path, file] : tree) {
        if (!file.isCpp() || file.isUnder("tests")) continue;
        // The formatter puts a function's braces on lines of their own, each as far in as the other.
        std::map<std::string, size_t> open;
        for (size_t i = 0; i < file.cpp.code.size(); ++i) {
            const std::string& line = file.cpp.code[i];
            const size_t brace = line.find_first_not_of(' ');
            if (brace == std::string::npos) continue;
            const std::string indent = line.substr(0, brace);
            if (line.compare(brace, std::string::npos, "{") == 0) open[indent] = i;
            if (line.compare(brace, std::string::npos, "}") != 0 || open.count(indent) == 0) continue;
            const size_t begin = open.at(indent);
            const auto first = file.cpp.code.begin() + static_cast<std::ptrdiff_t>(begin) + 1;
            const auto last = file.cpp.code.begin() + static_cast<std::ptrdiff_t>(i);
            const auto count = static_cast<int>(std::count_if(first, last, [](const std::string& at) { return !isTableRow(at); }));
            open.erase(indent);
            if (count > kMaxFunctionLines) report(file, begin, "function", tooLong(count, kMaxFunctionLines), findings);
        }
    }
}

Findings checkAll(const SourceTree& tree)
{
    Findings findings;
    for (const auto check : {checkLayers, checkCycles, checkEventLoops, checkWidgets, checkSql, checkSingletons, checkSpdx,
                             checkBlanks, checkMachinePaths, checkSizes, checkFunctions})
        check(tree, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.path != b.path ? a.path < b.path : a.line < b.line; });
    return findings;
}

}  // namespace uinbox::lint
