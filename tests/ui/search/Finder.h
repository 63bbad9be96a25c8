// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day/Typist.h"

#include "index/EntryIndex.h"
#include "search/SearchField.h"
#include "search/SearchKindBar.h"
#include "search/SearchPage.h"
#include "search/SearchResultModel.h"
#include "search/SearchSession.h"
#include "shell/Finding.h"
#include "shell/Pages.h"

#include <QListView>

namespace uinbox::test {

/// Somebody who searches in the whole window, by keys. Main thread.
struct Finder : Typist {
    [[nodiscard]] ui::SearchPage& page() const { return *window->finding().search(); }
    [[nodiscard]] ui::SearchField& field() const { return page().field(); }
    [[nodiscard]] ui::SearchResultModel& rows() const { return page().model(); }
    [[nodiscard]] ui::Pages& pages() const { return *window->findChild<ui::Pages*>(); }

    /// What is new is in the index.
    void catchUp()
    {
        while (true) {
            const auto wasMore = database.write([](db::WriteScope& scope) { return EntryIndex(scope.connection()).addNewer(400); });
            REQUIRE(wasMore);
            if (!*wasMore) return;
        }
    }
    /// The window, on the page that searches.
    void beginSearch()
    {
        catchUp();
        begin();
        press(Qt::Key_F, Qt::ControlModifier);
        REQUIRE(pages().isCurrent(u"search"));
        REQUIRE(field().hasFocus());
    }
    /// What was typed has been looked for.
    [[nodiscard]] bool isSettled() const
    {
        return waitFor([&] { return page().session().typed() == field().text() && !page().session().isUnderWay(); });
    }
    /// In place of what is there.
    void lookFor(const QString& text)
    {
        field().setFocus();
        field().replaceAll(text);
        REQUIRE(isSettled());
    }
    /// Every row as it is read aloud, headings before their rows.
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (int row = 0; row < rows().rowCount(); ++row) all.append(rows().index(row).data(Qt::AccessibleTextRole).toString());
        return all;
    }
    [[nodiscard]] const ui::SearchRow& current() const { return rows().row(page().list().currentIndex().row()); }
    [[nodiscard]] int countOf(ui::SearchRow::Kind kind) const
    {
        int count = 0;
        for (int row = 0; row < rows().rowCount(); ++row) count += rows().row(row).kind == kind;
        return count;
    }
};

}  // namespace uinbox::test
