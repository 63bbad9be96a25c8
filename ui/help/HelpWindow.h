// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpDocument.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;
class QTextBrowser;
class QToolButton;

namespace uinbox::ui {

class Preferences;
class Theme;

/// The manual, in a window of its own beside what it is about: pages and a search on one side, the page on the other, with the way that was
/// gone. Works without a network. Deletes itself when it is closed; its size is remembered. Main thread.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    /// A window without a parent, so that it can be read beside a dialog.
    HelpWindow(HelpBook book, const Theme& theme, Preferences& preferences);
    ~HelpWindow() override;

    /// Opens the page at that place; the first page where there is no such place.
    void show(const HelpPlace& place);
    [[nodiscard]] const HelpPlace& place() const { return m_way.at(m_at).place; }
    /// The words of a link that begins a command ("command:contacts.import") are its id.
    void setCommands(std::function<void(const QString& id)> run) { m_run = std::move(run); }
    [[nodiscard]] QTextBrowser& page() { return *m_page; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QListWidget& list() { return *m_list; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A place somebody was at, and how far they had read.
    struct Step {
        HelpPlace place;
        int scrolled = -1;  ///< not yet
    };

    void build();
    void fillList();
    void listPages();
    void listHits(const QString& words);
    void onRow(int row);
    void follow(const QString& address);
    void go(int by);
    void lay();
    void scrollTo(const Step& step);
    void applyTheme();

    HelpBook m_book;
    const Theme& m_theme;
    Preferences& m_preferences;
    std::function<void(const QString&)> m_run;
    std::vector<Step> m_way{Step{}};
    size_t m_at = 0;
    HelpDocument m_document;
    QString m_laidOut;     ///< the page in m_document
    QStringList m_marked;  ///< and the words that are marked in it
    QLineEdit* m_search;
    QListWidget* m_list;
    QToolButton* m_back;
    QToolButton* m_forward;
    QTextBrowser* m_page;
    QSplitter* m_panes;
};

}  // namespace uinbox::ui
