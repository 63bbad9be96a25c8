// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace uinbox::ui {

class ActionRegistry;

/// The tool tip of a widget that does what a command does: what it is, with the keys the command has now. A person may change them: the
/// tool tip follows. The registry is that of the widget's window; without one there are no keys in it. A child of the widget; main thread.
class KeyTip final : public QObject {
    Q_OBJECT

public:
    /// Gives `widget` that tool tip, in place of the one before. `text` is plain text.
    static void set(QWidget& widget, const QString& command, const QString& text);
    /// As set(), where nothing is to be done with a key at the moment: words alone.
    static void setPlain(QWidget& widget, const QString& text) { set(widget, {}, text); }
    /// The first key of a command in the window of `widget`: "Ctrl+Enter"; empty where it has none.
    [[nodiscard]] static QString keysOf(const QWidget& widget, const QString& command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit KeyTip(QWidget& widget);
    void refresh();

    QWidget& m_widget;
    QPointer<ActionRegistry> m_registry;
    QString m_command;
    QString m_text;
};

}  // namespace uinbox::ui
