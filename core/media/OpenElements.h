// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace uinbox {

/// Which elements are open while HTML is read, as deep as a parser would have them or deeper: an end tag counts only where the parser is sure
/// to follow it. Constant time for each tag.
class OpenElements {
public:
    static constexpr size_t kMostOpen = 256;
    /// Formatting that was not ended is carried on into each paragraph that follows (HTML, "reconstruct the active formatting elements").
    static constexpr size_t kMostFormatting = 24;

    /// False where it had better not be opened: it would be too deep.
    [[nodiscard]] bool open(const QString& name);
    void close(const QString& name);

private:
    void pop();
    void closeImplied(const QString& name);

    std::vector<QString> m_open;
    std::vector<QString> m_formatting;  ///< an empty name is a border, which no end tag reaches across
};

}  // namespace uinbox
