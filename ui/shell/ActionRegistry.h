// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace uinbox::ui {

/// Every command of the window once: its words, its keys, what it does. The sheet of shortcuts and the tests come from it.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    /// `owner` is the widget in whose window the keys work.
    explicit ActionRegistry(QWidget& owner);

    QAction& add(const QString& group, const QString& text, const QList<QKeySequence>& keys, std::function<void()> run);
    /// A key that a widget handles itself: in the sheet only.
    void describe(const QString& group, const QString& text, const QList<QKeySequence>& keys);

    struct Entry {
        QString group;
        QString text;
        QList<QKeySequence> keys;
        QAction* action = nullptr;  ///< null where a widget handles the key
    };
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

private:
    QWidget& m_owner;
    std::vector<Entry> m_entries;
};

}  // namespace uinbox::ui
