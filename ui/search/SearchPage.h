// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "notes/Entry.h"
#include "search/SearchFinds.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace uinbox::ui {

class Banner;
class EmptyState;
class SearchCompletion;
class SearchDelegate;
class SearchField;
class SearchKindBar;
class SearchResultModel;
struct SearchRow;
class SearchSession;
class Spinner;

/// One field over everything: people, messages, notes and files, as one types. The keyboard stays in the field: arrows go through what was
/// found, Enter opens it, Esc clears the field and then leaves. Left and shown again it is as it was. Main thread; a page of the window.
class SearchPage final : public QWidget {
    Q_OBJECT

public:
    SearchPage(const AppContext& context, SearchService& service, QWidget* parent = nullptr);

    /// Into the field, with what is in it selected: the next letter begins another search.
    void begin();
    /// Back to what was found, where one left it.
    void resume();
    /// What is looked for, in quotation marks of the language; empty for nothing.
    [[nodiscard]] QString shownQuery() const;

    [[nodiscard]] SearchField& field() { return *m_field; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] SearchResultModel& model() { return *m_model; }
    [[nodiscard]] SearchKindBar& kinds() { return *m_kinds; }
    [[nodiscard]] SearchCompletion& completion() { return *m_completion; }
    [[nodiscard]] SearchSession& session() { return *m_session; }

Q_SIGNALS:
    /// A message or a note is to be shown in its place.
    void entryRequested(uinbox::ThreadId thread, uinbox::EntryId entry);
    void personRequested(const uinbox::Contact& contact);
    /// Esc in the empty field.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildList();
    void listen();
    void listenToIndex();
    void applyTheme();
    void onTyped();
    void onFound();
    void onFailed(const Error& error);
    void showState();
    void showRows();
    void showNothing();
    void showRemarks();
    void showPending();
    [[nodiscard]] bool isStart() const;
    [[nodiscard]] int foundCount() const;
    [[nodiscard]] int shownCount() const;  ///< of the kind that is shown
    void chooseKind(std::optional<SearchKind> kind);
    void dropToken(int index);
    void move(int step);
    void activate(int row);
    void follow(const SearchRow& row);
    void remember();
    [[nodiscard]] bool onKey(int key);

    AppContext m_context;
    SearchSession* m_session;
    SearchResultModel* m_model;
    SearchDelegate* m_delegate;
    QLabel* m_title;
    Spinner* m_busy;
    SearchField* m_field;
    SearchKindBar* m_kinds;
    QLabel* m_remarks;
    Banner* m_problem;
    QLabel* m_pending;
    QListView* m_list;
    EmptyState* m_nothing;
    QStackedWidget* m_body;
    QWidget* m_column;
    SearchCompletion* m_completion;
    QTimer m_pause;  ///< of somebody who types
    QTimer m_slow;   ///< until it is said that a look takes a while
    std::optional<SearchKind> m_kind;
    bool m_isMoved = false;    ///< by hand: new finds do not move the choice
    bool m_isPending = false;  ///< not all is in the index
};

}  // namespace uinbox::ui
