// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/PasteLimits.h"

#include <QPlainTextEdit>
#include <QTimer>

class QMenu;

namespace uinbox::ui {

/// What Enter does; with Ctrl it always sends, with Shift it always begins a line.
enum class EnterKey { Sends, NewLine };
/// Whether pasted text keeps the formats an e-mail has.
enum class TextFormats { None, Light };

/// A field of the composer: text, as high as its lines within limits, with the light formats of an e-mail where they are on. Files and
/// pictures that are dropped or pasted are told, not inserted; a paste that would keep the window is told, too. Main thread.
class MessageEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MessageEdit(QWidget* parent = nullptr);

    void setEnterKey(EnterKey key) { m_enter = key; }
    void setFormats(TextFormats formats) { m_formats = formats; }
    /// How many lines high it is at least and at most.
    void setLines(int least, int most);
    /// What is written, character by character: toPlainText() makes blanks of what is none.
    [[nodiscard]] QString text() const;
    /// Pastes what was copied as text alone.
    void pastePlain();
    /// Takes what was dropped beside it, as if it were pasted behind the cursor; what is selected stays.
    void take(const QMimeData& dropped);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    void laterRequested();  ///< Ctrl+Shift+Enter
    void filesGiven(const QStringList& paths);
    /// A picture in its own format, or else as it is in memory.
    void pictureGiven(const QByteArray& bytes, const QImage& image);
    /// More was pasted than is written here: the field is as it was.
    void pasteRefused(const QString& text, const uinbox::ui::PasteRefusal& why);
    void left();
    /// Ctrl+Z with nothing typed to undo.
    void undoRequested();
    /// The menu of the field is about to be shown; what is added to it belongs to the place of the cursor.
    void menuOpening(QMenu* menu, const QTextCursor& at);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fitHeight();
    void insertPasted(const QString& text);
    /// Absent where it can be laid out before anybody waits for it.
    [[nodiscard]] std::optional<PasteRefusal> refusalOf(const QString& text) const;
    void givePicture(const QMimeData& source);
    /// Goes on with a list, or ends it; false where the line is none.
    [[nodiscard]] bool continueList();
    [[nodiscard]] bool isCommand(const QKeyEvent& key) const;

    EnterKey m_enter = EnterKey::Sends;
    TextFormats m_formats = TextFormats::None;
    QTimer m_fitSoon;
    int m_leastLines = 1;
    int m_mostLines;
};

}  // namespace uinbox::ui
