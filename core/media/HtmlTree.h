// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>
#include <cstddef>

namespace uinbox {

/// A parsed HTML document, as browsers read it. What gumbo allocates is freed here, block by block: its own way is a recursion as deep as the
/// document, and a document that is deep enough would end the program. Whoever walks it does so without recursion too. Any thread, one at a
/// time.
class HtmlTree {
public:
    explicit HtmlTree(const QString& html);
    ~HtmlTree();
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    [[nodiscard]] const GumboNode* root() const { return m_output->root; }

    /// An element, HTML's or another's.
    [[nodiscard]] static bool isElement(const GumboNode* node);
    /// Text that may be seen.
    [[nodiscard]] static bool isText(const GumboNode* node);
    /// Null where it has none of that name; an empty one is "".
    [[nodiscard]] static QString attribute(const GumboNode* element, const char* name);
    [[nodiscard]] static bool hasAttribute(const GumboNode* element, const char* name);

private:
    struct Block {
        Block* before;
        Block* after;
    };
    void* allocate(size_t size);
    void release(void* memory);

    QByteArray m_html;
    Block m_blocks{&m_blocks, &m_blocks};  ///< a ring
    GumboOutput* m_output = nullptr;
};

}  // namespace uinbox
