// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Office.h"

#include "composer/Composer.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "inbox/ThreadListView.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

namespace uinbox::test {

/// What a person sees and hears of the window in the course of a day. Main thread.
struct Day : Office {
    [[nodiscard]] ui::ConversationPane& pane() const { return window->pane(); }
    [[nodiscard]] ui::Composer& composer() const { return pane().composer(); }
    [[nodiscard]] ui::ConversationModel& model() const { return pane().view().model(); }

    /// What the conversation on the screen says, each message as a screen reader hears it.
    [[nodiscard]] QStringList conversation() const
    {
        QStringList all;
        QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&pane().view());
        for (int i = 0; view && i < view->childCount(); ++i)
            if (QAccessibleInterface* child = view->child(i)) all.append(child->text(QAccessible::Name));
        return all;
    }
    /// One line of the conversation has each of these.
    [[nodiscard]] bool shows(const QStringList& words) const
    {
        const bool came = waitFor(
            [&] {
                const QStringList all = conversation();
                return pane().isVisible() && std::any_of(all.begin(), all.end(), [&](const QString& said) {
                           return std::all_of(words.begin(), words.end(), [&](const QString& word) { return said.contains(word); });
                       });
            },
            std::chrono::seconds(5));
        if (!came) UNSCOPED_INFO(words.join(u'|').toStdString() << " not in: " << conversation().join(u'\n').toStdString());
        return came;
    }
    /// A line of the list of conversations has each of these, as a screen reader hears it.
    [[nodiscard]] bool lists(const QStringList& words) const
    {
        const ui::ThreadListModel& list = window->threads();
        const auto lineOf = [&](int row) { return list.index(row).data(Qt::AccessibleTextRole).toString(); };
        const bool came = waitFor(
            [&] {
                for (int row = 0; row < list.rowCount(); ++row)
                    if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return lineOf(row).contains(word); }))
                        return true;
                return false;
            },
            std::chrono::seconds(5));
        for (int row = 0; row < list.rowCount() && !came; ++row) UNSCOPED_INFO(lineOf(row).toStdString());
        return came;
    }
    /// Some label, or button, on the screen has these words.
    [[nodiscard]] bool says(const QString& part) const
    {
        return waitFor(
            [&] {
                for (const QWidget* top : QApplication::topLevelWidgets()) {
                    for (const QLabel* each : top->findChildren<QLabel*>())
                        if (each->isVisible() && each->text().contains(part)) return true;
                    for (const QAbstractButton* each : top->findChildren<QAbstractButton*>())
                        if (each->isVisible() && each->text().contains(part)) return true;
                }
                return false;
            },
            std::chrono::seconds(5));
    }
    [[nodiscard]] bool counts(const char* sql, int wanted)
    {
        return waitFor([&] { return database.count(sql) == wanted; }, std::chrono::seconds(5));
    }
};

}  // namespace uinbox::test
