// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/OpenElements.h"

#include <QSet>

#include <algorithm>

namespace uinbox {

namespace {

using Names = QSet<QString>;

Names namesOf(const char* list)
{
    Names names;
    for (const QString& name : QString::fromLatin1(list).split(u' ')) names.insert(name);
    return names;
}

bool isVoid(const QString& name)
{
    static const Names names =
        namesOf("area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr");
    return names.contains(name);
}

bool isFormatting(const QString& name)
{
    static const Names names = namesOf("a b big code em font i nobr s small strike strong tt u");
    return names.contains(name);
}

/// What end tags within it do not reach out of.
bool isBorder(const QString& name)
{
    static const Names names = namesOf("table td th caption applet marquee object template button svg math foreignobject desc");
    return names.contains(name);
}

}  // namespace

void OpenElements::pop()
{
    if (isBorder(m_open.back())) {
        while (!m_formatting.empty() && !m_formatting.back().isEmpty()) m_formatting.pop_back();
        if (!m_formatting.empty()) m_formatting.pop_back();
    }
    m_open.pop_back();
}

/// A paragraph, an item or a cell that follows one of its kind ends it.
void OpenElements::closeImplied(const QString& name)
{
    static const Names repeated = namesOf("p li td th tr dt dd option thead tbody tfoot");
    const bool isCell = name == u"td" || name == u"th";
    if (name == u"tr")
        while (!m_open.empty() && (m_open.back() == u"td" || m_open.back() == u"th")) pop();
    if (m_open.empty() || !repeated.contains(name)) return;
    const QString& last = m_open.back();
    if (last == name || (isCell && (last == u"td" || last == u"th"))) pop();
}

bool OpenElements::open(const QString& name)
{
    if (isVoid(name)) return true;
    closeImplied(name);
    if (m_open.size() >= kMostOpen) return false;
    if (isFormatting(name)) {
        if (m_formatting.size() >= kMostFormatting + kMostOpen) return false;
        size_t carried = 0;
        for (auto it = m_formatting.rbegin(); it != m_formatting.rend() && !it->isEmpty(); ++it) ++carried;
        if (carried >= kMostFormatting) return false;
        m_formatting.push_back(name);
    }
    if (isBorder(name)) m_formatting.push_back(QString());
    m_open.push_back(name);
    return true;
}

void OpenElements::close(const QString& name)
{
    if (isFormatting(name)) {
        for (size_t i = m_formatting.size(); i-- > 0 && !m_formatting[i].isEmpty();)
            if (m_formatting[i] == name) {
                m_formatting.erase(m_formatting.begin() + static_cast<std::ptrdiff_t>(i));
                break;
            }
    }
    for (size_t i = m_open.size(); i-- > 0;) {
        if (m_open[i] == name) {
            while (m_open.size() > i) pop();
            return;
        }
        if (isBorder(m_open[i]) && !(m_open[i] == u"td" || m_open[i] == u"th" || m_open[i] == u"caption")) return;
        const bool isPartOfTable = name == u"table" || name == u"tr" || name == u"tbody" || name == u"thead" || name == u"tfoot";
        if (isBorder(m_open[i]) && !isPartOfTable) return;
    }
}

}  // namespace uinbox
