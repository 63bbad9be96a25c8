// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <algorithm>
#include <functional>
#include <set>
#include <sstream>

namespace uinbox::lint {

namespace {

constexpr char kList[] = "ARCHITECTURE.md";
constexpr char kBegin[] = "<!-- layers:begin -->";
constexpr char kEnd[] = "<!-- layers:end -->";

using Names = std::set<std::string>;

/// The arrows as written: `a <- b, c <- d` means b, c and d may include a, and d may include b and c. Folders of one step may include
/// each other where no circle comes of it.
class Layers {
public:
    explicit Layers(const SourceTree& tree)
    {
        const auto file = tree.find(kList);
        if (file == tree.end()) return;
        const std::string& text = file->second.text;
        const size_t begin = text.find(kBegin);
        const size_t end = text.find(kEnd);
        if (begin == std::string::npos || end == std::string::npos || end < begin) return;
        std::istringstream lines(text.substr(begin + sizeof kBegin - 1, end - begin - sizeof kBegin + 1));
        std::string chain;
        for (std::string line; std::getline(lines, line);) {
            if (line.find_first_not_of(" \t") == std::string::npos || line.rfind("```", 0) == 0) {
                addChain(chain);
                chain.clear();
            } else {
                // A chain goes on in the next line where it ends in an arrow or the next begins with one.
                const bool goesOn = endsInArrow(chain) || line.find("<-") == line.find_first_not_of(" \t");
                if (!goesOn) {
                    addChain(chain);
                    chain.clear();
                }
                chain += line + ' ';
            }
        }
        addChain(chain);
    }

    [[nodiscard]] bool areListed() const { return !m_allowed.empty(); }
    [[nodiscard]] bool knows(const std::string& folder) const { return m_allowed.count(folder) > 0; }
    [[nodiscard]] bool allow(const std::string& from, const std::string& to) const
    {
        const auto found = m_allowed.find(from);
        return from == to || (found != m_allowed.end() && found->second.count(to) > 0);
    }

private:
    static bool endsInArrow(const std::string& chain)
    {
        const size_t last = chain.find_last_not_of(' ');
        return last != std::string::npos && last > 0 && chain.compare(last - 1, 2, "<-") == 0;
    }

    void addChain(const std::string& chain)
    {
        Names below;
        size_t at = 0;
        while (at < chain.size()) {
            const size_t arrow = std::min(chain.find("<-", at), chain.size());
            const Names step = namesOf(chain.substr(at, arrow - at));
            for (const std::string& name : step) {
                m_allowed[name].insert(below.begin(), below.end());
                m_allowed[name].insert(step.begin(), step.end());
            }
            below.insert(step.begin(), step.end());
            at = arrow + 2;
        }
    }

    static Names namesOf(std::string list)
    {
        std::replace_if(
            list.begin(), list.end(), [](char c) { return c == ',' || c == '`'; }, ' ');
        std::istringstream words(list);
        Names names;
        for (std::string word; words >> word;) names.insert(word);
        return names;
    }

    std::map<std::string, Names> m_allowed;
};

std::string part(const std::string& path, size_t index)
{
    size_t at = 0;
    for (; index > 0 && at != std::string::npos; --index) {
        at = path.find('/', at);
        if (at != std::string::npos) ++at;
    }
    if (at == std::string::npos || path.find('/', at) == std::string::npos) return {};
    return path.substr(at, path.find('/', at) - at);
}

/// A feature's folder ("core/threads"); what lies deeper belongs to it. Tests link what they test, so they are in no layer.
std::string folderOf(const std::string& path)
{
    const std::string top = part(path, 0);
    if (top != "core" && top != "ui" && top != "app") return {};
    const std::string feature = part(path, 1);
    return feature.empty() ? top : top + '/' + feature;
}

bool mayInclude(const Layers& layers, const SourceFile& from, const SourceFile& to)
{
    const std::string fromTop = part(from.path, 0);
    const std::string toTop = part(to.path, 0);
    if (fromTop == "core" && toTop == "core") {
        const std::string feature = part(to.path, 1);
        return feature.empty() || layers.allow(part(from.path, 1), feature);
    }
    if (from.isUnder("tests/core")) return toTop != "ui" && toTop != "app";
    if (fromTop == "tests") return true;
    return layers.allow(fromTop, toTop);
}

/// Reports each circle of a graph once, in the order of its names.
class CycleFinder {
public:
    using Graph = std::map<std::string, Names>;
    using Report = std::function<void(const std::vector<std::string>&)>;

    CycleFinder(const Graph& graph, Report report) : m_graph(graph), m_report(std::move(report))
    {
        for (const auto& [name, targets] : m_graph)
            if (m_done.count(name) == 0) visit(name);
    }

private:
    void visit(const std::string& name)
    {
        m_path.push_back(name);
        const auto found = m_graph.find(name);
        if (found != m_graph.end()) {
            for (const std::string& next : found->second) {
                const auto onPath = std::find(m_path.begin(), m_path.end(), next);
                if (onPath != m_path.end())
                    m_report({onPath, m_path.end()});
                else if (m_done.count(next) == 0)
                    visit(next);
            }
        }
        m_path.pop_back();
        m_done.insert(name);
    }

    const Graph& m_graph;
    Report m_report;
    std::vector<std::string> m_path;
    Names m_done;
};

std::string joined(const std::vector<std::string>& circle)
{
    std::string text;
    for (const std::string& name : circle) text += name + " -> ";
    return text + circle.front();
}

}  // namespace

void checkLayers(const SourceTree& tree, Findings& findings)
{
    const Layers layers(tree);
    if (!layers.areListed()) {
        findings.push_back({kList, 0, "layers", "has no list of layers between " + std::string(kBegin) + " and " + kEnd});
        return;
    }
    Names reported;
    for (const auto& [path, file] : tree) {
        const std::string feature = part(path, 0) == "core" ? part(path, 1) : std::string();
        if (!feature.empty() && !layers.knows(feature) && reported.insert(feature).second)
            findings.push_back({path, 0, "layers", "core/" + feature + " is in no layer of " + kList});
        for (const Include& include : file.cpp.includes) {
            const SourceFile* target = resolve(tree, file, include);
            if (target && !mayInclude(layers, file, *target))
                findings.push_back(
                    {path, include.line, "layers", "must not include " + target->path + " (the arrows are in " + kList + ")"});
        }
    }
}

void checkCycles(const SourceTree& tree, Findings& findings)
{
    CycleFinder::Graph files;
    CycleFinder::Graph folders;
    for (const auto& [path, file] : tree) {
        for (const Include& include : file.cpp.includes) {
            const SourceFile* target = resolve(tree, file, include);
            if (!target) continue;
            files[path].insert(target->path);
            const std::string from = folderOf(path);
            const std::string to = folderOf(target->path);
            if (!from.empty() && !to.empty() && from != to) folders[from].insert(to);
        }
    }
    CycleFinder(files, [&](const std::vector<std::string>& circle) {
        findings.push_back({circle.front(), 0, "cycles", "files include each other: " + joined(circle)});
    });
    CycleFinder(folders, [&](const std::vector<std::string>& circle) {
        findings.push_back({circle.front(), 0, "cycles", "folders include each other: " + joined(circle)});
    });
}

}  // namespace uinbox::lint
