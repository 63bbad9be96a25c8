// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTree.h"

#include <cctype>
#include <regex>
#include <sstream>

namespace uinbox::lint {

namespace {

/// Copies code, and leaves out comments and the text of literals; line breaks stay where they were.
class Scanner {
public:
    explicit Scanner(const std::string& text) : m_text(text) {}

    CppView run()
    {
        while (m_at < m_text.size()) step();
        CppView view;
        std::istringstream lines(m_code);
        for (std::string line; std::getline(lines, line);) view.code.push_back(line);
        view.literals = std::move(m_literals);
        return view;
    }

private:
    [[nodiscard]] bool sees(const char* what) const
    {
        return m_text.compare(m_at, std::char_traits<char>::length(what), what) == 0;
    }

    void step()
    {
        if (sees("//")) {
            while (m_at < m_text.size() && m_text[m_at] != '\n') ++m_at;
        } else if (sees("/*")) {
            skipTo("*/");
        } else if (sees("R\"") && !followsName()) {
            rawLiteral();
        } else if (m_text[m_at] == '"') {
            literal('"');
        } else if (m_text[m_at] == '\'' && !(m_at > 0 && std::isdigit(static_cast<unsigned char>(m_text[m_at - 1])))) {
            literal('\'');
        } else {
            advance(true);
        }
    }

    // u8R"( is a raw literal too, FOOR"( is not one.
    [[nodiscard]] bool followsName() const
    {
        size_t start = m_at;
        while (start > 0 && (std::isalnum(static_cast<unsigned char>(m_text[start - 1])) || m_text[start - 1] == '_')) --start;
        const std::string before = m_text.substr(start, m_at - start);
        return !(before.empty() || before == "u" || before == "U" || before == "L" || before == "u8");
    }

    void advance(bool keep)
    {
        const char c = m_text[m_at++];
        if (c == '\n') ++m_line;
        if (keep || c == '\n') m_code += c;
    }

    void skipTo(const std::string& end)
    {
        const size_t stop = m_text.find(end, m_at + 2);
        const size_t after = stop == std::string::npos ? m_text.size() : stop + end.size();
        while (m_at < after) advance(false);
    }

    void literal(char quote)
    {
        Literal found{m_line, {}};
        m_code += quote;
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) found.text += m_text[m_at++];
            found.text += m_text[m_at];
            if (m_text[m_at] == '\n') ++m_line, m_code += '\n';
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == quote) ++m_at;
        m_code += quote;
        if (quote == '"') m_literals.push_back(std::move(found));
    }

    void rawLiteral()
    {
        Literal found{m_line, {}};
        const size_t open = m_text.find('(', m_at);
        const std::string end = ')' + m_text.substr(m_at + 2, open == std::string::npos ? 0 : open - m_at - 2) + '"';
        const size_t stop = open == std::string::npos ? std::string::npos : m_text.find(end, open);
        const size_t after = stop == std::string::npos ? m_text.size() : stop + end.size();
        if (stop != std::string::npos) found.text = m_text.substr(open + 1, stop - open - 1);
        m_code += "\"\"";
        while (m_at < after) advance(false);
        m_literals.push_back(std::move(found));
    }

    const std::string& m_text;
    size_t m_at = 0;
    int m_line = 1;
    std::string m_code;
    std::vector<Literal> m_literals;
};

}  // namespace

CppView viewOf(const std::string& text)
{
    CppView view = Scanner(text).run();
    static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^">]+)[">])re");
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::smatch match;
        // An include within a comment is none: its line has no '#' left in the code.
        const bool isCode = static_cast<size_t>(number) <= view.code.size() &&
                            view.code[static_cast<size_t>(number) - 1].find('#') != std::string::npos;
        if (isCode && std::regex_search(line, match, include)) view.includes.push_back({number, match[2], match[1] == "\""});
    }
    return view;
}

}  // namespace uinbox::lint
