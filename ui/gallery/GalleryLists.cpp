// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/GalleryLists.h"

#include "theme/Theme.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 190;

}  // namespace

GalleryLists::GalleryLists(const Theme& theme, QWidget* parent) : GallerySection(tr("Lists and pages"), theme, parent)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::kXl);
    layout->addWidget(makeTabs(), 1);
    layout->addWidget(makeTable(), 1);
    addWide(row);
    addWide(makePanes());
}

QWidget* GalleryLists::makeTabs()
{
    auto* tabs = new QTabWidget(this);
    auto* page = new QWidget(tabs);
    auto* layout = new QVBoxLayout(page);
    auto* group = new QGroupBox(tr("When a message arrives"), page);
    auto* choices = new QVBoxLayout(group);
    for (const QString& text : {tr("Show a notification"), tr("Play a sound")}) {
        auto* box = new QCheckBox(text, group);
        box->setChecked(true);
        choices->addWidget(box);
    }
    layout->addWidget(group);
    layout->addStretch();
    tabs->addTab(page, tr("General"));
    tabs->addTab(new QWidget(tabs), tr("Accounts"));
    tabs->addTab(new QWidget(tabs), tr("Not now"));
    tabs->setTabEnabled(2, false);
    return tabs;
}

QWidget* GalleryLists::makeTable()
{
    auto* tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Arrivals"));
    tree->setHeaderLabels({tr("Person"), tr("Messages"), tr("Last")});
    tree->setMinimumHeight(kHeight);
    tree->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    tree->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* group = new QTreeWidgetItem(tree, {QStringLiteral("WhatsApp"), QStringLiteral("12"), tr("Today")});
    for (const QString& name : {QStringLiteral("Maria Alvarez"), QStringLiteral("Aisha Khan"), QStringLiteral("Tom Becker")})
        new QTreeWidgetItem(group, {name, QStringLiteral("4"), tr("Yesterday")});
    new QTreeWidgetItem(tree, {QStringLiteral("SMS"), QStringLiteral("3"), tr("Monday")});
    group->setExpanded(true);
    tree->header()->setSortIndicator(0, Qt::AscendingOrder);
    tree->header()->setSortIndicatorShown(true);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->setCurrentItem(group->child(1));
    return tree;
}

QWidget* GalleryLists::makePanes()
{
    auto* panes = new QSplitter(this);
    panes->setMinimumHeight(kHeight);
    panes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* list = new QListWidget(panes);
    list->setAccessibleName(tr("People"));
    list->setFrameShape(QFrame::NoFrame);
    for (const QString& name : {QStringLiteral("Maria Alvarez"), QStringLiteral("Brook & Sons Plumbing"),
                                QStringLiteral("Leila Haddad"), QStringLiteral("Green Leaf"), QStringLiteral("Dev Patel"),
                                QStringLiteral("Aisha Khan"), QStringLiteral("Tom Becker"), QStringLiteral("Zo\u00eb Martin")})
        list->addItem(name);
    list->setCurrentRow(1);
    auto* words =
        new QLabel(tr("The line between two panes takes the accent under the pointer. Lists scroll with a slim bar."), panes);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMargin(space::kL);
    return panes;
}

}  // namespace uinbox::ui
