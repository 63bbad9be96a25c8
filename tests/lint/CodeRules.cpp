// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <regex>

namespace uinbox::lint {

namespace {

/// Reports every line of code (no comments, no literals) of the files that `applies` names and `pattern` finds.
template <class Applies>
void findInCode(const SourceTree& tree, const std::regex& pattern, const std::string& rule, const std::string& message,
                Applies applies, Findings& findings)
{
    for (const auto& [path, file] : tree) {
        if (!file.isCpp() || !applies(file)) continue;
        for (size_t i = 0; i < file.cpp.code.size(); ++i) {
            std::smatch match;
            if (std::regex_search(file.cpp.code[i], match, pattern))
                findings.push_back({path, static_cast<int>(i) + 1, rule, message + ": " + match.str()});
        }
    }
}

bool isCore(const SourceFile& file)
{
    return file.isUnder("core");
}

bool endsWith(const std::string& text, const std::string& end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

}  // namespace

void checkEventLoops(const SourceTree& tree, Findings& findings)
{
    static const std::regex pattern(
        R"(\bQEventLoop\b|(\.|->)\s*exec\s*\(\s*\)|\bprocessEvents\b|\bwaitFor(Finished|ReadyRead|BytesWritten|)"
        R"(Connected|Disconnected|Started)\b|\bQThread::m?u?sleep\b|\bsleep_for\b|\bsleep_until\b)");
    findInCode(tree, pattern, "event-loop", "core neither waits nor runs an event loop", isCore, findings);
}

void checkWidgets(const SourceTree& tree, Findings& findings)
{
    static const std::regex header(
        R"(^(QtWidgets|QtSvgWidgets|QtCharts)(/|$)|^Q(Application|\w*Widget\w*|\w*Dialog|MessageBox|\w*Button|Label|)"
        R"(\w*LineEdit|\w*TextEdit|\w*TextBrowser|ComboBox|CheckBox|MainWindow|Menu\w*|ToolBar|StatusBar|\w*Layout|)"
        R"(Splitter|ScrollArea|AbstractScrollArea|(Abstract|Column|Header|List|Table|Tree)(Item)?View|)"
        R"((Abstract|Styled)?ItemDelegate|Style\w*|\w*Style|SystemTrayIcon|Completer|UndoView|ToolTip|Chart\w*)$)");
    static const std::regex notWidgets("^QStyleHints$");
    for (const auto& [path, file] : tree) {
        if (file.isUnder("core")) {
            for (const Include& include : file.cpp.includes)
                if (!include.quoted && std::regex_search(include.target, header) && !std::regex_match(include.target, notWidgets))
                    findings.push_back({path, include.line, "widgets", "core knows no widgets: <" + include.target + '>'});
        }
        if (!file.isUnder("core") || file.name() != "CMakeLists.txt") continue;
        for (size_t i = 0; i < file.lines.size(); ++i)
            if (std::regex_search(file.lines[i], std::regex("Qt6::(Widgets|Charts|Svg|SvgWidgets)\\b")))
                findings.push_back({path, static_cast<int>(i) + 1, "widgets", "core does not link Qt's widgets, charts or SVG"});
    }
}

void checkSql(const SourceTree& tree, Findings& findings)
{
    static const std::regex sql(
        R"(^\s*(SELECT\s|INSERT\s+(OR|INTO)\s|UPDATE\s+\w+\s|DELETE\s+FROM\s|REPLACE\s+INTO\s|WITH\s+\w+\s|)"
        R"((CREATE|DROP|ALTER)\s+(TABLE|INDEX|UNIQUE|VIEW|TRIGGER|VIRTUAL|TEMP)|PRAGMA\s|ATTACH\s|)"
        R"((BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|VACUUM)\s*(;|$|IMMEDIATE|TRANSACTION)))");
    for (const auto& [path, file] : tree) {
        if (!file.isUnder("core") && !file.isUnder("ui") && !file.isUnder("app")) continue;
        if (endsWith(path, "Repository.cpp") || file.isUnder("core/db") || file.isUnder("core/sync")) continue;
        for (const Literal& literal : file.cpp.literals)
            if (std::regex_search(literal.text, sql))
                findings.push_back({path, literal.line, "sql", "SQL belongs in a *Repository.cpp, core/db or core/sync"});
    }
}

void checkSingletons(const SourceTree& tree, Findings& findings)
{
    // Qt's classes begin with Q and a capital; theirs we cannot change.
    static const std::regex pattern(
        R"(\b(?!Q[A-Z])[A-Z]\w*::(instance|getInstance|self)\s*\(|\bstatic\s+\w+\s*[&*]\s*(instance|getInstance)\s*\()");
    findInCode(tree, pattern, "singleton", "objects are built in app/ and handed in", isCore, findings);
}

}  // namespace uinbox::lint
