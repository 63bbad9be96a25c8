// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/HtmlTree.h"

#include "base/Utf8.h"

#include <algorithm>
#include <cstdlib>

namespace uinbox {

namespace {

/// In front of each block, as long as keeps what follows aligned.
constexpr size_t kHead = alignof(std::max_align_t) * 2;

}  // namespace

HtmlTree::HtmlTree(const QString& html) : m_html(html.toUtf8())
{
    static_assert(sizeof(Block) <= kHead);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = [](void* self, size_t size) { return static_cast<HtmlTree*>(self)->allocate(size); };
    options.deallocator = [](void* self, void* memory) { static_cast<HtmlTree*>(self)->release(memory); };
    options.userdata = this;
    options.max_errors = 0;
    m_output = gumbo_parse_with_options(&options, m_html.constData(), static_cast<size_t>(m_html.size()));
}

HtmlTree::~HtmlTree()
{
    for (Block* block = m_blocks.after; block != &m_blocks;) {
        Block* next = block->after;
        std::free(block);
        block = next;
    }
}

void* HtmlTree::allocate(size_t size)
{
    auto* block = static_cast<Block*>(std::malloc(kHead + size));
    if (!block) std::abort();
    *block = {&m_blocks, m_blocks.after};
    block->after->before = block;
    m_blocks.after = block;
    return reinterpret_cast<char*>(block) + kHead;
}

void HtmlTree::release(void* memory)
{
    if (!memory) return;
    auto* block = reinterpret_cast<Block*>(static_cast<char*>(memory) - kHead);
    block->before->after = block->after;
    block->after->before = block->before;
    std::free(block);
}

bool HtmlTree::isElement(const GumboNode* node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool HtmlTree::isText(const GumboNode* node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

QString HtmlTree::attribute(const GumboNode* element, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&element->v.element.attributes, name);
    return found ? textFromUtf8(found->value) : QString();
}

bool HtmlTree::hasAttribute(const GumboNode* element, const char* name)
{
    return gumbo_get_attribute(&element->v.element.attributes, name) != nullptr;
}

}  // namespace uinbox
