// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "notes/Entry.h"

#include <QWidget>

namespace uinbox {
struct Contact;
}

namespace uinbox::ui {

class ActionRegistry;
class ContactsPage;
class InboxPage;
class MentionsPage;
class NavigationRail;
class Pages;
class RailButton;
class SearchPage;
class WayBack;

/// What of a window leads to messages, notes and people, and what they are found by.
struct FindingPlaces {
    Pages& pages;
    WayBack& wayBack;
    NavigationRail& rail;
    InboxPage& inbox;
    ContactsPage& contacts;
    ActionRegistry& actions;
    std::vector<QWidget*> others{};  ///< pages without a search of their own
};

/// The pages that lead elsewhere, the search and the mentions, in their window: what is chosen there is shown in its place, with the way back
/// above it. Frames the window's pages. Main thread.
class Finding final : public QWidget {
    Q_OBJECT

public:
    /// Adds its pages behind those that are there, and takes `places.pages` into itself.
    Finding(const AppContext& context, const FindingPlaces& places, QWidget* parent = nullptr);

    /// Null where nothing is searched.
    [[nodiscard]] SearchPage* search() { return m_search; }
    [[nodiscard]] MentionsPage& mentions() { return *m_mentions; }
    [[nodiscard]] WayBack& wayBack() { return *m_wayBack; }

Q_SIGNALS:
    void failed(const uinbox::Error& error);

private:
    void addSearch(const FindingPlaces& places);
    void addMentions(const FindingPlaces& places);
    void showUnread(RailButton& button, int unread);
    void showEntry(ThreadId thread, EntryId entry);
    void showPerson(const Contact& contact);
    void offerWayBack();
    void leaveSearch();
    void onPage();

    AppContext m_context;
    Pages& m_pages;
    InboxPage& m_inbox;
    ContactsPage& m_contacts;
    WayBack* m_wayBack;
    SearchPage* m_search = nullptr;
    MentionsPage* m_mentions;
    ThreadId m_shown;  ///< what was led to last; null for somebody
    QString m_before;  ///< the page the search was opened from
    QString m_page;    ///< the one that is seen
};

}  // namespace uinbox::ui
