// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SafeHtmlCheck.h"

#include <QUrl>

#include <gumbo.h>
#include <vector>

namespace uinbox::test {

namespace {

QStringList words(const char* list)
{
    return QString::fromLatin1(list).split(u' ');
}

QStringList problemsInStyle(const QString& style)
{
    static const QStringList properties = words(
        "color background-color font-size font-weight font-style font-family text-decoration vertical-align white-space list-style-type "
        "text-transform margin margin-top margin-bottom margin-left margin-right padding padding-top padding-bottom padding-left "
        "padding-right border border-top border-bottom border-left border-right border-collapse");
    QStringList problems;
    for (const QString& declaration : style.split(u';', Qt::SkipEmptyParts)) {
        if (!properties.contains(declaration.section(u':', 0, 0))) problems.append(QStringLiteral("property ") + declaration);
        for (const QChar c : declaration.section(u':', 1))
            if (!c.isLetterOrNumber() && !QStringLiteral("#%.- ").contains(c))
                problems.append(QStringLiteral("value ") + declaration);
    }
    return problems;
}

QStringList problemsInAttribute(const QString& element, const QString& name, const QString& value, int pictures)
{
    static const QStringList plain = words("align dir width height alt border cellpadding cellspacing colspan rowspan start");
    if (name == u"style") return problemsInStyle(value);
    if (name == u"href" && element == u"a") {
        const QString scheme = QUrl(value).scheme();
        if (!words("http https mailto tel").contains(scheme)) return {QStringLiteral("scheme ") + value};
        for (const QChar c : value)
            if (c.unicode() <= 0x20 || c.unicode() >= 0x7F) return {QStringLiteral("character in ") + value};
        return {};
    }
    if (name == u"src" && element == u"img") {
        bool isNumber = false;
        const int place = value.mid(8).toInt(&isNumber);
        return value.startsWith(u"picture:") && isNumber && place >= 0 && place < pictures
                   ? QStringList()
                   : QStringList{QStringLiteral("src ") + value};
    }
    return plain.contains(name) ? QStringList() : QStringList{QStringLiteral("attribute ") + name};
}

}  // namespace

QStringList problemsInSafeHtml(const QString& html, int pictures)
{
    static const QStringList elements = words(
        "html head body a b i u s big small sub sup code span div p h1 h2 h3 h4 h5 h6 pre blockquote dl dt dd br hr img ul ol li table tbody tr td th");
    const QByteArray bytes = html.toUtf8();
    GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), static_cast<size_t>(bytes.size()));
    QStringList problems;
    std::vector<const GumboNode*> todo{output->root};
    while (!todo.empty()) {
        const GumboNode* node = todo.back();
        todo.pop_back();
        if (node->type == GUMBO_NODE_COMMENT) problems.append(QStringLiteral("comment"));
        if (node->type == GUMBO_NODE_TEMPLATE) problems.append(QStringLiteral("template"));
        if (node->type != GUMBO_NODE_ELEMENT) continue;
        const GumboElement& element = node->v.element;
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        if (!elements.contains(name) || element.tag_namespace != GUMBO_NAMESPACE_HTML)
            problems.append(QStringLiteral("element ") + name);
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
            problems +=
                problemsInAttribute(name, QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value), pictures);
        }
        for (unsigned i = 0; i < element.children.length; ++i)
            todo.push_back(static_cast<const GumboNode*>(element.children.data[i]));
    }
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return problems;
}

}  // namespace uinbox::test
