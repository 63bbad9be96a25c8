// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace uinbox::bench {

/// The middle of them, 0 of none.
[[nodiscard]] double median(std::vector<double> values);
/// The smallest that at least `share` (0 to 1) of them do not exceed, 0 of none.
[[nodiscard]] double percentile(std::vector<double> values, double share);

/// Prints a sub-command's lines, `p5.name value unit`, and sums up the verdicts.
class Report {
public:
    explicit Report(std::string prefix) : m_prefix(std::move(prefix)) {}

    void line(const std::string& name, double value, const std::string& unit);
    void line(const std::string& name, const std::string& text);
    /// With PASS or SHORT behind it.
    void atLeast(const std::string& name, double value, const std::string& unit, double target);
    void below(const std::string& name, double value, const std::string& unit, double target);
    /// Last line: `p5 PASS`, or `p5 SHORT` and the names of the lines that were.
    void finish();

private:
    void judge(const std::string& name, double value, const std::string& unit, bool pass, const std::string& target);
    std::string m_prefix;
    std::vector<std::string> m_short;
};

}  // namespace uinbox::bench
