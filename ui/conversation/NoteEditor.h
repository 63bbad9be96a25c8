// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QPlainTextEdit>

namespace uinbox::ui {

class Theme;

/// A note being changed where it stands in the conversation. Ctrl+Enter keeps it, Esc leaves it as it was. Main thread; deletes itself.
class NoteEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    NoteEditor(const Theme& theme, NoteId note, const QString& text, QWidget* parent);

    [[nodiscard]] NoteId note() const { return m_note; }
    [[nodiscard]] bool isChanged() const { return document()->isModified(); }

Q_SIGNALS:
    void kept(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    NoteId m_note;
};

}  // namespace uinbox::ui
