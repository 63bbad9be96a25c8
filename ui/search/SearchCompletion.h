// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "search/SearchQuery.h"

#include <QObject>

class QKeyEvent;
class QListWidget;

namespace uinbox::ui {

class SearchField;

/// Offers what can stand behind an operator while the cursor is there: names, channels, days. Up and Down go through it, Enter, Tab or a
/// click takes, Esc puts it away. The keyboard stays in the field. Main thread; a child of the field.
class SearchCompletion final : public QObject {
    Q_OBJECT

public:
    SearchCompletion(SearchField& field, const AppContext& context);

    [[nodiscard]] bool isOpen() const { return !m_offers.empty(); }
    [[nodiscard]] QListWidget& list() const { return *m_list; }
    /// The text, or the place of the cursor in it, is another.
    void refresh();
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Offer {
        QString value;    ///< as it is written
        QString meaning;  ///< beside it; may be empty
    };
    using Offers = std::vector<Offer>;

    [[nodiscard]] Offers valuesFor(const SearchToken& token) const;
    [[nodiscard]] Offers daysFor(const SearchToken& token) const;
    void askNames(const SearchToken& token);
    void offerNames(const SearchToken& token, const QStringList& names);
    void show(const SearchToken& token, Offers offers);
    void place();
    void step(int by);
    void take(int row);
    [[nodiscard]] bool handles(const QKeyEvent& event) const;
    void press(const QKeyEvent& event);

    SearchField& m_field;
    AppContext m_context;
    QListWidget* m_list;
    Offers m_offers;
    std::optional<SearchToken> m_token;  ///< they are for
    int m_dismissed = -1;                ///< where the operator begins that they were put away for
    quint64 m_generation = 0;
};

}  // namespace uinbox::ui
