// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace uinbox::ui {

/// What a heading of a page begins: found by its words, reached by its anchor.
struct HelpSection {
    QString anchor;
    QString title;
    QString text;   ///< what stands below it, without marks
    int level = 1;  ///< of the heading
};

/// One page of the manual.
struct HelpPage {
    QString id;                         ///< "inbox"
    QString title;                      ///< its first heading
    QString markdown;                   ///< without marks of anchors
    std::vector<HelpSection> sections;  ///< as many as there are headings, in their order
};

/// A place in the manual: "inbox#snooze".
struct HelpPlace {
    QString page;
    QString anchor{};

    friend bool operator==(const HelpPlace&, const HelpPlace&) = default;
};

/// The manual: its pages, and what is found in them. Pages are Markdown (CommonMark with tables); a heading may name its anchor,
/// "## Snooze {#snooze}", and has its words for one where it does not. A value.
class HelpBook {
public:
    /// Places one behind the others.
    void add(const QString& id, const QString& markdown);

    [[nodiscard]] const std::vector<HelpPage>& pages() const { return m_pages; }
    /// Null where there is none.
    [[nodiscard]] const HelpPage* find(const QString& id) const;
    /// Whether it leads anywhere; a place without an anchor is the beginning of its page.
    [[nodiscard]] bool has(const HelpPlace& place) const;

    struct Hit {
        const HelpPage* page;
        const HelpSection* section;
        QString excerpt;  ///< what stands about the first word that was found; empty where that is in the title
    };
    /// Sections that have every word, whatever its case and accents: those with them in the title first, otherwise as they stand.
    /// Valid until a page is added.
    [[nodiscard]] std::vector<Hit> search(const QString& words, int most = 50) const;

private:
    std::vector<HelpPage> m_pages;
};

/// The address of a place for links and QDesktopServices: "help:inbox#snooze". Whoever shows the manual handles the scheme.
[[nodiscard]] QString helpAddress(const HelpPlace& place);
/// A place from an address, or from a link between pages ("inbox.md#snooze", "#snooze" on `from`). None where it is neither.
[[nodiscard]] std::optional<HelpPlace> helpPlace(const QString& address, const QString& from = QString());

}  // namespace uinbox::ui
