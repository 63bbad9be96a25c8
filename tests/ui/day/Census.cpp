// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Census.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

#include <map>

namespace uinbox::test {

namespace {

/// Of Qt's bases of the program's classes, those that are no widgets.
const std::set<QString> kNoWidgets{QStringLiteral("QObject"),
                                   QStringLiteral("QEvent"),
                                   QStringLiteral("QAbstractListModel"),
                                   QStringLiteral("QAbstractTableModel"),
                                   QStringLiteral("QSortFilterProxyModel"),
                                   QStringLiteral("QStyledItemDelegate"),
                                   QStringLiteral("QSyntaxHighlighter"),
                                   QStringLiteral("QTextDocument"),
                                   QStringLiteral("QLayout"),
                                   QStringLiteral("QProxyStyle"),
                                   QStringLiteral("QAccessibleInterface"),
                                   QStringLiteral("QAccessibleWidget"),
                                   QStringLiteral("QAbstractItemModel")};

QString folder()
{
    return QStringLiteral(UINBOX_UI_SOURCES);
}

/// The text of each source below ui/ whose name ends so, by its path from there.
std::map<QString, QString> sources(const QString& ending)
{
    std::map<QString, QString> all;
    for (QDirIterator it(folder(), {u'*' + ending}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all.emplace(QDir(folder()).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
    }
    return all;
}

/// Each class of the headers, and what it derives from first.
std::map<QString, QString> bases()
{
    static const QRegularExpression declared(QStringLiteral(R"(^class (\w+)(?: final)? : public (?:\w+::)*(\w+))"),
                                             QRegularExpression::MultilineOption);
    std::map<QString, QString> all;
    for (const auto& [path, text] : sources(QStringLiteral(".h"))) {
        // The gallery is one page, whose pieces are shown one by one.
        if (path.startsWith(u"gallery/") && !path.endsWith(u"GalleryPage.h")) continue;
        for (auto match = declared.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            all.emplace(found.captured(1), found.captured(2));
        }
    }
    return all;
}

}  // namespace

void Census::see(const QWidget& top)
{
    const auto note = [this](const QWidget& widget) {
        if (!widget.isVisible()) return;
        for (const QMetaObject* kind = widget.metaObject(); kind; kind = kind->superClass())
            m_seen.insert(QString::fromLatin1(kind->className()).section(QStringLiteral("::"), -1));
    };
    note(top);
    for (const QWidget* each : top.findChildren<QWidget*>()) note(*each);
}

std::set<QString> Census::unseen() const
{
    const auto all = bases();
    std::set<QString> missed;
    for (const auto& [name, base] : all) {
        QString root = base;
        for (auto up = all.find(root); up != all.end(); up = all.find(root)) root = up->second;
        const bool isWidget = root.startsWith(u'Q') && kNoWidgets.count(root) == 0;
        if (isWidget && m_seen.count(name) == 0) missed.insert(name);
    }
    return missed;
}

std::set<QString> Census::nameless()
{
    static const QRegularExpression made(QStringLiteral(
        R"(new Q(Dialog|MessageBox|InputDialog|Wizard)\b|new Q(Frame|Widget)\([^;]*Qt::(Popup|Dialog|Window|Tool)\b)"));
    std::set<QString> found;
    for (const auto& [path, text] : sources(QStringLiteral(".cpp")))
        if (!path.startsWith(u"gallery/") && text.contains(made)) found.insert(path);
    return found;
}

}  // namespace uinbox::test
