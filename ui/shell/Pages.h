// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QKeySequence>
#include <QStackedWidget>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;

namespace uinbox::ui {

class ActionRegistry;
class NavigationRail;
class RailButton;

/// A page of the window, as its rail and its commands have it.
struct PageSpec {
    QString name;  ///< "contacts": its command is "page.contacts", and so it is remembered
    QString text;  ///< translated, with its "&"
    QList<QKeySequence> keys;
    Icon icon;
    QWidget& widget;                    ///< from here on the window's
    std::function<void()> focus;        ///< puts the keyboard into it
    QString command{};                  ///< empty: "page." and its name
    QString hint{};                     ///< empty: "Show this page"
    std::vector<QWidget*> within{};     ///< where its keys work; empty: everywhere
    std::function<bool()> isOffered{};  ///< as ActionSpec::isOffered
};

/// The pages of the window, one of them seen, each with its entry in the rail and its command. The first one is seen at first. Main thread.
class Pages final : public QStackedWidget {
    Q_OBJECT

public:
    Pages(ActionRegistry& registry, NavigationRail& rail, QWidget* parent = nullptr);

    /// One more. The button is the rail's: for a number at its corner.
    RailButton& add(const PageSpec& spec);
    /// Shows it and puts the keyboard into it; nothing where none has that name.
    void open(QStringView name);
    /// The same, unless it is seen already.
    void bring(QStringView name);
    [[nodiscard]] QString current() const;
    [[nodiscard]] bool isCurrent(QStringView name) const { return current() == name; }

private:
    struct Page {
        QString name;
        std::function<void()> focus;
        QAction* action = nullptr;
    };

    ActionRegistry& m_registry;
    NavigationRail& m_rail;
    QActionGroup* m_group;
    std::vector<Page> m_pages;  ///< in the order of the widgets
};

}  // namespace uinbox::ui
