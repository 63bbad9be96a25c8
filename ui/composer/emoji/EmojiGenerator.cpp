// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program of the build: makes the list of emoji of the window from Unicode's emoji-test.txt.
//   emoji-generator EMOJI_TEST OUTPUT
// A line "#Group" begins a group; every other line is EMOJI, TAB, NAME and, where it comes in five tones of skin, TAB and those five,
// lightest first, with blanks between. Fails in words where the file is not what it was taken for.

#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr std::array<const char*, 5> kTones{"light", "medium-light", "medium", "medium-dark", "dark"};
/// Fewer are not the whole file.
constexpr std::size_t kFewest = 1'000;

struct Emoji {
    std::string text;
    std::string name;
    std::array<std::string, 5> tones;
};

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80U) {
        put(code);
    } else if (code < 0x800U) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000U) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

std::string utf8(const std::string& codePoints)
{
    std::istringstream in(codePoints);
    std::string text;
    std::string each;
    while (in >> each) appendUtf8(text, static_cast<std::uint32_t>(std::stoul(each, nullptr, 16)));
    return text;
}

/// "😀 E1.0 grinning face" without its first two words.
std::string nameIn(const std::string& comment)
{
    const auto version = comment.find(" E");
    const auto name = version == std::string::npos ? version : comment.find(' ', version + 2);
    return name == std::string::npos ? std::string() : comment.substr(name + 1);
}

/// The tone a name ends in, and the name without it; -1 for none, or for several people of several tones.
int toneOf(const std::string& name, std::string& base)
{
    if (name.find("skin tone") == std::string::npos) return -1;
    for (std::size_t tone = 0; tone < kTones.size(); ++tone) {
        // "waving hand: light skin tone", "man: dark skin tone, beard"
        const std::string words = std::string(": ") + kTones[tone] + " skin tone";
        const auto at = name.find(words);
        if (at == std::string::npos) continue;
        const std::string rest = name.substr(at + words.size());
        if (rest.find("skin tone") != std::string::npos) return -1;
        base = name.substr(0, at);
        // What stood behind ": " beside the tone stands there without it as well.
        if (rest.rfind(", ", 0) == 0) base += ": " + rest.substr(2);
        return static_cast<int>(tone);
    }
    return -1;
}

struct Catalog {
    std::vector<std::pair<std::string, std::vector<Emoji>>> groups;
    std::map<std::string, std::pair<std::size_t, std::size_t>> places;
    std::size_t count = 0;

    void addLine(const std::string& line)
    {
        const auto semicolon = line.find(';');
        const auto hash = line.find('#', semicolon);
        if (semicolon == std::string::npos || hash == std::string::npos || groups.empty()) return;
        if (line.find("fully-qualified", semicolon) != line.find_first_not_of(' ', semicolon + 1)) return;
        const std::string name = nameIn(line.substr(hash + 2));
        const std::string text = utf8(line.substr(0, semicolon));
        std::string base;
        if (const int tone = toneOf(name, base); tone >= 0) {
            const auto place = places.find(base);
            if (place != places.end())
                groups[place->second.first].second[place->second.second].tones.at(static_cast<std::size_t>(tone)) = text;
        } else if (name.find("skin tone") == std::string::npos) {
            auto& emoji = groups.back().second;
            places.emplace(name, std::pair(groups.size() - 1, emoji.size()));
            emoji.push_back({text, name, {}});
            ++count;
        }
    }
};

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: emoji-generator EMOJI_TEST OUTPUT\n";
        return 2;
    }
    std::ifstream in(argv[1]);
    Catalog catalog;
    const std::string group = "# group: ";
    for (std::string line; std::getline(in, line);) {
        if (line.rfind(group, 0) == 0)
            catalog.groups.emplace_back(line.substr(group.size()), std::vector<Emoji>());
        else if (!line.empty() && line.front() != '#')
            catalog.addLine(line);
    }
    if (catalog.count < kFewest) {
        std::cerr << argv[1] << " is not Unicode's emoji-test.txt: " << catalog.count << " emoji in it.\n";
        return 1;
    }
    std::ofstream out(argv[2], std::ios::binary);
    for (const auto& [name, emoji] : catalog.groups) {
        if (emoji.empty()) continue;
        out << '#' << name << '\n';
        for (const Emoji& each : emoji) {
            out << each.text << '\t' << each.name;
            bool isComplete = true;
            for (const std::string& tone : each.tones) isComplete = isComplete && !tone.empty();
            if (isComplete)
                for (std::size_t tone = 0; tone < each.tones.size(); ++tone) out << (tone == 0 ? '\t' : ' ') << each.tones[tone];
            out << '\n';
        }
    }
    out.close();
    if (out) return 0;
    std::cerr << argv[2] << " cannot be written.\n";
    return 1;
}
