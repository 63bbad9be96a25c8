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
    /// Asked whenever it is about to be shown or run. Absent: always.
    std::function<bool()> canRun{};
};

/// Every command of the window once: its words, its keys, what it does. Menus, the palette, the sheet of shortcuts, the manual's page and
/// the tests come from it. Main thread; a child of the window.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    /// `owner` is the widget in whose window the keys work.
    explicit ActionRegistry(QWidget& owner);

    QAction& add(ActionSpec spec);
    QAction& add(const QString& group, const QString& text, const QList<QKeySequence>& keys, std::function<void()> run);
    /// A key that a widget handles itself: in the sheet only.
    void describe(const QString& group, const QString& text, const QList<QKeySequence>& keys);

    struct Entry {
        QString group;
        QString text;
        QList<QKeySequence> keys;
        QAction* action = nullptr;  ///< null where a widget handles the key
        QString id{};
        std::vector<QWidget*> within{};
        std::function<bool()> canRun{};
    };
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// The command of that id; null where there is none.
    [[nodiscard]] QAction* action(QStringView id) const;

private:
    QWidget& m_owner;
    std::vector<Entry> m_entries;
};

}  // namespace uinbox::ui
