// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/MessagePrinter.h"

#include <QDialog>

class QCheckBox;

namespace uinbox::ui {

/// Asks what of a conversation is printed: with its internal notes, or, as it begins, without. Main thread; deletes itself when closed.
class PrintChoice final : public QDialog {
    Q_OBJECT

public:
    PrintChoice(const QString& title, QWidget* parent);

Q_SIGNALS:
    void chosen(uinbox::ui::PrintedThread::Notes notes);

private:
    QCheckBox* m_notes;
};

}  // namespace uinbox::ui
