// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace uinbox::ui {

/// The files of this computer that are dragged or were copied.
[[nodiscard]] QStringList localFiles(const QMimeData* source);

/// What Enter does; with Ctrl it always sends, with Shift it always begins a line.
enum class EnterKey { Sends, NewLine };

/// The field of the composer: plain text, as high as its lines within limits. Files that are dropped or pasted are told, not inserted.
class MessageEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MessageEdit(QWidget* parent = nullptr);

    void setEnterKey(EnterKey key) { m_enter = key; }
    /// How many lines high it is at least and at most.
    void setLines(int least, int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    void laterRequested();  ///< Ctrl+Shift+Enter
    void filesGiven(const QStringList& paths);
    void left();
    /// Ctrl+Z with nothing typed to undo.
    void undoRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fitHeight();

    EnterKey m_enter = EnterKey::Sends;
    int m_leastLines = 1;
    int m_mostLines;
};

}  // namespace uinbox::ui
