// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace uinbox::bench {

namespace {

std::string written(double value)
{
    char text[64];
    std::snprintf(text, sizeof text, std::fabs(value) >= 100 || value == std::floor(value) ? "%.0f" : "%.2f", value);
    return text;
}

}  // namespace

double median(std::vector<double> values)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<size_t>(rank, 1, values.size()) - 1];
}

void Report::line(const std::string& name, double value, const std::string& unit)
{
    line(name, written(value) + ' ' + unit);
}

void Report::line(const std::string& name, const std::string& text)
{
    std::printf("%s.%s %s\n", m_prefix.c_str(), name.c_str(), text.c_str());
    std::fflush(stdout);
}

void Report::atLeast(const std::string& name, double value, const std::string& unit, double target)
{
    judge(name, value, unit, value >= target, "at least " + written(target));
}

void Report::below(const std::string& name, double value, const std::string& unit, double target)
{
    judge(name, value, unit, value < target, "below " + written(target));
}

void Report::judge(const std::string& name, double value, const std::string& unit, bool pass, const std::string& target)
{
    if (!pass) m_short.push_back(name);
    line(name, written(value) + ' ' + unit + (pass ? " PASS " : " SHORT ") + target);
}

void Report::finish()
{
    std::string names;
    for (const std::string& name : m_short) names += ' ' + name;
    std::printf("%s %s%s\n", m_prefix.c_str(), m_short.empty() ? "PASS" : "SHORT", names.c_str());
    std::fflush(stdout);
}

}  // namespace uinbox::bench
