// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace uinbox::ui {

/// What a command is. `id` is stable ("conversation.archive"): a person's own keys and the manual name it.
struct ActionSpec {
    QString id;
    QString group;  ///< the heading it stands under, translated
    QString text;   ///< as the menu has it, translated, with its "&"
    QList<QKeySequence> keys{};
    std::function<void()> run{};
    /// Where its keys work: while the focus is in one of these. Empty: in the whole window.
    std::vector<QWidget*> within{};
    std::optional<Icon> icon{};
    QString hint{};  ///< what will happen, in a sentence, translated; the tool tip
    /// Asked whenever it is about to be shown or run: where it cannot, its key goes on to whoever has the keyboard. Absent: always.
    std::function<bool()> canRun{};
    /// Whether menus and the palette offer it now, where its key works all the same and says what is missing. Absent: as it can run.
    std::function<bool()> isOffered{};
};

/// Every command of the window once: its words, its keys, what it does. Menus, the palette, the sheet of shortcuts, the manual's page and
/// the tests come from it. Two commands may share a key only where no focus gives both: see conflicts(). Main thread; a child of the window.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    /// `owner` is the widget in whose window the keys work.
    explicit ActionRegistry(QWidget& owner);

    QAction& add(ActionSpec spec);
    /// Keys that a widget handles itself: in the sheet and the manual, but not to be changed. `run` is not used; `within` is that widget.
    void describe(ActionSpec spec);

    struct Entry {
        QString id;
        QString group;
        QString text;
        QString hint;
        QList<QKeySequence> keys;      ///< that work now, single keys included while they are off
        QList<QKeySequence> ownKeys;   ///< without a template and a person's changes
        QAction* action = nullptr;     ///< null where a widget handles the keys
        std::vector<QWidget*> within;  ///< as in ActionSpec; not to be used when the widget is gone
        std::function<bool()> canRun;
        std::function<bool()> offered;  ///< ActionSpec::isOffered
        std::optional<Icon> icon{};

        [[nodiscard]] bool isRunnable() const { return action && (!canRun || canRun()); }
        /// Whether a menu or the palette offers it now.
        [[nodiscard]] bool isOffered() const { return isRunnable() && (!offered || offered()); }
        /// Without the "&" and the dots of a menu.
        [[nodiscard]] QString plainText() const;
        /// Of its line in the manual's page: "conversation-archive".
        [[nodiscard]] QString helpAnchor() const;
    };
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// A command as a person knows it: the same words under the same heading are one, though a letter that does it only where nothing is
    /// written has an entry of its own.
    struct Command {
        std::vector<const Entry*> entries;  ///< one at least, in the order they came

        [[nodiscard]] const Entry& first() const { return *entries.front(); }
        /// The first that is run by an action; null where a widget handles all of its keys.
        [[nodiscard]] const Entry* run() const;
        [[nodiscard]] QStringList ids() const;
        [[nodiscard]] QList<QKeySequence> keys() const;
        [[nodiscard]] QList<QKeySequence> ownKeys() const;
    };
    struct Group {
        QString title;
        std::vector<Command> commands;
    };
    /// All of them by their headings, in the order they came. Whoever shows commands takes them from here. Valid until one comes.
    [[nodiscard]] std::vector<Group> groups() const;

    [[nodiscard]] const Entry* find(QStringView id) const;
    /// The command of that id; null where there is none, or a widget handles it.
    [[nodiscard]] QAction* action(QStringView id) const;

    /// Gives a command other keys from now on; nothing where there is none of that id, or a widget handles it.
    void rebind(const QString& id, const QList<QKeySequence>& keys);
    /// Whether keys without Ctrl or Alt that type a character (J, ?, "G then I") work. They do at first.
    void setSingleKeys(bool on);
    /// Enables each command that can run now and disables the others. It is done by itself before every key.
    void refresh() const;
    /// As refresh(), and what is not offered now is disabled, too, until the next key. It is done by itself as a menu opens.
    void refreshForMenu() const;

    /// The other commands that would get the same key with the same focus. Of two sequences where one begins the other, too: the longer
    /// would never be heard.
    [[nodiscard]] std::vector<const Entry*> conflicts(const QString& id, const QKeySequence& keys) const;

Q_SIGNALS:
    /// Commands came, or have other keys.
    void changed();

private:
    [[nodiscard]] Entry* findEntry(QStringView id);
    void apply(Entry& entry) const;

    QWidget& m_owner;
    std::vector<Entry> m_entries;
    bool m_singleKeys = true;
};

/// True where the sequence begins with a key that types a character: no Ctrl, Alt or Meta, and neither F5 nor Delete.
[[nodiscard]] bool isSingleKey(const QKeySequence& keys);
/// True where one cannot be heard beside the other: they are the same, or one begins the other.
[[nodiscard]] bool meets(const QKeySequence& a, const QKeySequence& b);

}  // namespace uinbox::ui
